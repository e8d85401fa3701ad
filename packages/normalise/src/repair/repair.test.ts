import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { removeFrontMatter } from '../segment/front-matter.ts';
import { removeMarkdownMarks } from '../segment/markdown.ts';
import { repairApostrophes } from './lost-apostrophe.ts';
import { repairMojibake } from './mojibake.ts';
import { type RepairPass, repairText, undoRepairs } from './repair.ts';
import {
  composeCharacters,
  removeInvisible,
  repairControls,
  repairLineEndings,
  repairSurrogates,
} from './unicode-repair.ts';

const passes: readonly RepairPass[] = [
  repairSurrogates,
  repairControls,
  repairMojibake,
  repairLineEndings,
  removeInvisible,
  composeCharacters,
  removeFrontMatter,
  removeMarkdownMarks,
  repairApostrophes,
];

const fragments = fc.constantFrom(
  ...['\r\n', '\r', '\u2028', '\ud800', '\udc00', '\u0092', '\u0085', 'â€™', 'Ã©', 'Ã', 'e\u0301'],
  ...[
    '\u1100\u1161\u11a8',
    '\u200b',
    '\u200d',
    '\ufeff',
    '\u00ad',
    '---\n',
    'a: b\n',
    '**',
    '*',
    '[a](b)',
  ],
  ...["'", ' s ', 'city s quay', 'don t', ' the of and to ', '👩‍🚀', 'می‌خواهم', 'ก็', '\u0344'],
);
const damaged = fc
  .array(fc.oneof(fragments, fc.string({ unit: 'binary' }), fc.string()), { maxLength: 30 })
  .map((parts) => parts.join(''));

describe('repairText', () => {
  test('undoing the repairs gives the text back', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const { text: repaired, repairs } = repairText(text, passes);
        expect(undoRepairs(repaired, repairs)).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  test('the characters of the result are clean', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const { text: repaired } = repairText(text, passes.slice(0, 6));
        expect(repaired).toBe(repaired.normalize('NFC'));
        expect(repaired).not.toMatch(/\p{Surrogate}|[^\P{Cc}\t\n]/u);
      }),
      { numRuns: 1000 },
    );
  });

  test('clean text is not touched', () => {
    const text = 'The quay’s cranes stood still.\nNobody said why. “We wait,” the pilot said.';
    expect(repairText(text, passes)).toEqual({ text, repairs: [] });
  });

  test('each repair says what stood where', () => {
    expect(repairText('a\u0092b\r\nc', passes)).toEqual({
      text: 'a’b\nc',
      repairs: [
        { start: 1, before: '\u0092', after: '’', rule: 'c1-control' },
        { start: 3, before: '\r\n', after: '\n', rule: 'line-ending' },
      ],
    });
  });
});

describe('removeInvisible', () => {
  test.each([
    ['soft hyphens', 'har\u00adbour', 'harbour'],
    ['zero-width spaces', 'har\u200bbour\ufeff', 'harbour'],
    ['joiners between Latin letters', 'har\u200dbour', 'harbour'],
    ['marks of direction', '\u202aharbour\u202c', 'harbour'],
  ])('removes %s', (_, text, expected) => {
    expect(repairText(text, [removeInvisible]).text).toBe(expected);
  });

  test.each(['می‌خواهم', '👩‍🚀', 'क्‍ष', 'tab\there\n'])('leaves %j alone', (text) => {
    expect(removeInvisible(text)).toEqual([]);
  });
});

describe('repairMojibake', () => {
  test.each([
    ['the captainâ€™s log', 'the captain’s log'],
    ['â€œquayâ€\u009d â€“ 5 â‚¬', '“quay” – 5 €'],
    ['cafÃ© prÃ¨s du port', 'café près du port'],
    ['ship ðŸš¢', 'ship 🚢'],
  ])('%j', (text, expected) => {
    expect(repairText(text, [repairMojibake]).text).toBe(expected);
  });

  test.each([
    'VOCÊ…',
    'DrÃ¥ber',
    'Ã propos',
    'MUITO SÓ…',
    'Â is a letter',
    'naïve café’s',
    'SELKÄ EDELLÄ',
  ])('leaves %j alone', (text) => {
    expect(repairMojibake(text)).toEqual([]);
  });
});
