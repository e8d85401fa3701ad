/** Named fields in the order and case of the file; a name may stand more than once. */
export type WarcHeaders = readonly (readonly [name: string, value: string])[];

/** One record of a WARC file (ISO 28500:2017). */
export interface WarcRecord {
  /** As the file writes it: `WARC/1.1`. */
  readonly version: string;
  /** `response`, `request`, `metadata`, `revisit` … */
  readonly type: string;
  readonly headers: WarcHeaders;
  /** A view: copy it where it is to outlive its neighbours. */
  readonly block: Uint8Array;
  /** Bytes from the start of the file to the record, or to the gzip member that holds it. */
  readonly offset: number;
  /** Bytes in the file, separator included; 0 where several records share one gzip member. */
  readonly length: number;
}

/** Value of the first header of this name, in any case; null when there is none. */
export function warcHeader(record: { readonly headers: WarcHeaders }, name: string): string | null {
  const wanted = name.toLowerCase();
  for (const [key, value] of record.headers) {
    if (key.length === wanted.length && key.toLowerCase() === wanted) return value;
  }
  return null;
}
