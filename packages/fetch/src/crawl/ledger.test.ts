import { compareStrings } from '@tellings/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalUrl } from '../address/canonical-url.ts';
import { nothingStated } from '../statement.ts';
import {
  applyEvent,
  compareDiscoveries,
  type LedgerStore,
  type ListingState,
  type PageState,
  type RunState,
} from './ledger.ts';
import {
  type LedgerEvent,
  type ListingEvent,
  noValidators,
  type PageEvent,
  type PageOutcome,
} from './ledger-event.ts';

interface MemoryStore extends LedgerStore {
  readonly states: Map<string, PageState>;
  readonly owners: Map<string, string>;
}

function openStore(): MemoryStore {
  const states = new Map<string, PageState>();
  const owners = new Map<string, string>();
  const listings = new Map<string, ListingState>();
  let run: RunState | undefined;
  return {
    states,
    owners,
    page: (url) => states.get(url),
    putPage(state, before) {
      expect(before).toEqual(states.get(state.url));
      states.set(state.url, state);
    },
    pages: () => states.values(),
    owner: (canonical) => owners.get(canonical),
    putOwner: (canonical, url) => void owners.set(canonical, url),
    listing: (sourceId, url) => listings.get(`${sourceId} ${url}`),
    putListing: (state) => void listings.set(`${state.source_id} ${state.url}`, state),
    putRobots: () => undefined,
    putHost: () => undefined,
    run: () => run,
    putRun(state) {
      run = state;
    },
    requeueDue(until) {
      for (const page of [...states.values()]) {
        if (page.again !== 'later' || (page.until ?? 0) > until) continue;
        states.set(page.url, { ...page, attempts: 0, again: 'now' });
      }
    },
  };
}

function applyAll(events: readonly LedgerEvent[], store: MemoryStore = openStore()): MemoryStore {
  const place = { file: 'warc/tellings-00001.warc.gz', offset: 0, length: 1 };
  for (const event of events) applyEvent(event, place, store);
  return store;
}

interface History {
  readonly first: ListingEvent[];
  readonly outcomes: PageEvent[];
  readonly second: ListingEvent[];
}

/** Pages and owners in an order of their own. */
function contentOf({ states, owners }: MemoryStore, withStatements: boolean): unknown {
  const byKey = (a: readonly [string, unknown], b: readonly [string, unknown]): number =>
    compareStrings(a[0], b[0]);
  const pages = [...states].map(([url, page]): [string, unknown] => {
    const { stated: _, source_key: __, ...rest } = page;
    return [url, withStatements ? page : rest];
  });
  return { pages: pages.sort(byKey), owners: [...owners].sort(byKey) };
}

const urls = ['/1', '/1/amp', '/1?utm_source=x', '/2', '/2/', '/3'].map(
  (path) => `http://courier.example${path}`,
);

function listingEvent(
  run: number,
  source_id: string,
  url: string,
  listed: readonly (readonly [url: string, headline: string])[],
): ListingEvent {
  const unstated = { outlet: null, authors: [], agencies: [], published: null, modified: null };
  return {
    event: 'listing',
    run,
    source_id,
    url,
    modified: null,
    result: 'read',
    pages: listed.map(([link, headline]) => ({
      url: link,
      source_key: `${source_id} ${link}`,
      stated: { basis: 'feed', headline, language: null, ...unstated },
    })),
    children: [],
    issues: [],
    failure: null,
    validators: noValidators,
    response: null,
    sha256: null,
    parameters: '',
  };
}

function pageEvent(run: number, url: string, state: PageOutcome): PageEvent {
  const isCaptured = state === 'captured';
  const failure = { kind: 'status', status: 503, url, reason: 'the server answers 503' };
  return {
    event: 'page',
    run,
    url,
    source_id: 'a',
    source_key: url,
    stated: { basis: 'none', ...nothingStated },
    state,
    attempts: 1,
    until: state === 'pending' ? 1_000 : null,
    again: state === 'pending' ? 'later' : null,
    failure: state === 'failed' || state === 'pending' ? failure : null,
    rule: state === 'refused' ? 'robots.txt: Disallow: /' : null,
    of: null,
    validators: noValidators,
    content: isCaptured
      ? {
          media_type: 'text/html',
          charset: null,
          byte_count: 1,
          sha256: '0'.repeat(64),
          response_url: url,
          payload_digest: 'sha256:0',
          fetched_at: '2024-05-03T10:00:00.000Z',
          response_id: 'urn:uuid:0',
        }
      : null,
  };
}

/** Listings of one run, each read once, of several sources. */
function listingsOf(run: number): fc.Arbitrary<ListingEvent[]> {
  const entry = fc.tuple(fc.constantFrom(...urls), fc.constantFrom('Fees', 'Fees (corrected)'));
  const event = fc.record({
    source: fc.constantFrom('a', 'b'),
    listing: fc.constantFrom('1', '2'),
    listed: fc.uniqueArray(entry, { maxLength: 5, selector: ([url]) => url }),
  });
  return fc
    .uniqueArray(event, { maxLength: 4, selector: ({ source, listing }) => source + listing })
    .map((events) =>
      events.map(({ source, listing, listed }) => listingEvent(run, source, listing, listed)),
    );
}

const outcomesOf = (run: number): fc.Arbitrary<PageEvent[]> => {
  const outcome = fc.constantFrom<PageOutcome>('captured', 'refused', 'failed', 'pending');
  const event = fc.tuple(fc.constantFrom(...urls), outcome);
  return fc
    .uniqueArray(event, { selector: ([url]) => url })
    .map((events) => events.map(([url, state]) => pageEvent(run, url, state)));
};

/** What a crawl would report: pages that are asked for are those that wait for it. */
function withOutcomes(store: MemoryStore, outcomes: readonly PageEvent[]): MemoryStore {
  const due = outcomes.filter(({ url }) => store.page(url)?.again === 'now');
  return applyAll(due, store);
}

describe('listings of one run', () => {
  /** Two histories that differ in the order of the listings within each run. */
  const histories = fc
    .tuple(listingsOf(1), outcomesOf(1), listingsOf(2))
    .chain(([first, outcomes, second]) => {
      const shuffled = (events: ListingEvent[]): fc.Arbitrary<ListingEvent[]> =>
        fc.shuffledSubarray(events, { minLength: events.length });
      return fc.record({
        one: fc.constant({ first, outcomes, second }),
        other: fc.record({
          first: shuffled(first),
          outcomes: fc.constant(outcomes),
          second: shuffled(second),
        }),
      });
    });
  const fold = ({ first, outcomes, second }: History): MemoryStore =>
    applyAll(second, withOutcomes(applyAll(first), outcomes));

  test('in any order give the same states and owners', () => {
    fc.assert(
      fc.property(histories, ({ one, other }) => {
        expect(contentOf(fold(other), false)).toEqual(contentOf(fold(one), false));
      }),
      { numRuns: 500 },
    );
  });

  test('of several sources, in any order, give the same statements too', () => {
    // Those of one source are read in an order of their own.
    const inOrder = ({ first, outcomes, second }: History): History => ({
      first,
      outcomes,
      second: second.filter(({ url }) => url === '1'),
    });
    fc.assert(
      fc.property(histories, ({ one, other }) => {
        expect(contentOf(fold(inOrder(other)), true)).toEqual(contentOf(fold(inOrder(one)), true));
      }),
      { numRuns: 500 },
    );
  });

  test('every address has a state; of its spellings the one found first is owner, the rest are duplicates', () => {
    fc.assert(
      fc.property(listingsOf(1), outcomesOf(1), listingsOf(2), (first, outcomes, second) => {
        const store = applyAll(second, withOutcomes(applyAll(first), outcomes));
        const listed = [...first, ...second].flatMap(({ pages }) => pages.map(({ url }) => url));
        expect([...store.states.keys()].sort()).toEqual([...new Set(listed)].sort());
        for (const [canonical, owner] of store.owners) {
          const spellings = [...store.states.values()].filter(
            ({ url }) => canonicalUrl(url) === canonical,
          );
          const [earliest] = spellings.sort((a, b) => compareDiscoveries(a.found, b.found));
          expect(earliest?.url).toBe(owner);
          const duplicates = spellings.filter(({ state }) => state === 'duplicate');
          expect(duplicates.length).toBe(spellings.length - 1);
          expect(duplicates.every(({ again }) => again === null)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('what waits is asked for once, and what is done is not asked for again', () => {
    fc.assert(
      fc.property(listingsOf(1), outcomesOf(1), (first, outcomes) => {
        const store = withOutcomes(applyAll(first), outcomes);
        for (const { url, state, again } of store.states.values()) {
          const outcome = outcomes.find((event) => event.url === url);
          if (state === 'duplicate') expect(again).toBeNull();
          else
            expect([state, again]).toEqual([
              outcome?.state ?? 'pending',
              outcome?.again ?? (outcome ? null : 'now'),
            ]);
        }
      }),
    );
  });
});

describe('one page', () => {
  const [url = ''] = urls;
  const listed = (run: number, headline: string): ListingEvent =>
    listingEvent(run, 'a', '1', [[url, headline]]);

  test('that its source describes as before is not asked for again', () => {
    const events = [listed(1, 'Fees'), pageEvent(1, url, 'captured'), listed(2, 'Fees')];
    expect(applyAll(events).page(url)).toMatchObject({ state: 'captured', again: null });
  });

  test('that its source describes anew is; what was captured stands meanwhile', () => {
    const events = [listed(1, 'Fees'), pageEvent(1, url, 'captured'), listed(2, 'Fees II')];
    const page = applyAll(events).page(url);
    expect(page).toMatchObject({ state: 'pending', again: 'now', change_count: 0 });
    expect(page?.content).not.toBeNull();
    expect(page?.stated.headline).toBe('Fees II');
  });

  test('that another source lists later stays with the first', () => {
    const later = listingEvent(2, 'A', '0', [[url, 'Other']]);
    const page = applyAll([listed(1, 'Fees'), later]).page(url);
    expect(page).toMatchObject({ found: { source_id: 'a', run: 1 }, stated: { headline: 'Fees' } });
  });

  test('whose source is gone is taken over by another that lists it', () => {
    const started = (run: number, ...source_ids: string[]): LedgerEvent => {
      const again = { is_refresh: false, due_before: null };
      return { event: 'run', run, phase: 'started', source_ids, ...again };
    };
    const before = [started(1, 'a', 'b'), listed(1, 'Fees'), pageEvent(1, url, 'captured')];
    const relisted = listingEvent(2, 'b', '0', [[url, 'Other']]);
    const kept = applyAll([...before, started(2, 'a', 'b'), relisted]).page(url);
    expect(kept?.found.source_id).toBe('a');
    const taken = applyAll([...before, started(2, 'b'), relisted]).page(url);
    expect(taken).toMatchObject({ found: { source_id: 'b' }, stated: { headline: 'Other' } });
    expect(taken).toMatchObject({ state: 'captured', content: { byte_count: 1 } });
  });

  test('that fails after it was captured keeps its content', () => {
    const refresh: LedgerEvent = {
      event: 'run',
      run: 2,
      phase: 'started',
      source_ids: ['a'],
      is_refresh: true,
      due_before: null,
    };
    const before = [listed(1, 'Fees'), pageEvent(1, url, 'captured'), refresh];
    const page = applyAll([...before, pageEvent(2, url, 'failed')]).page(url);
    expect(page).toMatchObject({ state: 'failed', change_count: 0 });
    expect(page?.content?.byte_count).toBe(1);
    const again = applyAll([...before, pageEvent(2, url, 'captured')]).page(url);
    expect(again).toMatchObject({ state: 'captured', change_count: 1 });
  });

  test('that waits is due when a run says so, and not before', () => {
    const waits = [listed(1, 'Fees'), pageEvent(1, url, 'pending')];
    const due = (due_before: number): LedgerEvent => ({
      event: 'run',
      run: 2,
      phase: 'listed',
      source_ids: [],
      is_refresh: false,
      due_before,
    });
    expect(applyAll([...waits, due(999)]).page(url)?.again).toBe('later');
    expect(applyAll([...waits, due(1_000)]).page(url)).toMatchObject({ again: 'now', attempts: 0 });
  });

  test('of which a response is not in the archive is not captured', () => {
    const store = applyAll([listed(1, 'Fees')]);
    applyEvent(pageEvent(1, url, 'captured'), null, store);
    expect(store.page(url)?.content).toBeNull();
  });
});
