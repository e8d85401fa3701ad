import { compareStrings } from '@tellings/schema';
import { roundBits } from '../evidence.ts';
import { halve } from './bisection.ts';
import { eventParameters } from './event-weights.ts';
import type { Sides } from './nearness.ts';
import { measurePurity, viewGroup } from './nearness.ts';
import type { Neighbour } from './neighbour.ts';
import type { Witnesses } from './separation.ts';
import { findSeparatingTerms, sumSeparation } from './separation.ts';
import type { ReportGroup, Story } from './story.ts';
import { findStories } from './story.ts';
import type { EventDocument } from './term-table.ts';
import { multiplyVectors } from './term-vector.ts';

/**
 * Groups reports by event: first into stories, generously; then each story is told apart into
 * events as long as its own words tell two in fewer bits than one.
 */
export function groupByEvent(
  witnesses: Witnesses,
  neighbours: readonly (readonly Neighbour[])[],
): readonly ReportGroup[] {
  return findStories(witnesses.table.documents, neighbours).flatMap((story) =>
    tellApart(story, witnesses),
  );
}

/** By place, one over the number of reports that carry the same text. */
export function weighWitnesses(
  documents: readonly EventDocument[],
  neighbours: readonly (readonly Neighbour[])[],
): readonly number[] {
  return documents.map(({ place, vector }) => {
    const copies = (neighbours[place] ?? []).filter(({ place: other }) => {
      const cosine = multiplyVectors(vector, documents[other]?.vector ?? new Map());
      return cosine > eventParameters.copyCosine;
    });
    return 1 / (1 + copies.length);
  });
}

function tellApart({ group, parts }: Story, witnesses: Witnesses): readonly ReportGroup[] {
  if (group.length < eventParameters.leastReports) return [group];
  const views = viewGroup(group, witnesses);
  const joined = new Set(parts?.[0]);
  const ways = [
    ...(parts ? [group.map((place) => (joined.has(place) ? 0 : 1))] : []),
    ...halve(group, views, witnesses),
  ];
  const [best] = ways
    .map((sides) => weighHalves(group, sides, measurePurity(views, sides), witnesses))
    .toSorted(compareWeighed);
  if (best === undefined || best.bits < eventParameters.separationBits) return [group];
  return best.halves.flatMap((half) => tellApart({ group: half, parts: null }, witnesses));
}

interface WeighedHalves {
  readonly halves: readonly [ReportGroup, ReportGroup];
  readonly bits: number;
}

/**
 * Bits that two events save over one, as far as the halves keep to themselves: words split at random
 * find terms that differ, too, but no reports that stand by their own.
 */
function weighHalves(
  group: ReportGroup,
  sides: Sides,
  purity: number,
  witnesses: Witnesses,
): WeighedHalves {
  const halfOf = (side: number): ReportGroup => group.filter((_, i) => sides[i] === side);
  const halves = [halfOf(0), halfOf(1)] as const;
  const certainty = (purity - chancePurity) / (1 - chancePurity);
  if (certainty <= 0) return { halves, bits: 0 };
  const saved = sumSeparation(findSeparatingTerms(halves, witnesses));
  return { halves, bits: roundBits((eventParameters.pureBits + saved) * certainty) };
}

/** What halves of one size have by chance. */
const chancePurity = 0.5;

function compareWeighed(a: WeighedHalves, b: WeighedHalves): number {
  return b.bits - a.bits || compareStrings(a.halves[0].join(), b.halves[0].join());
}
