import { describe, expect, test } from 'vitest';
import { boilerplateRows } from '../table/boilerplate-rows.ts';
import type { Block } from './block.ts';
import { isBoilerplate, isSentence, trimTrailing } from './boilerplate.ts';

const block = (text: string, changes: Partial<Block> = {}): Block => ({
  text,
  element: 'p',
  linkShare: 0,
  names: [],
  trail: [],
  ...changes,
});

describe('isBoilerplate', () => {
  test.each([
    'Advertisement',
    'Werbung',
    'Publicité',
    'Publicidad',
    'Publicidade',
    'Pubblicità',
    'Advertentie',
    'Reklama:',
    'Реклама',
    'إعلان',
    'Iklan',
    'Auch interessant',
    'Читайте также',
    '3 of 12',
    'Baca juga: kapal kembali',
    'Lesedauer: 3 Minuten',
    'Sign up for the harbour letter.',
    '* * *',
  ])('%s', (text) => {
    expect(isBoilerplate(block(text))).toBe(true);
  });

  test.each([
    'Iklans went to sea.',
    'Anzeige erstattete der Hafenmeister am Montag.',
    'Publicité mensongère au port: le procès commence.',
    'Jetzt kehren die Lotsen zurück.',
    'Reklamace na molu trvaly celý den.',
    'The pilots followed the ships.',
  ])('%s is text', (text) => {
    expect(isBoilerplate(block(text))).toBe(false);
  });

  test('a short linked line is a teaser, a linked sentence or the source of a quotation is not', () => {
    const linked = { linkShare: 0.5 };
    expect(isBoilerplate(block('Quay closed for a week', linked))).toBe(true);
    expect(isBoilerplate(block('The quay was closed for a week.', linked))).toBe(false);
    expect(isBoilerplate(block('— Harbour Master (@harbour) May 5', linked))).toBe(false);
    expect(isBoilerplate(block('The quay was closed for a week.', { linkShare: 0.9 }))).toBe(true);
  });

  test('takes linear time', () => {
    expect(isBoilerplate(block('a '.repeat(500_000)))).toBe(false);
  });
});

test('every row is a pattern that matches no empty text', () => {
  for (const { pattern } of boilerplateRows)
    expect(new RegExp(`^(?:${pattern})`, 'iu').test('')).toBe(false);
});

test('trimTrailing cuts headings and links from the end', () => {
  const body = block('The quay was full.');
  const rest = [block('More on ports', { element: 'h2' }), block('Quay closed', { linkShare: 1 })];
  expect(trimTrailing([body, ...rest])).toEqual([body]);
  expect(trimTrailing(rest)).toEqual([]);
});

test.each([
  ['The quay was full.', true],
  ['“The quay was full.”', true],
  ['港は満員だった。', true],
  ['The quay', false],
])('%s ends as sentences do: %s', (text, expected) => {
  expect(isSentence(text)).toBe(expected);
});
