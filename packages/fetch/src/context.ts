import type { Capture, Issue, Location } from '@tellings/schema';
import type { CrawlProgress } from './crawl/crawl.ts';
import type { Clock } from './crawl/host.ts';
import type { CrawlSummary } from './crawl/tally.ts';

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
  /** Least wait between two requests to one public host. */
  readonly hostDelay: number;
  /** Requests to one host at a time. */
  readonly connectionsPerHost: number;
  /** Hosts visited at a time. */
  readonly hostsAtOnce: number;
  /** A file of the archive that is larger is followed by a new one. */
  readonly maxArchiveFileBytes: number;
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
  connectionsPerHost: 1,
  hostsAtOnce: 16,
  maxArchiveFileBytes: 1_000_000_000,
  maxDocumentBytes: 20_000_000,
};

/** What the command line asks of one fetch. */
export interface FetchRequest {
  /** No network: captures are made anew from the archive. */
  readonly isReplay: boolean;
  /** Ask again for every page fetched before. */
  readonly isRefresh: boolean;
  /** Instant in ms; entries whose dates are all older are left out. */
  readonly since: number | null;
}

export interface FetchContext {
  /** Folder of the dataset; the paths of its sources are relative to it. */
  readonly folder: string;
  /** Folder of the web archive. */
  readonly archiveFolder: string;
  /** Stores bytes and returns their SHA-256 as 64 hex digits. */
  readonly saveContent: (content: Uint8Array) => Promise<string>;
  /** Hosts served on loopback: reached there, without DNS. */
  readonly hosts?: HostMap | null;
  /** Web page or e-mail address for the User-Agent; sources on the web need one. */
  readonly contact?: string | null;
  readonly request?: Partial<FetchRequest>;
  /** Called after each entry of a local source; total is null where it is not known beforehand. */
  readonly onProgress?: (done: number, total: number | null) => void;
  readonly onCrawlProgress?: (progress: CrawlProgress) => void;
  /** Replaces some of the default limits. */
  readonly limits?: Partial<FetchLimits>;
  readonly clock?: Clock;
  /** Ends a crawl early; what is under way is finished, the rest waits for the next run. */
  readonly signal?: AbortSignal;
}

export interface FetchResult {
  /** Sorted by capture_id. */
  readonly captures: readonly Capture[];
  /** Of the captures that lie in a web archive, sorted by capture_id. */
  readonly locations: readonly Location[];
  readonly issues: readonly Issue[];
  /** Entries the source offered: captures and quarantined ones (issues of level error). */
  readonly entryCount: number;
}

export interface FetchOutcome extends FetchResult {
  /** What a crawl did; null without sources on the web, and in a replay. */
  readonly summary: CrawlSummary | null;
}
