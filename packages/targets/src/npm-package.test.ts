import { describe, expect, test } from 'vitest';
import { assertSendable } from './npm-package.ts';
import { createNpmTarget } from './npm-target.ts';
import type { PushRelease, ReleaseSet } from './release-set.ts';

const registry = {
  document: async () => null,
  tarballUrl: (version: string) => `https://registry.example/${version}.tgz`,
  tagUrl: (tag: string) => `https://registry.example/${tag}`,
} as unknown as Parameters<typeof createNpmTarget>[0];

/** A synthetic release that nobody has written: it must be refused before a byte of it is read. */
function hugeRelease(path: string): PushRelease {
  const file = { path: `0.1.0/${path}`, version: '0.1.0', byte_count: 3_000_000_000 };
  const files = [{ ...file, sha256: '', media_type: '', local: '/nowhere', replaces: [] }];
  const marks = { is_yanked: false, is_redacted: false, withdrawn: [] };
  const manifest = { licence: 'CC0-1.0' } as PushRelease['manifest'];
  return { version: '0.1.0', manifest, manifest_sha256: '', files, ...marks };
}

describe('a release that is too large for a package', () => {
  test('is refused by its size before it is packed', async () => {
    const releases = [hugeRelease('data/reports.jsonl')];
    const index = { releases: [], latest: null } as unknown as ReleaseSet['index'];
    const more = { redactions: [], formerRedactions: [], pointers: [] };
    const set = { dataset: 'harbour-talks', index, releases, ...more };
    const retries = { tries: 1, firstWait: 1, longestWait: 1 };
    const target = createNpmTarget(registry, '@harbour/talks', async () => undefined, retries);
    await expect(target.plan(set)).rejects.toThrow(
      /^@harbour\/talks@0\.1\.0 has 3000000000 bytes to pack, .*2147483647.*nothing was sent/,
    );
  });

  test('is refused where its tarball would not fit into the request', () => {
    // 2^29 - 24 characters of base64, of which four hold three bytes; a string of Node holds no more.
    expect(() => assertSendable('talks@0.1.0', 401_800_000)).not.toThrow();
    expect(() => assertSendable('talks@0.1.0', 402_700_000)).toThrow(/402700000 bytes packed.*401/);
  });
});
