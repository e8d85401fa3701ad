/** Time that work took, in seconds; CPU time is user and system time of all threads. */
export interface Elapsed {
  readonly wall_seconds: number;
  readonly cpu_seconds: number;
}

export interface Stopwatch {
  /** Runs the work; what runs outside such calls is not counted. */
  time<T>(work: () => T | Promise<T>): Promise<T>;
  elapsed(): Elapsed;
}

export function createStopwatch(): Stopwatch {
  let wall = 0;
  let cpu = 0;
  return {
    time: async (work) => {
      const cpuBefore = process.cpuUsage();
      const wallBefore = process.hrtime.bigint();
      const result = await work();
      wall += Number(process.hrtime.bigint() - wallBefore);
      const { user, system } = process.cpuUsage(cpuBefore);
      cpu += user + system;
      return result;
    },
    elapsed: () => ({ wall_seconds: wall / 1e9, cpu_seconds: cpu / 1e6 }),
  };
}

/** Most memory that this process has held at once, in bytes. */
export function peakMemory(): number {
  return process.resourceUsage().maxRSS * 1024;
}
