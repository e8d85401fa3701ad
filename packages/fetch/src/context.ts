import type { Capture, Issue } from '@tellings/schema';

/** Host name to the port of 127.0.0.1 that serves it. */
export type HostMap = ReadonlyMap<string, number>;

/** Bounds on what one fetch may take; times in milliseconds, sizes in bytes. */
export interface FetchLimits {
  /** Until the connection stands. */
  readonly connectTimeout: number;
  /** From the request until the last header. */
  readonly headersTimeout: number;
  /** Between two pieces of a body. */
  readonly bodyTimeout: number;
  /** One try with its redirects: the bound that a body arriving byte by byte does not escape. */
  readonly totalTimeout: number;
  /** A response body, as sent and as inflated. */
  readonly maxResponseBytes: number;
  readonly maxRedirects: number;
  /** Tries of one address, the first included. */
  readonly maxTries: number;
  /** Wait before the second try; doubled before each further one. */
  readonly retryDelay: number;
  /** Longest Retry-After that is waited for; a server that asks for more is left alone. */
  readonly maxRetryAfter: number;
  /** Wait between two pages of one public host. */
  readonly hostDelay: number;
  /** A document, a row of a table, or a line of a bibliography. */
  readonly maxDocumentBytes: number;
}

export const defaultLimits: FetchLimits = {
  connectTimeout: 10_000,
  headersTimeout: 30_000,
  bodyTimeout: 30_000,
  totalTimeout: 120_000,
  maxResponseBytes: 10_000_000,
  maxRedirects: 5,
  maxTries: 3,
  retryDelay: 1_000,
  maxRetryAfter: 30_000,
  hostDelay: 1_000,
  maxDocumentBytes: 20_000_000,
};

export interface FetchContext {
  /** Folder of the dataset; the paths of its sources are relative to it. */
  readonly folder: string;
  /** Stores bytes and returns their SHA-256 as 64 hex digits. */
  readonly saveContent: (content: Uint8Array) => Promise<string>;
  /** Hosts served on loopback: reached there, without DNS. */
  readonly hosts?: HostMap | null;
  /** Called after each entry; total is null where it is not known beforehand. */
  readonly onProgress?: (done: number, total: number | null) => void;
  /** Replaces some of the default limits. */
  readonly limits?: Partial<FetchLimits>;
}

export interface FetchResult {
  /** Sorted by capture_id. */
  readonly captures: readonly Capture[];
  readonly issues: readonly Issue[];
  /** Entries the source offered: captures and quarantined ones (issues of level error). */
  readonly entryCount: number;
}
