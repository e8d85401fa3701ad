import { mintId } from '@tellings/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createHashSet } from './hash-set.ts';
import { createIdSet } from './id-set.ts';

test('has what was added and nothing else, as a Set has', () => {
  const id = fc.oneof(fc.string(), fc.constantFrom('a', 'b', 'ab', 'ba', '', '\u0000', 'tape-1'));
  fc.assert(
    fc.property(fc.array(id), fc.array(id), (added, asked) => {
      const ids = createIdSet();
      for (const one of added) ids.add(one);
      const expected = new Set(added);
      expect(ids.size).toBe(expected.size);
      for (const one of [...asked, ...added]) expect(ids.has(one)).toBe(expected.has(one));
    }),
  );
});

test('keeps apart a hundred thousand ids, while its table grows', () => {
  const ids = createIdSet();
  for (let n = 0; n < 100_000; n += 1) ids.add(mintId('rep', `${n}`));
  expect(ids.size).toBe(100_000);
  for (let n = 0; n < 100_000; n += 997) expect(ids.has(mintId('rep', `${n}`))).toBe(true);
  for (let n = 0; n < 100_000; n += 1) expect(ids.has(`rep-${n}`)).toBe(false);
});

test('a pair of zeros is a pair like any other', () => {
  const set = createHashSet();
  expect(set.has(0, 0)).toBe(false);
  set.add(0, 0);
  set.add(0, 0);
  expect(set.has(0, 0)).toBe(true);
  expect(set.size).toBe(1);
});
