import { sampleBound } from '../kernel/kernel.ts';
import type { NearDuplicateParameters } from '../parameters.ts';

/**
 * Which two texts are held against each other. Two meet in a band when they have its key and it is
 * not crowded, or one of them is a hub of it; they also become a candidate pair when they share
 * enough samples that few others have. All of it depends on the set of texts only, not on their
 * order, so an index that grew gives the pairs that one built at once gives.
 */
export type CandidateRule = Pick<
  NearDuplicateParameters,
  'bucketLimit' | 'hubCount' | 'postingLimit' | 'leastContainment' | 'sampleSize'
>;

/** Samples that two texts with so many runs must share to become a candidate pair. */
export function leastMeetings(runsA: number, runsB: number, rule: CandidateRule): number {
  const bound = sampleBound(Math.max(runsA, runsB), rule.sampleSize);
  const sampled = (Math.min(runsA, runsB) * bound) / 2 ** 32;
  return Math.max(1, Math.min(enough, Math.ceil((rule.leastContainment / 2) * sampled)));
}

/** Shared samples that are enough whatever the length: a passage carried into a long text. */
const enough = 5;

/** The texts with the least ranks of a crowded band: each other text of it meets these alone. */
export function chooseHubs(
  members: Iterable<number>,
  rankOf: (member: number) => number,
  hubCount: number,
): readonly number[] {
  const hubs: number[] = [];
  let worst = Number.POSITIVE_INFINITY;
  for (const member of members) {
    const rank = rankOf(member);
    if (hubs.length === hubCount && rank >= worst) continue;
    hubs.push(member);
    hubs.sort((a, b) => rankOf(a) - rankOf(b));
    if (hubs.length > hubCount) hubs.pop();
    worst = rankOf(hubs.at(-1) as number);
  }
  return hubs;
}
