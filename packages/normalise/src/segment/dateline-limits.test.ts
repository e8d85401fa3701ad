import { describe, expect, test } from 'vitest';
import { createAgencyTable } from '../table/agency-table.ts';
import { parseDateline } from './dateline.ts';

const agencies = createAgencyTable([['Reuters'], ['AFP']]);
const rest = 'The pilots of the port went back to work after nine days on the quay.';
const placeOf = (paragraph: string): string | null =>
  parseDateline(paragraph, agencies)?.place ?? null;

/** Synthetic: none of these towns exists. */
describe('how little proves a dateline', () => {
  test('it stands within the first 160 characters', () => {
    const region = (length: number): string => `Q${'a'.repeat(length - 14)} (Reuters) - `;
    expect(placeOf(region(159) + rest)).not.toBeNull();
    expect(placeOf(region(160) + rest)).toBeNull();
  });

  test('after a place and a dash alone eight words of a sentence follow', () => {
    expect(placeOf('LONDON — One two three four five six seven eight.')).toBe('LONDON');
    expect(placeOf('LONDON — One two three four five six seven.')).toBeNull();
  });

  test('a place that nobody knows has six capitals', () => {
    expect(placeOf(`QUAYTO — ${rest}`)).toBe('QUAYTO');
    expect(placeOf(`QUAYT — ${rest}`)).toBeNull();
  });

  test('a letter is no place', () => {
    expect(placeOf(`X /TASS/ ${rest}`)).toBeNull();
    expect(placeOf(`Xi /TASS/ ${rest}`)).toBe('Xi');
  });

  test('an agency that nobody knows has three words', () => {
    expect(placeOf(`LONDON (Quay Harbour News) - ${rest}`)).toBe('LONDON');
    expect(placeOf(`LONDON (Quay Harbour News Desk) - ${rest}`)).toBeNull();
  });

  test('a name that begins like a month is no date', () => {
    expect(placeOf(`LONDON, March 4 — ${rest}`)).toBe('LONDON');
    expect(placeOf(`LONDON, Marina 4 — ${rest}`)).toBeNull();
  });
});
