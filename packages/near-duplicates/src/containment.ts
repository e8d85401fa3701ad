import type { MeasureContainment } from './copy-groups.ts';
import type { DuplicateInput } from './input.ts';
import type { TextKernel } from './kernel/kernel.ts';

/** Counts on the texts of any two reports; the first one is kept for those that follow. */
export function createContainmentMeasure(kernel: TextKernel): MeasureContainment {
  let held: DuplicateInput | null = null;
  let heldCount = 0;
  return (a, b) => {
    if (held !== a) heldCount = kernel.hold(a.body);
    held = a;
    const { distinctCount, sharedCount } = kernel.compare(b.body);
    const least = Math.min(heldCount, distinctCount);
    return least === 0 ? 0 : sharedCount / least;
  };
}
