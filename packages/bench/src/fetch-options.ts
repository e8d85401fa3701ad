import { parseArgs } from 'node:util';
import { UsageError } from '@tellings/schema';
import { describeSize } from './options.ts';

export interface FetchBenchOptions {
  readonly pages: number;
  readonly peers: boolean;
  readonly json: boolean;
  readonly write: boolean;
}

const usage = `pnpm bench fetch [--pages 1e5] [--peers] [--json] [--write]

  --pages  pages of the made-up site (default 1e4)
  --peers  Python's warcio too; install it first with packages/bench/peers/setup.sh
  --json   print what was measured as JSON instead of tables
  --write  put the tables into docs/benchmarks.md
`;

/** Reads what follows `fetch`. Throws UsageError for arguments that make no sense. */
export function readFetchOptions(args: readonly string[]): FetchBenchOptions {
  const { pages = '1e4', peers = false, json = false, write = false } = parse(args);
  const count = Number(pages);
  if (!Number.isSafeInteger(count) || count < 1) {
    throw new UsageError(`--pages ${pages} is no number of pages; give such as 1e4\n${usage}`);
  }
  return { pages: count, peers, json, write };
}

/** The command that these options were read from, without what only says where tables go. */
export function describeFetchCommand({ pages, peers }: FetchBenchOptions): string {
  return `pnpm bench fetch --pages ${describeSize(pages)}${peers ? ' --peers' : ''}`;
}

function parse(args: readonly string[]): ReturnType<typeof parseFetch> {
  try {
    return parseFetch(args);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${reason}\n${usage}`, { cause: error });
  }
}

function parseFetch(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      pages: { type: 'string' },
      peers: { type: 'boolean' },
      json: { type: 'boolean' },
      write: { type: 'boolean' },
    },
  });
  return values;
}
