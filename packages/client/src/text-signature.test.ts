import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as nearDuplicates from '@tellings/near-duplicates';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decodeSignature,
  estimateJaccard,
  signatureMediaType,
  signText,
} from './text-signature.ts';

const { defaultParameters } = nearDuplicates;
const kernel = nearDuplicates.createWasmKernel(defaultParameters);

/** Oracle: the kernel that builds use, made once. */
function slotsOf(text: string): number[] | null {
  const { runCount, signature } = kernel.fingerprint(text);
  return runCount === 0 ? null : [...signature];
}

function ownSlotsOf(text: string): number[] | null {
  const signature = signText(text);
  return signature === null ? null : [...decodeSignature(signature)];
}

const letters = 'abzABZ059 .-—’\u00ad\u0130é口中กЖ가ß\ufb01\ud83d\ude00\udfff\ud800\n\0';
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: fc.constantFrom(...letters), maxLength: 600 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
);
/** Synthetic: words in no order that means anything. */
const manyWords = fc
  .array(
    fc.constantFrom(
      ...'the exiled prime minister thanked seafarers’ union leaders in Häfen порт an’ q 2024'.split(
        ' ',
      ),
    ),
    { maxLength: 900 },
  )
  .map((words) => words.join(' '));

describe('signText', () => {
  test('gives what near-duplicates gives, on any text', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, manyWords), (text) => {
        expect(ownSlotsOf(text)).toEqual(slotsOf(text));
      }),
      { numRuns: 3000 },
    );
  });

  test('encodes as near-duplicates does', () => {
    fc.assert(
      fc.property(manyWords, (text) => {
        expect(signText(text)).toBe(nearDuplicates.signText(text, defaultParameters));
      }),
      { numRuns: 20 },
    );
  });

  test('gives what near-duplicates gives for every character', () => {
    for (let start = 0; start < 0x1_0000; start += 64) {
      const units = Array.from({ length: 64 }, (_, index) => start + index);
      const text = units.map((unit) => `x${String.fromCharCode(unit)}y`).join(' ');
      expect(ownSlotsOf(text), `from ${start}`).toEqual(slotsOf(text));
    }
  });

  test('is of the media type that releases state', () => {
    expect(signatureMediaType).toBe(nearDuplicates.describeSignature(defaultParameters));
  });

  test('signs the example of the schemas', () => {
    const folder = resolve(import.meta.dirname, '../../../schemas/examples/valid');
    const read = (file: string) => JSON.parse(readFileSync(resolve(folder, file), 'utf8'));
    const { text, segments } = read('text/article.json') as {
      readonly text: string;
      readonly segments: readonly { kind: string; start: number; end: number }[];
    };
    const body = segments
      .filter(({ kind }) => ['standfirst', 'body'].includes(kind))
      .map(({ start, end }) => text.slice(start, end))
      .join('\n');
    expect(signText(body)).toBe(read('report/document.json').signature);
  });

  test.each(['', 'one two three four', '...', '\ud800'])('has none for %j', (text) => {
    expect(signText(text)).toBeNull();
  });
});

describe('estimateJaccard', () => {
  test('estimates as near-duplicates does', () => {
    fc.assert(
      fc.property(manyWords, manyWords, (a, b) => {
        const [left, right] = [signText(a), signText(`${a} ${b}`)];
        fc.pre(left !== null && right !== null);
        if (left === null || right === null) return;
        expect(estimateJaccard(decodeSignature(left), decodeSignature(right))).toEqual(
          nearDuplicates.estimateJaccard(
            nearDuplicates.decodeSignature(left),
            nearDuplicates.decodeSignature(right),
          ),
        );
      }),
    );
  });

  test.each(['', 'AAAA', '!'.repeat(342)])('refuses %j as a signature', (text) => {
    expect(() => decodeSignature(text)).toThrow('342 characters');
  });
});
