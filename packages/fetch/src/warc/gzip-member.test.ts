import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openByteQueue } from './byte-queue.ts';
import { openGzipMember } from './gzip-member.ts';

function* piecesOf(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}

test.each([
  ['small', 1_000],
  ['large', 9_000_000],
])('a %s member is read to its end and no further', async (_, size) => {
  const content = randomBytes(size);
  const member = gzipSync(content);
  const file = openByteQueue(piecesOf(Buffer.concat([member, gzipSync('quay')])), 500);
  const { pieces, end } = await openGzipMember(file, 2_000_000);
  const read: Buffer[] = [];
  let held = 0;
  for await (const piece of pieces) {
    read.push(Buffer.from(piece));
    held = Math.max(held, file.view().length);
  }
  expect(Buffer.concat(read).equals(content)).toBe(true);
  expect(end()).toEqual({ length: member.length, fault: null });
  // Held for a search within the member, and what was read ahead.
  expect(held).toBeLessThan(3_000_000);
});

test.each([
  ['CRC', 8, 'gzip'],
  ['size', 4, 'gzip'],
  ['end', null, 'truncated'],
])('a large member whose %s is wrong', async (_, fromEnd, kind) => {
  const member = gzipSync(randomBytes(2_000_000));
  const at = member.length - (fromEnd ?? 0);
  if (fromEnd !== null) member.writeUInt8(member.readUInt8(at) ^ 1, at);
  const file = openByteQueue(piecesOf(fromEnd === null ? member.subarray(0, -1) : member), 0);
  const { pieces, end } = await openGzipMember(file, 64_000_000);
  for await (const piece of pieces) expect(piece.length).toBeGreaterThan(0);
  expect(end().fault?.kind).toBe(kind);
});
