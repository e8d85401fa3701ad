import { surt } from './surt.ts';

/** Where an archive keeps one response or revisit, and what it is. */
export interface CdxjEntry {
  readonly url: string;
  /** 14 digits, UTC. */
  readonly timestamp: string;
  /** Media type of the body; `warc/revisit` for a revisit. */
  readonly mime: string;
  readonly status: number;
  /** WARC-Payload-Digest. */
  readonly digest: string;
  /** Bytes of the record in the file. */
  readonly length: number;
  readonly offset: number;
  readonly filename: string;
}

/**
 * One line of a CDXJ index, without its line feed: key, time, JSON whose values are all strings,
 * as pywb and OutbackCDX read it. Lines sorted by code unit are in the order of the index.
 */
export function cdxjLine(entry: CdxjEntry): string {
  const { url, timestamp, mime, digest, filename } = entry;
  const status = String(entry.status);
  const length = String(entry.length);
  const offset = String(entry.offset);
  const fields = { url, mime, status, digest, length, offset, filename };
  return `${surt(url)} ${timestamp} ${JSON.stringify(fields)}`;
}
