import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Content } from './content.ts';
import { contentOf } from './content.ts';
import { findLine, readLines } from './lines.ts';

function encode(text: string): Content {
  return contentOf(new TextEncoder().encode(text));
}

async function collect(content: Content): Promise<string[]> {
  const all: string[] = [];
  for await (const lines of readLines(content)) all.push(...lines);
  return all;
}

describe('readLines', () => {
  test('gives the lines back, whatever is in them', async () => {
    const line = fc
      .string({ unit: 'grapheme', maxLength: 40 })
      .map((text) => text.replaceAll('\n', ''));
    await fc.assert(
      fc.asyncProperty(fc.array(line), async (lines) => {
        const content = encode(lines.map((text) => `${text}\n`).join(''));
        expect(await collect(content)).toEqual(lines);
      }),
    );
  });

  test('does not cut a character or a line where a part of the file ends', async () => {
    const lines = Array.from({ length: 40_000 }, (_, n) => `${'é口😀'.repeat(n % 7)}\u2028${n}`);
    expect(await collect(encode(`${lines.join('\n')}\n`))).toEqual(lines);
    const long = ['a', '口'.repeat(400_000), 'b'];
    expect(await collect(encode(`${long.join('\n')}\n`))).toEqual(long);
  });

  test('reads a last line that does not end', async () => {
    expect(await collect(encode('a\nb'))).toEqual(['a', 'b']);
    expect(await collect(encode(''))).toEqual([]);
  });
});

describe('findLine', () => {
  const keyOf = (line: string): string => line.split('\t')[0] ?? '';

  test('finds each key of a sorted file and no other', async () => {
    const key = fc.stringMatching(/^[a-z0-9é😀]{1,6}$/u);
    const entries = fc.uniqueArray(fc.tuple(key, fc.nat({ max: 9000 })), {
      selector: ([name]) => name,
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(entries, fc.array(key), async (pairs, others) => {
        const lines = pairs
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, size]) => `${name}\t${'x'.repeat(size)}`);
        const content = encode(lines.map((line) => `${line}\n`).join(''));
        for (const line of lines) expect(await findLine(content, keyOf(line), keyOf)).toBe(line);
        for (const other of others) {
          const expected = lines.find((line) => keyOf(line) === other) ?? null;
          expect(await findLine(content, other, keyOf)).toBe(expected);
        }
      }),
    );
  });

  test('reads little of a large file', async () => {
    const keys = Array.from({ length: 100_000 }, (_, n) => String(n).padStart(8, '0'));
    const inner = encode(keys.map((name) => `${name}\t${'x'.repeat(100)}\n`).join(''));
    let byteCount = 0;
    const counted: Content = {
      byteCount: inner.byteCount,
      read: (start, end) => {
        byteCount += end - start;
        return inner.read(start, end);
      },
    };
    expect(await findLine(counted, '00031415', keyOf)).toContain('00031415');
    expect(byteCount).toBeLessThan(inner.byteCount / 50);
  });
});
