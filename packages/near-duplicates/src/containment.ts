import type { DuplicatePair } from '@tellings/schema';
import type { MeasureContainment } from './copy-groups.ts';
import type { DuplicateInput } from './input.ts';
import type { TextKernel } from './kernel.ts';

/** Measures any two reports, not only those that became a pair; known pairs are not counted again. */
export function createContainmentMeasure(
  pairs: readonly DuplicatePair[],
  kernel: TextKernel,
): MeasureContainment {
  const known = new Map<string, number>();
  for (const { left_report_id, right_report_id, ...pair } of pairs) {
    const containment = Math.max(pair.containment_left, pair.containment_right);
    known.set(`${left_report_id} ${right_report_id}`, containment);
  }
  let held: DuplicateInput | null = null;
  let heldCount = 0;
  return (a, b) => {
    const key = a.report_id < b.report_id ? [a, b] : [b, a];
    const containment = known.get(key.map(({ report_id }) => report_id).join(' '));
    if (containment !== undefined) return containment;
    if (held !== a) heldCount = kernel.hold(a.body);
    held = a;
    const { distinctCount, sharedCount } = kernel.compare(b.body);
    const least = Math.min(heldCount, distinctCount);
    return least === 0 ? 0 : sharedCount / least;
  };
}
