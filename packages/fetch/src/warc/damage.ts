export type WarcDamageKind =
  /** A gzip member that does not inflate, fails its CRC, or is none. */
  | 'gzip'
  /** A record's version line or headers cannot be read, or a mandatory one is missing. */
  | 'header'
  /** The block does not end where Content-Length says. */
  | 'length'
  /** Block or payload differ from their digest. */
  | 'digest'
  /** The file ends within a record. */
  | 'truncated'
  /** Several records in one gzip member: none of them can be reached by its offset. */
  | 'one-member'
  /** A whole record with more or less than CR LF CR LF after it; it is given out all the same. */
  | 'record-separator'
  /** A record over the limit; it is passed over. */
  | 'too-large'
  /** No WARC: ARC, Zstandard. Nothing after it is read. */
  | 'unsupported';

/** One place where a WARC file is not what it should be. */
export interface WarcDamage {
  readonly kind: WarcDamageKind;
  /** Bytes from the start of the file to the record or gzip member concerned. */
  readonly offset: number;
  /** End of the last record before it that is whole: where a writer could go on. */
  readonly lastGoodOffset: number;
  readonly reason: string;
  /** WARC-Record-ID where it could be read. */
  readonly recordId: string | null;
}
