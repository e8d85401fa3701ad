import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Grammar, grammarFor } from './grammar.ts';
import { splitSentences } from './sentence.ts';

const english = grammarFor('en');

function split(text: string, grammar: Grammar = english): readonly string[] {
  return splitSentences(text, { start: 0, end: text.length }, grammar).map(({ start, end }) =>
    text.slice(start, end).trim(),
  );
}

test('sentences end at stops, questions and line feeds', () => {
  expect(split('He spoke. Who heard? “Row on.” They did.\nThe tide rose')).toEqual([
    'He spoke.',
    'Who heard?',
    '“Row on.”',
    'They did.',
    'The tide rose',
  ]);
});

test('abbreviations end none', () => {
  expect(split('Mr. Lindgren spoke on Nov. 2 in the U.S. South. It rained.')).toEqual([
    'Mr. Lindgren spoke on Nov. 2 in the U.S. South.',
    'It rained.',
  ]);
});

test('the number of a day ends none where the language writes it with a stop', () => {
  const text = 'Er sprach am 3. November. Es waren 30. Juni hörte zu.';
  expect(split(text, grammarFor('de'))).toEqual([
    'Er sprach am 3. November.',
    'Es waren 30. Juni hörte zu.',
  ]);
  expect(split('They were 30. June listened.')).toEqual(['They were 30.', 'June listened.']);
});

test('marks that open a sentence in another language begin one', () => {
  expect(split('Habló. ¿Quién oyó? «Remen.» ¡Así fue! EE. UU. calló.', grammarFor('es'))).toEqual([
    'Habló.',
    '¿Quién oyó?',
    '«Remen.»',
    '¡Así fue!',
    'EE. UU. calló.',
  ]);
});

test('sentences cover every character that is not white space, once and in order', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('A', 'b', '.', '?', ' ', '\n', '“', '”', '1') }),
      (text) => {
        const spans = splitSentences(text, { start: 0, end: text.length }, english);
        const covered = spans.map(({ start, end }) => text.slice(start, end)).join('');
        expect(covered.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        spans.forEach((span, place) => {
          expect(span.start).toBeGreaterThanOrEqual(spans[place - 1]?.end ?? 0);
        });
      },
    ),
  );
});
