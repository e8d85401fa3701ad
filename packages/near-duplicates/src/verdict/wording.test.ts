import { describe, expect, test } from 'vitest';
import { compareHeadlines, compareLeads } from './wording.ts';

describe.each([
  ['compareHeadlines', compareHeadlines],
  ['compareLeads', compareLeads],
])('%s', (_, compare) => {
  test.each([
    ['Seafarers back strike', 'SEAFARERS BACK STRIKE', 1],
    ['Ｓeafarers', 'seafarers', 1],
    ['abcd', 'wxyz', 0],
    ['night', 'nacht', 0.25],
    ['a', 'a', 1],
    [null, 'Seafarers', null],
    [' ', 'Seafarers', null],
    [' ', ' ', null],
  ])('%j and %j: %j', (a, b, similarity) => {
    expect(compare(a, b)).toBe(similarity);
    expect(compare(b, a)).toBe(similarity);
  });
});
