import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Capture } from '@tellings/schema';
import { describe } from 'vitest';

const folder = resolve(import.meta.dirname, '../../../../shared');

/**
 * Tests over real documents that lie beside the checkout and are not ours to publish. Without them
 * the tests are skipped and say so; with TELLINGS_REQUIRE_SHARED=1 they run, and fail.
 */
export function describeWith(path: string, title: string, tests: () => void): void {
  const isPresent = existsSync(resolve(folder, path));
  const isSkipped = !isPresent && process.env.TELLINGS_REQUIRE_SHARED !== '1';
  if (isSkipped)
    console.warn(`skipped: ${title} (the reference data ${path} is not beside the checkout)`);
  describe.skipIf(isSkipped)(title, tests);
}

export function readReference(path: string): Uint8Array {
  return readFileSync(resolve(folder, path));
}

/** Records of a gzipped JSON Lines file. */
export function readJsonLines(path: string): readonly unknown[] {
  const text = gunzipSync(readReference(path)).toString('utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

/** A capture about which its source says nothing. */
export function captureOf(changes: Partial<Capture>): Capture {
  return {
    capture_id: 'cap_0000000000000000',
    source_id: 'reference',
    source_key: 'document',
    url: null,
    path: null,
    media_type: 'text/plain',
    charset: null,
    byte_count: 0,
    sha256: '0'.repeat(64),
    stated: {
      basis: 'none',
      outlet: null,
      headline: null,
      authors: [],
      agencies: [],
      published: null,
      modified: null,
      language: null,
    },
    ...changes,
  };
}
