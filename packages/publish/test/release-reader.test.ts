import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tableSchema, UsageError } from '@tellings/schema';
import { expect, test } from 'vitest';
import { openRelease, type TableRecord } from '../src/index.ts';
import { readerSchema } from '../src/reader-schema.ts';
import { report, specimenTables } from './specimen-tables.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { publish } from './temporary-release.ts';

async function collect(records: AsyncIterable<TableRecord>): Promise<readonly TableRecord[]> {
  const all: TableRecord[] = [];
  for await (const record of records) all.push(record);
  return all;
}

test('reads back the records and schemas of a release, in order of keys', async () => {
  const folder = await temporaryFolder();
  await publish(folder);
  const release = openRelease(join(folder, '0.1.0'));
  const ids = (specimenTables().reports ?? []).map(({ report_id }) => String(report_id)).sort();
  const reports = await collect(release.records('reports'));
  expect(reports.map(({ report_id }) => report_id)).toEqual(ids);
  expect(await collect(release.records('redirects'))).toEqual([]);
  expect(await release.schema('reports')).toEqual(readerSchema(tableSchema('reports')));
});

test('a line ends at a line feed only, and chunks of a large file may end anywhere', async () => {
  const folder = await temporaryFolder();
  const tables = specimenTables();
  const headline = 'One line\u2028of two \u{1f6a2} ferries';
  const many = Array.from({ length: 400 }, (_, index) =>
    report('gazette', `many-${index}.txt`, { headline }),
  );
  await publish(folder, { ...tables, reports: [...(tables.reports ?? []), ...many] });
  const reports = await collect(openRelease(join(folder, '0.1.0')).records('reports'));
  expect(reports).toHaveLength(403);
  expect(reports.filter((record) => record.headline === headline)).toHaveLength(400);
});

test('says what is missing or damaged', async () => {
  const folder = await temporaryFolder();
  await publish(folder);
  expect(() => openRelease(join(folder, '9.9.9'))).toThrow('9.9.9: no such folder');
  expect(() => openRelease(folder)).toThrow(/is not a release: it has no manifest\.json/);
  const release = openRelease(join(folder, '0.1.0'));
  await expect(collect(release.records('videos'))).rejects.toThrow(/videos\.jsonl is missing/);
  await expect(release.schema('videos')).rejects.toThrow(UsageError);
  await writeFile(join(folder, '0.1.0/data/tellings.jsonl'), '{}\n{\n');
  await expect(collect(release.records('tellings'))).rejects.toThrow(/tellings\.jsonl, line 2/);
});
