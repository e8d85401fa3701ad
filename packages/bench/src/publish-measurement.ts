import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { openStore } from '@tellings/pipeline';
import { type RecordSource, writeRelease } from '@tellings/publish';
import { publicTables } from '@tellings/schema';
import { listPublishTables, type PublishCorpus } from './publish-corpus.ts';
import { createStopwatch, type Elapsed, peakMemory } from './stopwatch.ts';

/** Writes the tables of one round as Parquet. */
export interface PublishTables extends PublishCorpus {
  readonly measure: 'publish-tables';
  readonly folder: string;
}

/** Makes a release of the tables that lie in a folder. */
export interface PublishMeasurement {
  readonly measure: 'publish';
  readonly folder: string;
  readonly round: number;
}

export interface PublishResult extends Elapsed {
  readonly version: string;
  readonly record_count: number;
  readonly byte_count: number;
  readonly operation_count: number | null;
  readonly peak_bytes: number;
}

export async function writePublishTables({
  folder,
  reportCount,
  round,
}: PublishTables): Promise<null> {
  const tables = listPublishTables({ reportCount, round });
  await mkdir(roundFolder(folder, round), { recursive: true });
  const store = await openStore();
  try {
    for (const { table } of publicTables()) {
      await store.write(tablePath(folder, round, table), table, tables[table] ?? []);
    }
  } finally {
    store.close();
  }
  return null;
}

export async function measurePublish({
  folder,
  round,
}: PublishMeasurement): Promise<PublishResult> {
  const stopwatch = createStopwatch();
  const store = await openStore();
  try {
    const tables = publicTables().map(({ table, primaryKey }): [string, RecordSource] => [
      table,
      store.readSorted(tablePath(folder, round, table), primaryKey),
    ]);
    const { manifest } = await stopwatch.time(() =>
      writeRelease(
        {
          dataset: {
            name: 'synthetic',
            title: 'Synthetic recordings',
            description: 'Invented reports of invented recordings.',
            licence: 'CC0-1.0',
            creators: ['The Tellings authors'],
            issued: '2031-04-01',
            is_synthetic: true,
          },
          tables: Object.fromEntries(tables),
          quarantine: { record_count: 0, by_code: [] },
          inputs_sha256: '0'.repeat(64),
          channel: 'stable',
          generator: { name: 'tellings', version: '0.1.0' },
          override: null,
          corrections: { corrections: [] },
          provenance: { stages: [], inputs: [] },
        },
        join(folder, 'releases'),
        { writeParquet: store.convertLines },
      ),
    );
    if (manifest === null) throw new Error(`round ${round} gave no release`);
    const { size } = await stat(tablePath(folder, round, 'reports'));
    return {
      ...stopwatch.elapsed(),
      version: manifest.version,
      record_count: manifest.tables.reduce((sum, { record_count }) => sum + record_count, 0),
      byte_count: size > 0 ? manifest.files.reduce((sum, file) => sum + file.byte_count, 0) : 0,
      operation_count: manifest.deltas?.[0]?.operation_count ?? null,
      peak_bytes: peakMemory(),
    };
  } finally {
    store.close();
  }
}

function roundFolder(folder: string, round: number): string {
  return join(folder, `tables-${round}`);
}

function tablePath(folder: string, round: number, table: string): string {
  return join(roundFolder(folder, round), `${table}.parquet`);
}
