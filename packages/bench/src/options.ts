import { parseArgs } from 'node:util';
import { UsageError } from '@tellings/schema';

export interface BenchOptions {
  readonly sizes: readonly number[];
  readonly peers: boolean;
  readonly json: boolean;
  readonly write: boolean;
}

const usage = `pnpm bench near-duplicates [--size 1e4,1e5,1e6] [--peers] [--json] [--write]

  --size   reports of the synthetic corpora, a comma between them (default 1e4,1e5)
  --peers  the Python libraries too; install them first with packages/bench/peers/setup.sh
  --json   print what was measured as JSON instead of tables
  --write  put the tables into docs/benchmarks.md
`;

/** Throws UsageError for arguments that make no sense. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values, positionals } = parse(args);
  if (positionals.length !== 1 || positionals[0] !== 'near-duplicates') {
    throw new UsageError(
      `what is measured is near-duplicates, fetch, extraction, link, events or publish\n${usage}`,
    );
  }
  const { size = '1e4,1e5', peers = false, json = false, write = false } = values;
  return { sizes: size.split(',').map(readSize), peers, json, write };
}

/** The command that these options were read from, without what only says where tables go. */
export function describeCommand({ sizes, peers }: BenchOptions): string {
  return `pnpm bench near-duplicates --size ${sizes.map(describeSize).join(',')}${peers ? ' --peers' : ''}`;
}

/** 10,000 as 1e4. */
export function describeSize(size: number): string {
  const zeros = /0*$/.exec(String(size))?.[0].length ?? 0;
  return zeros < 3 ? String(size) : `${size / 10 ** zeros}e${zeros}`;
}

function parse(args: readonly string[]): ReturnType<typeof parseBench> {
  try {
    return parseBench(args);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${reason}\n${usage}`, { cause: error });
  }
}

function parseBench(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      size: { type: 'string' },
      peers: { type: 'boolean' },
      json: { type: 'boolean' },
      write: { type: 'boolean' },
    },
  });
}

function readSize(text: string): number {
  const size = Number(text);
  if (Number.isSafeInteger(size) && size >= 1) return size;
  throw new UsageError(`--size ${text} is no number of reports; give such as 1e4\n${usage}`);
}
