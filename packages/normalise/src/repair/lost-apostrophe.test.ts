import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { repairApostrophes } from './lost-apostrophe.ts';
import { repairText } from './repair.ts';

const context =
  'The union of the port said it was in talks with the owners and that it would go on.';
const repaired = (text: string): string => repairText(text, [repairApostrophes]).text;

describe('repairApostrophes', () => {
  test('gives a damaged text its apostrophes back, character for character', () => {
    const text = `${context} The city s pilots and the port s crews don t work. It s late. We ve waited.`;
    const expected = `${context} The city's pilots and the port's crews don't work. It's late. We've waited.`;
    expect(repaired(text)).toBe(expected);
  });

  test('a possessive before punctuation or at the end counts', () => {
    const text = `${context} The ship is the city s. The crane is the port s`;
    expect(repaired(text)).toBe(`${context} The ship is the city's. The crane is the port's`);
  });

  test.each([
    ['a negation alone', `${context} They don t know.`, "don't know"],
    [
      'names',
      `${context} O Brien of the port s crew, and O Hara.`,
      "O'Brien of the port's crew, and O'Hara",
    ],
    ['before a figure', `${context} The port s 12 cranes and the city s $5 fee.`, "city's $5"],
    [
      'beside two letters',
      `${context} The city s pilots and the port s crews met at gates b and c.`,
      "city's pilots",
    ],
    ['in capitals', `${context} WHAT IS THE CITY S PLAN. The port s crew waits.`, "CITY'S PLAN"],
    ['at the clock', `${context} The port s gates open at six o clock.`, "six o'clock"],
    [
      'less frequent contractions',
      `${context} He d say there ll be work, and who ve they got.`,
      "He'd say there'll be work, and who've",
    ],
  ])('repairs %s', (_, text, expected) => {
    expect(repaired(text)).toContain(expected);
  });

  test.each([
    [
      'decades, states and blood groups',
      `${context} In the 1990 s the U S gave blood of group O. O Canada.`,
    ],
    ['vitamins and plans', `${context} Vitamin C s use, Plan B s end, size s and L s.`],
    [
      'a text with too few of the frequent words',
      `the of and ${'crane pier quay boat mast rope '.repeat(8)}port s boat city s rope`,
    ],
    ['a text with one frequent word', 'the boat, the pier, the port s crane, the city s boat'],
    [
      'letters to spare',
      `${context} The city s pilots and the port s crews met at gates b, c and d today.`,
    ],
    ['one hit alone', `${context} The city s pilots wait.`],
    ['an apostrophe elsewhere', `${context} The city s pilots and the port s crews can't work.`],
    [
      'a single quotation mark elsewhere',
      `${context} The city s pilots, ‘all’ of the port s crews.`,
    ],
    [
      'plans and vitamins',
      `${context} Plan s failed, and vitamin s was out, of the port and the city.`,
    ],
    ['letters named', `${context} Add an s to the word, and the letter s to the list.`],
    ['spelled lists', `${context} Keys a s d f and city s d f are the keys of the port.`],
    ['no running text', 'port s quay city s crane ship s mast'],
    ['Czech', 'Přístav s loděmi a město s jeřáby stojí s posádkou, která mluví s námi o stávce.'],
    ['Polish', 'Statek s ładunkiem i port s dźwigami oraz miasto s mostami na rzece.'],
  ])('leaves %s alone', (_, text) => {
    expect(repaired(text)).toBe(text);
  });

  const words: fc.Arbitrary<string> = fc.constantFrom(
    ...['the', 'of', 'and', 'city', 's', 'port', 'don', 't', 'was', 'it', 'we', 've', 'quay.'],
  );

  test('a text with an apostrophe is never touched', () => {
    fc.assert(
      fc.property(
        fc.array(words),
        fc.constantFrom("'", '’', '‘', '`'),
        fc.nat(),
        (parts, mark, at) => {
          const text = parts.toSpliced(at % (parts.length + 1), 0, mark).join(' ');
          expect(repaired(text)).toBe(text);
        },
      ),
    );
  });

  test('only spaces change, and only into apostrophes', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 20, maxLength: 60 }), (parts) => {
        const text = parts.join(' ');
        expect(repaired(text).replaceAll("'", ' ')).toBe(text);
      }),
    );
  });
});
