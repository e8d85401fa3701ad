import { parseArgs } from 'node:util';
import { UsageError } from '@tellings/schema';

export const extractionParts = ['article', 'fundus', 'dates', 'ftfy', 'speed'] as const;

/** One table of the benchmark. */
export type ExtractionPart = (typeof extractionParts)[number];

export interface ExtractionOptions {
  /** At most so many pages of each set; null for all. */
  readonly pages: number | null;
  /** null for all. */
  readonly only: ExtractionPart | null;
  readonly peers: boolean;
  readonly json: boolean;
  readonly write: boolean;
}

const usage = `pnpm bench extraction [--pages 40] [--only article] [--peers] [--json] [--write]

  --pages  at most so many pages of each set, spread evenly (default all)
  --only   one table: ${extractionParts.join(', ')}
  --peers  other extractors too; install them first with packages/bench/peers/setup.sh
  --json   print what was measured as JSON instead of tables
  --write  put the tables into docs/benchmarks.md
`;

/** Reads what follows `extraction`. Throws UsageError for arguments that make no sense. */
export function readExtractionOptions(args: readonly string[]): ExtractionOptions {
  const { pages, only, peers = false, json = false, write = false } = parse(args);
  const part = only === undefined ? null : readPart(only);
  if (write && part !== null)
    throw new UsageError(`--write puts in all tables anew; leave out --only\n${usage}`);
  return { pages: pages === undefined ? null : readCount(pages), only: part, peers, json, write };
}

/** The command that these options were read from, without what only says where tables go. */
export function describeExtractionCommand({ pages, only, peers }: ExtractionOptions): string {
  return [
    'pnpm bench extraction',
    ...(pages === null ? [] : [`--pages ${pages}`]),
    ...(only === null ? [] : [`--only ${only}`]),
    ...(peers ? ['--peers'] : []),
  ].join(' ');
}

function readPart(only: string): ExtractionPart {
  const part = extractionParts.find((name) => name === only);
  if (part !== undefined) return part;
  throw new UsageError(`--only ${only} is no table; give one of those below\n${usage}`);
}

function readCount(pages: string): number {
  const count = Number(pages);
  if (Number.isSafeInteger(count) && count >= 1) return count;
  throw new UsageError(`--pages ${pages} is no number of pages; give such as 40\n${usage}`);
}

function parse(args: readonly string[]): ReturnType<typeof parseExtraction> {
  try {
    return parseExtraction(args);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${reason}\n${usage}`, { cause: error });
  }
}

function parseExtraction(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      pages: { type: 'string' },
      only: { type: 'string' },
      peers: { type: 'boolean' },
      json: { type: 'boolean' },
      write: { type: 'boolean' },
    },
  });
  return values;
}
