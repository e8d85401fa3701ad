import { NonRetryableError, UsageError } from '@tellings/schema';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { defaultParameters } from '../parameters.ts';
import { characterClasses, separatorClass } from './character-class.ts';
import type { KernelParameters, TextKernel } from './kernel.ts';
import { createTypeScriptKernel } from './kernel-typescript.ts';
import { canRunWasmKernel, createWasmKernel } from './kernel-wasm.ts';
import { createTextKernel } from './text-kernel.ts';

const narrow: KernelParameters = {
  shingleWidth: 2,
  permutations: 37,
  bands: 6,
  rows: 5,
  sampleSize: 3,
};
const single: KernelParameters = {
  shingleWidth: 1,
  permutations: 1,
  bands: 1,
  rows: 1,
  sampleSize: 1,
};

/** Both kernels in one: every answer of one must be that of the other. */
function createBothKernels(parameters: KernelParameters): TextKernel {
  const plain = createTypeScriptKernel(parameters);
  const compiled = createWasmKernel(parameters);
  return {
    fingerprint(text) {
      const fingerprint = plain.fingerprint(text);
      expect(compiled.fingerprint(text)).toEqual(fingerprint);
      return fingerprint;
    },
    hold(text) {
      const count = plain.hold(text);
      expect(compiled.hold(text)).toBe(count);
      return count;
    },
    compare(text) {
      const shared = plain.compare(text);
      expect(compiled.compare(text)).toEqual(shared);
      return shared;
    },
  };
}

function copyOf(kernel: TextKernel, text: string): unknown {
  return structuredClone(kernel.fingerprint(text));
}

/** Oracle: the shingles as strings, from words that the alphabet of the arbitraries makes plain. */
function shingleStrings(text: string, width: number): Set<string> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(words.slice(width - 1).map((_, n) => words.slice(n, n + width).join(' ')));
}

/** The same words over and over, for about one piece of text. */
function cycle(letter: string, size: number): string {
  return Array.from({ length: 8000 }, (_, n) => `${letter}${n % size}`).join(' ');
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
  fc.string({
    unit: fc.constantFrom(...'abzABZ059 .-—’\u00ad\u0130é口中กЖ가\ud83d\ude00\udfff\ud800\n\0'),
    maxLength: 400,
  }),
);
const fewWords = fc
  .array(
    fc.constantFrom(
      'dock',
      'Dock',
      'ship',
      'gantry',
      'stevedores',
      'union-leader',
      'Häfen',
      'порт',
    ),
    { maxLength: 120 },
  )
  .map((words) => words.join(' '));

describe.each([
  ['as it is used', defaultParameters],
  ['with few slots and samples', narrow],
  ['with one of everything', single],
])('both kernels, %s', (_, parameters) => {
  const kernel = createBothKernels(parameters);

  test('read any string alike', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fewWords), (text) => {
        const { samples, runCount, wordCount } = kernel.fingerprint(text);
        expect(runCount).toBe(Math.max(0, wordCount - parameters.shingleWidth + 1));
        expect(samples.length).toBeLessThanOrEqual(runCount);
      }),
      { numRuns: 500 },
    );
  });

  test('compare any two strings alike', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fewWords), fc.array(fc.oneof(anyText, fewWords)), (a, rest) => {
        const held = kernel.hold(a);
        for (const b of [...rest, a]) {
          const { sharedCount, distinctCount } = kernel.compare(b);
          expect(sharedCount).toBeLessThanOrEqual(Math.min(held, distinctCount));
        }
        expect(kernel.compare(a)).toMatchObject({ sharedCount: held, distinctCount: held });
      }),
    );
  });

  test('count what sets of strings count', () => {
    const { shingleWidth } = parameters;
    fc.assert(
      fc.property(fewWords, fewWords, (a, b) => {
        const left = shingleStrings(a, shingleWidth);
        const right = shingleStrings(b, shingleWidth);
        expect(kernel.hold(a)).toBe(left.size);
        const { distinctCount, sharedCount, sharedSamples } = kernel.compare(b);
        expect(distinctCount).toBe(right.size);
        expect(sharedCount).toBe([...right].filter((shingle) => left.has(shingle)).length);
        expect(new Set(sharedSamples).size).toBe(sharedSamples.length);
      }),
      { numRuns: 300 },
    );
  });

  test('give equal word sequences equal fingerprints, and others another digest', () => {
    const word = fc.constantFrom('dock', 'ship', 'gantry', 'stevedores', 'a');
    const gap = fc.constantFrom(' ', '\n', ' — ', '”, “');
    fc.assert(
      fc.property(fc.array(word), fc.array(word), gap, (a, b, other) => {
        const plain = copyOf(kernel, a.join(' '));
        expect(copyOf(kernel, a.join(other).toUpperCase())).toEqual(plain);
        const { digest } = kernel.fingerprint(a.join(' '));
        const isSame = a.join(' ') === b.join(' ');
        const own = [...digest];
        expect(own.join() === [...kernel.fingerprint(b.join(' ')).digest].join()).toBe(isSame);
      }),
    );
  });

  test('read any string over the end of a piece alike', () => {
    const filler = fc.constantFrom('a', 'я', ' ', 'ab ', 'stevedores, ', '口', '\u00ad');
    const length = fc.integer({ min: 32_740, max: 32_780 });
    fc.assert(
      fc.property(filler, length, anyText, (unit, size, text) => {
        const start = unit.repeat(size).slice(0, size);
        const whole = `${start}${text}`;
        kernel.fingerprint(whole);
        kernel.hold(text);
        kernel.compare(whole);
        kernel.hold(whole);
        kernel.compare(text);
      }),
      { numRuns: 40 },
    );
  });

  test('sketch pieces of few shingles alike', () => {
    for (let size = 20; size <= 400; size += 4) {
      kernel.fingerprint(`${cycle('a', size)} ${cycle('b', 40)}`);
    }
  });

  test.each([
    ['nothing', ''],
    ['one word', 'dock'],
    ['what is not read', '\u00ad'.repeat(70_000)],
    ['a word of 100,000 letters', 'dock'.repeat(25_000)],
    ['a word over the end of a piece', `${'a '.repeat(16_380)}stevedores' union`],
    ['a word of 8 letters up to the end of a piece', `${'a'.repeat(32_768)} dock`],
    ['a word up to the end of a piece', `${'ab '.repeat(10_922)}ab dock`],
    ['wide letters over the end of a piece', `a${'портовый '.repeat(9000)}`],
    ['an unspaced script', '港口工会罢工'.repeat(12_000)],
    ['long words over the ends of pieces', 'stevedoresandharbourmasters '.repeat(5000)],
    ['one shingle many times', 'dock '.repeat(100_000)],
  ])('read %s alike', (__, text) => {
    kernel.fingerprint(text);
    kernel.hold(text);
    kernel.compare(`${text} and more of it`);
    kernel.compare(text);
  });
});

describe('createTextKernel', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test('gives the same answers where there is no WebAssembly', () => {
    const text = 'the harbour master opened the quay and the ferry left at noon';
    const fingerprint = structuredClone(createTextKernel(defaultParameters).fingerprint(text));
    vi.stubGlobal('WebAssembly', undefined);
    expect(createTextKernel(defaultParameters).fingerprint(text)).toEqual(fingerprint);
  });

  test('gives texts of one set of shingles one signature and one set of band keys', () => {
    const kernel = createTextKernel({ ...defaultParameters, shingleWidth: 1 });
    const list = fc.array(fc.stringMatching(/^[a-z]{1,4}$/), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(list, (words) => {
        const { signature, bandKeys } = structuredClone(kernel.fingerprint(words.join(' ')));
        const other = kernel.fingerprint([...words.toReversed(), ...words].join(' '));
        expect(other.signature).toEqual(signature);
        expect(other.bandKeys).toEqual(bandKeys);
      }),
    );
  });

  test('samples every shingle of a short text and one in eight, or more, of a long one', () => {
    const kernel = createTextKernel(defaultParameters);
    const { sampleSize } = defaultParameters;
    const textOf = (size: number): string =>
      Array.from({ length: size }, (_, n) => `w${n}`).join(' ');
    expect(kernel.fingerprint(textOf(sampleSize + 4)).samples).toHaveLength(sampleSize);
    expect(kernel.fingerprint(textOf(260)).samples.length / sampleSize).toBeCloseTo(1, 0);
    expect((8 * kernel.fingerprint(textOf(80_004)).samples.length) / 80_000).toBeCloseTo(1, 1);
  });

  test('shares samples that both texts have', () => {
    const kernel = createTextKernel(defaultParameters);
    const words = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 100, maxLength: 900 });
    fc.assert(
      fc.property(words, fc.nat(800), fc.nat(800), (numbers, start, end) => {
        const whole = numbers.map((n) => `w${n}`).join(' ');
        const part = numbers.slice(start, start + end).map((n) => `w${n}`);
        const own = new Set(kernel.fingerprint(whole).samples);
        const others = new Set(kernel.fingerprint(part.join(' ')).samples);
        kernel.hold(whole);
        const { sharedSamples } = kernel.compare(part.join(' '));
        expect(new Set(sharedSamples)).toEqual(new Set([...others].filter((one) => own.has(one))));
      }),
    );
  });

  test('refuses a shingle so wide that no memory could be laid out for it', () => {
    const parameters = { ...defaultParameters, shingleWidth: 2 ** 40 };
    expect(() => createWasmKernel(parameters)).toThrow(UsageError);
  });
});

describe('the compiled kernel', () => {
  test('says so when a text is too large for its memory, and goes on with the next', () => {
    const compiled = createWasmKernel(single);
    const text = '口'.repeat(70_000_000);
    expect(() => compiled.hold(text)).toThrow(NonRetryableError);
    expect(compiled.hold('dock pier dock')).toBe(2);
  });

  test('shares nothing while it holds nothing', () => {
    const shared = createWasmKernel(single).compare('dock pier dock');
    expect(shared).toMatchObject({ distinctCount: 2, sharedCount: 0 });
  });

  test('reads a million words as the plain one does', () => {
    const kernel = createBothKernels(defaultParameters);
    const text = Array.from({ length: 1_000_000 }, (_, n) => `w${(n * n) % 999_983}`).join(' ');
    kernel.fingerprint(text);
    const held = kernel.hold(text);
    expect(kernel.compare(text).sharedCount).toBe(held);
    expect(kernel.compare('a few words that it lacks').sharedCount).toBe(0);
    expect(kernel.compare(text.slice(0, 900_000)).sharedCount).toBeGreaterThan(100_000);
  });

  test('runs here', () => {
    expect(canRunWasmKernel()).toBe(true);
  });

  test('folds each character as the class table does', () => {
    const compiled = createWasmKernel(single);
    const plain = createTypeScriptKernel(single);
    const classes = characterClasses();
    for (let unit = 0; unit < 0x1_0000; unit++) {
      const text = String.fromCharCode(unit);
      const { samples } = compiled.fingerprint(`${text} `);
      expect([...samples]).toEqual([...plain.fingerprint(text).samples]);
      if (classes[unit] === separatorClass) expect(samples).toHaveLength(0);
    }
  });

  test('keeps its tables apart over more texts than a stamp counts', () => {
    const compiled = createWasmKernel(single);
    const many = Array.from({ length: 1000 }, (_, n) => `w${n}`).join(' ');
    const most = `dock ${many}`;
    for (let stamp = 0; stamp < 2; stamp++) {
      expect(compiled.hold(many)).toBe(1000);
      for (let text = 1; text < 0xffff; text++) compiled.hold('dock');
    }
    for (let stamp = 0; stamp < 2; stamp++) {
      expect(compiled.compare(most)).toMatchObject({ distinctCount: 1001, sharedCount: 1 });
      for (let text = 1; text < 0xffff; text++) compiled.compare('ship');
    }
  });

  test('keeps answers right when its memory grows in between', () => {
    const compiled = createWasmKernel(defaultParameters);
    const plain = createTypeScriptKernel(defaultParameters);
    const short = 'the harbour master opened the quay and the ferry left at noon';
    const long = Array.from({ length: 300_000 }, (_, n) => `w${n}`).join(' ');
    compiled.hold(short);
    plain.hold(short);
    for (const text of [short, long, short, `${long} ${short}`]) {
      expect(compiled.fingerprint(text)).toEqual(plain.fingerprint(text));
      expect(compiled.compare(text)).toEqual(plain.compare(text));
    }
  });
});
