import { expect, test } from 'vitest';
import { atShare, tabulateExtraction } from './extraction-tables.ts';

const options = { pages: null, only: null, peers: true, json: false, write: false };
const nothing = { article: [], fundus: [], dates: [], ftfy: [], speed: [], threads: [] };

test('there is no table for what was not measured', () => {
  expect(tabulateExtraction(nothing, options)).toEqual([]);
});

test('speed is of all pages together, the version stands after the library', () => {
  const row = { tool: 'trafilatura, fast', version: '2.2.0', failed: 0, peak_bytes: 90e6 };
  const page_seconds = [0.5, 0.1, 0.1, 0.1];
  const [table] = tabulateExtraction({ ...nothing, speed: [{ ...row, page_seconds }] }, options);
  expect(table?.rows).toEqual([['trafilatura 2.2.0, fast', '5.00', '100', '500', '500', '90.0']]);
  expect(table?.command).toBe('pnpm bench extraction --peers');
});

test('the share of values that the value at it does not exceed', () => {
  const values = Array.from({ length: 100 }, (_, place) => place + 1);
  expect([0.5, 0.99, 1].map((share) => atShare(values, share))).toEqual([50, 99, 100]);
  expect(atShare([], 0.5)).toBe(0);
});
