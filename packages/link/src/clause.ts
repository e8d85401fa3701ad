import type { ReportText } from '@tellings/schema';
import type { DayExpression } from './day-expression.ts';
import { findDayExpressions } from './day-expression.ts';
import type { Medium, Span } from './facts.ts';
import { foldText, wholeWords } from './fold.ts';
import type { Grammar } from './grammar.ts';
import type { FoundName } from './name-table.ts';
import { findNames } from './name-table.ts';
import type { Names } from './names.ts';
import { isAhead, isPlanned } from './plan.ts';
import { splitSentences } from './sentence.ts';

type SegmentKind = ReportText['segments'][number]['kind'];

/** A noun that names a message. `medium` is null when the noun leaves it open. */
export interface MessageNoun extends Span {
  readonly medium: Medium | null;
}

/** One sentence of a report, with everything in it that rules look for. Offsets are the text's. */
export interface Clause extends Span {
  readonly segment: SegmentKind;
  /** Number of the sentence within the body; 0 for headline and standfirst. */
  readonly rank: number;
  /** Folded text in which quotations are blanked, so that no rule reads the speaker's own words. */
  readonly folded: string;
  /** The same without folding, for rules that look at capitals. */
  readonly masked: string;
  readonly nouns: readonly MessageNoun[];
  readonly releaseVerbs: readonly Span[];
  readonly sayingVerbs: readonly Span[];
  /** Words that name an event: "referred to". */
  readonly references: readonly Span[];
  readonly days: readonly DayExpression[];
  readonly speakers: readonly FoundName[];
  readonly publishers: readonly FoundName[];
}

/** The sentences of the segments asked for, in text order. */
export function readClauses(
  text: ReportText,
  kinds: readonly SegmentKind[],
  names: Names,
  grammar: Grammar,
): readonly Clause[] {
  const masked = maskQuotations(text);
  let bodySentences = 0;
  return text.segments
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap((segment) =>
      splitSentences(masked, segment, grammar).map((span) => {
        if (segment.kind === 'body') bodySentences += 1;
        const rank = segment.kind === 'body' ? bodySentences : 0;
        return readClause(masked, span, segment.kind, rank, names, grammar);
      }),
    );
}

function readClause(
  text: string,
  { start, end }: Span,
  segment: SegmentKind,
  rank: number,
  names: Names,
  grammar: Grammar,
): Clause {
  const masked = text.slice(start, end);
  const folded = foldText(masked);
  const place = <Found extends Span>(found: Found): Found => ({
    ...found,
    start: found.start + start,
    end: found.end + start,
  });
  const possessive = grammar.pattern('possessive', () => grammar.any('possessives'));
  return {
    segment,
    rank,
    start,
    end,
    folded,
    masked,
    nouns: findNouns(folded, grammar).map(place),
    releaseVerbs: findReleaseVerbs(folded, grammar).map(place),
    sayingVerbs: findWords(folded, 'sayingVerbs', grammar).map(place),
    references: findWords(folded, 'references', grammar).map(place),
    days: findDayExpressions(masked, grammar, true)
      .filter((day) => folded.slice(day.end).search(possessive) !== 0)
      .filter((day) => !isAhead(folded, day, grammar))
      .map(place),
    speakers: findNames(names.speakers, masked).map(place),
    publishers: findNames(names.publishers, masked).map(place),
  };
}

function isInside(part: Span, whole: Span): boolean {
  const isLonger = whole.end - whole.start > part.end - part.start;
  return isLonger && whole.start <= part.start && part.end <= whole.end;
}

function findReleaseVerbs(folded: string, grammar: Grammar): readonly Span[] {
  // Without its accent "publicó" stands inside "en público".
  const appearances = findWords(folded, 'appearance', grammar);
  return findWords(folded, 'releaseVerbs', grammar)
    .filter((verb) => !appearances.some((phrase) => isInside(verb, phrase)))
    .filter((verb) => !isPlanned(folded, verb, grammar));
}

function findWords(
  folded: string,
  list: 'releaseVerbs' | 'sayingVerbs' | 'references' | 'appearance',
  grammar: Grammar,
): readonly Span[] {
  const pattern = grammar.pattern(list, () => wholeWords(grammar.any(list)));
  return [...folded.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function findNouns(folded: string, grammar: Grammar): readonly MessageNoun[] {
  const lists = ['audio', 'video', 'writing', 'message'] as const;
  const source = (): string =>
    wholeWords(
      `(?:${lists.map((list) => `(?<${list}>${grammar.any(list)}(?:${grammar.any('nounEndings')})?)`).join('|')})`,
    );
  return [...folded.matchAll(grammar.pattern('nouns', source))].map((match) => ({
    medium: mediumOf(match.groups ?? {}),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function mediumOf(groups: Readonly<Record<string, string | undefined>>): Medium | null {
  if (groups.audio !== undefined) return 'audio';
  if (groups.video !== undefined) return 'video';
  return groups.writing === undefined ? null : 'text';
}

function maskQuotations({ text, quotations }: ReportText): string {
  return quotations.reduce(
    (masked, { start, end }) =>
      masked.slice(0, start) +
      masked
        .slice(start, end)
        .replace(/[^\n]/gu, ' ')
        .padEnd(end - start) +
      masked.slice(end),
    text,
  );
}

/** Words between two places of one clause; 0 when they touch or overlap. */
export function wordsBetween({ folded, start }: Clause, a: Span, b: Span): number {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  if (second.start <= first.end) return 0;
  return (
    folded.slice(first.end - start, second.start - start).match(/[\p{L}\p{N}'-]+/gu)?.length ?? 0
  );
}

/**
 * Whether the words name the day of an event: "referred to the fire of 4 March". A message or a
 * release between the two is dated by the day itself.
 */
export function isDayOfEvent(clause: Clause, day: Span): boolean {
  const dated = [...clause.nouns, ...clause.releaseVerbs];
  return clause.references.some(
    (reference) =>
      reference.end <= day.start &&
      !dated.some(({ start, end }) => reference.end <= start && end <= day.start),
  );
}
