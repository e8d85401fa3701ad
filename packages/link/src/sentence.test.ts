import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from './sentence.ts';

function split(text: string): readonly string[] {
  return splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) =>
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

test('sentences cover every character that is not white space, once and in order', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('A', 'b', '.', '?', ' ', '\n', '“', '”', '1') }),
      (text) => {
        const spans = splitSentences(text, { start: 0, end: text.length });
        const covered = spans.map(({ start, end }) => text.slice(start, end)).join('');
        expect(covered.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        spans.forEach((span, place) => {
          expect(span.start).toBeGreaterThanOrEqual(spans[place - 1]?.end ?? 0);
        });
      },
    ),
  );
});
