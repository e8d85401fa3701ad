import { randomBytes } from 'node:crypto';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { NonRetryableError } from '@tellings/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../test/fixture.ts';
import { sampleDrafts } from '../../test/validators/sample.ts';
import { warcDigest } from './digest.ts';
import { encodeWarcRecord, type WarcDraft } from './encode.ts';
import { readWarc, readWarcRecordAt, type WarcDamage, type WarcReadOptions } from './read.ts';
import { type WarcRecord, warcHeader } from './record.ts';

interface WarcContent {
  readonly records: readonly WarcRecord[];
  readonly damages: readonly WarcDamage[];
}

/** Reads a file that arrives in chunks of this size. */
async function readAll(
  file: Uint8Array,
  options: WarcReadOptions = {},
  chunkSize = 65_536,
): Promise<WarcContent> {
  const records: WarcRecord[] = [];
  const damages: WarcDamage[] = [];
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < file.length; at += chunkSize) yield file.subarray(at, at + chunkSize);
  }
  for await (const item of readWarc(chunks(), options)) {
    if (item.damage === null) records.push(item.record);
    else damages.push(item.damage);
  }
  return { records, damages };
}

const members = sampleDrafts().map(encodeWarcRecord);
const sample = Buffer.concat(members);
const offsets = members.map((_, index) => Buffer.concat(members.slice(0, index)).length);

/** The record as it would stand in a file that is not compressed. */
function plainRecord(block: Uint8Array | string, headers: readonly string[] = []): Buffer {
  const bytes = Buffer.from(block);
  const head = [
    'WARC/1.0',
    'WARC-Type: resource',
    'WARC-Record-ID: <urn:uuid:75055027-ee47-41b3-8001-111914f26579>',
    'WARC-Date: 2026-01-02T03:04:05Z',
    ...headers,
    `Content-Length: ${bytes.length}`,
  ];
  return Buffer.concat([
    Buffer.from(`${head.join('\r\n')}\r\n\r\n`),
    bytes,
    Buffer.from('\r\n\r\n'),
  ]);
}

function textsOf({ records }: WarcContent): readonly string[] {
  return records.map(({ block }) => Buffer.from(block).toString());
}

function kindsOf({ damages }: WarcContent): readonly string[] {
  return damages.map(({ kind, offset }) => `${kind} at ${offset}`);
}

describe('what we wrote', () => {
  test('is read record by record, each at its place', async () => {
    const { records, damages } = await readAll(sample);
    expect(damages).toEqual([]);
    expect(records.map(({ offset }) => offset)).toEqual(offsets);
    expect(records.map(({ length }) => length)).toEqual(members.map(({ length }) => length));
    for (const [index, draft] of sampleDrafts().entries()) {
      const record = records[index];
      expect(record?.version).toBe('WARC/1.1');
      expect(record?.type).toBe(draft.type);
      expect(Buffer.from(record?.block ?? [])).toEqual(Buffer.from(draft.block));
      for (const header of draft.headers ?? []) expect(record?.headers).toContainEqual(header);
    }
  });

  test('any headers and any block come back, in chunks of any size', async () => {
    const name = fc.stringMatching(/^X-[A-Za-z-]{1,8}$/);
    // No blanks at the ends, which are not part of a value.
    const value = fc
      .string({ unit: 'binary' })
      .map((text) => text.replace(/[\p{Cc}\p{Cs}\s]/gu, ''));
    const header = fc.tuple(name, value);
    const block = fc.uint8Array({ maxLength: 5_000 });
    const draft = fc.record({ block, headers: fc.array(header, { maxLength: 4 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(draft), fc.integer({ min: 1, max: 900 }), async (drafts, size) => {
        const file = Buffer.concat(
          drafts.map((part) => encodeWarcRecord({ ...plainDraft, ...part })),
        );
        const { records, damages } = await readAll(file, {}, size);
        expect(damages).toEqual([]);
        expect(records.map((record) => Buffer.from(record.block))).toEqual(
          drafts.map((part) => Buffer.from(part.block)),
        );
        for (const [index, part] of drafts.entries()) {
          const written = records[index]?.headers.filter(([key]) => key.startsWith('X-'));
          expect(written).toEqual(part.headers);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a member of many megabytes is read as a small one is', async () => {
    const block = Buffer.alloc(20_000_000);
    for (let at = 0; at < block.length; at += 4)
      block.writeUInt32LE((at * 2_654_435_761) >>> 0, at);
    const file = Buffer.concat([
      encodeWarcRecord({ ...plainDraft, block }),
      encodeWarcRecord({ ...plainDraft, block: Buffer.from('quay') }),
    ]);
    expect(file.length).toBeGreaterThan(2_000_000);
    const { records, damages } = await readAll(file);
    expect(damages).toEqual([]);
    expect(records.map((record) => record.block.length)).toEqual([20_000_000, 4]);
    expect(Buffer.compare(records[0]?.block ?? block.subarray(1), block)).toBe(0);
    expect((records[1]?.offset ?? 0) + (records[1]?.length ?? 0)).toBe(file.length);
  });
});

const plainDraft: WarcDraft = {
  type: 'resource',
  id: 'urn:uuid:75055027-ee47-41b3-8001-111914f26579',
  date: '2026-01-02T03:04:05Z',
  targetUri: 'file:///drop/a.txt',
  contentType: 'text/plain',
  block: new Uint8Array(),
};

describe('what others write', () => {
  test('records that are not compressed, in chunks of any size', async () => {
    const blocks = fc.array(fc.uint8Array({ maxLength: 3_000 }));
    await fc.assert(
      fc.asyncProperty(blocks, fc.integer({ min: 1, max: 900 }), async (parts, size) => {
        const file = Buffer.concat(parts.map((part) => plainRecord(part)));
        const { records, damages } = await readAll(file, {}, size);
        expect(damages).toEqual([]);
        expect(records.map((record) => Buffer.from(record.block))).toEqual(
          parts.map((part) => Buffer.from(part)),
        );
        const ends = records.map(({ offset, length }) => offset + length);
        expect([0, ...ends]).toEqual([...records.map(({ offset }) => offset), file.length]);
      }),
      { numRuns: 60 },
    );
  });

  test('old versions, folded headers, bare line feeds, Latin-1', async () => {
    const text = `WARC/0.18\nWARC-Type: resource\nwarc-record-id: <urn:x>\nWARC-Date: 2009\nX-Place:\n\tMalm\xf6\ncontent-length: 4\n\nquay\r\n\r\n`;
    const { records, damages } = await readAll(Buffer.from(text, 'latin1'));
    expect(damages).toEqual([]);
    expect(records.map(({ version }) => version)).toEqual(['WARC/0.18']);
    expect(records.map((record) => warcHeader(record, 'x-place'))).toEqual(['Malmö']);
  });

  test('gzip members with every optional field', async () => {
    const { records, damages } = await readAll(
      Buffer.concat([ornateMember(plainRecord('quay')), gzipSync(plainRecord('pier'))]),
    );
    expect(damages).toEqual([]);
    expect(records.map(({ block }) => String(block))).toEqual(['quay', 'pier']);
  });

  test('a gzip header whose checksum fails is damage', async () => {
    const member = ornateMember(plainRecord('quay'));
    member.writeUInt8(member.readUInt8(20) ^ 1, 20);
    expect(kindsOf(await readAll(member))).toEqual(['gzip at 0']);
  });

  test('an empty member between two records', async () => {
    const file = [gzipSync(plainRecord('a')), gzipSync(''), gzipSync(plainRecord('b'))];
    const content = await readAll(Buffer.concat(file));
    expect(content.damages).toEqual([]);
    expect(textsOf(content)).toEqual(['a', 'b']);
  });

  test.each([
    ['an ARC file', Buffer.from('filedesc://a.arc 0.0.0.0 20060101000000 text/plain 9\n')],
    ['one compressed', gzipSync('filedesc://a.arc 0.0.0.0 20060101000000 text/plain 9\n')],
    ['Zstandard', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 1, 2, 3])],
  ])('%s is said to be unsupported, once', async (_, file) => {
    expect(kindsOf(await readAll(Buffer.concat([file, file])))).toEqual(['unsupported at 0']);
  });

  test('nothing at all is a file without records', async () => {
    expect(await readAll(Buffer.alloc(0))).toEqual({ records: [], damages: [] });
  });
});

/** A gzip member with extra field, name, comment and header checksum (RFC 1952). */
function ornateMember(content: Buffer): Buffer {
  const fixed = Buffer.from([0x1f, 0x8b, 8, 0x02 | 0x04 | 0x08 | 0x10, 1, 2, 3, 4, 0, 3]);
  const fields = Buffer.from('\x06\0sl\x02\0\0\0name\0comment\0', 'latin1');
  const header = Buffer.concat([fixed, fields]);
  const checks = Buffer.alloc(10);
  checks.writeUInt16LE(crc32(header) & 0xffff, 0);
  checks.writeUInt32LE(crc32(content), 2);
  checks.writeUInt32LE(content.length, 6);
  return Buffer.concat([
    header,
    checks.subarray(0, 2),
    deflateRawSync(content),
    checks.subarray(2),
  ]);
}

describe('digests of the payload', () => {
  const chunked = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nquay\r\n0\r\n\r\n';
  const bodyOf = (text: string): string => text.slice(text.indexOf('\r\n\r\n') + 4);
  const read = async (payload: string, type: string): Promise<WarcContent> => {
    const digest = `WARC-Payload-Digest: ${warcDigest(Buffer.from(payload))}`;
    const kind = 'Content-Type: application/http;msgtype=response';
    const text = plainRecord(chunked, [digest, kind]).toString();
    return readAll(Buffer.from(text.replace('resource', type)));
  };

  test('are of the body as kept, or without its chunks', async () => {
    expect((await read('quay', 'response')).damages).toEqual([]);
    expect((await read(bodyOf(chunked), 'response')).damages).toEqual([]);
    expect(kindsOf(await read('pier', 'response'))).toEqual(['digest at 0']);
  });

  test('of a revisit are those of another record', async () => {
    expect((await read('pier', 'revisit')).damages).toEqual([]);
  });

  test('need not be verified', async () => {
    const file = plainRecord('quay', [`WARC-Block-Digest: ${warcDigest(Buffer.from('pier'))}`]);
    expect(kindsOf(await readAll(file))).toEqual(['digest at 0']);
    expect(textsOf(await readAll(file, { verifyDigests: false }))).toEqual(['quay']);
  });
});

test('after damage the next record is found wherever the pieces part', async () => {
  const first = gzipSync(plainRecord('a'));
  // The search looks at 64 KiB and what its last piece has beyond: here it parts at 17 pieces.
  for (let start = 17 * 4_096 - 8; start <= 17 * 4_096; start += 1) {
    const garbage = Buffer.alloc(start - first.length);
    const parts = [first, garbage, gzipSync(plainRecord('b'))];
    const content = await readAll(Buffer.concat(parts), {}, 4_096);
    expect(textsOf(content)).toEqual(['a', 'b']);
  }
});

describe('several records in one member', () => {
  test('are read, and reported once', async () => {
    const parts = ['a', 'b', 'c'].map((text) => plainRecord(text));
    const before = gzipSync(plainRecord('first'));
    const content = await readAll(
      Buffer.concat([before, gzipSync(Buffer.concat(parts)), gzipSync(plainRecord('last'))]),
    );
    expect(kindsOf(content)).toEqual([`one-member at ${before.length}`]);
    expect(content.damages[0]?.lastGoodOffset).toBe(before.length);
    expect(textsOf(content)).toEqual(['first', 'a', 'b', 'c', 'last']);
    expect(content.records.map(({ length }) => length > 0)).toEqual([
      true,
      false,
      false,
      false,
      true,
    ]);
  });

  test('a whole file of many megabytes as one member is read in little memory', async () => {
    const parts = Array.from({ length: 300 }, (_, index) =>
      plainRecord(Buffer.alloc(50_000, index)),
    );
    const { records, damages } = await readAll(gzipSync(Buffer.concat(parts)), {
      maxRecordBytes: 60_000,
    });
    expect(damages.map(({ kind }) => kind)).toEqual(['one-member']);
    expect(records.map(({ block }) => block[0])).toEqual(parts.map((_, index) => index % 256));
  });

  test('cut off, the records before the cut are read and the cut is reported', async () => {
    const parts = Array.from({ length: 9 }, (_, index) =>
      plainRecord(Buffer.alloc(2_000_000, index)),
    );
    const member = gzipSync(Buffer.concat(parts));
    const content = await readAll(member.subarray(0, member.length - 4_000));
    expect(kindsOf(content)).toEqual(['one-member at 0', 'truncated at 0']);
    expect(content.records.length).toBeGreaterThan(0);
  });
});

describe('records over the limit', () => {
  const blocks = ['quay', 'x'.repeat(5_000), 'pier'];

  test.each([
    ['gzip', (text: string) => gzipSync(plainRecord(text))],
    ['plain', (text: string) => plainRecord(text)],
  ])('are passed over and reported, %s', async (_, encode) => {
    const parts = blocks.map(encode);
    const content = await readAll(Buffer.concat(parts), { maxRecordBytes: 4_999 }, 700);
    expect(kindsOf(content)).toEqual([`too-large at ${parts[0]?.length}`]);
    expect(textsOf(content)).toEqual(['quay', 'pier']);
    expect((await readAll(Buffer.concat(parts), { maxRecordBytes: 5_000 })).damages).toEqual([]);
  });

  test('a bomb is passed over without being held', async () => {
    const bomb = gzipSync(plainRecord(Buffer.alloc(60_000_000)));
    const before = process.memoryUsage.rss();
    const content = await readAll(Buffer.concat([bomb, gzipSync(plainRecord('quay'))]), {
      maxRecordBytes: 1_000_000,
    });
    expect(process.memoryUsage.rss() - before).toBeLessThan(50_000_000);
    expect(kindsOf(content)).toEqual(['too-large at 0']);
    expect(textsOf(content)).toEqual(['quay']);
  });
});

describe('a record by its offset', () => {
  test('is read alone', async () => {
    const folder = await temporaryFolder({ 'a.warc.gz': sample });
    for (const [index, offset] of offsets.entries()) {
      const record = await readWarcRecordAt(`${folder}/a.warc.gz`, offset, members[index]?.length);
      expect(record.offset).toBe(offset);
      expect(Buffer.from(record.block)).toEqual(Buffer.from(sampleDrafts()[index]?.block ?? []));
      expect((await readWarcRecordAt(`${folder}/a.warc.gz`, offset)).length).toBe(record.length);
    }
  });

  test.each([
    ['between two records', 1, undefined],
    ['beyond the end', 1_000_000, undefined],
    ['shorter than stated', 0, 1_000],
    ['longer than stated', 0, 100],
  ])('%s: an error that names file and offset', async (_, offset, length) => {
    const folder = await temporaryFolder({ 'a.warc.gz': sample });
    const reading = readWarcRecordAt(`${folder}/a.warc.gz`, offset, length);
    await expect(reading).rejects.toThrow(NonRetryableError);
    await expect(reading).rejects.toThrow(`a.warc.gz, offset ${offset}: `);
  });

  test('a file that is missing', async () => {
    await expect(readWarcRecordAt('/nowhere/a.warc.gz', 0)).rejects.toThrow(NonRetryableError);
  });
});

test.each([
  ['small', 700],
  ['large', 1_500_000],
])('a fault of the input within a %s member is thrown, not taken for damage', async (_, size) => {
  const member = gzipSync(plainRecord(randomBytes(3_000_000)));
  async function* broken(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < size; at += 50_000)
      yield member.subarray(at, Math.min(at + 50_000, size));
    throw new Error('EIO: i/o error, read');
  }
  const read = async (): Promise<void> => {
    for await (const item of readWarc(broken())) expect(item).toBeNull();
  };
  await expect(read()).rejects.toThrow('EIO');
});

test('a reader that is left gives its input up', async () => {
  let isClosed = false;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    try {
      for (;;) yield sample;
    } finally {
      isClosed = true;
    }
  }
  for await (const { damage } of readWarc(chunks())) {
    expect(damage).toBeNull();
    break;
  }
  expect(isClosed).toBe(true);
});

test('a reading that begins within the file tells offsets of the file', async () => {
  const start = offsets[3] ?? 0;
  const { records } = await readAll(sample.subarray(start), { startOffset: start });
  expect(records.map(({ offset }) => offset)).toEqual(offsets.slice(3));
});
