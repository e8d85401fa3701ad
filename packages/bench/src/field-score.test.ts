import { describe, expect, test } from 'vitest';
import {
  foldText,
  scoreAuthors,
  scoreDates,
  scoreDays,
  scoreInstants,
  scoreTitles,
} from './field-score.ts';

describe('foldText', () => {
  test('takes quotation marks, dashes, white space and composition as equal', () => {
    expect(foldText(' “Port”\u00a0–  it’s\nclosed ')).toBe('"Port" - it\'s closed');
    expect(foldText('Cafe\u0301')).toBe('Café');
    expect(foldText('har\u00adbour\u200b')).toBe('harbour');
  });
});

test('titles are the same text or wrong; none wanted is not judged', () => {
  const pairs = [
    { wanted: 'The crew’s port', found: "The crew's port" },
    { wanted: 'The port', found: 'The port | Outlet' },
    { wanted: 'The port', found: null },
    { wanted: null, found: 'The port' },
  ];
  expect(scoreTitles(pairs)).toEqual({ count: 3, found: 1 });
});

test('authors are a set; none wanted and none found is right', () => {
  const pairs = [
    { wanted: ['Ada Invented', 'Ben Made'], found: ['Ben Made', 'Ada Invented', 'Ada Invented'] },
    { wanted: ['Ada Invented', 'Ben Made'], found: ['Ada Invented'] },
    { wanted: [], found: ['Ada Invented'] },
    { wanted: null, found: [] },
  ];
  expect(scoreAuthors(pairs)).toEqual({ count: 4, found: 2 });
});

describe('scoreInstants', () => {
  const isRight = (wanted: string, found: string): boolean =>
    scoreInstants([{ wanted, found }]).found === 1;

  test('compares instants, not how they are written', () => {
    expect(isRight('2025-02-02 20:07:46+01:00', '2025-02-02T19:07:46Z')).toBe(true);
    expect(isRight('2025-02-02 20:07:46.233000+00:00', '2025-02-02T20:07:46Z')).toBe(true);
    expect(isRight('2025-02-02 20:07:46+01:00', '2025-02-02T20:07:46Z')).toBe(false);
  });

  test('a time without a zone is read as UTC, a day is no instant', () => {
    expect(isRight('2025-02-02 20:07:46+00:00', '2025-02-02T20:07:46')).toBe(true);
    expect(isRight('2025-02-02 00:00:00+00:00', '2025-02-02')).toBe(false);
    expect(isRight('2025-02-02 00:00:00+00:00', 'soon')).toBe(false);
  });

  test('a wanted time without a zone is not judged', () => {
    const pair = { wanted: '2025-02-02 20:07:46', found: '2025-02-02T20:07:46Z' };
    expect(scoreInstants([pair])).toEqual({ count: 0, found: 0 });
  });
});

test('days are compared as written', () => {
  const wanted = '2025-02-02 23:30:00-05:00';
  expect(scoreDays([{ wanted, found: '2025-02-02' }]).found).toBe(1);
  expect(scoreDays([{ wanted, found: '2025-02-03' }]).found).toBe(0);
});

test('dates by the definition of htmldate: 3 right, 2 wrong, 1 missing', () => {
  const [right, wrong] = ['2020-06-07', '2020-06-08'];
  const pairs = [right, right, right, wrong, wrong, null].map((found) => ({
    wanted: right,
    found,
  }));
  expect(scoreDates(pairs)).toEqual({
    right: 3,
    wrong: 2,
    missing: 1,
    precision: 3 / 5,
    recall: 3 / 4,
    f1: 6 / 9,
  });
});
