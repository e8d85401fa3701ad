import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findViolations, publicTables, type SchemaName, UsageError } from '@tellings/schema';
import { expect, test } from 'vitest';
import { listPublishTables } from './publish-corpus.ts';
import { measurePublish, writePublishTables } from './publish-measurement.ts';
import { readPublishOptions } from './publish-options.ts';

test('reads what is given, and else measures 10^4 and 10^5 reports', () => {
  expect(readPublishOptions([])).toEqual({ sizes: [10_000, 100_000], json: false, write: false });
  expect(readPublishOptions(['--reports', '200,1e6', '--json'])).toEqual({
    sizes: [200, 1_000_000],
    json: true,
    write: false,
  });
  for (const args of [['--reports', 'many'], ['--reports', '0'], ['--fast'], ['extra']]) {
    expect(() => readPublishOptions(args)).toThrow(UsageError);
  }
});

test.each([0, 1])('the records of round %i are valid and in the order of their keys', (round) => {
  const tables = listPublishTables({ reportCount: 500, round });
  for (const { table, schema, primaryKey } of publicTables()) {
    const records = [...(tables[table] ?? [])];
    for (const record of records) {
      expect(findViolations(schema as SchemaName, record)).toEqual([]);
    }
    const keys = records.map((record) => String(record[primaryKey[0] ?? '']));
    expect(keys).toEqual([...new Set(keys)].sort());
  }
});

test('two rounds give two releases, the second with the changes of one report in a hundred each', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tellings-bench-'));
  try {
    const results = [];
    for (const round of [0, 1]) {
      await writePublishTables({ measure: 'publish-tables', folder, reportCount: 500, round });
      results.push(await measurePublish({ measure: 'publish', folder, round }));
    }
    expect(results).toMatchObject([
      { version: '0.1.0', operation_count: null },
      // 5 reports each come, go and change, 5 redirects come, 1 telling comes.
      { version: '0.2.0', operation_count: 21 },
    ]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 60_000);
