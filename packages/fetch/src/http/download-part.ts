import { type FileHandle, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isSendable } from './http-client.ts';
import { parseHttpDate } from './http-date.ts';
import { headerValues, type RawHeaders } from './raw-headers.ts';

/** What an earlier try left of a file. */
export interface Part {
  readonly byteCount: number;
  readonly validator: Validator;
}

/** What tells whether the server still has the same file, byte for byte. */
export interface Validator {
  readonly header: 'etag' | 'last-modified';
  readonly value: string;
}

/** Where the body of a response belongs in a file. */
export interface Placement {
  readonly start: number;
  /** Bytes of the whole file; null when not known. */
  readonly total: number | null;
}

interface PartState {
  readonly url: string;
  readonly validator: Validator;
}

/** The part beside a file, null when there is none that a request for this address can continue. */
export async function readPart(path: string, url: string): Promise<Part | null> {
  const found = await stat(partPath(path)).catch(() => null);
  const stored = await readFile(statePath(path), 'utf8').catch(() => null);
  const state = stored === null ? null : parseState(stored);
  if (!found?.isFile() || found.size === 0 || state?.url !== url) return null;
  return { byteCount: found.size, validator: state.validator };
}

/**
 * Opens the part for appending, or for writing from the beginning where start is 0. The state is removed before bytes of another file come
 * and written after the old ones are gone, so that a crash never leaves it beside foreign bytes.
 */
export async function openPart(
  path: string,
  start: number,
  state: { readonly url: string; readonly validator: Validator | null },
): Promise<FileHandle> {
  if (start > 0) return open(partPath(path), 'a');
  await rm(statePath(path), { force: true });
  const handle = await open(partPath(path), 'w');
  if (state.validator !== null) await writeFile(statePath(path), JSON.stringify(state));
  return handle;
}

/** Puts a part that is whole, and synchronised, in the place of the file. */
export async function completePart(path: string): Promise<void> {
  await rename(partPath(path), path);
  const folder = await open(dirname(path));
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
  await rm(statePath(path), { force: true });
}

/** Headers that ask for what a part lacks, or for the whole where the file has changed. */
export function rangeHeaders(part: Part | null): RawHeaders {
  if (part === null) return [];
  return [
    ['range', `bytes=${part.byteCount}-`],
    ['if-range', part.validator.value],
  ];
}

/**
 * The validator of a response under which parts may be put together: a strong ETag, else a
 * Last-Modified at least a second older than the response (RFC 9110, section 8.8.2.2).
 */
export function strongValidator(headers: RawHeaders, now: number): Validator | null {
  const first = (name: string): string | null => headerValues(headers, name)[0]?.trim() ?? null;
  const etag = first('etag');
  if (etag !== null) {
    return etag.startsWith('"') && isSendable(etag) ? { header: 'etag', value: etag } : null;
  }
  const modified = first('last-modified');
  const modifiedAt = modified === null ? null : parseHttpDate(modified, now);
  const sentAt = parseHttpDate(first('date') ?? '', now);
  if (modified === null || modifiedAt === null || sentAt === null) return null;
  return sentAt - modifiedAt >= 1_000 ? { header: 'last-modified', value: modified } : null;
}

/**
 * Where the answer to a request for the rest of a part belongs; `restart` when it does not fit, null
 * when its status (not 200, 206 or 416) is no answer to such a request.
 */
export function placeResponse(
  response: {
    readonly status: number;
    readonly headers: RawHeaders;
    readonly length: number | null;
  },
  part: Part | null,
): Placement | 'restart' | null {
  const { status, headers, length } = response;
  if (status === 200) return { start: 0, total: length };
  if (part === null || (status !== 206 && status !== 416)) return null;
  const range = headerValues(headers, 'content-range')[0] ?? '';
  const { start, total } =
    /^bytes (?:(?<start>\d+)-\d+|\*)\/(?<total>\d+|\*)$/.exec(range)?.groups ?? {};
  const size = total === undefined || total === '*' ? null : Number(total);
  if (status === 416) {
    // Nothing lies beyond the part: it is the whole file, or none of this file.
    return size === part.byteCount ? { start: size, total: size } : 'restart';
  }
  const { header, value } = part.validator;
  const stated = headerValues(headers, header)[0]?.trim() ?? value;
  if (Number(start) !== part.byteCount || stated !== value) return 'restart';
  return { start: part.byteCount, total: size };
}

function parseState(text: string): PartState | null {
  try {
    const state: unknown = JSON.parse(text);
    return isState(state) ? state : null;
  } catch {
    return null;
  }
}

function isState(value: unknown): value is PartState {
  if (typeof value !== 'object' || value === null) return false;
  if (!('url' in value) || !('validator' in value)) return false;
  const { url, validator } = value;
  if (typeof url !== 'string' || typeof validator !== 'object' || validator === null) return false;
  if (!('header' in validator) || !('value' in validator)) return false;
  const isNamed = validator.header === 'etag' || validator.header === 'last-modified';
  return isNamed && typeof validator.value === 'string' && isSendable(validator.value);
}

function partPath(path: string): string {
  return `${path}.part`;
}

function statePath(path: string): string {
  return `${path}.part.json`;
}
