import { foldText, wholeWords } from './fold.ts';
import type { Grammar } from './grammar.ts';
import { readNumber } from './grammar.ts';

/** Length of a recording as stated. */
export interface Duration {
  readonly minutes: number;
  /** Word that makes the length approximate: nearly, over, about, half-hour. */
  readonly qualifier: string | null;
}

export interface FoundDuration extends Duration {
  readonly start: number;
  readonly end: number;
}

/** Lengths stated in minutes or hours, in text order: "46-minute", "almost an hour", "half-hour". */
export function findDurations(text: string, grammar: Grammar): readonly FoundDuration[] {
  return [
    ...foldText(text).matchAll(grammar.pattern('duration', () => durationSource(grammar))),
  ].flatMap((match) => {
    const duration = readDuration(match.groups ?? {}, grammar);
    if (!duration) return [];
    return [{ ...duration, start: match.index, end: match.index + match[0].length }];
  });
}

function durationSource(grammar: Grammar): string {
  const qualifier = `(?<qualifier>${(['nearly', 'over', 'about'] as const).map(grammar.any).join('|')})`;
  const number = `(?<number>\\d{1,3}(?:[.,]\\d)?|(?:(?<tens>twenty|thirty|forty|fifty)-)?${grammar.any('numbers')})`;
  const unit = `(?:(?<minutes>${grammar.any('minutes')})|(?<hours>${grammar.any('hours')}))`;
  const pattern = `(?:${qualifier}\\s+)?(?:(?<half>${grammar.any('halfHour')})|${number}[\\s-]+${unit})`;
  return wholeWords(pattern);
}

function readDuration(
  groups: Readonly<Record<string, string | undefined>>,
  grammar: Grammar,
): Duration | null {
  const qualifier = groups.qualifier ?? null;
  if (groups.half !== undefined) {
    return { minutes: 30, qualifier: qualifier ? `${qualifier} half-hour` : 'half-hour' };
  }
  const word = groups.number ?? '';
  const tens = groups.tens;
  const ones = tens === undefined ? null : word.slice(tens.length + 1);
  const count =
    ones === null
      ? readNumber(grammar, word)
      : (readNumber(grammar, tens ?? '') ?? 0) + (readNumber(grammar, ones) ?? 0);
  if (count === null || count === 0) return null;
  if (groups.hours === undefined) return { minutes: count, qualifier };
  return { minutes: count * 60, qualifier: qualifier ?? 'hour' };
}
