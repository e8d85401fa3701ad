import { createReadStream } from 'node:fs';
import { decodeBody } from '../http/content-encoding.ts';
import { parseMediaType } from '../http/media-type.ts';
import { pageMediaType } from '../http/page.ts';
import { parseWebAddress } from '../web-address.ts';
import { type HttpMessage, httpPayload, parseHttpMessage } from './http-message.ts';
import { namingFile, readWarc, readWarcRecordAt, type WarcDamage } from './read.ts';
import { type WarcRecord, warcHeader } from './record.ts';

/** A page as a WARC file holds it. */
export interface WarcPage {
  readonly url: string;
  /** WARC-Date of the response or revisit. */
  readonly fetchedAt: string;
  readonly mediaType: string;
  readonly charset: string | null;
  /** Transfer and content codings undone. */
  readonly content: Uint8Array;
  /** Place of the record in the file, in bytes. */
  readonly offset: number;
  readonly length: number;
  /** WARC-Payload-Digest as the file states it. */
  readonly payloadDigest: string | null;
}

/** A record that should be a page and cannot be read as one. */
export interface WarcPageFault {
  readonly kind: 'damaged' | 'too-large' | 'truncated' | 'unknown-encoding' | 'unresolved-revisit';
  readonly url: string;
  readonly offset: number;
  readonly reason: string;
}

/** Why a record is none of the pages asked for. */
export type WarcSkip = 'not-a-response' | 'not-200' | 'not-html' | 'other-host';

/** One for each record or damage of the file. */
export type WarcPageItem =
  | { readonly kind: 'page'; readonly page: WarcPage }
  | { readonly kind: 'fault'; readonly fault: WarcPageFault }
  | { readonly kind: 'damage'; readonly damage: WarcDamage }
  | { readonly kind: 'skipped'; readonly skip: WarcSkip; readonly offset: number };

export interface WarcPageOptions {
  /** Only pages of these hosts and of those below them; null for all. */
  readonly hosts: readonly string[] | null;
  /** Of a page with its codings undone; bytes. */
  readonly maxDocumentBytes: number;
}

/**
 * The pages of a WARC file in its order, as Common Crawl's CC-NEWS and other archives publish them.
 * A revisit gives the page of the record it refers to, where that stands earlier in the file.
 * Throws a NonRetryableError when the file cannot be read.
 */
export async function* readPages(
  path: string,
  options: WarcPageOptions,
): AsyncGenerator<WarcPageItem> {
  const originals = new Map<string, RecordPlace>();
  const chunks = createReadStream(path, { highWaterMark: 1_048_576 });
  for await (const { record, damage } of namingFile(readWarc(chunks), path)) {
    if (damage !== null) {
      yield { kind: 'damage', damage };
      continue;
    }
    const item = await readPage(record, path, originals, options);
    if (record.type === 'response') rememberOriginal(record, originals);
    yield item;
  }
}

interface RecordPlace {
  readonly offset: number;
  readonly length: number;
}

/** Keys by which a later revisit can name this response: its id, its address and time. */
function rememberOriginal(record: WarcRecord, originals: Map<string, RecordPlace>): void {
  // A record that shares its gzip member cannot be reached again.
  if (record.length === 0) return;
  const { offset, length } = record;
  const url = targetOf(record) ?? '';
  const date = warcHeader(record, 'WARC-Date') ?? '';
  originals.set(warcHeader(record, 'WARC-Record-ID') ?? '', { offset, length });
  originals.set(`${url} ${date}`, { offset, length });
}

function findOriginal(
  revisit: WarcRecord,
  originals: ReadonlyMap<string, RecordPlace>,
): RecordPlace | null {
  const id = warcHeader(revisit, 'WARC-Refers-To') ?? '';
  const url = warcHeader(revisit, 'WARC-Refers-To-Target-URI') ?? '';
  const date = warcHeader(revisit, 'WARC-Refers-To-Date') ?? '';
  return originals.get(id) ?? originals.get(`${withoutBrackets(url)} ${date}`) ?? null;
}

async function readPage(
  record: WarcRecord,
  path: string,
  originals: ReadonlyMap<string, RecordPlace>,
  options: WarcPageOptions,
): Promise<WarcPageItem> {
  const { offset } = record;
  const url = targetOf(record);
  const isRevisit = record.type === 'revisit';
  if (url === null || !(isRevisit || record.type === 'response')) {
    return { kind: 'skipped', skip: 'not-a-response', offset };
  }
  if (!isOfHosts(url, options.hosts)) return { kind: 'skipped', skip: 'other-host', offset };
  if (!isRevisit) return decodePage(record, record, url, options.maxDocumentBytes);
  const original = findOriginal(record, originals);
  if (original === null) {
    const reason = 'the record it refers to does not stand before it in this file';
    return { kind: 'fault', fault: { kind: 'unresolved-revisit', url, offset, reason } };
  }
  const source = await readWarcRecordAt(path, original.offset, original.length);
  return decodePage(record, source, url, options.maxDocumentBytes);
}

/** Page of a record whose content stands in a source record: itself, or what it revisits. */
async function decodePage(
  record: WarcRecord,
  source: WarcRecord,
  url: string,
  maxBytes: number,
): Promise<WarcPageItem> {
  const { offset, length } = record;
  const skipped = (skip: WarcSkip): WarcPageItem => ({ kind: 'skipped', skip, offset });
  const message = parseHttpMessage(source.block);
  if (message === null || message.status === null) return skipped('not-a-response');
  if (message.status !== 200) return skipped('not-200');
  const { essence, charset } = parseMediaType(warcHeader(message, 'Content-Type'));
  if (essence !== null && pageMediaType(essence, message.body) === null) return skipped('not-html');
  const { content, fault } = await decodeContent(source, message, maxBytes);
  if (fault !== null) return { kind: 'fault', fault: { ...fault, url, offset } };
  const mediaType = pageMediaType(essence, content);
  if (mediaType === null) return skipped('not-html');
  const fetchedAt = warcHeader(record, 'WARC-Date') ?? '';
  const payloadDigest = warcHeader(record, 'WARC-Payload-Digest');
  return {
    kind: 'page',
    page: { url, fetchedAt, mediaType, charset, content, offset, length, payloadDigest },
  };
}

type DecodedContent =
  | { readonly content: Uint8Array; readonly fault: null }
  | { readonly content: null; readonly fault: Pick<WarcPageFault, 'kind' | 'reason'> };

/** Content of a response without transfer and content codings. */
async function decodeContent(
  source: WarcRecord,
  message: HttpMessage,
  maxBytes: number,
): Promise<DecodedContent> {
  const truncated = warcHeader(source, 'WARC-Truncated');
  if (truncated !== null) return refuse('truncated', `the archive cut it off (${truncated})`);
  const payload = httpPayload(source.block);
  if (payload === null) return refuse('damaged', 'its chunks are broken off');
  const coding = codingOf(message, payload);
  const { bytes, fault } = await decodeBody(payload, coding, maxBytes);
  if (fault === 'damaged') return refuse(fault, `its body is cut off or not ${coding}`);
  if (fault === 'unknown-encoding') return refuse(fault, `its encoding ${coding} is unknown`);
  // Without a content coding nothing has measured it yet.
  if (bytes === null || bytes.length > maxBytes) {
    return refuse('too-large', `it is over the limit of ${maxBytes} bytes, or a bomb`);
  }
  return { content: bytes, fault: null };
}

function refuse(kind: WarcPageFault['kind'], reason: string): DecodedContent {
  return { content: null, fault: { kind, reason } };
}

/**
 * Content coding that is still on a payload. Some archives undo gzip and leave the header: what
 * begins with no gzip magic number is taken as undone.
 */
function codingOf(message: HttpMessage, payload: Uint8Array): string {
  const coding = warcHeader(message, 'Content-Encoding') ?? '';
  const isGzip = payload[0] === 0x1f && payload[1] === 0x8b;
  return /^\s*(?:x-)?gzip\s*$/i.test(coding) && !isGzip ? '' : coding;
}

function isOfHosts(url: string, hosts: readonly string[] | null): boolean {
  if (hosts === null) return true;
  const address = parseWebAddress(url);
  if (address === null) return false;
  const { hostname } = new URL(address);
  return hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}

/** wget writes addresses as `<…>`, against the grammar of WARC 1.0. */
function targetOf(record: WarcRecord): string | null {
  const url = warcHeader(record, 'WARC-Target-URI');
  return url === null ? null : withoutBrackets(url);
}

function withoutBrackets(url: string): string {
  return url.replace(/^<(.*)>$/, '$1');
}
