import { publicTables, UsageError } from '@tellings/schema';
import { describe, expect, test } from 'vitest';
import { recording } from '../test/specimen-tables.ts';
import { type Correction, openCorrections } from './correction.ts';

function correction(fields: Partial<Correction> = {}): Correction {
  return {
    table: 'recordings',
    id: 'tape-2020',
    field: 'duration_minutes_to',
    expect: 47.5,
    value: 48,
    reason: 'the catalogue counts the prayer at the end',
    source: 'letter of the harbour archive',
    ...fields,
  };
}

function open(...corrections: Correction[]) {
  return openCorrections({ corrections }, publicTables());
}

describe('corrections', () => {
  test('set the value they were written for, and no other record', () => {
    const corrections = open(
      correction(),
      correction({ field: 'title', expect: null, value: 'Named' }),
    );
    const record = recording('tape-2020');
    expect(corrections.apply('recordings', 'tape-2020', record)).toEqual({
      ...record,
      duration_minutes_to: 48,
      title: 'Named',
    });
    expect(record.duration_minutes_to).toBe(47.5);
    const other = recording('tape-2021');
    expect(corrections.apply('recordings', 'tape-2021', other)).toBe(other);
    expect(corrections.apply('reports', 'tape-2020', record)).toBe(record);
    corrections.finish();
  });

  test('say which records they name', () => {
    expect(open(correction()).names('recordings', 'tape-2020')).toBe(true);
    expect(open(correction()).names('recordings', 'tape-2021')).toBe(false);
    expect(open(correction()).names('reports', 'tape-2020')).toBe(false);
  });

  test.each([
    [
      'the source is right now',
      recording('tape-2020', { duration_minutes_to: 48 }),
      'the source is right now; remove the correction',
    ],
    [
      'the source says a third thing',
      recording('tape-2020', { duration_minutes_to: 12 }),
      'is 12, but the correction was written for 47.5: look at the source again',
    ],
    [
      'the value is not known any more',
      recording('tape-2020', { duration_minutes_to: null }),
      'is null, but the correction was written for 47.5',
    ],
  ])('are not applied and fail the build where %s', (_, record, message) => {
    const corrections = open(correction());
    expect(corrections.apply('recordings', 'tape-2020', record)).toBe(record);
    expect(() => corrections.finish()).toThrow(UsageError);
    expect(() => corrections.finish()).toThrow(message);
  });

  test('fail the build where their record is not there', () => {
    expect(() => open(correction()).finish()).toThrow(
      'corrections.yml: recordings tape-2020: duration_minutes_to: no such record',
    );
  });

  test.each([
    [{ table: 'videos' }, 'no table is called videos'],
    [{ field: 'mood' }, 'recordings has no such field'],
    [{ field: 'recording_id' }, 'a key is not corrected'],
    [{ value: 47.5 }, 'value and expect are the same'],
  ])('cannot be of what is not there', (fields, message) => {
    expect(() => open(correction(fields))).toThrow(message);
  });

  test('of one value are one', () => {
    expect(() => open(correction(), correction({ value: 49 }))).toThrow('there are two');
  });
});
