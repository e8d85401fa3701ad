import { eventParameters } from './event-weights.ts';
import type { ReportGroup } from './story.ts';
import type { TermTable } from './term-table.ts';

/** What a separation is measured on. */
export interface Witnesses {
  readonly table: TermTable;
  /** By place: 1 shared by the reports that carry one text. */
  readonly weights: readonly number[];
}

/** A term that tells one group of reports from another. */
export interface SeparatingTerm {
  readonly term: number;
  /** Bits saved by counting the term apart in the two groups, after the cost of naming it. */
  readonly bits: number;
  /** Which group has it more often. */
  readonly side: 0 | 1;
}

interface Count {
  readonly byTerm: ReadonlyMap<number, number>;
  readonly total: number;
}

/**
 * The terms that tell two groups apart: those whose presence is told in fewer bits when each group
 * has a frequency of its own, by more than a second frequency (half the binary logarithm of the
 * number of reports) and the term's name cost (minimum description length, Rissanen 1978). Names
 * and numbers count double.
 */
export function findSeparatingTerms(
  groups: readonly [ReportGroup, ReportGroup],
  { table, weights }: Witnesses,
): readonly SeparatingTerm[] {
  const [a, b] = groups.map((group) => countTerms(group, table, weights)) as [Count, Count];
  const total = a.total + b.total;
  const cost = eventParameters.termBits + Math.log2(total) / 2;
  const found = new Map<number, SeparatingTerm>();
  for (const term of new Set([...a.byTerm.keys(), ...b.byTerm.keys()])) {
    const inA = a.byTerm.get(term) ?? 0;
    const inB = b.byTerm.get(term) ?? 0;
    const saved =
      describe(inA + inB, total) - describe(inA, a.total) - describe(inB, b.total) - cost;
    if (saved <= 0) continue;
    const bits = Math.round(saved * (table.isName[term] ? 2 : 1) * 100) / 100;
    // A word and the same word in the lead are one observation: the better one counts.
    const word = term % table.leadFrom;
    const other = found.get(word);
    if (other !== undefined && (other.bits - bits || term - other.term) > 0) continue;
    found.set(word, { term, bits, side: inA / a.total > inB / b.total ? 0 : 1 });
  }
  return [...found.values()].toSorted((x, y) => y.bits - x.bits || x.term - y.term);
}

export function sumSeparation(terms: readonly SeparatingTerm[]): number {
  return Math.round(terms.reduce((sum, { bits }) => sum + bits, 0) * 100) / 100;
}

/** Bits to tell in which of `total` reports a term stands that stands in `count` of them. */
function describe(count: number, total: number): number {
  if (count <= 1e-9 || count >= total - 1e-9) return 0;
  const share = count / total;
  return -total * (share * Math.log2(share) + (1 - share) * Math.log2(1 - share));
}

function countTerms(
  group: ReportGroup,
  { documents }: TermTable,
  weights: readonly number[],
): Count {
  const byTerm = new Map<number, number>();
  let total = 0;
  for (const place of group) {
    const weight = weights[place] ?? 1;
    total += weight;
    for (const term of documents[place]?.terms ?? []) {
      byTerm.set(term, (byTerm.get(term) ?? 0) + weight);
    }
  }
  return { byTerm, total };
}
