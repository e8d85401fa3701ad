import { mintId, publicTables, sha256, UsageError } from '@tellings/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TableRecord } from '../src/index.ts';
import { type BuiltRelease, buildRelease } from './built-release.ts';
import { pending, recording, report, source, specimenTables, telling } from './specimen-tables.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { publish } from './temporary-release.ts';

function textOf({ texts }: BuiltRelease, path: string): string {
  const text = texts.get(path);
  if (text === undefined) throw new Error(`${path} is not planned`);
  return text;
}

describe('a release is refused', () => {
  test.each([
    [
      'a report that is not there',
      () => ({ tellings: [telling(report('wire', 'gone.txt'), 'tape-2021')] }),
      'is not in reports',
    ],
    [
      'a recording that is not there',
      () => ({ recordings: [recording('tape-2021', { predecessor_id: 'tape-1999' })] }),
      'predecessor_id tape-1999 is not in recordings',
    ],
    [
      'a member that is not there',
      () => ({ copy_groups: [copyGroup('gone.txt')] }),
      'is not in reports',
    ],
    [
      'a key given twice',
      () => ({ sources: [source('gazette', 'open'), source('gazette', 'closed')] }),
      'two records of sources have the key gazette',
    ],
    [
      'an invalid record',
      () => ({ recordings: [recording('tape-2020', { medium: 'smoke' }), recording('tape-2021')] }),
      'recordings tape-2020: record breaks schema recording at /medium',
    ],
  ])('for %s', async (_, change, message) => {
    const tables = { ...specimenTables(), ...change() };
    await expect(buildRelease({ tables })).rejects.toThrow(message);
  });

  test.each([
    ['an id that is still a record', { id: 'tape-2021' }, 'the id is still a record'],
    [
      'a target that is no record',
      { targets: ['tape-1999'] },
      'the target tape-1999 is not a record',
    ],
    ['a circle', { targets: ['tape-old'] }, 'go in a circle'],
    ['a move without target', { targets: [] }, 'moved cannot have 0 targets'],
    ['a split in one', { kind: 'split' }, 'split cannot have 1 targets'],
    ['a retired id with a target', { kind: 'retired' }, 'retired cannot have 1 targets'],
  ])('for a redirect with %s', async (_, change, message) => {
    const redirect = {
      id: 'tape-old',
      kind: 'moved',
      targets: ['tape-2020'],
      since: '0.1.0',
      reason: 'merged',
    };
    const tables = (fields: object) => ({
      ...specimenTables(),
      redirects: [{ ...redirect, ...fields }],
    });
    expect((await buildRelease({ tables: tables({}) })).outcome).toBe('planned');
    const attempt = buildRelease({ tables: tables(change) });
    await expect(attempt).rejects.toThrow(UsageError);
    await expect(attempt).rejects.toThrow(message);
  });
});

function copyGroup(goneKey: string): TableRecord {
  const [first] = specimenTables().reports ?? [];
  const members = [String(first?.report_id), mintId('rep', 'wire', goneKey)].sort();
  return {
    copy_group_id: mintId('cpg', ...members),
    canonical_report_id: first?.report_id,
    agency: null,
    report_count: 2,
    report_ids: members,
  };
}

describe('the manifest', () => {
  test('gives a state digest that anyone can compute from the JSONL file', async () => {
    const plan = await buildRelease();
    for (const { name, primary_key, state_digest, record_count } of plan.manifest.tables) {
      const lines = textOf(plan, `data/${name}.jsonl`).split('\n').slice(0, -1);
      const state = lines.map(
        (line) => `${JSON.parse(line)[primary_key[0] ?? '']}\t${sha256(line)}\n`,
      );
      expect(state_digest).toBe(sha256(state.join('')));
      expect(record_count).toBe(lines.length);
    }
  });

  test('lists quarantine by code, sorted', async () => {
    const by_code = [
      { code: 'normalise/no-text', record_count: 1 },
      { code: 'fetch/no-path', record_count: 2 },
    ];
    const { manifest } = await buildRelease({ quarantine: { record_count: 3, by_code } });
    expect(manifest.quarantine).toEqual({ record_count: 3, by_code: by_code.toReversed() });
  });
});

describe('the files', () => {
  test('are one JSONL, CSV, Parquet and two schemas a table, each listed, sorted', async () => {
    const { manifest } = await buildRelease();
    const paths = manifest.files.map(({ path }) => path);
    expect(paths).toEqual([...paths].sort());
    for (const { table } of publicTables()) {
      expect(paths).toEqual(
        expect.arrayContaining([
          `data/${table}.jsonl`,
          `data/csv/${table}.csv`,
          `data/parquet/${table}.parquet`,
          `schema/${table}.schema.json`,
          `schema/${table}.writer.schema.json`,
        ]),
      );
    }
    expect(paths).toEqual(
      expect.arrayContaining(['CHANGELOG.md', 'README.md', 'changes.json', 'datapackage.json']),
    );
  });

  test('do not depend on the order of records; a build against itself is unchanged', async () => {
    const folder = await temporaryFolder();
    const tables = specimenTables();
    const one = await buildRelease({ tables });
    await publish(folder, tables);
    await fc.assert(
      fc.asyncProperty(shuffled(tables.reports ?? []), async (reports) => {
        const again = await buildRelease({ tables: { ...tables, reports } });
        expect(again.texts).toEqual(one.texts);
        expect(again.manifest).toEqual(one.manifest);
        expect(await publish(folder, { ...tables, reports })).toMatchObject({
          outcome: 'unchanged',
        });
      }),
      { numRuns: 4 },
    );
  });

  test('are refused where a table is not public', async () => {
    const [first] = specimenTables().reports ?? [];
    if (!first) throw new Error('no report');
    const tables = { ...specimenTables(), texts: [pending(first)] };
    await expect(buildRelease({ tables })).rejects.toThrow('texts is not a public table');
  });

  test('are refused where a stream is out of order', async () => {
    const rows = (specimenTables().reports ?? []).toSorted((a, b) =>
      String(a.report_id) < String(b.report_id) ? 1 : -1,
    );
    async function* reports() {
      yield rows;
    }
    const attempt = buildRelease({ tables: { ...specimenTables(), reports: reports() } });
    await expect(attempt).rejects.toThrow(`reports ${rows[1]?.report_id} comes after`);
  });

  test('count what was withheld in manifest and RIGHTS.md, and hold none of it', async () => {
    const { manifest, texts } = await buildRelease();
    expect(manifest.withheld.map(({ rule, record_count }) => [rule, record_count])).toEqual([
      ['personal-closed', 1],
      ['headline-closed', 1],
    ]);
    expect(texts.get('RIGHTS.md')).toContain(
      '| `reports.headline` | headline | headline-closed | 1 |',
    );
    const sources = [source('gazette', 'closed'), source('wire', 'closed')];
    const closed = await buildRelease({ tables: { ...specimenTables(), sources } });
    expect([...closed.texts.values()].join('')).not.toMatch(/dockers|A\. Writer/);
  });
});

function shuffled(records: readonly TableRecord[]): fc.Arbitrary<readonly TableRecord[]> {
  return fc.shuffledSubarray([...records], { minLength: records.length });
}
