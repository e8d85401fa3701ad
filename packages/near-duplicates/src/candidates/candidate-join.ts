import { type CandidateRule, chooseHubs, leastMeetings } from './candidate-rule.ts';
import { createGrowingArray, type GrowingArray, push } from './growing-array.ts';
import {
  drainPostings,
  type PostingPartitions,
  type SortedPostings,
} from './posting-partitions.ts';

/** What is to be joined, by the number of the text. */
export interface JoinInput {
  readonly textCount: number;
  readonly runCountOf: (text: number) => number;
  readonly rankOf: (text: number) => number;
  readonly bands: PostingPartitions;
  readonly samples: PostingPartitions;
  /** Sees the sorted postings of each part before they are let go. */
  readonly onBands?: (postings: SortedPostings) => void;
  readonly onSamples?: (postings: SortedPostings) => void;
}

export interface CandidatePairs {
  readonly count: number;
  /** The smaller number of each pair, ascending. */
  readonly lefts: Uint32Array;
  readonly rights: Uint32Array;
  /** Samples that more than `postingLimit` texts have: stock phrases, by which nobody meets. */
  readonly stock: ReadonlySet<number>;
  /** Bands with more than `bucketLimit` texts. */
  readonly crowdedCount: number;
}

/** Every candidate pair of the texts, by the rule of candidate-rule.ts, and none twice. */
export function joinCandidates(input: JoinInput, rule: CandidateRule): CandidatePairs {
  const stock = new Set<number>();
  const meetings = createMeetings(input.textCount);
  let crowdedCount = 0;
  drainPostings(input.bands, (postings) => {
    input.onBands?.(postings);
    eachGroup(postings, (members) => {
      if (members.length <= rule.bucketLimit) return addGroup(meetings, members, allMeet);
      crowdedCount++;
      const hubs = chooseHubs(members, input.rankOf, rule.hubCount);
      const others = members.filter((member) => !hubs.includes(member));
      addGroup(meetings, Uint32Array.of(...hubs, ...others), hubs.length);
    });
  });
  meetings.firstSample = meetings.groups.length;
  drainPostings(input.samples, (postings) => {
    input.onSamples?.(postings);
    eachGroup(postings, (members, key) => {
      if (members.length <= rule.postingLimit) addGroup(meetings, members, allMeet);
      else stock.add(key);
    });
  });
  return { ...countMeetings(meetings, input, rule), stock, crowdedCount };
}

/** Groups of texts that meet. In a star the first `hubCount` members meet all, the others only those. */
interface Meetings {
  readonly members: GrowingArray;
  readonly groups: GrowingArray;
  /** Number of hubs of each group, or `allMeet`. */
  readonly hubCounts: GrowingArray;
  firstSample: number;
  /** Pairs of which a text is the smaller number. */
  readonly pairCounts: Uint32Array;
}

const allMeet = 0;

function createMeetings(textCount: number): Meetings {
  return {
    members: createGrowingArray(),
    groups: createGrowingArray(),
    hubCounts: createGrowingArray(),
    firstSample: 0,
    pairCounts: new Uint32Array(textCount),
  };
}

/** Calls back with the texts of each key that more than one has; the array is a view. */
function eachGroup(
  { count, keys, values }: SortedPostings,
  visit: (members: Uint32Array, key: number) => void,
): void {
  let start = 0;
  for (let place = 1; place <= count; place++) {
    if (place < count && keys[place] === keys[start]) continue;
    if (place - start > 1) visit(values.subarray(start, place), keys[start] as number);
    start = place;
  }
}

function addGroup(meetings: Meetings, members: Uint32Array, hubCount: number): void {
  for (const member of members) push(meetings.members, member);
  push(meetings.groups, meetings.members.length);
  push(meetings.hubCounts, hubCount);
  const lastHub = hubCount === allMeet ? members.length : hubCount;
  for (let one = 0; one < lastHub; one++) {
    const a = members[one] as number;
    if (hubCount === allMeet) {
      meetings.pairCounts[a] = (meetings.pairCounts[a] as number) + members.length - one - 1;
      continue;
    }
    for (let other = one + 1; other < members.length; other++) {
      const left = Math.min(a, members[other] as number);
      meetings.pairCounts[left] = (meetings.pairCounts[left] as number) + 1;
    }
  }
}

/** Pairs held at once while they are counted: a million texts meet a hundred million times. */
const pairsAtOnce = 1 << 23;
/** Set on the right text of a pair that met in a band. */
const inBand = 0x8000_0000;

/**
 * Lays the meetings of a range of left texts out by left text, counts how often each pair met, and
 * keeps those that met in a band or often enough; range after range, so that memory is bounded.
 */
function countMeetings(
  meetings: Meetings,
  { textCount, runCountOf }: JoinInput,
  rule: CandidateRule,
): Pick<CandidatePairs, 'count' | 'lefts' | 'rights'> {
  const lefts = createGrowingArray();
  const rights = createGrowingArray();
  const counts = new Uint8Array(textCount);
  const met = new Uint32Array(textCount);
  for (let first = 0; first < textCount; ) {
    const last = endOfRange(meetings.pairCounts, first);
    const { ends, others } = layOut(meetings, first, last);
    for (let left = first; left < last; left++) {
      const metCount = tally(others, ends, left - first, counts, met);
      for (const right of met.subarray(0, metCount).sort()) {
        const count = counts[right] as number;
        counts[right] = 0;
        if (count < leastMeetings(runCountOf(left), runCountOf(right), rule)) continue;
        push(lefts, left);
        push(rights, right);
      }
    }
    first = last;
  }
  const { length: count } = lefts;
  return {
    count,
    lefts: lefts.values.subarray(0, count),
    rights: rights.values.subarray(0, count),
  };
}

function endOfRange(pairCounts: Uint32Array, first: number): number {
  let last = first;
  let total = 0;
  do total += pairCounts[last++] as number;
  while (last < pairCounts.length && total + (pairCounts[last] as number) <= pairsAtOnce);
  return last;
}

function layOut(
  { members, groups, hubCounts, firstSample, pairCounts }: Meetings,
  first: number,
  last: number,
): { readonly ends: Uint32Array; readonly others: Uint32Array } {
  const ends = new Uint32Array(last - first);
  let total = 0;
  for (let left = first; left < last; left++) {
    ends[left - first] = total;
    total += pairCounts[left] as number;
  }
  const others = new Uint32Array(total);
  const place = (left: number, right: number): void => {
    if (left < first || left >= last) return;
    const next = ends[left - first] as number;
    others[next] = right;
    ends[left - first] = next + 1;
  };
  let start = 0;
  for (let group = 0; group < groups.length; group++) {
    const end = groups.values[group] as number;
    const mark = group < firstSample ? inBand : 0;
    const hubCount = hubCounts.values[group] as number;
    const lastHub = hubCount === allMeet ? end : start + hubCount;
    for (let one = start; one < lastHub; one++) {
      const a = members.values[one] as number;
      // Members of a group where all meet ascend, so `a` is the left one.
      if (hubCount === allMeet && (a < first || a >= last)) continue;
      for (let other = one + 1; other < end; other++) {
        const b = members.values[other] as number;
        if (a < b) place(a, b + mark);
        else place(b, a + mark);
      }
    }
    start = end;
  }
  return { ends, others };
}

/** Counts of at most 127; a meeting in a band counts as that many. */
const mostMeetings = 127;

function tally(
  others: Uint32Array,
  ends: Uint32Array,
  row: number,
  counts: Uint8Array,
  met: Uint32Array,
): number {
  let metCount = 0;
  const end = ends[row] as number;
  for (let place = row === 0 ? 0 : (ends[row - 1] as number); place < end; place++) {
    const other = others[place] as number;
    const right = other & 0x7fff_ffff;
    const count = counts[right] as number;
    if (count === 0) met[metCount++] = right;
    if (other >= inBand) counts[right] = mostMeetings;
    else if (count < mostMeetings) counts[right] = count + 1;
  }
  return metCount;
}
