import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { warcDigest } from '../../src/warc/digest.ts';
import type { WarcDraft } from '../../src/warc/encode.ts';
import { encodeHttpRequest, encodeHttpResponse } from '../../src/warc/http-message.ts';
import type { WarcHeaders } from '../../src/warc/record.ts';

const url = 'https://harbour.example/reports/%C3%A4?b=1&a=2';
const page = Buffer.from('<!doctype html><title>Synthetic</title><p>The seafarers’ union met.</p>');
const date = '2026-01-02T03:04:05.678Z';
const responseType = 'application/http;msgtype=response';

/** One record of each kind that a crawl writes; synthetic, and the same at every call. */
export function sampleDrafts(): readonly WarcDraft[] {
  return [
    draft('warcinfo', 'application/warc-fields', Buffer.from('software: sample\r\n'), [], null),
    draft('request', 'application/http;msgtype=request', request, [
      ['WARC-Concurrent-To', idOf('response')],
    ]),
    draft('response', responseType, response(page, 'identity'), digested(page)),
    draft('metadata', 'application/json', Buffer.from('{"title":"Überfahrt"}'), [
      ['WARC-Concurrent-To', idOf('response')],
    ]),
    draft('revisit', responseType, response(null, 'identity'), [
      ['WARC-Profile', 'http://netpreserve.org/warc/1.1/revisit/identical-payload-digest'],
      ...refersTo,
    ]),
    draft('revisit', responseType, notModified, [
      ['WARC-Profile', 'http://netpreserve.org/warc/1.1/revisit/server-not-modified'],
      ...refersTo,
    ]),
    draft('response', responseType, response(gzipSync(page), 'gzip'), digested(gzipSync(page))),
    draft('response', responseType, response(page.subarray(0, 40), 'identity'), [
      ...digested(page.subarray(0, 40)),
      ['WARC-Truncated', 'length'],
    ]),
    draft('response', responseType, encodeHttpResponse(204, '', [], new Uint8Array()), [
      ...digested(new Uint8Array()),
    ]),
    draft('resource', 'text/plain', Buffer.from('A note of the quay.\n'), [], 'file:///drop/a.txt'),
  ];
}

const request = encodeHttpRequest('GET', '/reports/%C3%A4?b=1&a=2', [
  ['Host', 'harbour.example'],
  ['User-Agent', 'Sample/1.0 (+https://harbour.example/bot)'],
]);

const notModified = encodeHttpResponse(304, 'Not Modified', [['ETag', '"1"']], null);

const refersTo: WarcHeaders = [
  ['WARC-Refers-To', idOf('response')],
  ['WARC-Refers-To-Target-URI', url],
  ['WARC-Refers-To-Date', date],
  ['WARC-Payload-Digest', warcDigest(page)],
];

function digested(payload: Uint8Array): WarcHeaders {
  return [['WARC-Payload-Digest', warcDigest(payload)]];
}

function response(body: Uint8Array | null, coding: string): Buffer {
  const headers: WarcHeaders = [
    ['Content-Type', 'text/html; charset=utf-8'],
    ['Set-Cookie', 'a=1'],
    ['Set-Cookie', 'b=2'],
    ['X-Place', 'Malmö'],
    ['Content-Encoding', coding],
    ...(coding === 'identity'
      ? ([['Content-Length', String(page.length)]] as const)
      : ([['Transfer-Encoding', 'chunked']] as const)),
  ];
  return encodeHttpResponse(200, 'OK', headers, body);
}

function draft(
  type: WarcDraft['type'],
  contentType: string,
  block: Uint8Array,
  headers: WarcHeaders,
  targetUri: string | null = url,
): WarcDraft {
  const id = idOf(type, block);
  return { type, id: id.slice(1, -1), date, targetUri, contentType, block, headers };
}

/** `<urn:uuid:…>`; the first response has the id that others refer to. */
function idOf(type: string, block: Uint8Array = response(page, 'identity')): string {
  const hex = createHash('sha256').update(type).update(block).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
  ];
  return `<urn:uuid:${parts.join('-')}-${hex.slice(20, 32)}>`;
}
