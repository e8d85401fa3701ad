import { expect, test } from 'vitest';
import { factsOf, registry, stated } from '../test/newsroom.ts';
import { compareLowerBounds } from './compare-lower-bound.ts';
import { noQuotations } from './compare-quotation.ts';
import { parseDay } from './day.ts';
import type { LowerBound } from './facts.ts';
import { indexRecordings } from './recording-index.ts';
import { readRegistry } from './recording-profile.ts';

const index = indexRecordings(readRegistry(registry).recordings, noQuotations);

function compare(iso: string, basis: LowerBound['basis'], published: string | null) {
  // lin-2023-11 came out on 2 and 3 November 2023.
  const profile = index.byId.get('lin-2023-11');
  if (!profile) throw new Error('lin-2023-11 is not registered');
  const day = parseDay(iso) ?? 0;
  const facts = factsOf({
    published: published === null ? null : parseDay(published),
    lowerBounds: [stated({ day, basis })],
  });
  return compareLowerBounds(facts, profile).map(({ level, bits, isVeto }) => ({
    level,
    bits,
    isVeto,
  }));
}

test.each([
  ['2023-11-04', 'message', null, []],
  ['2023-11-05', 'message', null, ['before-day-in-message']],
  ['2023-11-05', 'message', '2023-11-06', ['before-day-in-message']],
  ['2023-12-03', 'report', null, []],
  ['2023-12-04', 'report', null, ['long-before-day-in-report']],
  ['2023-12-04', 'report', '2023-12-05', []],
  ['2023-10-01', 'report', null, []],
] as const)('a %s named by the %s, published %s: %j', (day, basis, published, levels) => {
  const evidence = compare(day, basis, published);
  expect(evidence.map(({ level }) => level)).toEqual(levels);
  expect(evidence.every(({ bits, isVeto }) => bits < 0 && !isVeto)).toBe(true);
});
