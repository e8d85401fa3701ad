import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTar } from './tar.ts';

test('reads what tar wrote: paths, folders, sizes that fill a block and that do not', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tellings-tar-'));
  const long = `${'folder-with-a-long-name/'.repeat(6)}page.html`;
  const contents = { 'empty.txt': '', 'block.txt': 'x'.repeat(512), [long]: 'ü'.repeat(700) };
  try {
    for (const [path, content] of Object.entries(contents)) {
      mkdirSync(join(folder, 'in', path, '..'), { recursive: true });
      writeFileSync(join(folder, 'in', path), content);
    }
    const archive = execFileSync('tar', ['-c', '--format=ustar', '-C', join(folder, 'in'), '.']);
    const files = [...readTar(archive)].map(([path, content]) => [path, content.toString()]);
    const wanted = Object.entries(contents).map(([path, content]) => [`./${path}`, content]);
    expect(Object.fromEntries(files)).toEqual(Object.fromEntries(wanted));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('bytes that are no archive hold no files', () => {
  expect(readTar(Buffer.alloc(1024)).size).toBe(0);
  expect(readTar(Buffer.from('short')).size).toBe(0);
});
