import type { FeedPerson } from './feed-person.ts';
import type { FeedText } from './feed-text.ts';

export type FeedFormat = 'rss' | 'rdf' | 'atom' | 'cdf' | 'json';

/** What a feed of any format says; null where it says nothing. */
export interface FeedDocument {
  readonly format: FeedFormat;
  readonly id: string | null;
  readonly title: FeedText | null;
  readonly description: FeedText | null;
  /** Address of the site. */
  readonly link: string | null;
  readonly language: string | null;
  readonly authors: readonly FeedPerson[];
  /** Dates as written. */
  readonly published: string | null;
  readonly updated: string | null;
  readonly items: readonly FeedItem[];
  /** What is ill-formed or cut off. */
  readonly damage: string | null;
}

export interface FeedItem {
  readonly id: string | null;
  readonly title: FeedText | null;
  readonly summary: FeedText | null;
  readonly content: readonly FeedText[];
  /** Address of the document, resolved where a base is known. */
  readonly link: string | null;
  readonly authors: readonly FeedPerson[];
  /** Title of the feed or outlet that the item was taken from. */
  readonly source: FeedText | null;
  readonly categories: readonly string[];
  readonly language: string | null;
  /** Dates as written. */
  readonly published: string | null;
  readonly updated: string | null;
  readonly created: string | null;
}
