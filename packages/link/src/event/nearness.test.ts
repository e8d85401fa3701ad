import { describe, expect, test } from 'vitest';
import type { GroupView } from './nearness.ts';
import { measurePurity, viewGroup } from './nearness.ts';
import type { Witnesses } from './separation.ts';
import { makeTermTable } from './term-table.ts';

function viewOf(nearest: readonly (readonly number[])[]): GroupView {
  return { vectors: nearest.map(() => new Map()), nearest };
}

describe('measurePurity', () => {
  // Four reports whose nearest two are known.
  const view = viewOf([
    [1, 2],
    [0, 3],
    [3, 0],
    [2, 1],
  ]);

  test('counts the nearest of each in its own half, as many as the half can give', () => {
    expect(measurePurity([view], [0, 0, 1, 1])).toBe(1);
    expect(measurePurity([view], [0, 1, 1, 0])).toBe(0);
    // The half of three has two near reports each: 1/2, 1/2 and 1/2; the other has none.
    expect(measurePurity([view], [0, 0, 1, 0])).toBe(0);
  });

  test('is that of the half and the view that keep to themselves least', () => {
    const mixed = viewOf([[2], [0], [3], [2]]);
    expect(measurePurity([mixed], [0, 0, 1, 1])).toBe(0.5);
    expect(measurePurity([view, mixed], [0, 0, 1, 1])).toBe(0.5);
  });

  test('turning the halves round changes nothing', () => {
    const mixed = viewOf([[2], [0], [3], [2], [0]]);
    expect(measurePurity([mixed], [0, 0, 1, 1, 1])).toBe(measurePurity([mixed], [1, 1, 0, 0, 0]));
  });
});

describe('viewGroup', () => {
  const texts = [
    'harbour strike Varnholm night cranes Lindqvist gloves Brekke',
    'harbour strike Varnholm night wages Ostmark tugs Dahl',
    'harbour strike Torrevella bay boats Camps ropes Ferrer',
    'harbour strike Torrevella bay pilots Kesrova anchors Sorn',
  ];
  const witnesses: Witnesses = {
    table: makeTermTable(
      texts.map((text, place) => ({
        reportId: `r${place}`,
        published: null,
        words: text.split(' ').map((word) => ({
          word: word.toLowerCase(),
          isCapital: /^[A-Z]/.test(word),
          isTelling: true,
        })),
      })),
    ),
    weights: texts.map(() => 1),
  };

  test('finds the nearest by what tells reports of the group apart, and by names alone', () => {
    for (const { nearest } of viewGroup([0, 1, 2, 3], witnesses)) {
      expect(nearest.map(([first]) => first)).toEqual([1, 0, 3, 2]);
    }
  });

  test('a copy of the same text is no near report', () => {
    const copies = [0, 0].map((place) => witnesses.table.documents[place]);
    const documents = copies.flatMap((document) => (document ? [document] : []));
    const table = { ...witnesses.table, documents };
    for (const { nearest } of viewGroup([0, 1], { ...witnesses, table })) {
      expect(nearest).toEqual([[], []]);
    }
  });
});
