import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { packGzip, packTar, unpackGzip } from './tar.ts';

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tellings-tar-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('tar itself unpacks what was packed, long paths included', () => {
  const folder = temporaryFolder();
  const long = `${'harbour/'.repeat(14)}berths.jsonl`;
  const entries = [
    { path: 'package/package.json', bytes: Buffer.from('{}\n') },
    { path: long, bytes: Buffer.alloc(1000, 'b') },
    { path: 'package/empty', bytes: Buffer.alloc(0) },
    { path: 'package/block', bytes: Buffer.alloc(512, 'x') },
  ];
  const archive = join(folder, 'a.tgz');
  writeFileSync(archive, packGzip(packTar(entries)));
  expect(execFileSync('tar', ['-tzf', archive], { encoding: 'utf8' }).trim().split('\n')).toEqual(
    entries.map(({ path }) => path),
  );
  execFileSync('tar', ['-xzf', archive, '-C', folder]);
  for (const { path, bytes } of entries) expect(readFileSync(join(folder, path))).toEqual(bytes);
});

test('the same files give the same bytes, whole blocks, and come back from gzip', () => {
  const entry = fc.record({
    path: fc.stringMatching(/^[a-z]{1,40}(\/[a-z]{1,40}){0,4}$/),
    bytes: fc.uint8Array({ maxLength: 2000 }),
  });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 5 }), (entries) => {
      const tar = packTar(entries);
      expect(tar.length % 512).toBe(0);
      expect(tar.equals(packTar(entries))).toBe(true);
      expect(packGzip(tar).equals(packGzip(tar))).toBe(true);
      expect(unpackGzip(packGzip(tar))?.equals(tar)).toBe(true);
    }),
  );
});

test('the header of gzip holds no time and no system (RFC 1952)', () => {
  expect([...packGzip(Buffer.from('berth')).subarray(4, 10)]).toEqual([0, 0, 0, 0, 2, 255]);
});

test('a path that ustar cannot hold is refused, and bytes that are not gzip are told apart', () => {
  expect(() => packTar([{ path: 'b'.repeat(101), bytes: Buffer.alloc(0) }])).toThrow('too long');
  expect(unpackGzip(Buffer.from('no gzip'))).toBeNull();
});
