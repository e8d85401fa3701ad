import type { ReportText } from '@tellings/schema';
import { isStamp, parseByline } from '../facts/byline.ts';
import type { AgencyTable } from '../table/agency-table.ts';
import { countWords, foldWords } from '../words.ts';
import { isCaption } from './caption.ts';
import { classifyClosing } from './closing.ts';
import { type Dateline, parseDateline } from './dateline.ts';

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
  const segments = findStandfirst(text, headed, agencies).map(({ start, end, kind }) => ({
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
  if (isCaption(paragraph)) return 'caption';
  return classifyClosing(paragraph, agencies) ?? (isAddress(paragraph) ? 'tail' : null);
}

/** Nothing but an e-mail address, a link or a handle. */
function isAddress(paragraph: string): boolean {
  return (
    paragraph.length < 200 && /^(?:https?:\/\/\S+|\S+@\S+\.\w+|@\w+|www\.\S+)$/i.test(paragraph)
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
    foldWords(stated).join(' ') === foldWords(paragraph).join(' ') &&
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

/** Two words or more, no full stop, no dateline. */
function isHeadlineShaped(paragraph: string, agencies: AgencyTable): boolean {
  const words = countWords(paragraph);
  if (words < 2 || words > longestHeadline || paragraph.length > 300) return false;
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
    if (dateline === null) continue;
    const { start, end } = segment;
    const pieces: Segment[] = [
      { kind: 'dateline', start, end: start + dateline.length },
      { kind: 'body', start: start + dateline.bodyStart, end },
    ];
    return {
      segments: segments.flatMap((other) => (other === segment ? pieces : [other])),
      dateline,
    };
  }
  return { segments, dateline: null };
}
