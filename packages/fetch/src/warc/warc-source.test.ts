import { brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../test/fixture.ts';
import { encodeWarcRecord, type WarcDraft } from './encode.ts';
import { encodeHttpResponse } from './http-message.ts';
import type { WarcHeaders } from './record.ts';
import { readPages, type WarcPageItem, type WarcPageOptions } from './warc-source.ts';

const page = Buffer.from('<!doctype html><p>Synthetic: the seafarers’ union met.</p>');
const html: WarcHeaders = [['Content-Type', 'text/html; charset=utf-8']];
const url = 'https://harbour.example/a';
const date = '2026-01-02T03:04:05Z';

function draft(block: Buffer, fields: Partial<WarcDraft> = {}): WarcDraft {
  const id = 'urn:uuid:75055027-ee47-41b3-8001-111914f26579';
  const contentType = 'application/http;msgtype=response';
  return { type: 'response', id, date, targetUri: url, contentType, block, ...fields };
}

function response(body: Uint8Array, headers: WarcHeaders = html, status = 200): Buffer {
  return encodeHttpResponse(status, '', headers, body);
}

/** One line for each item. */
async function readItems(
  members: readonly Uint8Array[],
  options: Partial<WarcPageOptions> = {},
): Promise<readonly string[]> {
  const folder = await temporaryFolder({ 'a.warc.gz': Buffer.concat(members) });
  const lines: string[] = [];
  const limits = { hosts: null, maxDocumentBytes: 10_000, ...options };
  for await (const item of readPages(`${folder}/a.warc.gz`, limits)) lines.push(lineOf(item));
  return lines;
}

function lineOf(item: WarcPageItem): string {
  switch (item.kind) {
    case 'page': {
      const { url: address, fetchedAt, mediaType, charset, content } = item.page;
      const text = Buffer.from(content).equals(page) ? 'whole' : 'other';
      return `page ${address} ${fetchedAt} ${mediaType} ${charset} ${text}`;
    }
    case 'fault':
      return `${item.fault.kind} ${item.fault.url}: ${item.fault.reason}`;
    case 'damage':
      return `damage ${item.damage.kind}`;
    case 'skipped':
      return `skipped ${item.skip}`;
  }
}

const whole = `page ${url} ${date} text/html utf-8 whole`;
const gzipHeader = ['Content-Encoding', 'gzip'] as const;
/** As an archive that keeps what came over the wire has it. */
const keptHead = Buffer.from(
  'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n',
);
const chunks = Buffer.concat([
  Buffer.from(`${page.length.toString(16)}\r\n`),
  page,
  Buffer.from('\r\n0\r\n\r\n'),
]);

test.each([
  ['as it is', response(page), whole],
  ['compressed', response(gzipSync(page), [...html, gzipHeader]), whole],
  ['brotli', response(brotliCompressSync(page), [...html, ['Content-Encoding', 'br']]), whole],
  ['undone by the archive, with the header left', response(page, [...html, gzipHeader]), whole],
  ['in chunks that the archive kept', Buffer.concat([keptHead, chunks]), whole],
  ['chunks undone with the header left', Buffer.concat([keptHead, page]), whole],
  ['without a type', response(page, []), whole.replace('utf-8', 'null')],
  [
    'chunks broken off',
    Buffer.concat([keptHead, chunks.subarray(0, 30)]),
    `damaged ${url}: its chunks are broken off`,
  ],
  [
    'gzip cut off',
    response(gzipSync(page).subarray(0, 30), [...html, gzipHeader]),
    `damaged ${url}: its body is cut off or not gzip`,
  ],
  [
    'a coding unknown',
    response(page, [...html, ['Content-Encoding', 'rot13']]),
    `unknown-encoding ${url}: its encoding rot13 is unknown`,
  ],
  [
    'too large',
    response(Buffer.alloc(10_001)),
    `too-large ${url}: it is over the limit of 10000 bytes, or a bomb`,
  ],
  [
    'too large, inflated',
    response(gzipSync(Buffer.alloc(10_001)), [...html, gzipHeader]),
    `too-large ${url}: it is over the limit of 10000 bytes, or a bomb`,
  ],
  ['another type', response(page, [['Content-Type', 'image/png']]), 'skipped not-html'],
  ['no type and no page', response(Buffer.from('quay'), []), 'skipped not-html'],
  ['not found', response(page, html, 404), 'skipped not-200'],
  ['no HTTP', Buffer.from('quay'), 'skipped not-a-response'],
])('a page %s', async (_, block, line) => {
  expect(await readItems([encodeWarcRecord(draft(block))])).toEqual([line]);
});

test('a response that the archive cut off is no page', async () => {
  const cut = draft(response(page), { headers: [['WARC-Truncated', 'length']] });
  expect(await readItems([encodeWarcRecord(cut)])).toEqual([
    `truncated ${url}: the archive cut it off (length)`,
  ]);
});

test('only pages of the hosts asked for, and of those below them', async () => {
  const addresses = [
    'harbour.example',
    'www.harbour.example',
    'otherharbour.example',
    'quay.example',
  ];
  const members = addresses.map((host) =>
    encodeWarcRecord(draft(response(page), { targetUri: `https://${host}/a` })),
  );
  const lines = await readItems(members, { hosts: ['harbour.example'] });
  expect(lines.map((line) => line.split(' ')[1])).toEqual([
    'https://harbour.example/a',
    'https://www.harbour.example/a',
    'other-host',
    'other-host',
  ]);
});

const later = '2026-02-02T03:04:05Z';
const revisit = (headers: WarcHeaders): WarcDraft => ({
  ...draft(encodeHttpResponse(304, 'Not Modified', [], null)),
  type: 'revisit',
  date: later,
  headers,
});

test.each([
  ['its id', [['WARC-Refers-To', '<urn:uuid:75055027-ee47-41b3-8001-111914f26579>']]],
  [
    'its address and time',
    [
      ['WARC-Refers-To-Target-URI', url],
      ['WARC-Refers-To-Date', date],
    ],
  ],
] as const)('a revisit that names %s is the page again, at its own time', async (_, headers) => {
  const lines = await readItems([
    encodeWarcRecord(draft(response(page))),
    encodeWarcRecord(revisit(headers)),
  ]);
  expect(lines).toEqual([whole, whole.replace(date, later)]);
});

test('a revisit of what stands in no record before it is a fault', async () => {
  const reason = 'the record it refers to does not stand before it in this file';
  const lines = await readItems([
    encodeWarcRecord(
      revisit([['WARC-Refers-To', '<urn:uuid:75055027-ee47-41b3-8001-111914f26579>']]),
    ),
    encodeWarcRecord(draft(response(page))),
  ]);
  expect(lines).toEqual([`unresolved-revisit ${url}: ${reason}`, whole]);
});

test('every record and every damage is one item', async () => {
  const good = encodeWarcRecord(draft(response(page)));
  const request = encodeWarcRecord({
    ...draft(Buffer.from('GET / HTTP/1.1\r\n\r\n')),
    type: 'request',
  });
  const broken = Buffer.from(good);
  broken.writeUInt8(broken.readUInt8(40) ^ 0xff, 40);
  expect(await readItems([request, good, broken, good])).toEqual([
    'skipped not-a-response',
    whole,
    'damage gzip',
    whole,
  ]);
});

test('what a gzip member holds among others cannot be revisited', async () => {
  const refersTo = [['WARC-Refers-To', '<urn:uuid:75055027-ee47-41b3-8001-111914f26579>']] as const;
  const records = [draft(response(page)), revisit(refersTo)].map(encodeWarcRecord);
  const lines = await readItems([
    gzipSync(Buffer.concat(records.map((record) => gunzipSync(record)))),
  ]);
  expect(lines.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
    'damage one-member',
    `page ${url}`,
    `unresolved-revisit ${url}:`,
  ]);
});
