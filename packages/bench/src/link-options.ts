import { parseArgs } from 'node:util';
import { UsageError } from '@tellings/schema';
import { describeSize } from './options.ts';

export interface LinkBenchOptions {
  readonly reports: number;
  readonly recordings: number;
  readonly json: boolean;
  readonly write: boolean;
}

const usage = `pnpm bench link [--reports 1e5] [--recordings 1e4] [--json] [--write]

  --reports     invented reports to link (default 1e5)
  --recordings  invented recordings in the registry (default 1e4)
  --json        print what was measured as JSON instead of tables
  --write       put the tables into docs/benchmarks.md
`;

/** Reads what follows `link`. Throws UsageError for arguments that make no sense. */
export function readLinkOptions(args: readonly string[]): LinkBenchOptions {
  const { reports = '1e5', recordings = '1e4', json = false, write = false } = parse(args);
  return {
    reports: readCount('--reports', reports),
    recordings: readCount('--recordings', recordings),
    json,
    write,
  };
}

/** The command that these options were read from, without what only says where tables go. */
export function describeLinkCommand({ reports, recordings }: LinkBenchOptions): string {
  return `pnpm bench link --reports ${describeSize(reports)} --recordings ${describeSize(recordings)}`;
}

function readCount(name: string, text: string): number {
  const count = Number(text);
  if (Number.isSafeInteger(count) && count >= 100) return count;
  throw new UsageError(`${name} ${text} is no number from 100 on; give such as 1e4\n${usage}`);
}

function parse(args: readonly string[]): ReturnType<typeof parseLink> {
  try {
    return parseLink(args);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${reason}\n${usage}`, { cause: error });
  }
}

function parseLink(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      reports: { type: 'string' },
      recordings: { type: 'string' },
      json: { type: 'boolean' },
      write: { type: 'boolean' },
    },
  });
  return values;
}
