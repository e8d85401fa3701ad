import type { SourceSpec } from '@tellings/schema';
import type { LedgerStore, ListingState } from './ledger.ts';

/** A sitemap index names sitemaps; deeper than this nobody goes. */
export const maxListingDepth = 3;

/** Listings of one source, beyond which no further ones are read. */
export const maxListings = 1_000;

/** The listings of one source that count: those that its root leads to now. */
export interface ListingTree {
  /** Level by level, each once. */
  readonly listings: readonly ListingState[];
  /** Addresses of listings too deep or too many to be read, in the order they were met. */
  readonly beyond: readonly string[];
}

/** Where a source begins: the address of its listing, or the path of its page list. */
export function rootOf({ url, path }: SourceSpec): string {
  return url ?? path ?? '';
}

/** The listings of a source as they are known; one that was never asked for has no state yet. */
export function listingTree(source: SourceSpec, store: Pick<LedgerStore, 'listing'>): ListingTree {
  const root = rootOf(source);
  const seen = new Set([root]);
  const listings: ListingState[] = [];
  const beyond: string[] = [];
  let level: readonly string[] = [root];
  for (let depth = 1; level.length > 0; depth += 1) {
    const next: string[] = [];
    for (const state of level.map((url) => store.listing(source.source_id, url))) {
      if (state === undefined) continue;
      listings.push(state);
      const children = state.children.map(({ url }) => url).filter((url) => !seen.has(url));
      for (const url of new Set(children)) {
        const isRead = depth < maxListingDepth && seen.size < maxListings;
        (isRead ? next : beyond).push(url);
        if (isRead) seen.add(url);
      }
    }
    level = next;
  }
  return { listings, beyond: [...new Set(beyond)].filter((url) => !seen.has(url)) };
}
