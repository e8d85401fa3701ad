import type { ReportText } from '@tellings/schema';
import { isStamp, parseByline } from '../facts/byline.ts';
import { repairWords } from '../repair/characters.ts';
import type { AgencyTable } from '../table/agency-table.ts';
import { countWords, foldWords } from '../words.ts';
import { isCaption } from './caption.ts';
import { classifyClosing, isClosingLine } from './closing.ts';
import { type Dateline, parseDateline } from './dateline.ts';
import { findPullQuotes } from './pull-quote.ts';

export type Segment = ReportText['segments'][number];
export type SegmentKind = Segment['kind'];

/** A paragraph of the canonical text; kind is null until it is classified. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly kind: SegmentKind | null;
}

export interface Layout {
  readonly segments: readonly Segment[];
  readonly dateline: Dateline | null;
}

/** Most words of a headline or standfirst. */
const longestHeadline = 45;
/** A dateline opens one of the first paragraphs of the body. */
const datelineReach = 3;
/** Bylines and date stamps stand among the first paragraphs. */
const bylineReach = 6;

/** Tells headline, standfirst, byline, captions, body and closing apart, and cuts the dateline off. */
export function layOut(
  text: string,
  passages: readonly Passage[],
  stated: string | null,
  agencies: AgencyTable,
): Layout {
  const told = passages.map((passage, index) => ({
    ...passage,
    kind: passage.kind ?? classifyAlone(textOf(text, passage), index, agencies),
  }));
  const headed = findHeadline(text, told, stated, agencies);
  const led = findStandfirst(text, headed, agencies);
  const segments = findTail(text, setPullQuotesApart(text, led)).map(({ start, end, kind }) => ({
    kind: kind ?? ('body' as const),
    start,
    end,
  }));
  return cutDateline(text, segments, agencies);
}

/** Text of a segment or passage. */
export function textOf(text: string, { start, end }: { start: number; end: number }): string {
  return text.slice(start, end);
}

function classifyAlone(
  paragraph: string,
  index: number,
  agencies: AgencyTable,
): SegmentKind | null {
  const isEarly = index < bylineReach;
  if (isEarly && (parseByline(paragraph, agencies) !== null || isStamp(paragraph))) return 'byline';
  if (isEarly && agencies.find(paragraph) !== null) return 'byline';
  if (isClock(paragraph)) return 'byline';
  const closing = classifyClosing(paragraph, agencies);
  // "Opinion: ..." points to another report further down and opens a headline at the top
  const isLabel = closing === 'correction' || closing === 'related_box';
  if (isLabel && index === 0 && isHeadlineShaped(paragraph, agencies)) return null;
  return closing ?? (isCaption(paragraph) ? 'caption' : null);
}

/** Nothing but a time of day, as live reports stamp their entries: "14:03 Uhr", "10.15 GMT". */
function isClock(paragraph: string): boolean {
  return /^(?:\d{1,2}[.:h]\d{2}|\d{1,2}(?=\s?[ap]\.?m))(?::\d{2})?\s?(?:Uhr|GMT|UTC|[CEMPB]?E?[SD]?T|MSK|IST|[ap]\.?m\.?(?:\s\p{Lu}{2,4})?|h|hrs)?\s?[-–—:|]?$/iu.test(
    paragraph,
  );
}

/** Appeals, addresses and notes on the author at the very end: nothing of the report comes after. */
function findTail(text: string, passages: readonly Passage[]): Passage[] {
  const told = [...passages];
  const bodies = told.filter(({ kind }) => kind === null).length;
  for (let index = told.length - 1, cut = 0; index > 0 && cut < bodies - 1; index -= 1) {
    const passage = told[index];
    if (passage === undefined || passage.kind !== null) continue;
    if (!isClosingLine(textOf(text, passage))) break;
    told[index] = { ...passage, kind: 'tail' };
    cut += 1;
  }
  return told;
}

/** A short paragraph after the first that repeats words of another one. */
function setPullQuotesApart(text: string, passages: readonly Passage[]): Passage[] {
  const first = passages.findIndex(({ kind }) => kind === null);
  const found = findPullQuotes(
    passages.map((passage) => (passage.kind === null ? textOf(text, passage) : '')),
  );
  return passages.map((passage, index) =>
    found.has(index) && index !== first ? { ...passage, kind: 'pull_quote' } : passage,
  );
}

function findHeadline(
  text: string,
  passages: readonly Passage[],
  stated: string | null,
  agencies: AgencyTable,
): Passage[] {
  const index = passages.findIndex(({ kind }) => kind === null);
  const first = passages[index];
  const second = passages[index + 1];
  if (first === undefined || passages.some(({ kind }) => kind === 'headline')) return [...passages];
  const paragraph = textOf(text, first);
  const isStated =
    stated !== null &&
    foldWords(repairWords(stated)).join(' ') === foldWords(paragraph).join(' ') &&
    second !== undefined;
  let kind: SegmentKind | null = null;
  if (isStated) kind = 'headline';
  else if (isTitleOfCaption(text, passages, index, agencies)) kind = 'caption';
  else if (isHeadlineShaped(paragraph, agencies) && hasSentence(text, passages.slice(index + 1)))
    kind = 'headline';
  return passages.map((passage, at) => (at === index ? { ...passage, kind } : passage));
}

/** In a text with blank lines between blocks, a short line joined to a caption titles the picture. */
function isTitleOfCaption(
  text: string,
  passages: readonly Passage[],
  index: number,
  agencies: AgencyTable,
): boolean {
  const first = passages[index];
  const second = passages[index + 1];
  const third = passages[index + 2];
  if (first === undefined || second?.kind !== 'caption' || third === undefined) return false;
  const isJoined = text.slice(first.end, second.start) === '\n';
  return (
    isJoined &&
    /\n\s*\n/.test(text.slice(second.end, third.start)) &&
    isHeadlineShaped(textOf(text, first), agencies)
  );
}

function findStandfirst(
  text: string,
  passages: readonly Passage[],
  agencies: AgencyTable,
): Passage[] {
  const headline = passages.findIndex(({ kind }) => kind === 'headline');
  const index = passages.findIndex(({ kind }, at) => at > headline && kind === null);
  const candidate = passages[index];
  const isFound =
    headline >= 0 &&
    candidate !== undefined &&
    passages
      .slice(headline + 1, index)
      .every(({ kind }) => kind === 'byline' || kind === 'caption') &&
    isHeadlineShaped(textOf(text, candidate), agencies) &&
    passages.slice(index + 1).filter(({ kind }) => kind === null).length >= 2;
  if (!isFound) return [...passages];
  return passages.map((passage, at) =>
    at === index ? { ...passage, kind: 'standfirst' } : passage,
  );
}

/** Headlines in scripts that put no space between words. */
const unspacedHeadline =
  /^(?=.{0,80}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{5}).{5,80}$/u;

/** Two words or more, no full stop, no dateline. */
function isHeadlineShaped(paragraph: string, agencies: AgencyTable): boolean {
  const words = countWords(paragraph);
  if (
    (words < 2 && !unspacedHeadline.test(paragraph)) ||
    words > longestHeadline ||
    paragraph.length > 300
  )
    return false;
  const isStopped = /[.,:;…。，]\s?["'”’»)\]」]{0,3}$/u.test(paragraph);
  if (isStopped && !/\b(?:\p{Lu}\.){2,}$/u.test(paragraph)) return false;
  return (
    !/[.!?]["”’]?\s+\p{Lu}\p{L}+\s\p{L}+.*[.!?]["”’]?$/u.test(paragraph) &&
    parseDateline(paragraph, agencies) === null
  );
}

function hasSentence(text: string, passages: readonly Passage[]): boolean {
  return passages.some(
    (passage) => passage.kind === null && /[.!?。！？؟।…]["'”’»)\]]*$/u.test(textOf(text, passage)),
  );
}

function cutDateline(text: string, segments: readonly Segment[], agencies: AgencyTable): Layout {
  const candidates = segments.filter(({ kind }) => kind === 'body').slice(0, datelineReach);
  for (const segment of candidates) {
    const dateline = parseDateline(textOf(text, segment), agencies);
    if (dateline === null || (dateline.isWeak && segment !== candidates[0])) continue;
    const { start, end } = segment;
    const byline = text.slice(start, start + dateline.start).trimEnd();
    const pieces: Segment[] = [
      { kind: 'byline', start, end: start + byline.length },
      { kind: 'dateline', start: start + dateline.start, end: start + dateline.end },
      { kind: 'body', start: start + dateline.bodyStart, end },
    ];
    return {
      segments: segments.flatMap((other) =>
        other === segment ? pieces.filter((piece) => piece.start < piece.end) : [other],
      ),
      dateline,
    };
  }
  return { segments, dateline: null };
}
