import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { repairCharacters, repairWords } from './characters.ts';
import { undoRepairs } from './repair.ts';

/** Pieces that one repair may turn into another's business. */
const pieces: fc.Arbitrary<string> = fc.constantFrom(
  ...['Ã©', 'Ã', '©', 'â€', '™', '\u0099', '\u00a0', '\u00ad', '\u200b', 'A\u0303', 'Ð', 'Ñ\u0080'],
  ...[
    'Ã¢â‚¬â„¢',
    'â€\u00a8',
    '\r\n',
    '\r',
    '\u0085',
    '\ud83d',
    '\udea2',
    'ðŸš¢',
    'í\u00a0½',
    'í»³',
  ],
  ...[
    'Р°',
    'Рё',
    '╨╕',
    'п©',
    '┬л',
    'ط§ظ„',
    '√©',
    '‚Äô',
    '?',
    '\ufffd',
    ' ',
    'le ',
    'quay',
    'Â',
    'Å ',
  ],
);
const damaged: fc.Arbitrary<string> = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), {
    maxLength: 24,
  })
  .map((parts) => parts.join(''));
/** Code units as they come: half pairs, controls, unassigned. */
const anything: fc.Arbitrary<string> = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((codes) => String.fromCharCode(...codes));
/** Upper-half Latin, Greek, Cyrillic and box drawing: where sequences arise by chance. */
const dense: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0x80, max: 0x17f }),
      fc.integer({ min: 0x370, max: 0x4ff }),
      fc.integer({ min: 0x2010, max: 0x20ac }),
      fc.integer({ min: 0x2500, max: 0x25a0 }),
      fc.constant(0x20),
    ),
    { maxLength: 40 },
  )
  .map((codes) => String.fromCharCode(...codes));
const texts: fc.Arbitrary<string> = fc.oneof(damaged, anything, dense);

describe('repairCharacters', () => {
  test('undoing the repairs gives the text back', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { text: repaired, repairs } = repairCharacters(text);
        expect(undoRepairs(repaired, repairs)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test('repairing again changes nothing', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = repairCharacters(text).text;
        expect(repairCharacters(once)).toEqual({ text: once, repairs: [] });
      }),
      { numRuns: 2000 },
    );
  });

  test('a repair makes no lines', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const line = text.replace(/\s+/g, ' ');
        expect(repairCharacters(line).text).not.toContain('\n');
      }),
      { numRuns: 1000 },
    );
  });

  test('the order of the passes: controls are bytes of mojibake before they are anything else', () => {
    expect(repairCharacters('the captainâ\u0080\u0099s log, \u0093old\u0094').text).toBe(
      'the captain’s log, “old”',
    );
    expect(repairCharacters('MĂĄm dost tĹ\u0099etĂ\u00adho').text).toBe('Mám dost třetího');
  });
});

describe('repairWords', () => {
  test('gives one line of repaired words', () => {
    expect(repairWords(' Vote Ã\xa0\n NÃ®mes\u200b ')).toBe('Vote à Nîmes');
    expect(repairWords('\ud83d quay')).toBe('\ufffd quay');
  });

  test('what is too long for a name is only put on one line', () => {
    const long = 'NÃ®mes '.repeat(400);
    expect(repairWords(`${long}\n`)).toBe(long.trim());
  });

  test('whatever is written, it is one line of whole characters without a margin', () => {
    fc.assert(
      fc.property(fc.oneof(damaged, anything), (text) => {
        const words = repairWords(text);
        expect(words).toBe(words.trim());
        expect(words).not.toMatch(/[\n\r\t\u2028]|\s\s|\p{Surrogate}/u);
      }),
      { numRuns: 1000 },
    );
  });
});
