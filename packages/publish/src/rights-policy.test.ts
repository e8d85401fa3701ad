import { FatalError, publicTables, type TableSchema, tableSchema } from '@tellings/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recording, report, source, specimenTables } from '../test/specimen-tables.ts';
import {
  listWithheld,
  openRightsPolicy,
  openTextRights,
  rightsPolicy,
  type WithheldCounts,
} from './rights-policy.ts';
import type { TableRecord } from './table-state.ts';

/** Every record as it may be published, in the order in which tables are read. */
function applyRightsPolicy(
  given: Readonly<Record<string, readonly TableRecord[]>>,
  schemas: readonly TableSchema[] = publicTables(),
) {
  const rights = openTextRights();
  const counts: WithheldCounts = new Map();
  const order = new Set(['sources', 'reports', ...Object.keys(given)]);
  const tables: Record<string, readonly TableRecord[]> = {};
  for (const name of order) {
    const schema = schemas.find(({ table }) => table === name);
    if (!schema) continue;
    const policy = openRightsPolicy(schema, rights, counts);
    tables[name] = (given[name] ?? []).map(policy.apply);
  }
  return { tables, withheld: listWithheld(counts) };
}

describe('the rights policy', () => {
  test('withholds headline and authors of a closed source and says so', () => {
    const { tables, withheld } = applyRightsPolicy(specimenTables());
    const [open, closed, unlinked] = tables.reports ?? [];
    expect(open).toEqual(specimenTables().reports?.[0]);
    expect(closed).toMatchObject({
      headline: null,
      authors: [],
      unknown: [
        { field: 'authors', reason: 'withheld-by-rights' },
        { field: 'dateline_place', reason: 'not-stated' },
        { field: 'headline', reason: 'withheld-by-rights' },
      ],
    });
    expect(unlinked).toEqual(specimenTables().reports?.[2]);
    expect(withheld).toEqual([
      {
        table: 'reports',
        field: 'authors',
        rights_class: 'personal',
        rule: 'personal-closed',
        record_count: 1,
      },
      {
        table: 'reports',
        field: 'headline',
        rights_class: 'headline',
        rule: 'headline-closed',
        record_count: 1,
      },
    ]);
  });

  test('a report of no known source counts as closed', () => {
    const { tables } = applyRightsPolicy({ reports: [report('nowhere', 'one.txt')] });
    expect(tables.reports?.[0]).toMatchObject({ headline: null, authors: [] });
  });

  test('no headline, author or passage of a closed source survives, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.array(fc.string({ minLength: 1 })),
        (headline, authors) => {
          const marked = `headline:${headline}`;
          const { tables } = applyRightsPolicy({
            sources: [source('wire', 'closed')],
            reports: [
              report('wire', 'k', { headline: marked, authors: authors.map((a) => `author:${a}`) }),
            ],
          });
          expect(JSON.stringify(tables)).not.toMatch(/headline:|author:/);
        },
      ),
    );
  });

  test('a quotation follows the source of the report its record is about', () => {
    const claims = tableSchema('claims');
    const quoting = {
      ...claims,
      fields: claims.fields.map((field) =>
        field.name === 'qualifier' ? { ...field, rightsClass: 'quotation' } : field,
      ),
    };
    const [open, closed] = specimenTables().reports ?? [];
    const claim = (of: typeof open) => ({ report_id: of?.report_id, qualifier: 'over' });
    const schemas = [...publicTables().filter(({ table }) => table !== 'claims'), quoting];
    const { tables } = applyRightsPolicy(
      { ...specimenTables(), claims: [claim(open), claim(closed)] },
      schemas,
    );
    expect(tables.claims?.map(({ qualifier }) => qualifier)).toEqual(['over', null]);
  });

  test.each([
    [
      'an unknown class',
      { rightsClass: 'gossip' },
      'reports.headline has no known rights class (gossip)',
    ],
    [
      'a class named like a property of every object',
      { rightsClass: 'constructor' },
      'constructor',
    ],
    ['no class', { rightsClass: null }, 'reports.headline has no known rights class'],
    [
      'source text',
      { rightsClass: 'source_text', isNullable: false },
      'allows neither null nor a list',
    ],
  ])('stops at %s, even when the source is open', (_, change, message) => {
    const reports = tableSchema('reports');
    const fields = reports.fields.map((field) =>
      field.name === 'headline' ? { ...field, ...change } : field,
    );
    const schemas = [{ ...reports, fields }, tableSchema('sources')];
    const tables = { sources: [source('gazette', 'open')], reports: [report('gazette', 'k')] };
    expect(() => applyRightsPolicy(tables, schemas)).toThrow(FatalError);
    expect(() => applyRightsPolicy(tables, schemas)).toThrow(message);
  });

  test('stops at a field that no schema knows', () => {
    const tables = { recordings: [recording('tape', { body: 'text' })] };
    expect(() => applyRightsPolicy(tables)).toThrow('recordings.body has no known rights class');
  });

  test('has a rule for every class of the public tables', () => {
    const classes = publicTables().flatMap(({ fields }) => fields.map((f) => f.rightsClass ?? ''));
    for (const rightsClass of new Set(classes)) expect(rightsPolicy).toHaveProperty(rightsClass);
  });
});
