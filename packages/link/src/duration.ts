import { alternation, foldText, wholeWords } from './fold.ts';
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
  const numbersIf = (isWanted: (value: number) => boolean): string =>
    alternation([...grammar.numbers].filter(([, value]) => isWanted(value)).map(([word]) => word));
  const tens = `(?<tens>${numbersIf((value) => value > 10 && value % 10 === 0)})`;
  const link = `(?:[\\s-]+|\\s+${grammar.any('numberLinks')}\\s+)`;
  const ones = `(?<ones>${numbersIf((value) => value < 10)})`;
  // A word after a hyphen ends a number that no lexicon knows.
  const word = `(?<!\\p{L}-)(?:${tens}${link}${ones}|${grammar.any('numbers')})`;
  const number = `(?<number>\\d{1,3}(?:[.,]\\d)?|${word})`;
  const unit = `(?:(?<minutes>${grammar.any('minuteUnits')})|(?<hours>${grammar.any('hourUnits')}))`;
  const pattern = `(?:${qualifier}\\s+)?(?:(?<half>${grammar.any('halfHour')})|${number}[\\s-]*${unit})`;
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
  const { number = '', tens, ones } = groups;
  const count =
    tens === undefined
      ? readNumber(grammar, number)
      : (readNumber(grammar, tens) ?? 0) + (readNumber(grammar, ones ?? '') ?? 0);
  if (count === null || count === 0) return null;
  if (groups.hours === undefined) return { minutes: count, qualifier };
  return { minutes: count * 60, qualifier: qualifier ?? 'hour' };
}
