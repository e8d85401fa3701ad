import type { Issue } from '@tellings/schema';
import type { Statement } from '../statement.ts';

/** Why an address gave nothing, as far as server and network say. */
export interface Failure {
  readonly kind: string;
  /** Status of the last response; null when there was none. */
  readonly status: number | null;
  /** Address that failed, which may be one redirected to. */
  readonly url: string;
  readonly reason: string;
}

/** What a later conditional request states (RFC 9110, section 13). */
export interface Validators {
  readonly etag: string | null;
  readonly last_modified: string | null;
}

/** One page that a listing names, with what the listing says of it. */
export interface ListedPage {
  readonly url: string;
  readonly source_key: string;
  readonly stated: Statement;
}

/** A listing below another: a sitemap that a sitemap index names. */
export interface ListedChild {
  readonly url: string;
  readonly modified: string | null;
}

/** The response that gave a content, as later ones refer to it. */
export interface ArchivedResponse {
  /** Address that answered, after redirects. */
  readonly response_url: string;
  /** WARC-Payload-Digest: over the body as sent. */
  readonly payload_digest: string;
  /** WARC-Date. */
  readonly fetched_at: string;
}

/** Content of a page as captured, its codings undone. */
export interface CapturedContent extends ArchivedResponse {
  readonly media_type: string;
  readonly charset: string | null;
  readonly byte_count: number;
  readonly sha256: string;
  /** WARC-Record-ID of the response. */
  readonly response_id: string;
}

/** A run begins, has read all its listings, or has nothing left to do. */
export interface RunEvent {
  readonly event: 'run';
  readonly run: number;
  readonly phase: 'started' | 'listed' | 'finished';
  /** started: the sources of the run; empty in other phases. */
  readonly source_ids: readonly string[];
  /** started: whether every page fetched before is asked for again. */
  readonly is_refresh: boolean;
  /** listed: pages that wait for an instant before this one (ms) are asked for in this run. */
  readonly due_before: number | null;
}

/** A feed, sitemap or page list was asked for. */
export interface ListingEvent {
  readonly event: 'listing';
  readonly run: number;
  readonly source_id: string;
  readonly url: string;
  /** When it was changed, as the index above it said; null where nothing says so. */
  readonly modified: string | null;
  readonly result: 'read' | 'unchanged' | 'failed' | 'refused';
  readonly pages: readonly ListedPage[];
  readonly children: readonly ListedChild[];
  readonly issues: readonly Issue[];
  readonly failure: Failure | null;
  readonly validators: Validators;
  /** The response with the content it stands for; null when there is none. */
  readonly response: ArchivedResponse | null;
  /** SHA-256 of the listing, its codings undone. */
  readonly sha256: string | null;
  /** What decides which entries are taken; a listing read with others is read anew. */
  readonly parameters: string;
}

export type PageOutcome = 'captured' | 'unchanged' | 'duplicate' | 'refused' | 'failed' | 'pending';

/** A page was asked for, or refused before it was. */
export interface PageEvent {
  readonly event: 'page';
  readonly run: number;
  readonly url: string;
  readonly source_id: string;
  readonly source_key: string;
  /** What the listing said of the page when it was asked for. */
  readonly stated: Statement;
  readonly state: PageOutcome;
  /** Requests of this page since it was last to be fetched, this one included. */
  readonly attempts: number;
  /** Instant before which it is not tried again, in ms; null when it is not tried again. */
  readonly until: number | null;
  /** now: again in this run; later: in a later one. */
  readonly again: 'now' | 'later' | null;
  readonly failure: Failure | null;
  /** refused: the rule that refuses, as written. */
  readonly rule: string | null;
  /** duplicate: the address it leads to. */
  readonly of: string | null;
  readonly validators: Validators;
  /** captured: what was captured. */
  readonly content: CapturedContent | null;
}

/** A robots.txt was asked for. */
export interface RobotsEvent {
  readonly event: 'robots';
  readonly run: number;
  readonly origin: string;
  /** null: not reached. */
  readonly status: number | null;
  /** Kind of the failure to reach it; null when it was reached. */
  readonly failure: string | null;
  /** Instant until which it is not asked for again, in ms. */
  readonly until: number;
  /** Its text, one character an octet; null when there is none to read. */
  readonly text: string | null;
}

/** A host is left alone. */
export interface HostEvent {
  readonly event: 'host';
  readonly run: number;
  readonly host: string;
  /** Instant before which it is not asked, in ms. */
  readonly until: number;
  readonly reason: string;
}

/**
 * What a crawl does, in the order it does it: the last record of each visit in the archive, and all
 * that the frontier is made from.
 */
export type LedgerEvent = RunEvent | ListingEvent | PageEvent | RobotsEvent | HostEvent;

/** Content-Type of the metadata records that hold an event. */
export const eventMediaType = 'application/vnd.tellings.fetch-event+json';

export const noValidators: Validators = { etag: null, last_modified: null };
