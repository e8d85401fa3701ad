import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createTypeScriptKernel } from '../src/kernel/kernel-typescript.ts';
import { createWasmKernel } from '../src/kernel/kernel-wasm.ts';
import { defaultParameters } from '../src/parameters.ts';

const file = resolve(
  import.meta.dirname,
  '../../../../shared/data/near-duplicates/reuters21578.jsonl.gz',
);
const isPresent = existsSync(file);
if (!isPresent) {
  console.log('skipped: the folder shared/data/near-duplicates is not beside the checkout');
}

function readTexts(): string[] {
  const lines = gunzipSync(readFileSync(file)).toString().trim().split('\n');
  return lines.map((line) => (JSON.parse(line) as { readonly text: string }).text);
}

describe.skipIf(!isPresent && process.env.TELLINGS_REQUIRE_SHARED !== '1')('Reuters-21578', () => {
  test('both kernels read and compare every story alike', () => {
    const compiled = createWasmKernel(defaultParameters);
    const plain = createTypeScriptKernel(defaultParameters);
    let unlike = 0;
    for (const text of readTexts()) {
      const a = compiled.fingerprint(text);
      const b = plain.fingerprint(text);
      const isAlike =
        a.wordCount === b.wordCount &&
        a.runCount === b.runCount &&
        Buffer.compare(bytesOf(a.digest), bytesOf(b.digest)) === 0 &&
        Buffer.compare(bytesOf(a.bandKeys), bytesOf(b.bandKeys)) === 0 &&
        Buffer.compare(bytesOf(a.signature), bytesOf(b.signature)) === 0 &&
        Buffer.compare(bytesOf(a.samples), bytesOf(b.samples)) === 0;
      const c = compiled.compare(text);
      const d = plain.compare(text);
      const isSharedAlike =
        c.distinctCount === d.distinctCount &&
        c.sharedCount === d.sharedCount &&
        Buffer.compare(bytesOf(c.sharedSamples), bytesOf(d.sharedSamples)) === 0;
      if (!isAlike || !isSharedAlike || compiled.hold(text) !== plain.hold(text)) unlike++;
    }
    expect(unlike).toBe(0);
  });
});

function bytesOf({ buffer, byteOffset, byteLength }: Int32Array | Uint16Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
