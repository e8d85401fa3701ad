import { parseArgs } from 'node:util';
import { UsageError } from '@tellings/schema';

export interface PublishOptions {
  readonly sizes: readonly number[];
  readonly json: boolean;
  readonly write: boolean;
}

const usage = `pnpm bench publish [--reports 1e4,1e6] [--json] [--write]

  --reports  reports of the synthetic dataset, a comma between sizes (default 1e4,1e5)
  --json     print what was measured as JSON instead of tables
  --write    put the tables into docs/benchmarks.md
`;

/** Throws UsageError for arguments that make no sense. */
export function readPublishOptions(args: readonly string[]): PublishOptions {
  const { reports = '1e4,1e5', json = false, write = false } = parse(args).values;
  return { sizes: reports.split(',').map(readSize), json, write };
}

function parse(args: readonly string[]): ReturnType<typeof parsePublish> {
  try {
    return parsePublish(args);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${reason}\n${usage}`, { cause: error });
  }
}

function parsePublish(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    options: {
      reports: { type: 'string' },
      json: { type: 'boolean' },
      write: { type: 'boolean' },
    },
  });
}

function readSize(text: string): number {
  const size = Number(text);
  if (Number.isSafeInteger(size) && size >= 1) return size;
  throw new UsageError(`--reports ${text} is no number of reports; give such as 1e5\n${usage}`);
}
