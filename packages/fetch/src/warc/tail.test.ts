import { NonRetryableError } from '@tellings/schema';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../test/fixture.ts';
import { sampleDrafts } from '../../test/validators/sample.ts';
import { encodeWarcRecord } from './encode.ts';
import type { WarcRecord } from './record.ts';
import { findLastWhole } from './tail.ts';

const drafts = sampleDrafts();
const members = drafts.map(encodeWarcRecord);
const ends = members.map((_, index) => Buffer.concat(members.slice(0, index + 1)).length);
const file = Buffer.concat(members);
const isMetadata = ({ type }: WarcRecord): boolean => type === 'metadata';
const metadataEnd = ends[drafts.findIndex(({ type }) => type === 'metadata')] ?? 0;

async function findEnd(
  bytes: Uint8Array,
  isBoundary: typeof isMetadata,
  start = 0,
): Promise<number> {
  const folder = await temporaryFolder({ 'a.warc.gz': bytes });
  return findLastWhole(`${folder}/a.warc.gz`, isBoundary, start);
}

test('the end of the last record, of the last that is a boundary, or the start', async () => {
  expect(await findEnd(file, () => true)).toBe(file.length);
  expect(await findEnd(file, isMetadata)).toBe(metadataEnd);
  expect(await findEnd(file, () => false)).toBe(0);
  expect(await findEnd(file, isMetadata, metadataEnd)).toBe(metadataEnd);
  expect(await findEnd(new Uint8Array(), () => true)).toBe(0);
});

test('a file cut anywhere is whole up to the record before the cut', async () => {
  for (let length = 1; length < file.length; length += 97) {
    const end = ends.findLast((offset) => offset <= length) ?? 0;
    expect(await findEnd(file.subarray(0, length), () => true)).toBe(end);
  }
});

test('nothing counts that stands behind damage', async () => {
  const zeros = Buffer.concat([
    file.subarray(0, ends[2]),
    Buffer.alloc(500),
    file.subarray(ends[2]),
  ]);
  expect(await findEnd(zeros, () => true)).toBe(ends[2]);
});

test('a file that is missing is a fault', async () => {
  await expect(findLastWhole('/nowhere/a.warc.gz', () => true)).rejects.toThrow(NonRetryableError);
});
