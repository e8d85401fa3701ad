import { compareStrings } from '@tellings/schema';
import type { Halves } from './bisection.ts';
import { halve } from './bisection.ts';
import { measureContrast } from './contrast.ts';
import { eventParameters } from './event-weights.ts';
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
      return cosine > eventParameters.witnessCosine;
    });
    return 1 / (1 + copies.length);
  });
}

function tellApart({ group, parts }: Story, witnesses: Witnesses): readonly ReportGroup[] {
  if (group.length < eventParameters.leastReports) return [group];
  const ways = [...(parts ? [parts] : []), ...halve(group, witnesses)];
  const [best] = ways.map((halves) => weighHalves(halves, witnesses)).toSorted(compareWeighed);
  if (best === undefined || best.bits < eventParameters.separationBits) return [group];
  return best.halves.flatMap((half) => tellApart({ group: half, parts: null }, witnesses));
}

interface WeighedHalves {
  readonly halves: Halves;
  readonly bits: number;
}

function weighHalves(halves: Halves, witnesses: Witnesses): WeighedHalves {
  const terms = findSeparatingTerms(halves, witnesses);
  return { halves, bits: sumSeparation(terms) + measureContrast(halves, witnesses).bits };
}

function compareWeighed(a: WeighedHalves, b: WeighedHalves): number {
  return b.bits - a.bits || compareStrings(a.halves[0].join(), b.halves[0].join());
}
