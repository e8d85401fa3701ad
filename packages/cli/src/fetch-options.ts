import type { RunRequest } from '@tellings/pipeline';
import { UsageError } from '@tellings/schema';
import type { Command } from 'commander';

/** Options of the commands that fetch. */
export interface FetchOptions {
  readonly replay?: true;
  readonly refresh?: true;
  readonly since?: string;
}

export function addFetchOptions(command: Command): Command {
  return command
    .option('--replay', 'use no network: make the captures anew from the web archive alone')
    .option('--refresh', 'ask again for every page fetched before, if it has changed')
    .option('--since <date>', 'leave out entries that are older: 2026-11-01 or an instant');
}

/** Throws UsageError when the date is none. */
export function fetchRequest({ replay, refresh, since }: FetchOptions): RunRequest['fetch'] {
  return { isReplay: replay === true, isRefresh: refresh === true, since: parseSince(since) };
}

/** A date without time begins at midnight UTC. */
export function parseSince(since: string | undefined): number | null {
  if (since === undefined) return null;
  const isDate = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2}))?$/.test(since);
  const instant = isDate ? Date.parse(since) : Number.NaN;
  if (!Number.isNaN(instant)) return instant;
  throw new UsageError(
    `--since ${since} is no date: write it as 2026-11-01 or 2026-11-01T12:00:00Z`,
  );
}

/** Ends a run at the first Ctrl-C, after what is under way; the second one ends it at once. */
export function interruptSignal(): AbortSignal {
  const controller = new AbortController();
  process.once('SIGINT', () => {
    process.stderr.write('\nending; press Ctrl-C again to end at once\n');
    controller.abort();
  });
  return controller.signal;
}
