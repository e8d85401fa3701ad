import { expect, test } from 'vitest';
import type { Paragraph } from '../document.ts';
import { dropRepeated } from './article.ts';

const line = (text: string): Paragraph => ({ kind: null, element: 'p', text });
const first = 'The pilots of the port went back to work on Monday.';
const others = ['The union was silent.', 'Nobody sailed.', 'The tide was late, the crew said.'];

/** Whether the summary of a synthetic document is kept. */
function isKept(summary: string, body: readonly string[]): boolean {
  return dropRepeated([line(summary)], body.map(line)).length > 0;
}

test('a summary that one of the first three paragraphs begins with is dropped', () => {
  expect(isKept('The pilots of the port went back…', [first])).toBe(false);
  expect(isKept('The pilots of the port went back…', [...others.slice(0, 2), first])).toBe(false);
  expect(isKept('The pilots of the port went back…', [...others, first])).toBe(true);
});

test('a short beginning may be shared by chance; a whole paragraph is not', () => {
  expect('The pilots of the port went bac').toHaveLength(31);
  expect(isKept('The pilots of the port went ba', [first])).toBe(false);
  expect(isKept('The pilots of the port went b', [first])).toBe(true);
  expect(isKept('Nobody sailed.', others)).toBe(false);
});
