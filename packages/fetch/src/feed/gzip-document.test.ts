import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { gunzipDocument } from './gzip-document.ts';

const text = '<urlset/>'.repeat(1_000);
const packed = gzipSync(text);

test('a gzip file is inflated, anything else left as it is', async () => {
  const inflated = await gunzipDocument(packed, text.length);
  expect(Buffer.from(inflated.bytes ?? []).toString()).toBe(text);
  for (const plain of [Buffer.from(text), Buffer.from([0x1f, 0x8b]), Buffer.alloc(0)]) {
    expect(await gunzipDocument(plain, 1)).toEqual({ bytes: plain, fault: null });
  }
});

test('a file cut off anywhere is damaged', async () => {
  for (let length = 3; length < packed.length; length++) {
    const cut = packed.subarray(0, length);
    expect(await gunzipDocument(cut, 1e6)).toEqual({ bytes: null, fault: 'damaged' });
  }
});

test('a changed byte of the content is damage', async () => {
  const changed = Buffer.from(packed);
  changed.writeUInt8(changed.readUInt8(20) ^ 1, 20);
  expect(await gunzipDocument(changed, 1e6)).toEqual({ bytes: null, fault: 'damaged' });
});

test('what grows beyond the limit is given up', async () => {
  expect(await gunzipDocument(packed, text.length - 1)).toEqual({
    bytes: null,
    fault: 'too-large',
  });
});
