import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DatasetSpec } from '@tellings/schema';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import {
  copyDataset,
  openGates,
  readTable,
  releaseOf,
  removeDataset,
  runAll,
} from './workspace.ts';

// Synthetic: the specimen's people, outlets and recordings are invented.

let folder = '';

beforeEach(async () => {
  folder = await copyDataset('specimen');
  const spec = parse(await readFile(join(folder, 'dataset.yml'), 'utf8')) as DatasetSpec;
  await writeFile(join(folder, 'dataset.yml'), stringify({ ...spec, gates: openGates }));
});
afterEach(() => removeDataset(folder));

const tables = [
  ['copy_groups', 'copy-group'],
  ['duplicate_pairs', 'duplicate-pair'],
  ['recordings', 'recording'],
  ['tellings', 'telling'],
  ['claims', 'claim'],
  ['consensus', 'consensus'],
  ['pending_reports', 'pending-report'],
] as const;

async function readAll(): Promise<readonly (readonly unknown[])[]> {
  return Promise.all(tables.map(([table, schema]) => readTable(folder, table, schema)));
}

/** A row of the clippings that is a copy and tells of a recording. */
async function chooseReport(): Promise<{
  readonly report_id: string;
  readonly source_key: string;
}> {
  const copies = (await readTable(folder, 'copy_groups', 'copy-group')).flatMap(
    (g) => g.report_ids,
  );
  const told = (await readTable(folder, 'claims', 'claim')).map(({ report_id }) => report_id);
  const found = (await readTable(folder, 'reports', 'report')).find(
    ({ source_id, report_id }) =>
      source_id === 'clippings' && copies.includes(report_id) && told.includes(report_id),
  );
  if (!found) throw new Error('the specimen has no such report');
  return found;
}

async function listWithdrawn(table: string, id: string): Promise<void> {
  const row = { id, table, reason: 'privacy', issued: '2026-01-02' };
  await writeFile(
    join(folder, 'withdrawals.jsonl'),
    `${JSON.stringify({ ...row, until: null, withdrawn_with: null, lifted: null })}\n`,
  );
}

test('what a withdrawn report told is told no more, as if it had never been there', {
  timeout: 180_000,
}, async () => {
  await runAll(folder);
  const before = await readAll();
  const { report_id, source_key } = await chooseReport();

  await listWithdrawn('reports', report_id);
  const release = releaseOf(await runAll(folder));
  const withdrawn = await readAll();
  expect(withdrawn).not.toEqual(before);
  expect(await readFile(join(release, 'data/reports.jsonl'), 'utf8')).not.toContain(report_id);

  await rm(join(folder, 'withdrawals.jsonl'));
  const list = join(folder, 'clippings.csv');
  const rows = (await readFile(list, 'utf8')).split(/\n(?=C-\d+,)/);
  const others = rows.filter((text) => !text.startsWith(`${source_key},`));
  expect(others).toHaveLength(rows.length - 1);
  await writeFile(list, others.join('\n'));
  await rm(join(folder, 'releases'), { recursive: true });
  await runAll(folder);
  expect(withdrawn).toEqual(await readAll());
});

test('reports of a withdrawn source that no list names yet are left out in the same way', {
  timeout: 180_000,
}, async () => {
  await listWithdrawn('sources', 'clippings');
  await runAll(folder);
  const withdrawn = await readAll();

  await rm(join(folder, 'withdrawals.jsonl'));
  await rm(join(folder, 'sources/clippings.yml'));
  await rm(join(folder, 'releases'), { recursive: true });
  await runAll(folder);
  expect(withdrawn).toEqual(await readAll());
});
