import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createWords, readWords } from '../kernel/words.ts';
import { measureExtent } from './text-extent.ts';

const unit = fc.oneof(
  fc.constantFrom('a', ' ', '.', '\u00ad', '\u200b', '港', '\ud800', '\udc00'),
  fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
);
const text = fc.array(unit, { maxLength: 20 }).map((units) => units.join(''));

test('goes from the first word to the end of the last one, as reading all words does', () => {
  const words = createWords();
  fc.assert(
    fc.property(text, (body) => {
      readWords(body, words);
      const whole = words.count === 0 ? [0, 0] : [words.starts[0], words.ends[words.count - 1]];
      const { start, end } = measureExtent(body);
      expect([start, end]).toEqual(whole);
    }),
    { numRuns: 1000 },
  );
});
