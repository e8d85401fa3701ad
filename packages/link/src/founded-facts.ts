import type { Recording } from '@tellings/schema';
import { compareStrings } from '@tellings/schema';
import type { Facts } from './facts.ts';
import { foldedWords } from './fold.ts';
import type { LooseRecording } from './recording-profile.ts';
import { durationDistance } from './speaker-statistics.ts';
import { titleSimilarity } from './title.ts';
import { thresholds } from './weights.ts';

/** What the reports of one recording say of it together. */
export type FoundedFacts = Pick<
  Recording,
  'medium' | 'publisher' | 'duration_minutes_from' | 'duration_minutes_to' | 'title'
> &
  Pick<LooseRecording, 'publisherId'>;

/** Each fact as most reports state it. The order of reports does not matter. */
export function gatherFacts(facts: readonly Facts[]): FoundedFacts {
  const publishers = facts.flatMap(({ publisher }) => publisher?.value ?? []);
  const publisher = commonest(publishers.map(({ name }) => name));
  const [shortest, longest] = gatherDurations(facts);
  return {
    medium: commonest(facts.flatMap(({ medium }) => medium?.value ?? [])),
    publisher,
    publisherId: publishers.find(({ name }) => name === publisher)?.id ?? null,
    duration_minutes_from: shortest,
    duration_minutes_to: longest,
    title: middleTitle(facts.flatMap(({ title }) => title?.value ?? [])),
  };
}

/**
 * Shortest and longest length stated. "Hour-long" says less than 54 minutes, and one slip would
 * widen the range until other recordings fit it.
 */
function gatherDurations(facts: readonly Facts[]): readonly [number | null, number | null] {
  const stated = facts.flatMap(({ duration }) => duration?.value ?? []);
  const exact = stated.filter(({ qualifier }) => qualifier === null);
  const minutes = (exact.length > 0 ? exact : stated)
    .map((each) => each.minutes)
    .toSorted((a, b) => a - b);
  const middle = minutes[Math.floor((minutes.length - 1) / 2)];
  if (middle === undefined) return [null, null];
  const near = minutes.filter(
    (each) => durationDistance([middle, middle], each) <= thresholds.durationClose,
  );
  return [near.at(0) ?? null, near.at(-1) ?? null];
}

/** The title most like all others, for outlets translate one title apart; of several the smallest. */
function middleTitle(titles: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1);
  const closeness = (title: string): number =>
    [...counts].reduce((sum, [other, count]) => sum + count * titleSimilarity(title, other), 0);
  const [first] = [...counts.keys()]
    .toSorted(compareStrings)
    .map((title) => ({ title, closeness: closeness(title) }))
    .toSorted((a, b) => b.closeness - a.closeness);
  return first?.title ?? null;
}

/** The value stated most often, spelling aside; of several the smallest. Null when none is stated. */
function commonest<Value extends string>(values: readonly Value[]): Value | null {
  const counts = new Map<string, { count: number; value: Value }>();
  for (const value of values.toSorted(compareStrings)) {
    const key = foldedWords(value).join(' ');
    const known = counts.get(key) ?? { count: 0, value };
    counts.set(key, { ...known, count: known.count + 1 });
  }
  const [first] = [...counts.values()].toSorted(
    (a, b) => b.count - a.count || compareStrings(a.value, b.value),
  );
  return first?.value ?? null;
}
