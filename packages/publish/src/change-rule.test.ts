import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Change,
  changeOf,
  changeRules,
  describeChange,
  highestSeverity,
  sortChanges,
} from './change-rule.ts';

test('each rule stands once, in kebab-case', () => {
  const names = changeRules.map(({ rule }) => rule);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z]+(-[a-z]+)+$/);
});

test.each<readonly [Change, string]>([
  [changeOf('record-added', { table: 'reports', count: 3 }), 'reports: 3 added'],
  [
    changeOf('value-changed', { table: 'reports', field: 'outlet', count: 2, examples: ['rep_a'] }),
    'reports.outlet: 2 values changed',
  ],
  [
    changeOf('values-extended', { table: 'reports', field: 'kind', examples: ['b', 'a'] }),
    'reports.kind: the closed list of values is longer (a, b)',
  ],
  [changeOf('table-added', { table: 'claims' }), 'claims: the table is new'],
  [changeOf('file-added', { examples: ['croissant.json'] }), 'croissant.json: the file is new'],
  [
    changeOf('licence-widened', { examples: ['CC-BY-4.0 to CC0-1.0'] }),
    'CC-BY-4.0 to CC0-1.0: the licence allows more',
  ],
  [
    changeOf('metadata-changed', { field: 'title' }),
    'title: the description of the dataset reads differently',
  ],
])('%o is told in a sentence', (change, sentence) => {
  expect(describeChange(change)).toBe(sentence);
});

const change = fc
  .record({
    rule: fc.constantFrom(...changeRules.map(({ rule }) => rule)),
    table: fc.constantFrom(null, 'claims', 'reports'),
    field: fc.constantFrom(null, 'outlet'),
    examples: fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 }),
  })
  .map(({ rule, ...fields }) => changeOf(rule, fields));

test('rows stand in one order, the gravest first', () => {
  fc.assert(
    fc.property(fc.array(change), (changes) => {
      const sorted = sortChanges(changes);
      expect(sortChanges(changes.toReversed())).toEqual(sorted);
      expect(sorted[0]?.severity ?? null).toBe(highestSeverity(changes));
    }),
  );
});
