import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openSpill } from './spill.ts';

test('gives back any records, in any order', () => {
  fc.assert(
    fc.property(fc.array(fc.json({ maxDepth: 2 })), (texts) => {
      const spill = openSpill<unknown>();
      try {
        const records = texts.map((text): unknown => JSON.parse(text));
        const places = records.map((record) => spill.put(record));
        expect(places.toReversed().map((place) => spill.get(place))).toEqual(records.toReversed());
      } finally {
        spill.close();
      }
    }),
    { numRuns: 50 },
  );
});

test('a place that is not there is a fault, and so is a closed spill', () => {
  const spill = openSpill<string>();
  const place = spill.put('harbour');
  expect(() => spill.get({ ...place, offset: 5 })).toThrow(/ends before/);
  spill.close();
  expect(() => spill.get(place)).toThrow();
});
