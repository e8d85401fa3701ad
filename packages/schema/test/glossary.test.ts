import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { publicTables, tableSchema } from '../src/index.ts';

const path = resolve(import.meta.dirname, '../../../docs/glossary.md');
const entries = [...readFileSync(path, 'utf8').matchAll(/^- \*\*(.+?)\*\*: (.+)$/gm)].map(
  ([, term = '', text = '']) => ({ term, text }),
);
const identifiers = new Set(
  entries.flatMap(({ text }) => [...text.matchAll(/`([^`]+)`/g)].map(([, name]) => name)),
);

function valuesOf(table: string, field: string): readonly string[] {
  return tableSchema(table).fields.find(({ name }) => name === field)?.values ?? [];
}

test('every line that opens an entry is read', () => {
  const lines = readFileSync(path, 'utf8').split('\n');
  expect(entries.length).toBe(lines.filter((line) => line.startsWith('- ')).length);
});

test('terms stand once, in alphabetical order', () => {
  const terms = entries.map(({ term }) => term.toLowerCase().replaceAll(/[^a-z ]/g, ''));
  expect(terms).toEqual([...new Set(terms)].toSorted());
});

test.each([
  ['tables', publicTables().map(({ table }) => table)],
  ['roles', valuesOf('tellings', 'role').map((role) => `role: ${role}`)],
  ['statuses', valuesOf('tellings', 'status').map((status) => `status: ${status}`)],
  ['relations', valuesOf('duplicate_pairs', 'relation').map((relation) => `relation: ${relation}`)],
  [
    'rights classes',
    publicTables().flatMap(({ fields }) =>
      fields.map(({ rightsClass }) => `rights_class: ${rightsClass}`),
    ),
  ],
])('the glossary holds all %s of the public schemas', (_, expected) => {
  expect(expected.length).toBeGreaterThan(0);
  expect([...identifiers]).toEqual(expect.arrayContaining([...expected]));
});
