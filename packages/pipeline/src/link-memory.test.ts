import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openMemory } from './link-memory.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tellings-memory-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const path = (): string => join(folder, 'new', 'memory.tsv');
const value = { words: 'a\ttab, a\nline feed, an é', list: [1, null] };

test('what was kept is recalled by the next run, what it does not need is forgotten', async () => {
  const first = await openMemory(path(), 'code');
  expect(first.recall('facts 1')).toBeUndefined();
  first.keep('facts 1', value);
  first.keep('facts 2', []);
  await first.save();
  const second = await openMemory(path(), 'code');
  expect(second.recall('facts 1')).toEqual(value);
  await second.save();
  const third = await openMemory(path(), 'code');
  expect(third.recall('facts 1')).toEqual(value);
  expect(third.recall('facts 2')).toBeUndefined();
});

test('what other code kept is forgotten', async () => {
  const before = await openMemory(path(), 'code');
  before.keep('facts 1', value);
  await before.save();
  expect((await openMemory(path(), 'other')).recall('facts 1')).toBeUndefined();
});

test('a file that was cut short loses its last line only', async () => {
  const before = await openMemory(path(), 'code');
  before.keep('facts 1', value);
  before.keep('facts 2', value);
  await before.save();
  const text = readFileSync(path(), 'utf8');
  writeFileSync(path(), text.slice(0, -5));
  const after = await openMemory(path(), 'code');
  expect(after.recall('facts 1')).toEqual(value);
  expect(after.recall('facts 2')).toBeUndefined();
});
