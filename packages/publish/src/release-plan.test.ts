import { mintId, publicTables, sha256, UsageError } from '@tellings/schema';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dataset,
  pending,
  recording,
  report,
  source,
  specimenRequest,
  specimenTables,
  telling,
} from '../test/specimen-tables.ts';
import type { PublishedRelease } from './published-release.ts';
import { readerSchema } from './reader-schema.ts';
import { type CreatePlan, planRelease, type ReleaseRequest } from './release-plan.ts';
import type { ReleaseTables, TableRecord } from './table-state.ts';

function create(fields: Partial<ReleaseRequest> = {}): CreatePlan {
  const plan = planRelease(specimenRequest(fields));
  if (plan.outcome !== 'create') throw new Error(`the plan is ${plan.outcome}`);
  return plan;
}

function textOf(plan: CreatePlan, path: string): string {
  const file = plan.files.find((candidate) => candidate.path === path);
  if (!file) throw new Error(`${path} is not planned`);
  return file.text;
}

/** A plan as the next one would read it back. */
function asPublished(plan: CreatePlan, version = plan.version): PublishedRelease {
  return {
    version,
    manifest: { ...plan.manifest, version, files: [] },
    manifest_sha256: 'a'.repeat(64),
    tables: Object.fromEntries(plan.tables.map(({ schema, lines }) => [schema.table, lines])),
    schemas: Object.fromEntries(
      plan.tables.map(({ schema }) => [schema.table, readerSchema(schema)]),
    ),
  };
}

/** The version that follows `version` of the specimen when its tables become `tables`. */
function follow(tables: ReleaseTables, version = '1.2.3') {
  const previous = asPublished(create(), version);
  const plan = planRelease(specimenRequest({ tables, previous }));
  return plan.outcome === 'create'
    ? { version: plan.version, ...plan.manifest.bump }
    : plan.outcome;
}

function replaced(
  name: string,
  change: (records: readonly TableRecord[]) => readonly TableRecord[],
) {
  const tables = specimenTables();
  return { ...tables, [name]: change(tables[name] ?? []) };
}

describe('the version', () => {
  test('of a first release is 0.1.0', () => {
    expect(create().manifest).toMatchObject({
      version: '0.1.0',
      previous: null,
      bump: { level: 'initial' },
    });
  });

  test('stays where no record changed', () => {
    expect(follow(specimenTables())).toBe('unchanged');
  });

  test('is raised by a patch where values changed', () => {
    const tables = replaced('recordings', ([first, ...rest]) => [
      { ...first, duration_minutes_to: 48, title: 'Named' },
      ...rest,
    ]);
    expect(follow(tables)).toEqual({
      version: '1.2.4',
      level: 'patch',
      reasons: ['1 recordings changed (duration_minutes_to 1, title 1)'],
    });
  });

  test('is raised by a minor where records are added', () => {
    const tables = replaced('recordings', (records) => [...records, recording('tape-2022')]);
    expect(follow(tables)).toEqual({
      version: '1.3.0',
      level: 'minor',
      reasons: ['1 recordings added'],
    });
  });

  const withoutFirstTelling = replaced('tellings', ([, ...rest]) => rest);

  test('is raised by a major where an id is gone', () => {
    expect(follow(withoutFirstTelling)).toEqual({
      version: '2.0.0',
      level: 'major',
      reasons: ['1 tellings removed without a redirect'],
    });
  });

  test('is raised by a minor instead while the major version is 0, and says so', () => {
    expect(follow(withoutFirstTelling, '0.4.1')).toEqual({
      version: '0.5.0',
      level: 'minor',
      reasons: [
        '1 tellings removed without a redirect',
        'a major change raises the minor version while the major version is 0',
      ],
    });
  });

  test('is raised by a minor where the id that is gone is redirected', () => {
    const [gone] = specimenTables().tellings ?? [];
    const redirect = {
      id: gone?.telling_id,
      kind: 'retired',
      targets: [],
      since: '1.3.0',
      reason: 'not-a-telling',
    };
    expect(follow({ ...withoutFirstTelling, redirects: [redirect] })).toEqual({
      version: '1.3.0',
      level: 'minor',
      reasons: ['1 redirects added', '1 tellings removed, their ids resolve elsewhere'],
    });
  });

  test('is raised by a minor where a pending report is linked: its id still stands', () => {
    const tables = specimenTables();
    const [, , unlinked] = tables.reports ?? [];
    if (!unlinked) throw new Error('no third report');
    const linked = {
      ...tables,
      pending_reports: [],
      tellings: [...(tables.tellings ?? []), telling(unlinked, 'tape-2020')],
    };
    expect(follow(linked)).toMatchObject({ version: '1.3.0', level: 'minor' });
  });

  test('is raised by a major where the licence changed', () => {
    const previous = asPublished(create(), '1.0.0');
    const plan = create({ previous, dataset: { ...dataset, licence: 'CC-BY-4.0' } });
    expect(plan.manifest.bump).toEqual({
      level: 'major',
      reasons: ['licence changed from CC0-1.0 to CC-BY-4.0'],
    });
  });

  test.each([
    [
      'another type',
      (properties: object) => ({ ...properties, bits: { type: 'string' } }),
      '2.0.0',
      'field tellings.bits has another type or other values',
    ],
    [
      'a field that is gone',
      (properties: object) => ({ ...properties, mood: { type: 'string' } }),
      '2.0.0',
      'field tellings.mood removed',
    ],
    [
      'a new field',
      ({ bits, ...rest }: Record<string, unknown>) => rest,
      '1.1.0',
      'field tellings.bits added',
    ],
  ])('follows the schemas: %s', (_, change, version, reason) => {
    const plan = asPublished(create(), '1.0.0');
    const tellings = plan.schemas.tellings;
    if (!tellings) throw new Error('no schema of tellings');
    const properties = change({ ...tellings.properties }) as typeof tellings.properties;
    const previous = {
      ...plan,
      schemas: { ...plan.schemas, tellings: { ...tellings, properties } },
    };
    const next = create({ previous });
    expect(next.version).toBe(version);
    expect(next.manifest.bump.reasons).toContain(reason);
  });

  test('is raised by a major where signatures are made with other parameters', () => {
    const plan = asPublished(create(), '1.0.0');
    const schemas = JSON.parse(JSON.stringify(plan.schemas).replace('-w5-k128', '-w4-k128'));
    expect(create({ previous: { ...plan, schemas } }).manifest).toMatchObject({
      version: '2.0.0',
      bump: { reasons: ['field reports.signature has another type or other values'] },
    });
  });

  test('follows the tables: one added, one removed', () => {
    const plan = asPublished(create(), '1.0.0');
    const { claims, ...schemas } = plan.schemas;
    const { claims: noClaims, ...tables } = plan.tables;
    expect(create({ previous: { ...plan, schemas, tables } }).manifest.bump.reasons).toEqual([
      'table claims added',
    ]);
    const more = { ...plan, tables: { ...plan.tables, videos: new Map<string, string>() } };
    expect(create({ previous: more }).version).toBe('2.0.0');
  });

  test('of a local build names its inputs, even when nothing changed', () => {
    const previous = asPublished(create(), '1.2.3');
    const plan = create({
      previous,
      channel: 'local',
      inputs_sha256: `0123456789${'f'.repeat(54)}`,
    });
    expect(plan.version).toBe('1.2.4-local.01234567');
    expect(plan.manifest.bump).toEqual({ level: 'local', reasons: [] });
    expect(create({ channel: 'local' }).version).toMatch(/^0\.1\.0-local\.[0-9a-f]{8}$/);
  });
});

describe('a plan is refused', () => {
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
  ])('for %s', (_, change, message) => {
    const tables = { ...specimenTables(), ...change() };
    expect(() => planRelease(specimenRequest({ tables }))).toThrow(message);
  });

  test.each([
    ['an id that is still a record', { id: 'tape-2020' }, 'the id is still a record'],
    [
      'a target that is no record',
      { targets: ['tape-1999'] },
      'the target tape-1999 is not a record',
    ],
    ['a chain', { targets: ['tape-old'] }, 'the target tape-old is not a record'],
    ['a move without target', { targets: [] }, 'moved cannot have 0 targets'],
    ['a split in one', { kind: 'split' }, 'split cannot have 1 targets'],
    ['a retired id with a target', { kind: 'retired' }, 'retired cannot have 1 targets'],
  ])('for a redirect with %s', (_, change, message) => {
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
    expect(planRelease(specimenRequest({ tables: tables({}) })).outcome).toBe('create');
    const attempt = () => planRelease(specimenRequest({ tables: tables(change) }));
    expect(attempt).toThrow(UsageError);
    expect(attempt).toThrow(message);
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

/** Whatever text a report may hold, lone surrogates excepted: they have no UTF-8. */
const text = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.constantFrom('a,b', '"quoted"', 'two\nlines', 'cr\rlf\r\n', ' padded ', '', 'ﬁ'),
);
const reports = fc.uniqueArray(
  fc.record({
    source_key: fc.string({ minLength: 1 }),
    outlet: fc.option(text),
    headline: fc.option(text),
    authors: fc.array(text),
    word_count: fc.option(fc.nat()),
  }),
  { selector: ({ source_key }) => source_key },
);

describe('the manifest', () => {
  test('gives a state digest that anyone can compute from the JSONL file', () => {
    const plan = create();
    for (const { name, primary_key, state_digest, record_count } of plan.manifest.tables) {
      const lines = textOf(plan, `data/${name}.jsonl`).split('\n').slice(0, -1);
      const state = lines.map(
        (line) => `${JSON.parse(line)[primary_key[0] ?? '']}\t${sha256(line)}\n`,
      );
      expect(state_digest).toBe(sha256(state.join('')));
      expect(record_count).toBe(lines.length);
    }
  });

  test('lists quarantine by code, sorted', () => {
    const by_code = [
      { code: 'normalise/no-text', record_count: 1 },
      { code: 'fetch/no-path', record_count: 2 },
    ];
    const { manifest } = create({ quarantine: { record_count: 3, by_code } });
    expect(manifest.quarantine).toEqual({ record_count: 3, by_code: by_code.toReversed() });
  });
});

describe('the files', () => {
  test('are one JSONL, CSV and schema a table, and the documents, sorted', () => {
    const paths = create().files.map(({ path }) => path);
    expect(paths).toEqual([...paths].sort());
    for (const { table } of publicTables()) {
      expect(paths).toEqual(
        expect.arrayContaining([
          `data/${table}.jsonl`,
          `data/csv/${table}.csv`,
          `schema/${table}.schema.json`,
        ]),
      );
    }
    expect(paths.filter((path) => !path.includes('/'))).toEqual([
      'CHANGELOG.md',
      'CITATION.cff',
      'LICENSE',
      'README.md',
      'RIGHTS.md',
      'datapackage.json',
    ]);
  });

  test('give back the records: JSONL exactly, CSV field by field', () => {
    fc.assert(
      fc.property(reports, (rows) => {
        const records = rows.map(({ source_key, ...fields }) =>
          report('gazette', source_key, fields),
        );
        const plan = create({ tables: { sources: [source('gazette', 'open')], reports: records } });
        const byId = new Map(records.map((record) => [record.report_id, record]));
        const lines = textOf(plan, 'data/reports.jsonl').split('\n').slice(0, -1);
        expect(lines).toHaveLength(records.length);
        for (const line of lines) {
          const record = JSON.parse(line);
          expect(record).toEqual(byId.get(record.report_id));
        }
        const cells: Record<string, string>[] = parse(textOf(plan, 'data/csv/reports.csv'), {
          columns: true,
          record_delimiter: '\n',
        });
        expect(cells).toHaveLength(records.length);
        for (const row of cells) {
          const record = byId.get(row.report_id);
          expect(row.headline).toBe(record?.headline ?? '');
          expect(row.outlet).toBe(record?.outlet ?? '');
          expect(JSON.parse(row.authors ?? '')).toEqual(record?.authors);
          expect(row.word_count).toBe(String(record?.word_count ?? ''));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('do not depend on the order of records; a plan against itself is unchanged', () => {
    fc.assert(
      fc.property(reports, fc.integer({ min: 0, max: 9 }), (rows, turn) => {
        const records = rows.map(({ source_key, ...fields }) =>
          report('gazette', source_key, fields),
        );
        const turned = [...records.slice(turn), ...records.slice(0, turn)].toReversed();
        const sources = [source('gazette', 'open')];
        const plan = create({ tables: { sources, reports: records } });
        const again = create({ tables: { sources, reports: turned } });
        expect(again.files).toEqual(plan.files);
        expect(again.manifest).toEqual(plan.manifest);
        const next = specimenRequest({
          tables: { sources, reports: turned },
          previous: asPublished(plan),
        });
        expect(planRelease(next).outcome).toBe('unchanged');
      }),
      { numRuns: 40 },
    );
  });

  test('are refused where a table is not public', () => {
    const [first] = specimenTables().reports ?? [];
    if (!first) throw new Error('no report');
    const tables = { ...specimenTables(), texts: [pending(first)] };
    expect(() => planRelease(specimenRequest({ tables }))).toThrow('texts is not a public table');
  });

  test('count what was withheld in manifest and RIGHTS.md, and hold none of it', () => {
    const plan = create();
    expect(plan.manifest.withheld.map(({ rule, record_count }) => [rule, record_count])).toEqual([
      ['personal-closed', 1],
      ['headline-closed', 1],
    ]);
    expect(textOf(plan, 'RIGHTS.md')).toContain(
      '| `reports.headline` | headline | headline-closed | 1 |',
    );
    const closed = planRelease(
      specimenRequest({
        tables: {
          ...specimenTables(),
          sources: [source('gazette', 'closed'), source('wire', 'closed')],
        },
      }),
    );
    expect(JSON.stringify(closed)).not.toMatch(/dockers|A\. Writer/);
  });
});
