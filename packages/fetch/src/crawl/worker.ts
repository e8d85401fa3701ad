/**
 * Runs a worker several times side by side. All of them have ended when it does, also where one
 * fails: nothing is at work any more on what the caller closes then. Throws the first fault.
 */
export async function runWorkers(count: number, worker: () => Promise<void>): Promise<void> {
  const ended = await Promise.allSettled(Array.from({ length: count }, worker));
  for (const end of ended) {
    if (end.status === 'rejected') throw end.reason;
  }
}
