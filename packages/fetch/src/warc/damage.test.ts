import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleDrafts } from '../../test/validators/sample.ts';
import { encodeWarcRecord } from './encode.ts';
import { readWarc, type WarcDamage } from './read.ts';
import type { WarcRecord } from './record.ts';

interface WarcContent {
  readonly records: readonly WarcRecord[];
  readonly damages: readonly WarcDamage[];
}

async function readAll(file: Uint8Array): Promise<WarcContent> {
  const records: WarcRecord[] = [];
  const damages: WarcDamage[] = [];
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield file;
  }
  for await (const { record, damage } of readWarc(chunks())) {
    if (damage === null) records.push(record);
    else damages.push(damage);
  }
  return { records, damages };
}

const drafts = sampleDrafts();
const members = drafts.slice(0, 4).map(encodeWarcRecord);
const file = Buffer.concat(members);
const ends = members.map((_, index) => Buffer.concat(members.slice(0, index + 1)).length);
const starts = [0, ...ends.slice(0, -1)];

/** What tells a record: its headers are not covered by its own digest, only by the CRC. */
function keyOf({ version, type, headers, block, offset }: WarcRecord): string {
  return JSON.stringify([version, type, headers, Buffer.from(block).toString('base64'), offset]);
}

const whole = (await readAll(file)).records.map(keyOf);

/** Every record is one that was written, and where one is missing there is damage. */
function expectNothingSilent({ records, damages }: WarcContent): void {
  const keys = records.map(keyOf);
  expect(whole.filter((key) => keys.includes(key))).toEqual(keys);
  expect(damages.length > 0 || keys.length === whole.length).toBe(true);
}

describe('a file we wrote', () => {
  test('cut anywhere but between records is truncated, and says where it is whole', async () => {
    for (let length = 1; length < file.length; length += 1) {
      const { records, damages } = await readAll(file.subarray(0, length));
      const wholeBefore = ends.filter((end) => end <= length);
      expect(records.map(keyOf)).toEqual(whole.slice(0, wholeBefore.length));
      const lastGoodOffset = wholeBefore.at(-1) ?? 0;
      const found = damages.map(({ kind, offset, ...rest }) => [kind, offset, rest.lastGoodOffset]);
      const isBoundary = lastGoodOffset === length;
      expect(found).toEqual(isBoundary ? [] : [['truncated', lastGoodOffset, lastGoodOffset]]);
    }
  });

  test('with any bit of it turned gives no wrong record, and loses none in silence', async () => {
    const unseen: number[] = [];
    for (let bit = 0; bit < file.length * 8; bit += 1) {
      const damaged = Buffer.from(file);
      damaged.writeUInt8(damaged.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      const content = await readAll(damaged);
      expectNothingSilent(content);
      const [damage, ...others] = content.damages;
      expect(others).toEqual([]);
      if (damage === undefined) unseen.push(bit);
      else expect(damage.offset).toBe(starts.findLast((start) => start * 8 <= bit));
      // The records after the damaged one are saved.
      expect(content.records.length).toBeGreaterThanOrEqual(members.length - 1);
    }
    // Nothing covers these: FTEXT, time, level and system of a gzip header, and the bits that fill
    // up the last byte of a deflate stream.
    const isUncovered = (bit: number): boolean => {
      const member = starts.findLastIndex((start) => start * 8 <= bit);
      const before = bit - (starts[member] ?? 0) * 8;
      const isFilling =
        (ends[member] ?? 0) * 8 - bit > 8 * 8 && (ends[member] ?? 0) * 8 - bit <= 9 * 8;
      return before === 24 || (before >= 32 && before < 80) || isFilling;
    };
    expect(unseen.filter((bit) => !isUncovered(bit))).toEqual([]);
  });

  test('with a piece of it lost, doubled or replaced gives no wrong record', async () => {
    const piece = fc.tuple(fc.nat(file.length), fc.nat(300), fc.uint8Array({ maxLength: 300 }));
    await fc.assert(
      fc.asyncProperty(piece, fc.boolean(), async ([at, length, bytes], isDoubled) => {
        const lost = file.subarray(at, at + length);
        const filling = isDoubled ? Buffer.concat([lost, lost]) : bytes;
        const damaged = Buffer.concat([file.subarray(0, at), filling, file.subarray(at + length)]);
        const { records, damages } = await readAll(damaged);
        const texts = (await readAll(file)).records.map(textOf);
        for (const record of records) expect(texts).toContain(textOf(record));
        // A piece that begins and ends between records leaves a file that is whole.
        const isWhole = damages.length === 0;
        if (isWhole)
          expect(records.reduce((sum, record) => sum + record.length, 0)).toBe(damaged.length);
      }),
      { numRuns: 300 },
    );
  });
});

function textOf({ headers, block }: WarcRecord): string {
  return JSON.stringify([headers, Buffer.from(block).toString('base64')]);
}

describe('damage', () => {
  const record = (length: number, block: string, end = '\r\n\r\n'): string =>
    `WARC/1.1\r\nWARC-Type: resource\r\nWARC-Record-ID: <urn:x:${block.slice(0, 4)}>\r\nWARC-Date: 2026-01-02T03:04:05Z\r\nContent-Length: ${length}\r\n\r\n${block}${end}`;
  const first = record(4, 'quay');
  const last = record(4, 'pier');

  const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
    ['a length too great', record(9, 'dock'), 'length', ['quay', 'pier']],
    ['a length too small', record(3, 'dock'), 'length', ['quay', 'pier']],
    [
      'no length',
      record(4, 'dock').replace('Content-Length: 4\r\n', ''),
      'header',
      ['quay', 'pier'],
    ],
    ['a length that is none', record(4, 'dock').replace(': 4', ': 4x'), 'header', ['quay', 'pier']],
    [
      'two lengths',
      record(4, 'dock').replace(': 4', ': 4\r\nContent-Length: 4'),
      'header',
      ['quay', 'pier'],
    ],
    ['a type missing', record(4, 'dock').replace('WARC-Type', 'Type'), 'header', ['quay', 'pier']],
    ['an id missing', record(4, 'dock').replace('-Record-ID', ''), 'header', ['quay', 'pier']],
    ['a date missing', record(4, 'dock').replace('-Date', ''), 'header', ['quay', 'pier']],
    ['a version unknown', record(4, 'dock').replace('1.1', '2.0'), 'header', ['quay', 'pier']],
    [
      'a line that is no field',
      record(4, 'dock').replace('WARC-Type:', 'WARC-Type'),
      'header',
      ['quay', 'pier'],
    ],
    ['bytes that are no record', 'nothing of the kind\r\n', 'header', ['quay', 'pier']],
    [
      'a separator too short',
      record(4, 'dock', '\r\n'),
      'record-separator',
      ['quay', 'dock', 'pier'],
    ],
    [
      'a separator too long',
      record(4, 'dock', '\r\n\r\n\r\n'),
      'record-separator',
      ['quay', 'dock', 'pier'],
    ],
    ['no separator', record(4, 'dock', ''), 'record-separator', ['quay', 'dock', 'pier']],
  ];

  test.each(cases)('%s, not compressed', async (_, middle, kind, texts) => {
    const { records, damages } = await readAll(Buffer.from(`${first}${middle}${last}`));
    const { length } = first;
    expect(damages.map((damage) => [damage.kind, damage.offset, damage.lastGoodOffset])).toEqual([
      [kind, length, length],
    ]);
    expect(records.map(({ block }) => String(block))).toEqual(texts);
  });

  test.each(cases)('%s, in a member of its own', async (_, middle, kind, texts) => {
    const parts = [first, middle, last].map((part) => gzipSync(part));
    const { records, damages } = await readAll(Buffer.concat(parts));
    const length = parts[0]?.length;
    expect(damages.map((damage) => [damage.kind, damage.offset, damage.lastGoodOffset])).toEqual([
      [kind, length, length],
    ]);
    expect(records.map(({ block }) => String(block))).toEqual(texts);
  });

  test.each([
    ['zeros', Buffer.alloc(2_000)],
    ['a line break', Buffer.from('\r\n')],
    ['the mark of a member that is none', Buffer.from([0, 0x1f, 0x8b, 8, 0, 0x1f, 0x8b])],
  ])('%s between two members', async (_, between) => {
    const parts = [gzipSync(first), between, gzipSync(last)];
    const { records, damages } = await readAll(Buffer.concat(parts));
    expect(damages.map(({ kind, offset }) => [kind, offset])).toEqual([['gzip', parts[0]?.length]]);
    expect(records.map(({ block }) => String(block))).toEqual(['quay', 'pier']);
  });

  test('a record within a damaged record that was stored uncompressed is not taken for one', async () => {
    const outer = gzipSync(record(9, `dock\r\n\r\n${record(4, 'fake')}`), { level: 0 });
    const { records, damages } = await readAll(Buffer.concat([outer, gzipSync(last)]));
    expect(damages.map(({ kind, offset }) => [kind, offset])).toEqual([['length', 0]]);
    expect(records.map(({ block }) => String(block))).toEqual(['pier']);
  });

  test('of a file not compressed does not make a record of a compressed one in its pages', async () => {
    const block = Buffer.concat([gzipSync(record(4, 'fake')), Buffer.alloc(50)]);
    const middle = Buffer.concat([Buffer.from(record(9, '', '')), block]);
    const bytes = Buffer.concat([Buffer.from(first), middle, Buffer.from(`\r\n\r\n${last}`)]);
    const { records, damages } = await readAll(bytes);
    expect(damages.map(({ kind, offset }) => [kind, offset])).toEqual([['length', first.length]]);
    expect(records.map(({ block: text }) => String(text))).toEqual(['quay', 'pier']);
  });

  test('of a length that goes beyond the end, where a record stands before it', async () => {
    const { records, damages } = await readAll(
      Buffer.from(`${first}${record(9_000, 'dock')}${last}`),
    );
    expect(damages.map(({ kind, offset }) => [kind, offset])).toEqual([['length', first.length]]);
    expect(records.map(({ block }) => String(block))).toEqual(['quay', 'pier']);
  });

  test('of a file not compressed that is cut off within head or block', async () => {
    const whole = `${first}${last}`;
    for (let length = first.length + 1; length < whole.length - 4; length += 1) {
      const { records, damages } = await readAll(Buffer.from(whole.slice(0, length)));
      expect(damages.map(({ kind, offset }) => [kind, offset])).toEqual([
        ['truncated', first.length],
      ]);
      expect(records.length).toBe(1);
    }
  });

  test('of a gzip file does not make a record of what its pages quote', async () => {
    const quoting = gzipSync(record(200, `${'\n'.repeat(9)}${record(4, 'fake')}`.padEnd(200)), {
      level: 0,
    });
    quoting.writeUInt8(quoting.readUInt8(40) ^ 1, 40);
    const parts = [gzipSync(first), quoting, gzipSync(last)];
    const { records, damages } = await readAll(Buffer.concat(parts));
    expect(damages.map(({ kind, offset }) => [kind, offset])).toEqual([['gzip', parts[0]?.length]]);
    expect(records.map(({ block }) => String(block))).toEqual(['quay', 'pier']);
  });

  test('in a large member does not hide the records that follow it', async () => {
    const noise = Buffer.alloc(3_000_000);
    for (let at = 0; at < noise.length; at += 4)
      noise.writeUInt32LE((at * 2_654_435_761) >>> 0, at);
    const head = Buffer.from(record(noise.length, '', ''));
    const large = gzipSync(Buffer.concat([head, noise, Buffer.from('\r\n\r\n')]));
    large.writeUInt8(large.readUInt8(1_000) ^ 0xff, 1_000);
    const { records, damages } = await readAll(Buffer.concat([large, gzipSync(last)]));
    expect(damages.map(({ kind, offset }) => [kind, offset])).toEqual([['gzip', 0]]);
    expect(records.map(({ block }) => String(block))).toEqual(['pier']);
  });

  test('any bytes at all are read without a throw', async () => {
    const mark = fc.constantFrom(
      '\x1f\x8b\x08',
      'WARC/1.1\r\n',
      '\r\n\r\n',
      'Content-Length: 9\r\n',
      '\n',
    );
    const noise = fc
      .uint8Array({ maxLength: 40 })
      .map((bytes) => Buffer.from(bytes).toString('latin1'));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(mark, noise), { maxLength: 30 }), async (parts) => {
        const bytes = Buffer.from(parts.join(''), 'latin1');
        const { damages } = await readAll(bytes);
        expect(damages.length > 0).toBe(bytes.length > 0);
      }),
      { numRuns: 300 },
    );
  });
});
