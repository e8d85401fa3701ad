/** Each size is worked on as often as it takes to use so much processor time, in microseconds. */
const leastSpent = 200_000;
const leastRuns = 3;

/**
 * How many times longer work takes on eight times as much: near 8 when it is linear, near 64 when it
 * is quadratic. Counted is processor time, the least of several runs, because a machine that is busy
 * with other things lengthens most of them.
 */
export function growthOfEight(work: (size: number) => void, size: number): number {
  work(size);
  return leastTime(work, 8 * size) / leastTime(work, size);
}

/** Processor time in microseconds, at least a millisecond: less is not told apart from none. */
function leastTime(work: (size: number) => void, size: number): number {
  let least = Number.POSITIVE_INFINITY;
  let spent = 0;
  for (let run = 0; run < leastRuns || spent < leastSpent; run += 1) {
    const before = process.cpuUsage();
    work(size);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, user + system);
    spent += user + system;
  }
  return Math.max(1000, least);
}
