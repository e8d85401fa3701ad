import { expect, test } from 'vitest';
import { compareWording } from './wording.ts';

test.each([
  ['Seafarers back strike', 'SEAFARERS BACK STRIKE', 1],
  ['Ｓeafarers', 'seafarers', 1],
  ['abcd', 'wxyz', 0],
  ['night', 'nacht', 0.25],
  [null, 'Seafarers', null],
  [' ', 'Seafarers', null],
])('%j and %j: %j', (a, b, similarity) => {
  expect(compareWording(a, b)).toBe(similarity);
  expect(compareWording(b, a)).toBe(similarity);
});
