const runs = 3;

/**
 * How many times longer work takes on eight times as much: near 8 when it is linear, near 64 when it
 * is quadratic. Counted is processor time, the least of three runs each, because a machine that is
 * busy with other things lengthens some.
 */
export function growthOfEight(work: (size: number) => void, size: number): number {
  work(size);
  return leastTime(work, 8 * size) / leastTime(work, size);
}

/** Processor time in microseconds, at least a millisecond: less is not told apart from none. */
function leastTime(work: (size: number) => void, size: number): number {
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    work(size);
    return process.cpuUsage(before).user;
  });
  return Math.max(1000, Math.min(...times));
}
