import type { SourceSpec } from '@tellings/schema';
import type { CrawlSettings, HostProgress } from './crawl.ts';
import type { HostClosure } from './host.ts';
import type { PageState } from './ledger.ts';
import { type PageVisitor, visitPage } from './page-visit.ts';
import { countOutcome, type Tally } from './tally.ts';
import { runWorkers } from './worker.ts';

/** Pages read from the queue at a time. */
const bufferSize = 64;

/** The pages of one host that wait, as many at once as its connections. */
export async function visitHost(
  name: string,
  sourceOf: ReadonlyMap<string, SourceSpec>,
  { limits, signal }: CrawlSettings,
  visitor: PageVisitor,
  tally: Tally,
  note: (host: string, change: Partial<HostProgress>) => void,
): Promise<void> {
  const { frontier, road, run, archive } = visitor;
  const inFlight = new Set<string>();
  const skipped = new Set<string>();
  let buffer: string[] = [];
  let closed: HostClosure | null = null;
  let done = 0;
  const total = frontier.queuedCount(name);

  const take = (): PageState | null => {
    for (;;) {
      if (buffer.length === 0) {
        const limit = bufferSize + inFlight.size + skipped.size;
        buffer = frontier
          .queuedPages(name, limit)
          .map(({ url }) => url)
          .filter((url) => !inFlight.has(url) && !skipped.has(url));
      }
      const url = buffer.shift();
      if (url === undefined) return null;
      const page = frontier.page(url);
      if (page?.again === 'now' && !inFlight.has(url)) return page;
    }
  };
  const slot = async (): Promise<void> => {
    while (closed === null && signal?.aborted !== true) {
      const page = take();
      if (page === null) return;
      const source = sourceOf.get(page.found.source_id);
      if (source === undefined) {
        // Its source was taken out of the dataset: it waits until the source is back.
        skipped.add(page.url);
        continue;
      }
      inFlight.add(page.url);
      const wait = (page.until ?? 0) - road.clock.now();
      if (wait > 0) await road.clock.sleep(wait);
      const visited = await visitPage(page, source, visitor);
      inFlight.delete(page.url);
      if (visited.closed) closed = visited.closed.closure;
      if (visited.event) {
        countOutcome(visited.event, page, tally);
        if (visited.event.again !== 'now') done += 1;
        note(name, { done, waiting: total - done, delay: road.hostOf(name).delay() });
      }
    }
  };
  await runWorkers(limits.connectionsPerHost, slot);
  if (closed !== null)
    await archive.append({
      hops: [],
      event: { event: 'host', run, host: name, ...(closed as HostClosure) },
    });
}
