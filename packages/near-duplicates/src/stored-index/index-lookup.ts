import { chooseHubs, leastMeetings } from '../candidates/candidate-rule.ts';
import type { TextFingerprint } from '../kernel/kernel.ts';
import type { NearDuplicateParameters } from '../parameters.ts';
import { readRank, readRunCount } from './class-column.ts';
import type { IndexState } from './index-state.ts';
import { findValues } from './posting-runs.ts';

/** The keys under which a text is found, each once. */
export interface TextKeys {
  readonly runCount: number;
  readonly bands: readonly number[];
  readonly samples: readonly number[];
}

/** Copies the keys out of a fingerprint. */
export function keysOf({ runCount, bandKeys, samples }: TextFingerprint): TextKeys {
  const distinct = (keys: Int32Array): number[] => [...new Set(Uint32Array.from(keys))];
  if (runCount === 0) return { runCount, bands: [], samples: [] };
  return { runCount, bands: distinct(bandKeys), samples: distinct(samples) };
}

/** What a new text meets in an index, and which pairs of known texts it may part. */
export interface Meeting {
  /** Classes to hold against the new one. */
  readonly candidates: readonly number[];
  /** Sets of classes whose pairs may no longer be candidates, or share a stock phrase now. */
  readonly parted: readonly (readonly number[])[];
  /** Bands that the new text makes crowded. */
  readonly crowdedCount: number;
}

/** Looks a class up that is not in the runs yet. */
export function meetTexts(
  state: IndexState,
  newClass: number,
  keys: TextKeys,
  rank: number,
  parameters: NearDuplicateParameters,
): Meeting {
  const rankOf = (member: number): number => (member === newClass ? rank : readRank(state, member));
  const candidates = new Set<number>();
  const parted: (readonly number[])[] = [];
  let crowdedCount = 0;
  for (const key of keys.bands) {
    const known = findValues(state.runs.bands, key);
    if (known.length < parameters.bucketLimit) {
      for (const member of known) candidates.add(member);
      continue;
    }
    const hubs = chooseHubs([...known, newClass], rankOf, parameters.hubCount);
    for (const member of hubs.includes(newClass) ? known : hubs) candidates.add(member);
    if (known.length === parameters.bucketLimit) {
      crowdedCount++;
      parted.push(known);
    } else if (hubs.includes(newClass)) {
      const before = chooseHubs(known, rankOf, parameters.hubCount);
      for (const hub of before) if (!hubs.includes(hub)) parted.push([hub, ...known]);
    }
  }
  const met = new Map<number, number>();
  for (const key of keys.samples) {
    const known = findValues(state.runs.samples, key);
    if (known.length === parameters.postingLimit) parted.push(known);
    if (known.length >= parameters.postingLimit) continue;
    for (const member of known) met.set(member, (met.get(member) ?? 0) + 1);
  }
  for (const [member, count] of met) {
    if (candidates.has(member)) continue;
    const least = leastMeetings(keys.runCount, readRunCount(state, member), parameters);
    if (count >= least) candidates.add(member);
  }
  return { candidates: [...candidates], parted, crowdedCount };
}

/** Whether two classes of the index are a candidate pair now, by the rule of candidate-rule.ts. */
export function isCandidatePair(
  state: IndexState,
  a: { readonly textClass: number; readonly keys: TextKeys },
  b: { readonly textClass: number; readonly keys: TextKeys },
  parameters: NearDuplicateParameters,
): boolean {
  const bandsOfB = new Set(b.keys.bands);
  for (const key of a.keys.bands) {
    if (!bandsOfB.has(key)) continue;
    const members = findValues(state.runs.bands, key);
    if (members.length <= parameters.bucketLimit) return true;
    const hubs = chooseHubs(members, (member) => readRank(state, member), parameters.hubCount);
    if (hubs.includes(a.textClass) || hubs.includes(b.textClass)) return true;
  }
  const samplesOfB = new Set(b.keys.samples);
  const count = a.keys.samples.filter(
    (key) =>
      samplesOfB.has(key) && findValues(state.runs.samples, key).length <= parameters.postingLimit,
  ).length;
  return count > 0 && count >= leastMeetings(a.keys.runCount, b.keys.runCount, parameters);
}
