import { trimPunctuation } from '../punctuation.ts';
import type { Segment } from '../segment/passage.ts';
import { countWords } from '../words.ts';
import {
  type Attribution,
  attributeAfter,
  attributeBefore,
  attributeDirectly,
  type Quotation,
  readSubjectless,
} from './attribution.ts';
import { readDashDialogue } from './dash-dialogue.ts';
import { anyMark, continuingMark, findSingleSpans, findSpans, type MarkedSpan } from './mark.ts';
import { isScareQuoteOrTitle } from './scare-quote.ts';
import { findUnmarkedQuotations } from './unmarked-quotation.ts';
import { attributeVerbFinal } from './verb-final-attribution.ts';

/** Characters around a quotation that are looked at for its attribution. */
const reach = 400;
/** Characters between two quotations of one speaker. */
const resumption = 240;
/** Fewer words between single marks are no speech. */
const leastSingleWords = 3;

/**
 * Quotations of the body, in text order. Marked ones stand between quotation marks or behind the
 * dashes of a dialogue; where a text has lost its marks (`hasLostMarks`), sentences that only the
 * quoted can have said are taken instead. Final punctuation stays outside the span. A quotation of
 * several paragraphs gives one span in each. A speaker without a cue was named for a neighbouring
 * quotation. Scare quotes and quoted titles are left out.
 */
export function findQuotations(
  text: string,
  segments: readonly Segment[],
  hasLostMarks: boolean,
): Quotation[] {
  const body = segments.filter(({ kind }) => kind === 'body' || kind === 'standfirst');
  const isMarked = body.some(({ start, end }) => anyMark.test(text.slice(start, end)));
  if (hasLostMarks && !isMarked) return findUnmarkedQuotations(text, body);
  const quotations: Quotation[] = [];
  let previous: Reading = { quotations: [], isOpen: false, isWhole: false };
  for (const [index, segment] of body.entries()) {
    const paragraph = text.slice(segment.start, segment.end);
    const next = body[index + 1];
    const goesOn =
      next !== undefined && continuingMark.test(text.slice(next.start, next.start + 2));
    previous = readParagraph(paragraph, goesOn, previous);
    for (const quotation of previous.quotations)
      quotations.push({
        ...quotation,
        start: quotation.start + segment.start,
        end: quotation.end + segment.start,
      });
  }
  return quotations;
}

/** What one paragraph leaves for the next. */
interface Reading {
  readonly quotations: readonly Quotation[];
  /** Its last quotation was not closed. */
  readonly isOpen: boolean;
  /** It ends with speech, or with who said it. */
  readonly isWhole: boolean;
}

function readParagraph(paragraph: string, goesOn: boolean, previous: Reading): Reading {
  const spans = [
    ...findSpans(paragraph, goesOn),
    ...findSingleSpans(paragraph, (span) => isSpeech(paragraph, span)),
  ].sort((a, b) => a.start - b.start);
  const quotations = spans.length === 0 ? readDashDialogue(paragraph) : [];
  let read = 0;
  for (const span of spans) {
    if (span.start < read) continue;
    read = span.after;
    const quotation = readSpan(paragraph, span, quotations.at(-1), previous);
    if (quotation !== null) quotations.push(quotation);
  }
  return {
    quotations,
    isOpen: spans.at(-1)?.isContinued ?? false,
    isWhole:
      quotations.length > 0 &&
      continuingMark.test(paragraph) &&
      read >= paragraph.length - reach / 4,
  };
}

function readSpan(
  paragraph: string,
  span: MarkedSpan,
  before: Quotation | undefined,
  previous: Reading,
): Quotation | null {
  const { start, end } = trimSpan(paragraph, span);
  if (start >= end) return null;
  const own = attribute(paragraph, span);
  const isContinuation = previous.isOpen && span.open === 0;
  const inherited = inheritSpeaker(paragraph, span, before, previous);
  const content = paragraph.slice(span.start, span.end);
  const isOwnSentence = /^\p{Lu}.*[.!?…]$/su.test(content);
  const quoted = {
    content,
    before: paragraph.slice(Math.max(0, span.open - 60), span.open),
    after: paragraph.slice(span.after, span.after + 20),
    isAttributed: own !== null || (inherited !== null && isOwnSentence),
  };
  if (!isContinuation && isScareQuoteOrTitle(quoted)) return null;
  // the verb of the quotation before may attribute this one too: “Go,” said Doe, the pilot, “now.”
  const isOwnerless = own?.cue == null || own.cue === before?.cue || isBareClause(paragraph, span);
  return {
    start,
    end,
    speaker: own?.speaker ?? (isOwnerless ? inherited : null),
    cue: own?.cue ?? null,
    is_marked: true,
  };
}

/** "and to" between two quotations, or "ha aggiunto" after one: the verb has no subject of its own. */
function isBareClause(paragraph: string, span: MarkedSpan): boolean {
  if (readSubjectless(paragraph.slice(span.after, span.after + reach)) !== null) return true;
  return /(?:^|[,;”"»]\s)(?:and|und|et|y|e|en|i|и)\s[^.!?]{0,80}$/u.test(
    paragraph.slice(Math.max(0, span.open - 120), span.open),
  );
}

/** The speaker of the quotation before, when this one resumes or continues it. */
function inheritSpeaker(
  paragraph: string,
  span: MarkedSpan,
  before: Quotation | undefined,
  previous: Reading,
): string | null {
  if (before !== undefined) return isResumed(paragraph, span, before) ? before.speaker : null;
  const last = previous.quotations.at(-1);
  if (last === undefined || span.open !== 0) return null;
  const isOnlySpeech = span.after >= paragraph.trimEnd().length;
  return previous.isOpen || (previous.isWhole && isOnlySpeech) ? last.speaker : null;
}

/** Speech that resumes after its attribution, `"Go," she said. "Go now."`, or goes on in the sentence. */
function isResumed(paragraph: string, span: MarkedSpan, before: Quotation): boolean {
  const between = paragraph.slice(before.end, span.open);
  if (between.length > resumption) return false;
  const isNewSentence = /[.!?。]["”’»“]?\s*$/u.test(between) && before.speaker !== null;
  const isSameSentence = !/[.!?]["”’»“]?\s+["“„«]?\p{Lu}/u.test(between);
  return isNewSentence
    ? /^[^.!?]{0,240}[.!?]?["”’»“]?\s*$/u.test(between.replace(/^[.!?]?["”’»“]/u, ''))
    : isSameSentence;
}

function isSpeech(paragraph: string, span: MarkedSpan): boolean {
  const content = paragraph.slice(span.start, span.end);
  if (countWords(content) < leastSingleWords) return false;
  const after = paragraph.slice(span.after, span.after + reach);
  const before = paragraph.slice(Math.max(0, span.open - reach), span.open);
  const endsInside = /[,.!?]$/.test(content);
  const endsOutside = /^,\s/.test(after);
  if (/[:,]\s$/.test(before) && endsInside) return attributeBefore(before) !== null;
  return (/[,!?]$/.test(content) || endsOutside) && attributeAfter(after) !== null;
}

/** Content without final punctuation and outer space. */
function trimSpan(paragraph: string, span: MarkedSpan): { start: number; end: number } {
  const content = paragraph.slice(span.start, span.end);
  const lead = content.length - content.trimStart().length;
  const kept = trimPunctuation(content);
  return { start: span.start + lead, end: span.start + Math.max(kept.length, lead) };
}

function attribute(paragraph: string, span: MarkedSpan): Attribution | null {
  const lead = paragraph.slice(Math.max(0, span.open - reach), span.open);
  const after = paragraph.slice(span.after, span.after + reach);
  const verbFinal = attributeVerbFinal(lead, after);
  if (verbFinal !== null) return verbFinal;
  const content = paragraph.slice(span.start, span.end);
  const before = attributeBefore(lead);
  const isOpenEnded = /[,!?]\s*$/.test(content) || /^\s?[,،]/.test(after);
  const isIntroduced = /[:：]\s*$/.test(lead);
  const isFragment = /^\s?\p{Ll}/u.test(content);
  if (before?.speaker != null && (isIntroduced || isFragment || !isOpenEnded)) return before;
  const closing = isOpenEnded ? attributeAfter(after) : attributeDirectly(after);
  return closing ?? before;
}
