import type { Capture } from '@tellings/schema';
import { describe, expect, test } from 'vitest';
import type { DateMark } from './date/date-mark.ts';
import { type DateEvidence, findPublished } from './date/published.ts';
import { findUrlDate } from './date/url-date.ts';
import { detectLanguage, toLanguageTag } from './facts/language.ts';
import { findOutlet, type OutletEvidence } from './facts/outlet.ts';
import type { Finding } from './issue.ts';
import { parseDateline } from './segment/dateline.ts';
import { defaultTables } from './table/source-tables.ts';

const nothingStated: Capture['stated'] = {
  basis: 'none',
  outlet: null,
  headline: null,
  authors: [],
  agencies: [],
  published: null,
  modified: null,
  language: null,
};

function nameOf(evidence: OutletEvidence): readonly [string, string] | null {
  const { chosen } = findOutlet(evidence, defaultTables);
  return chosen === null ? null : [chosen.value, chosen.source];
}

describe('findOutlet', () => {
  const dateline = parseDateline('CAIRO (Reuters) - The quay is open.', defaultTables.agencies);
  const evidence = {
    stated: { ...nothingStated, basis: 'metadata' as const, outlet: 'The Quay' },
    host: 'edition.cnn.com',
    titles: [],
    siteNames: [{ source: 'json_ld' as const, text: 'Harbour News' }],
    tail: 'Do you have a story for The Pier Online news team?',
    dateline,
  };

  test('takes the first source that names one', () => {
    expect(nameOf(evidence)).toEqual(['The Quay', 'metadata']);
    const unstated = { ...evidence, stated: nothingStated };
    expect(nameOf(unstated)).toEqual(['CNN', 'host_table']);
    const unknownHost = { ...unstated, host: 'quay.example' };
    expect(nameOf(unknownHost)).toEqual(['Harbour News', 'publisher_markup']);
    const unmarked = { ...unknownHost, siteNames: [] };
    expect(nameOf(unmarked)).toEqual(['The Pier', 'tail']);
    const endless = { ...unmarked, tail: '' };
    expect(nameOf(endless)).toEqual(['Reuters', 'dateline']);
    expect(nameOf({ ...endless, dateline: null })).toEqual(null);
  });

  test.each([
    ['© 2021 The Quay. All rights reserved.', 'The Quay'],
    ['Email us at tips@the-sun.co.uk', 'The Sun'],
    ['© 2021 AFP', null],
    ['Write to jane@quay.example', null],
  ])('tail: %s', (tail, outlet) => {
    const bare = { stated: nothingStated, titles: [], host: null, siteNames: [], dateline: null };
    expect(findOutlet({ ...bare, tail }, defaultTables).chosen?.value ?? null).toBe(outlet);
  });

  test('a host stands for its subdomains only', () => {
    const bare = { stated: nothingStated, titles: [], siteNames: [], tail: '', dateline: null };
    expect(
      findOutlet({ ...bare, host: 'in.reuters.com' }, defaultTables).chosen?.value ?? null,
    ).toBe('Reuters');
    expect(
      findOutlet({ ...bare, host: 'notreuters.com' }, defaultTables).chosen?.value ?? null,
    ).toBeNull();
  });
});

describe('findPublished', () => {
  const nothing: DateEvidence = {
    stated: nothingStated,
    jsonLd: null,
    jsonLdModified: null,
    marks: [],
    url: null,
    language: null,
    dateline: null,
    stamp: null,
    fetchedAt: null,
  };

  const mark = (source: DateMark['source'], written: string): DateMark => ({
    source,
    role: 'published',
    written,
    isNear: true,
  });

  test('takes the first source in order', () => {
    const sources: readonly (readonly [string, Partial<DateEvidence>])[] = [
      [
        'feed',
        { stated: { ...nothingStated, basis: 'feed', published: 'Tue, 04 May 2021 10:00:00 GMT' } },
      ],
      ['json_ld', { jsonLd: '2021-05-03' }],
      ['meta', { marks: [mark('meta', '2021-05-02')] }],
      ['time_element', { marks: [mark('time_element', '2021-05-01')] }],
      ['url', { url: 'https://quay.example/2021/04/30/pilots' }],
      [
        'dateline',
        {
          dateline: parseDateline(
            'CAIRO, April 29, 2021 (AP) — The quay is open.',
            defaultTables.agencies,
          ),
        },
      ],
      ['visible_text', { stamp: { date: '2021-04-28', instant: null, zone: null, wall: null } }],
    ];
    for (const index of sources.keys()) {
      const evidence = Object.assign(
        {},
        nothing,
        ...sources
          .slice(index)
          .map(([, part]) => part)
          .reverse(),
      );
      expect(findPublished(evidence, []).fields.published_basis).toBe(sources[index]?.[0]);
    }
    expect(findPublished(nothing, []).fields).toEqual({
      published_date: null,
      published_at: null,
      published_basis: null,
      published_zone: null,
      modified_at: null,
    });
  });

  test('passes over what is no date, and says so', () => {
    const findings: Finding[] = [];
    const evidence = {
      ...nothing,
      jsonLd: 'last Thursday',
      marks: [mark('meta', '1970-01-01'), mark('time_element', '2021-05-01 10:00 XQZ')],
    };
    expect(findPublished(evidence, findings).fields).toMatchObject({
      published_date: '2021-05-01',
      published_at: null,
      published_zone: null,
    });
    expect(findings.map(({ code }) => code)).toEqual([
      'invalid-date',
      'implausible-date',
      'unknown-zone',
    ]);
  });

  test('warns when a report was changed before it was published', () => {
    const findings: Finding[] = [];
    findPublished(
      { ...nothing, jsonLd: '2021-05-04T10:00:00Z', jsonLdModified: '2021-05-01T10:00:00Z' },
      findings,
    );
    expect(findings.map(({ code }) => code)).toEqual(['modified-before-published']);
  });

  test.each([
    ['https://quay.example/2016/11/03/pilots', '2016-11-03'],
    ['https://quay.example/news/20161103/pilots', '2016-11-03'],
    ['https://quay.example/pilots-2016-11-03.html', '2016-11-03'],
    ['https://quay.example/world/2016/nov/03/pilots', '2016-11-03'],
    ['https://quay.example/2016/02/30/pilots', null],
    ['https://quay.example/story/120161103999', null],
    ['https://quay.example/1234/11/03/', null],
    ['https://quay.example/?d=2016/11/03', null],
    ['https://2016-11-03.example/', null],
  ])('%s', (url, date) => {
    expect(findUrlDate(url)).toBe(date);
  });
});

describe('language', () => {
  test.each([
    ['en', 'en'],
    ['en_GB', 'en-GB'],
    ['ZH-hant-tw', 'zh-Hant-TW'],
    ['es-419', 'es-419'],
    ['de-DE.UTF-8', 'de-DE'],
    ['und', null],
    ['English', null],
    ['', null],
  ])('tag %s', (written, tag) => {
    expect(toLanguageTag(written)).toBe(tag);
  });

  test.each([
    ['The pilots of the port went back to work on Monday, the union of the seafarers said.', 'en'],
    ['Les pilotes du port ont repris le travail lundi, a déclaré le syndicat des marins.', 'fr'],
    [
      'Die Lotsen des Hafens haben am Montag ihre Arbeit wieder aufgenommen, sagte die Gewerkschaft.',
      'de',
    ],
    ['The pilots went back.', null],
    ['1234 5678 '.repeat(10), null],
  ])('%s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });
});
