import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NonRetryableError, sha256 } from '@tellings/schema';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLineFile, digestFile, readLineFile } from './line-file.ts';

let folder = '';
let count = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tellings-lines-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function write(pieces: readonly string[]): Promise<string> {
  count += 1;
  const path = join(folder, `${count}`, 'lines.jsonl');
  const file = await createLineFile(path);
  for (const piece of pieces) await file.write(piece);
  const written = await file.close();
  const bytes = await readFile(path);
  expect(written).toEqual({ sha256: sha256(bytes), byte_count: bytes.length });
  expect(await digestFile(path)).toEqual(written);
  return path;
}

async function read(path: string, digest: string | null = null): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const batch of readLineFile(path, digest)) lines.push(...batch);
  return lines;
}

const line = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', ' '));

test('gives the lines back that were written, U+2028 and all', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 20 }), async (lines) => {
      const path = await write(lines.map((text) => `${text}\u2028\n`));
      expect(await read(path, sha256(await readFile(path)))).toEqual(
        lines.map((text) => `${text}\u2028`),
      );
    }),
    { numRuns: 20 },
  );
});

test('pieces larger than a buffer keep their characters, wherever a chunk ends', async () => {
  const lines = Array.from({ length: 3000 }, (_, n) => `${'é🚢x'.repeat(100)} ${n}`);
  const path = await write(lines.map((text) => `${text}\n`));
  expect(await read(path)).toEqual(lines);
});

test('a last line without its end is a line', async () => {
  expect(await read(await write(['one\n', 'two']))).toEqual(['one', 'two']);
  expect(await read(await write([]))).toEqual([]);
});

test('names a file that has another digest or is missing', async () => {
  const path = await write(['one\n']);
  const digest = sha256('one\n');
  expect(await read(path, digest)).toEqual(['one']);
  await expect(read(path, 'f'.repeat(64))).rejects.toThrow(NonRetryableError);
  await expect(read(path, 'f'.repeat(64))).rejects.toThrow(`${path} has SHA-256 ${digest}`);
  await expect(read(`${path}.gone`, digest)).rejects.toThrow(digest);
});

test('never writes over a file', async () => {
  const path = await write(['one\n']);
  await expect(createLineFile(path)).rejects.toThrow('EEXIST');
});
