import type { RunEvent } from '@tellings/pipeline';

type CrawlSummary = NonNullable<Extract<RunEvent, { type: 'stage-finished' }>['crawl']>;

/** A stage that takes longer than this shows its progress. */
const patienceMilliseconds = 1000;
/** Time between two plain progress lines when nobody watches a terminal. */
const plainIntervalMilliseconds = 10_000;

/** Prints the events of a run: JSON lines, a live line on a terminal, or plain lines. */
export function createReporter(isJson: boolean): (event: RunEvent) => void {
  if (isJson) return (event) => process.stdout.write(`${JSON.stringify(event)}\n`);
  const isTerminal = process.stderr.isTTY === true;
  const interval = isTerminal ? 100 : plainIntervalMilliseconds;
  let startedAt = 0;
  let shownAt = 0;
  return (event) => {
    const now = performance.now();
    if (event.type === 'stage-started') {
      startedAt = now;
      shownAt = startedAt + patienceMilliseconds - interval;
      if (isTerminal) process.stderr.write(`\r\u001b[K${event.dataset} ${event.stage} …`);
    } else if (event.type === 'stage-planned') {
      const head = `${event.dataset} ${event.stage}`.padEnd(36);
      process.stdout.write(`${head} would run: ${event.reason.replaceAll('-', ' ')}\n`);
    } else if (event.type === 'stage-finished') {
      if (isTerminal) process.stderr.write('\r\u001b[K');
      process.stdout.write(`${renderFinished(event, now - startedAt)}\n`);
    } else if (now - shownAt >= interval && now - startedAt >= patienceMilliseconds) {
      shownAt = now;
      const line = renderProgress(event);
      process.stderr.write(isTerminal ? `\r\u001b[K${line}` : `${line}\n`);
    }
  };
}

/** Hosts named in a progress line. */
const shownHosts = 3;

function renderProgress(event: Extract<RunEvent, { type: 'stage-progress' }>): string {
  const { stage, done, total, hosts = [] } = event;
  const busiest = [...hosts].sort((a, b) => b.waiting - a.waiting).slice(0, shownHosts);
  const named = busiest.map(({ host, done: ofHost, waiting, delay }) => {
    const wait = delay >= 1000 ? `, next in ${Math.round(delay / 1000)} s` : '';
    return `${host} ${ofHost}, ${waiting} left${wait}`;
  });
  const rest = hosts.length > shownHosts ? [`${hosts.length - shownHosts} more hosts`] : [];
  return [`${stage}: ${done}${total === null ? '' : ` of ${total}`}`, ...named, ...rest].join('; ');
}

function renderCrawl(crawl: CrawlSummary): string {
  const parts = [
    `${crawl.new_count} new`,
    `${crawl.changed_count} changed`,
    `${crawl.unchanged_count} unchanged`,
    `${crawl.duplicate_count} duplicate`,
    `${crawl.refused_count} refused`,
    `${crawl.failed_count} failed${renderFailures(crawl)}`,
    `${crawl.pending_count} pending`,
  ];
  const listings = `${crawl.listing_count} listings${crawl.failed_listing_count > 0 ? ` (${crawl.failed_listing_count} failed)` : ''}`;
  return `\n${' '.repeat(37)}run ${crawl.run}: ${listings}; pages: ${parts.filter((part) => !part.startsWith('0 ')).join(', ') || 'none asked for'}`;
}

function renderFailures({ failures }: CrawlSummary): string {
  if (failures.length === 0) return '';
  return ` (${failures.map(({ kind, count }) => `${count} ${kind}`).join(', ')})`;
}

function renderFinished(
  event: Extract<RunEvent, { type: 'stage-finished' }>,
  milliseconds: number,
): string {
  const head = `${event.dataset} ${event.stage}`.padEnd(36);
  if (event.outcome === 'skipped') return `${head} unchanged, skipped`;
  const tables = Object.entries(event.tables)
    .filter(([table]) => table !== 'issues')
    .map(([table, count]) => `${count} ${table}`);
  const quarantined =
    event.records_quarantined > 0 ? [`${event.records_quarantined} quarantined`] : [];
  const seconds = `${(milliseconds / 1000).toFixed(1)} s`;
  const issues = Object.entries(event.issues).map(
    ([code, count]) => `\n${' '.repeat(37)}${count} ${code}`,
  );
  const release = event.release ? [event.release] : [];
  const crawl = event.crawl === null ? '' : renderCrawl(event.crawl);
  return `${head} ${[...tables, ...release, ...quarantined, seconds].join(', ')}${crawl}${issues.join('')}`;
}
