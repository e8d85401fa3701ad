import type { MeasureContainment } from './copy-groups.ts';
import type { DatedReport } from './input.ts';
import type { SharedShingles } from './shared-shingles.ts';
import { shingleCount } from './shingle.ts';
import type { TextClasses } from './text-classes.ts';

/** Measures any two reports, not only those that became a pair. */
export function createContainmentMeasure(
  { classes, sets }: TextClasses,
  shared: SharedShingles,
): MeasureContainment {
  const classOf = new Map<DatedReport, number>();
  classes.forEach(({ canonical, others }, textClass) => {
    classOf.set(canonical, textClass);
    for (const other of others) classOf.set(other, textClass);
  });
  return (a, b) => {
    const classA = classOf.get(a);
    const classB = classOf.get(b);
    if (classA === undefined || classB === undefined) return 0;
    if (classA === classB) return 1;
    const least = Math.min(shingleCount(sets, classA), shingleCount(sets, classB));
    return least === 0 ? 0 : countCommon(shared, classA, classB) / least;
  };
}

function countCommon({ offsets, ids }: SharedShingles, textA: number, textB: number): number {
  const held = new Set(ids.subarray(offsets[textA], offsets[textA + 1]));
  let count = 0;
  for (const id of ids.subarray(offsets[textB], offsets[textB + 1])) if (held.has(id)) count++;
  return count;
}
