import type { Capture } from '@tellings/schema';
import { describe, expect, test } from 'vitest';
import { type DateEvidence, findPublished, findUrlDate } from './date/published.ts';
import { detectLanguage, toLanguageTag } from './facts/language.ts';
import { findOutlet } from './facts/outlet.ts';
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

describe('findOutlet', () => {
  const dateline = parseDateline('CAIRO (Reuters) - The quay is open.', defaultTables.agencies);
  const evidence = {
    stated: { ...nothingStated, basis: 'metadata' as const, outlet: 'The Quay' },
    host: 'edition.cnn.com',
    publisher: 'Harbour News',
    tail: 'Do you have a story for The Pier Online news team?',
    dateline,
  };

  test('takes the first source that names one', () => {
    expect(findOutlet(evidence, defaultTables)).toEqual({
      outlet: 'The Quay',
      outlet_basis: 'metadata',
    });
    const unstated = { ...evidence, stated: nothingStated };
    expect(findOutlet(unstated, defaultTables)).toEqual({
      outlet: 'CNN',
      outlet_basis: 'host_table',
    });
    const unknownHost = { ...unstated, host: 'quay.example' };
    expect(findOutlet(unknownHost, defaultTables)).toEqual({
      outlet: 'Harbour News',
      outlet_basis: 'publisher_markup',
    });
    const unmarked = { ...unknownHost, publisher: null };
    expect(findOutlet(unmarked, defaultTables)).toEqual({
      outlet: 'The Pier',
      outlet_basis: 'tail',
    });
    const endless = { ...unmarked, tail: '' };
    expect(findOutlet(endless, defaultTables)).toEqual({
      outlet: 'Reuters',
      outlet_basis: 'dateline',
    });
    expect(findOutlet({ ...endless, dateline: null }, defaultTables)).toEqual({
      outlet: null,
      outlet_basis: null,
    });
  });

  test.each([
    ['© 2021 The Quay. All rights reserved.', 'The Quay'],
    ['Email us at tips@the-sun.co.uk', 'The Sun'],
    ['© 2021 AFP', null],
    ['Write to jane@quay.example', null],
  ])('tail: %s', (tail, outlet) => {
    const bare = { stated: nothingStated, host: null, publisher: null, dateline: null };
    expect(findOutlet({ ...bare, tail }, defaultTables).outlet).toBe(outlet);
  });

  test('a host stands for its subdomains only', () => {
    const bare = { stated: nothingStated, publisher: null, tail: '', dateline: null };
    expect(findOutlet({ ...bare, host: 'in.reuters.com' }, defaultTables).outlet).toBe('Reuters');
    expect(findOutlet({ ...bare, host: 'notreuters.com' }, defaultTables).outlet).toBeNull();
  });
});

describe('findPublished', () => {
  const nothing: DateEvidence = {
    stated: nothingStated,
    jsonLd: null,
    meta: null,
    timeElement: null,
    url: null,
    dateline: null,
    stamp: null,
    modified: [],
  };

  test('takes the first source in order', () => {
    const sources: readonly (readonly [string, Partial<DateEvidence>])[] = [
      [
        'feed',
        { stated: { ...nothingStated, basis: 'feed', published: 'Tue, 04 May 2021 10:00:00 GMT' } },
      ],
      ['json_ld', { jsonLd: '2021-05-03' }],
      ['meta', { meta: '2021-05-02' }],
      ['time_element', { timeElement: '2021-05-01' }],
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
      ['visible_text', { stamp: { date: '2021-04-28', instant: null, zone: null } }],
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
      expect(findPublished(evidence, []).published_basis).toBe(sources[index]?.[0]);
    }
    expect(findPublished(nothing, [])).toEqual({
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
      meta: '1970-01-01',
      timeElement: '2021-05-01 10:00 XQZ',
    };
    expect(findPublished(evidence, findings)).toMatchObject({
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
      { ...nothing, jsonLd: '2021-05-04T10:00:00Z', modified: [null, '2021-05-01T10:00:00Z'] },
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
