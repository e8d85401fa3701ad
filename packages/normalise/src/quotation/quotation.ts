import { trimPunctuation } from '../punctuation.ts';
import type { Segment } from '../segment/passage.ts';
import { countWords } from '../words.ts';
import {
  type Attribution,
  attributeAfter,
  attributeBefore,
  type Quotation,
} from './attribution.ts';
import { findUnmarkedQuotations } from './unmarked-quotation.ts';

/** Fewer words count as a quotation only when someone is said to say them. */
const leastWords = 3;

/** Characters around a quotation that are looked at for its attribution. */
const reach = 400;
/** Longest quotation in single marks, and how many closing marks are tried for one. */
const longestSingle = 2000;
const closingTries = 12;

/** Opening marks and what closes them; the same mark may do both. */
const closers: ReadonlyMap<string, string> = new Map([
  ['“', '”"'],
  ['"', '"”'],
  ['„', '“”"'],
  ['«', '»'],
  ['»', '«»'],
  ['”', '”'],
  ['「', '」'],
  ['『', '』'],
]);

/** A pair of marks in one paragraph; content offsets, marks excluded. */
interface MarkedSpan {
  readonly start: number;
  readonly end: number;
  /** Offset after the closing mark. */
  readonly after: number;
  readonly isContinued: boolean;
}

/**
 * Quotations of the body, in text order. Marked ones stand between quotation marks; where a text
 * has lost its marks (`hasLostMarks`), sentences that only the quoted can have said are taken
 * instead. Final punctuation stays outside the span. A quotation of several paragraphs gives one
 * span in each. Scare quotes and quoted titles are left out.
 */
export function findQuotations(
  text: string,
  segments: readonly Segment[],
  hasLostMarks: boolean,
): Quotation[] {
  const body = segments.filter(({ kind }) => kind === 'body' || kind === 'standfirst');
  const isMarked = body.some(({ start, end }) => /["“”„«»「『]|``/.test(text.slice(start, end)));
  if (hasLostMarks && !isMarked) return findUnmarkedQuotations(text, body);
  const quotations: Quotation[] = [];
  let isOpen = false;
  for (const [index, segment] of body.entries()) {
    const paragraph = text.slice(segment.start, segment.end);
    const next = body[index + 1];
    const goesOn = next !== undefined && /^["“„«]/.test(text.slice(next.start, next.start + 1));
    const spans = [...findSpans(paragraph, goesOn), ...findSingleSpans(paragraph)].sort(
      (a, b) => a.start - b.start,
    );
    const found = readSpans(paragraph, spans, isOpen ? (quotations.at(-1) ?? null) : null);
    for (const quotation of found)
      quotations.push({
        ...quotation,
        start: quotation.start + segment.start,
        end: quotation.end + segment.start,
      });
    isOpen = spans.at(-1)?.isContinued ?? false;
  }
  return quotations;
}

function readSpans(
  paragraph: string,
  spans: readonly MarkedSpan[],
  open: Quotation | null,
): Quotation[] {
  const quotations: Quotation[] = [];
  let read = 0;
  for (const span of spans) {
    if (span.start < read) continue;
    read = span.after;
    const { start, end } = trimSpan(paragraph, span);
    if (start >= end) continue;
    const continued =
      open !== null && span === spans[0] && /^["“„«]$/.test(paragraph.slice(0, span.start));
    const own = attribute(paragraph, span);
    const before = quotations.at(-1);
    const inherited = continued ? open : isResumed(paragraph, span, before) ? before : null;
    const { speaker, cue } = own ?? { speaker: inherited?.speaker ?? null, cue: null };
    if (!continued && isNoQuotation(paragraph, span, own !== null)) continue;
    quotations.push({ start, end, speaker, cue, is_marked: true });
  }
  return quotations;
}

/** Pairs of double marks. An opening mark without a partner counts when the next paragraph goes on. */
function findSpans(paragraph: string, goesOn: boolean): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  const opening = /["“„«»”「『]|``/g;
  for (let match = opening.exec(paragraph); match !== null; match = opening.exec(paragraph)) {
    const start = match.index + match[0].length;
    if (!canOpen(paragraph, match.index, start)) continue;
    const close = findClose(paragraph, match[0], start);
    if (close === null) {
      if (goesOn)
        spans.push({ start, end: paragraph.length, after: paragraph.length, isContinued: true });
      break;
    }
    spans.push({ start, ...close, isContinued: false });
    opening.lastIndex = close.after;
  }
  return spans;
}

function canOpen(paragraph: string, at: number, start: number): boolean {
  const isAfterBreak = at === 0 || /[\s([{—–\-/:,.‘'”"]/.test(paragraph.charAt(at - 1));
  const mark = paragraph.slice(at, start);
  if (mark === '“' || mark === '„' || mark === '「' || mark === '『' || mark === '``') return true;
  // French puts a space inside its marks.
  return isAfterBreak && (mark === '«' || /\S/.test(paragraph.charAt(start)));
}

function findClose(
  paragraph: string,
  mark: string,
  start: number,
): { end: number; after: number } | null {
  if (mark === '``') {
    const end = paragraph.indexOf("''", start);
    return end < 0 ? null : { end, after: end + 2 };
  }
  const marks = closers.get(mark) ?? '';
  let depth = 0;
  for (let end = start; end < paragraph.length; end += 1) {
    const char = paragraph.charAt(end);
    if (char === mark && mark !== '"' && !marks.includes(char)) depth += 1;
    else if (marks.includes(char)) {
      if (depth === 0) return { end, after: end + 1 };
      depth -= 1;
    }
  }
  return null;
}

/** Single marks, only where they enclose speech: punctuation inside or a cue right beside. */
function findSingleSpans(paragraph: string): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  const opening = /(?<![\p{L}\p{N}])['‘](?=\p{L})/gu;
  for (let match = opening.exec(paragraph); match !== null; match = opening.exec(paragraph)) {
    const start = match.index + 1;
    const span = closingMarks(paragraph, start)
      .map((end) => ({ start, end, after: end + 1, isContinued: false }))
      .find((candidate) => isSpeech(paragraph, candidate));
    if (span === undefined) continue;
    spans.push(span);
    opening.lastIndex = span.after;
  }
  return spans;
}

/** Offsets of the next single marks that no letter follows. */
function closingMarks(paragraph: string, start: number): number[] {
  const window = paragraph.slice(start, start + longestSingle);
  const marks: number[] = [];
  for (const { index } of window.matchAll(/['’](?![\p{L}\p{N}])/gu)) {
    marks.push(start + index);
    if (marks.length === closingTries) break;
  }
  return marks;
}

function isSpeech(paragraph: string, span: MarkedSpan): boolean {
  const content = paragraph.slice(span.start, span.end);
  if (countWords(content) < leastWords) return false;
  const after = paragraph.slice(span.after, span.after + reach);
  const before = paragraph.slice(Math.max(0, span.start - 1 - reach), span.start - 1);
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
  const lead = paragraph.slice(Math.max(0, span.start - reach), span.start);
  const before = attributeBefore(lead.replace(/["“„«»”「『`‘']+\s?$/, ''));
  const content = paragraph.slice(span.start, span.end);
  const after = paragraph.slice(span.after, span.after + reach);
  const isOpenEnded = /[,!?]\s*$/.test(content) || /^\s?,/.test(after);
  if (before !== null && (before.speaker !== null || !isOpenEnded)) return before;
  return (isOpenEnded ? attributeAfter(after) : null) ?? before;
}

/** Speech that resumes after its attribution: `"Go," she said. "Go now."` */
function isResumed(paragraph: string, span: MarkedSpan, before: Quotation | undefined): boolean {
  if (before === undefined || before.cue === null) return false;
  const between = paragraph.slice(before.end, span.start - 1);
  return between.length < 160 && /\.\s*$/.test(between);
}

/** Scare quotes are short and nobody says them; titles follow a word for a work or are capitalised. */
function isNoQuotation(paragraph: string, span: MarkedSpan, isAttributed: boolean): boolean {
  const content = paragraph.slice(span.start, span.end);
  const before = paragraph.slice(Math.max(0, span.start - 40), span.start - 1);
  if (
    /\b(?:titled|entitled|called|named|dubbed|nicknamed|so-called|known as|headlined|film|movie|book|novel|song|album|series|play|documentary|magazine)[,:]?\s$/i.test(
      before,
    )
  )
    return true;
  const words = countWords(content);
  const isClause = /[,.!?]$/.test(content) || /:\s*$/.test(before);
  if (words < leastWords) return !(isAttributed && isClause);
  return !isAttributed && !isClause && isTitleCase(content);
}

function isTitleCase(content: string): boolean {
  const long = content.match(/\p{L}{4,}/gu) ?? [];
  return long.length >= 2 && long.every((word) => /^\p{Lu}/u.test(word));
}
