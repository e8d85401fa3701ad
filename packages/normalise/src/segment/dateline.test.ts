import { describe, expect, test } from 'vitest';
import { defaultTables } from '../table/source-tables.ts';
import * as dateline from './dateline.ts';

const parseDateline = (paragraph: string): dateline.Dateline | null =>
  dateline.parseDateline(paragraph, defaultTables.agencies);

const rest = 'The pilots of the port went back to work.';

describe('parseDateline', () => {
  test.each([
    ['CAIRO (Reuters) - ', 'CAIRO', ['Reuters'], null],
    ['HAYWARD, Calif. (AP) — ', 'HAYWARD, Calif.', ['AP'], null],
    ['ISLAMABAD, March 4 (Reuters) - ', 'ISLAMABAD', ['Reuters'], null],
    ['PUTRAJAYA, Nov 22 — ', 'PUTRAJAYA', [], null],
    ['(CNN) ', null, ['CNN'], null],
    ['(CNN)', null, ['CNN'], null],
    ['(CNN) -- ', null, ['CNN'], null],
    ['Kiel (dpo) - ', 'Kiel', ['dpo'], null],
    ['Berlin (dpa) - ', 'Berlin', ['dpa'], null],
    ['BAGHDAD/CAIRO (AP/Reuters) – ', 'BAGHDAD/CAIRO', ['AP', 'Reuters'], null],
    ['NEW YORK, Nov. 3, 2016 (UPI) -- ', 'NEW YORK', ['UPI'], '2016-11-03'],
    ['New Delhi, Nov 3 (IANS) ', 'New Delhi', ['IANS'], null],
    ['Cairo, 28 Sept. 2017 (AFP) – ', 'Cairo', ['AFP'], '2017-09-28'],
    ['WASHINGTON, D.C. (The Associated Press) — ', 'WASHINGTON, D.C.', ['AP'], null],
    ['BEIRUT — ', 'BEIRUT', [], null],
    ['BEIRUT, Lebanon — ', 'BEIRUT, Lebanon', [], null],
    ['RIO DE JANEIRO (AFP) - ', 'RIO DE JANEIRO', ['AFP'], null],
    ['DUBAI (Reuters): ', 'DUBAI', ['Reuters'], null],
  ])('%s', (dateline, place, agencies, date) => {
    const paragraph = dateline + rest;
    expect(parseDateline(paragraph)).toEqual({
      place,
      agencies,
      date,
      length: dateline.trimEnd().length,
      bodyStart: dateline.length,
    });
  });

  test.each([
    rest,
    'The Seafarers Union (SU) - which speaks for the pilots - went on.',
    'EXCLUSIVE — The pilots went back.',
    'NATO — The alliance met on the quay.',
    'BREAKING NEWS — Pilots go back.',
    'QUAY - The pilots went back.',
    'The minister – a former pilot – resigned.',
    'DELUDED pilot has made a call.',
    'Ahmad (42) - Pilot of the year.',
    'Ahmad Said (then a pilot on the quay) - He was there.',
    'MOSUL — and other towns — were quiet.',
  ])('no dateline: %s', (paragraph) => {
    expect(parseDateline(paragraph)).toBeNull();
  });
});
