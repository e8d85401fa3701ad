import { compareStrings } from '@tellings/schema';
import type { Frontier } from './frontier.ts';
import type { PageState } from './ledger.ts';
import type { PageEvent } from './ledger-event.ts';

/** What one run did; pages, unless it says otherwise. */
export interface CrawlSummary {
  readonly run: number;
  readonly new_count: number;
  readonly changed_count: number;
  readonly unchanged_count: number;
  readonly duplicate_count: number;
  readonly refused_count: number;
  readonly failed_count: number;
  /** Failures by kind, sorted by kind. */
  readonly failures: readonly { readonly kind: string; readonly count: number }[];
  /** Pages that wait for a later run. */
  readonly pending_count: number;
  readonly listing_count: number;
  readonly failed_listing_count: number;
}

/** What a run has done so far. */
export interface Tally {
  done: number;
  readonly states: Map<string, number>;
  readonly failures: Map<string, number>;
  listings: number;
  failedListings: number;
}

export function newTally(): Tally {
  return { done: 0, states: new Map(), failures: new Map(), listings: 0, failedListings: 0 };
}

export function countOutcome(event: PageEvent, before: PageState, tally: Tally): void {
  if (event.again === 'now') return;
  tally.done += 1;
  const isNew = event.state === 'captured' && before.content === null;
  const state = isNew ? 'new' : event.state;
  tally.states.set(state, (tally.states.get(state) ?? 0) + 1);
  const kind = event.failure?.kind;
  if (event.state === 'failed' && kind !== undefined) {
    tally.failures.set(kind, (tally.failures.get(kind) ?? 0) + 1);
  }
}

export function summarise(run: number, tally: Tally, frontier: Frontier): CrawlSummary {
  const of = (state: string): number => tally.states.get(state) ?? 0;
  return {
    run,
    new_count: of('new'),
    changed_count: of('captured'),
    unchanged_count: of('unchanged'),
    duplicate_count: of('duplicate'),
    refused_count: of('refused'),
    failed_count: of('failed'),
    failures: [...tally.failures]
      .map(([kind, found]) => ({ kind, count: found }))
      .sort((a, b) => compareStrings(a.kind, b.kind)),
    pending_count: of('pending') + frontier.queuedCount(),
    listing_count: tally.listings,
    failed_listing_count: tally.failedListings,
  };
}
