import { tableSchema, UsageError } from '@tellings/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultParameters } from './parameters.ts';
import {
  decodeSignature,
  describeSignature,
  encodeSignature,
  estimateJaccard,
  signText,
} from './signature.ts';

const slots = fc.uint16Array({ minLength: 128, maxLength: 128 });

function sign(text: string): Uint16Array {
  return decodeSignature(signText(text, defaultParameters) ?? '');
}

/** Synthetic text of words that stand for nothing; another seed gives other words. */
function wordsOf(seed: number, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `w${seed}x${index}`);
}

/** The Jaccard coefficient by its definition, on shingles as strings. */
function countJaccard(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [shinglesOf(a), shinglesOf(b)];
  const shared = [...left].filter((shingle) => right.has(shingle)).length;
  return shared / (left.size + right.size - shared);
}

function shinglesOf(words: readonly string[]): ReadonlySet<string> {
  const width = defaultParameters.shingleWidth;
  const starts = words.slice(0, words.length - width + 1);
  return new Set(starts.map((_, start) => words.slice(start, start + width).join(' ')));
}

describe('encodeSignature', () => {
  test('is undone by decodeSignature', () => {
    fc.assert(
      fc.property(slots, (signature) => {
        expect(decodeSignature(encodeSignature(signature))).toEqual(signature);
      }),
    );
  });

  test('writes little-endian base64url that the schema of a report allows', () => {
    const encoded = encodeSignature(Uint16Array.from({ length: 128 }, (_, slot) => slot * 257));
    expect(encoded).toHaveLength(342);
    expect([...Buffer.from(encoded, 'base64url').subarray(0, 6)]).toEqual([0, 0, 1, 1, 2, 2]);
    const low = encodeSignature(Uint16Array.from({ length: 128 }, () => 0x0102));
    expect([...Buffer.from(low, 'base64url').subarray(0, 2)]).toEqual([2, 1]);
  });

  const encoded = encodeSignature(new Uint16Array(128).fill(0xffff));
  test.each([
    ['nothing', ''],
    ['a character too few', encoded.slice(1)],
    ['a character too many', `A${encoded}`],
    ['plain base64', `${encoded.slice(0, -2)}+w`],
    ['padding', `${encoded.slice(0, -1)}=`],
    ['bits that no slot has', `${encoded.slice(0, -1)}_`],
  ])('decodeSignature refuses %s', (_, text) => {
    expect(() => decodeSignature(text)).toThrow(UsageError);
  });
});

describe('signText', () => {
  test('gives null to a text without a shingle, and a signature to any other', () => {
    expect(signText('', defaultParameters)).toBeNull();
    expect(signText('only four words here', defaultParameters)).toBeNull();
    expect(signText('now five words are here', defaultParameters)).toHaveLength(342);
  });

  test('accepts any string, and gives equal texts equal signatures', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const signature = signText(text, defaultParameters);
        expect(signText(`${text} `, defaultParameters)).toBe(signature);
        if (signature !== null) {
          const estimate = estimateJaccard(sign(text), sign(text));
          expect(estimate).toEqual({ jaccard: 1, standardError: 0 });
        }
      }),
    );
  });

  test('does not depend on case, quotation marks, dashes or line breaks', () => {
    const plain = 'The harbour master said "the quay is open" - and the ferry left at noon.';
    const typeset = 'The Harbour Master said “the quay is open” — and\nthe ferry left at noon.';
    expect(signText(typeset, defaultParameters)).toBe(signText(plain, defaultParameters));
  });
});

describe('estimateJaccard', () => {
  test('is within four standard errors of the truth, whatever was cut or rewritten', () => {
    const edit = fc.record({
      seed: fc.nat(1_000_000),
      size: fc.integer({ min: 200, max: 900 }),
      cut: fc.double({ min: 0, max: 0.7, noNaN: true }),
      rewritten: fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { maxLength: 12 }),
    });
    fc.assert(
      fc.property(edit, ({ seed, size, cut, rewritten }) => {
        const original = wordsOf(seed, size);
        const edited = original.slice(0, Math.ceil(size * (1 - cut)));
        for (const place of rewritten)
          edited[Math.floor(place * edited.length)] = `n${Math.floor(1e6 * place)}`;
        const truth = countJaccard(original, edited);
        const { jaccard } = estimateJaccard(sign(original.join(' ')), sign(edited.join(' ')));
        const standardError = Math.sqrt((truth * (1 - truth)) / 128);
        expect(Math.abs(jaccard - truth)).toBeLessThanOrEqual(4 * standardError + 1e-9);
      }),
      { seed: 20_260_101, numRuns: 300 },
    );
  });

  test('has no bias, and spreads as its standard error says', () => {
    const errors = Array.from({ length: 400 }, (_, seed) => {
      const [original, edited] = [wordsOf(seed, 500), wordsOf(seed, 350)];
      const truth = countJaccard(original, edited);
      const estimate = estimateJaccard(sign(original.join(' ')), sign(edited.join(' ')));
      return { error: estimate.jaccard - truth, standardError: estimate.standardError };
    });
    const mean = (values: readonly number[]): number =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    const spread = Math.sqrt(mean(errors.map(({ error }) => error ** 2)));
    expect(Math.abs(mean(errors.map(({ error }) => error)))).toBeLessThan(0.01);
    expect(spread).toBeLessThan(1.1 * mean(errors.map(({ standardError }) => standardError)));
  });

  test('takes off the agreement of chance, and states its standard error', () => {
    const one = Uint16Array.from({ length: 128 }, (_, slot) => slot);
    const agreeing = (slots: number): Uint16Array =>
      one.map((value, slot) => (slot < slots ? value : value + 1000));
    expect(estimateJaccard(one, agreeing(0))).toEqual({ jaccard: 0, standardError: 0 });
    expect(estimateJaccard(one, agreeing(1)).jaccard).toBeCloseTo(1 / 128 - 2 ** -16, 6);
    expect(estimateJaccard(one, agreeing(64)).standardError).toBeCloseTo(Math.sqrt(0.25 / 128), 5);
  });
});

test('the schema of a report states the parameters that signatures are made with', () => {
  const field = tableSchema('reports').fields.find(({ name }) => name === 'signature');
  expect(field?.contentMediaType).toBe(describeSignature(defaultParameters));
});
