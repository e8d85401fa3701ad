import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sourceOf } from '../../test/fixture.ts';
import type { FeedEntry } from '../feed/feed.ts';
import { type ListingPlan, planPages } from './listing-plan.ts';

const feedUrl = 'http://a.example/feed.xml';

function entryOf(id: string | null, link: string | null): FeedEntry {
  const unstated = {
    outlet: null,
    headline: null,
    published: null,
    modified: null,
    language: null,
  };
  return { id, link, authors: [], ...unstated };
}

function plan(entries: readonly FeedEntry[], maxEntries?: number): ListingPlan {
  const limit = maxEntries === undefined ? {} : { max_entries: maxEntries };
  return planPages(entries, feedUrl, sourceOf('feed', { url: feedUrl, ...limit }), null);
}

const keysOf = ({ pages }: ListingPlan): readonly string[] =>
  pages.map(({ source_key }) => source_key);
const codesOf = ({ issues }: ListingPlan): readonly string[] =>
  issues.map(({ level, code }) => `${level} ${code}`);

test('the key is the id, else the address', () => {
  const planned = plan([entryOf('i1', '/1'), entryOf(null, '/2#top')]);
  expect(keysOf(planned)).toEqual(['i1', 'http://a.example/2']);
  expect(planned.pages.map(({ url }) => url)).toEqual(['http://a.example/1', 'http://a.example/2']);
  expect(planned.issues).toEqual([]);
});

test('an entry without usable link is quarantined', () => {
  const planned = plan([entryOf('i1', null), entryOf(null, 'mailto:a@b.example')]);
  expect(planned.pages).toEqual([]);
  expect(codesOf(planned)).toEqual(Array(2).fill('error fetch/entry-without-link'));
});

test('one address is one page, the first entry kept and the rest told', () => {
  const planned = plan([entryOf('i1', '/1'), entryOf('i2', '/1#x')]);
  expect(keysOf(planned)).toEqual(['i1']);
  expect(codesOf(planned)).toEqual(['info fetch/duplicate-entry']);
});

test('an id that several addresses share is no key', () => {
  const planned = plan([entryOf('i', '/1'), entryOf('i', '/2')]);
  expect(keysOf(planned)).toEqual(['http://a.example/1', 'http://a.example/2']);
  expect(codesOf(planned)).toEqual(['warning fetch/shared-guid']);
});

test('max_entries leaves the rest out and says how many', () => {
  const planned = plan([entryOf('i1', '/1'), entryOf('i2', '/2'), entryOf('i3', '/3')], 1);
  expect(keysOf(planned)).toEqual(['i1']);
  expect(codesOf(planned)).toEqual(['info fetch/entries-beyond-limit']);
  expect(planned.issues[0]?.message).toContain('2 entries');
});

test('keys and addresses are unique and every entry is accounted for', () => {
  const name = fc.constantFrom('1', '2', '3', 'http://a.example/1', 'http://a.example/2');
  const entry = fc.record({ id: fc.option(name), link: fc.option(name) });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 8 }), (drafts) => {
      const planned = plan(drafts.map(({ id, link }) => entryOf(id, link)));
      const keys = keysOf(planned);
      expect(new Set(keys).size).toBe(keys.length);
      expect(new Set(planned.pages.map(({ url }) => url)).size).toBe(keys.length);
      const ofEntries = planned.issues.filter(({ code }) =>
        /duplicate-entry|without-link/.test(code),
      );
      expect(keys.length + ofEntries.length).toBe(drafts.length);
    }),
  );
});
