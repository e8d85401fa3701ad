import { eventParameters, eventWeights } from './event-weights.ts';
import type { Witnesses } from './separation.ts';
import type { ReportGroup } from './story.ts';
import { addVector, multiplyVectors } from './term-vector.ts';

/** How alike two groups of reports are, beside how alike the reports of each are. */
export interface Contrast {
  /** Mean cosine between the groups over the geometric mean of those within. */
  readonly ratio: number;
  readonly level: keyof typeof eventWeights.contrast;
  readonly bits: number;
}

/** Compares the likeness between two groups with that within them; copies of one text count once. */
export function measureContrast(
  groups: readonly [ReportGroup, ReportGroup],
  { table, weights }: Witnesses,
): Contrast {
  const [a, b] = groups.map((group) => {
    const sum = new Map<number, number>();
    let total = 0;
    for (const place of group) {
      const weight = weights[place] ?? 1;
      total += weight;
      addVector(sum, table.documents[place]?.vector ?? new Map(), weight);
    }
    return { sum, total };
  });
  if (!a || !b) return unlike;
  const between = multiplyVectors(a.sum, b.sum) / (a.total * b.total);
  const within = Math.sqrt(withinOf(a) * withinOf(b));
  const ratio = Math.round((between / within) * 1000) / 1000;
  const level = levelOf(ratio, a.total + b.total);
  return { ratio, level, bits: eventWeights.contrast[level] };
}

const unlike: Contrast = { ratio: 0, level: 'apart', bits: eventWeights.contrast.apart };

interface WeighedSum {
  readonly sum: ReadonlyMap<number, number>;
  readonly total: number;
}

/** Mean cosine within a group, which too few witnesses do not tell. */
function withinOf({ sum, total }: WeighedSum): number {
  if (total < leastWitnesses) return eventParameters.typicalCosine;
  // The likeness of each witness to itself is 1, and is taken out.
  const mean = (multiplyVectors(sum, sum) - total) / (total * total - total);
  return Math.max(leastWithin, mean);
}

const leastWitnesses = 1.9;
/** Keeps the ratio finite for groups without a likeness of their own. */
const leastWithin = 0.01;

function levelOf(ratio: number, witnesses: number): Contrast['level'] {
  const { apart, distinct, near } = eventParameters.contrast;
  if (ratio < apart) return 'apart';
  if (ratio < distinct) return 'distinct';
  if (ratio >= near) return 'mixed';
  // Few reports cannot show which words tell them apart: their likeness has to.
  return witnesses < eventParameters.fewWitnesses ? 'nearOfFew' : 'near';
}
