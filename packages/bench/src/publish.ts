import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureApart } from './fresh-process.ts';
import { describeSize } from './options.ts';
import type { PublishResult } from './publish-measurement.ts';
import type { PublishOptions } from './publish-options.ts';
import { formatNumber, type Table } from './table.ts';

/** What was measured: by size, a first release and the one after it. */
export interface PublishResults {
  readonly publish: readonly {
    readonly report_count: number;
    readonly rounds: readonly PublishResult[];
  }[];
}

/** Makes two releases of each size, each in a process of its own. */
export async function measurePublishing(
  { sizes }: PublishOptions,
  tell: (step: string) => void,
): Promise<PublishResults> {
  const publish: PublishResults['publish'][number][] = [];
  for (const report_count of sizes) {
    publish.push({ report_count, rounds: await measureSize(report_count, tell) });
  }
  return { publish };
}

async function measureSize(
  reportCount: number,
  tell: (step: string) => void,
): Promise<readonly PublishResult[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tellings-bench-'));
  try {
    const rounds: PublishResult[] = [];
    for (const round of [0, 1]) {
      tell(`publish: ${describeSize(reportCount)} reports, release ${round + 1} of 2`);
      await measureApart({ measure: 'publish-tables', folder, reportCount, round });
      rounds.push(await measureApart<PublishResult>({ measure: 'publish', folder, round }));
    }
    return rounds;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export function tabulatePublish(
  { publish }: PublishResults,
  { sizes }: PublishOptions,
): readonly Table[] {
  return [
    {
      title: 'Releases',
      command: `pnpm bench publish --reports ${sizes.map(describeSize).join(',')}`,
      head: [
        'reports',
        'release',
        'records',
        'changes',
        'seconds',
        'CPU s',
        'memory MB',
        'size MB',
      ],
      rows: publish.flatMap(({ report_count, rounds }) =>
        rounds.map((round) => [
          describeSize(report_count),
          round.version,
          formatNumber(round.record_count),
          round.operation_count === null ? '–' : formatNumber(round.operation_count),
          formatNumber(round.wall_seconds),
          formatNumber(round.cpu_seconds),
          formatNumber(round.peak_bytes / 1e6),
          formatNumber(round.byte_count / 1e6),
        ]),
      ),
      note: 'Synthetic reports with signatures, a tenth of them linked. The second release adds, changes and removes one report in a hundred each; its delta is proved against the first. Checks of private texts are not part of it.',
    },
  ];
}
