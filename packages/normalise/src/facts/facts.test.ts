import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPageFacts } from '../markup/page-facts.ts';
import { parsePage } from '../page/page.ts';
import { createOutletTable } from '../table/outlet-table.ts';
import { defaultTables, extendTables } from '../table/source-tables.ts';
import { findAccess } from './access.ts';
import { findUrl } from './address.ts';
import { type AgencyEvidence, findAgencies } from './agency.ts';
import { findLanguage } from './language.ts';
import { findSection } from './section.ts';

const stated = {
  basis: 'none' as const,
  outlet: null,
  headline: null,
  authors: [],
  agencies: [],
  published: null,
  modified: null,
  language: null,
};

describe('findUrl', () => {
  const page = 'https://www.quay.example/port/2021/05/pilots-back-at-work?ref=home';
  test.each([
    [
      '/port/2021/05/pilots-back-at-work',
      'https://www.quay.example/port/2021/05/pilots-back-at-work',
    ],
    ['https://quay.example/pilots-back-1', 'https://quay.example/pilots-back-1'],
    ['https://m.quay.example/pilots-back-1', 'https://m.quay.example/pilots-back-1'],
    ['https://www.quay.example/', page],
    ['https://www.quay.example/port', page],
    ['https://other.example/pilots', page],
    ['javascript:void(0)', page],
  ])('canonical %s', (canonical, url) => {
    const { chosen, rivals } = findUrl(page, [{ source: 'link', text: canonical }]);
    expect(chosen?.value).toBe(url);
    expect(rivals.length).toBe(1);
  });

  test('the AMP form of a page gives way to the page', () => {
    const canonical = [{ source: 'link' as const, text: 'https://quay.example/port/pilots' }];
    for (const amp of [
      'https://amp.quay.example/port/pilots',
      'https://quay.example/port/pilots/amp',
      'https://quay-example.cdn.ampproject.org/c/s/quay.example/port/pilots',
    ])
      expect(findUrl(amp, canonical).chosen?.value).toBe('https://quay.example/port/pilots');
  });

  test('the address of the AMP form is a reading, once', () => {
    const amp = 'https://quay.example/amp/pilots-back-1';
    const canonical = [{ source: 'link' as const, text: 'https://quay.example/pilots-back-1' }];
    expect(findUrl(page, canonical, '/amp/pilots-back-1').rivals.at(-1)).toMatchObject({
      values: ['https://www.quay.example/amp/pilots-back-1'],
      written: '/amp/pilots-back-1',
    });
    expect(findUrl('https://quay.example/x', canonical, amp).rivals).toMatchObject([
      { source: 'url', reason: 'outranked' },
      { source: 'link', reason: 'amp-page', values: [amp], written: null },
    ]);
    expect(findUrl(amp, [], amp).rivals).toEqual([]);
    expect(findUrl(page, [], 'javascript:void(0)').rivals).toMatchObject([
      { reason: 'invalid-url', values: [] },
    ]);
  });

  test('without an address nothing is known', () => {
    expect(findUrl(null, []).chosen).toBeNull();
  });
});

describe('findLanguage', () => {
  const german =
    'Die Lotsen des Hafens haben am Montag ihre Arbeit wieder aufgenommen, sagte die Gewerkschaft der Seeleute. '.repeat(
      4,
    );
  const of = (tag: string, body: string): readonly (string | undefined)[] => {
    const { chosen } = findLanguage({
      stated,
      statements: [{ source: 'markup', text: tag }],
      body,
    });
    return [chosen?.value, chosen?.source];
  };

  test('the page is believed unless its text is plainly in another language', () => {
    expect(of('de_AT', german)).toEqual(['de-AT', 'markup']);
    expect(of('en', german)).toEqual(['de', 'detected']);
    expect(of('en', german.slice(0, 100))).toEqual(['en', 'markup']);
    expect(of('English', german)).toEqual(['de', 'detected']);
    expect(of('und', '')).toEqual([undefined, undefined]);
  });

  test('languages that detection confuses are not played off against each other', () => {
    const danish =
      'Lodserne i havnen gik mandag tilbage til arbejdet, siger fagforeningen for søfolkene i byen. '.repeat(
        4,
      );
    expect(of('nb-NO', danish)).toEqual(['nb-NO', 'markup']);
  });
});

describe('findSection', () => {
  test.each([
    ['Port', 'Port'],
    ['Home', null],
    ['The Quay', null],
    ['https://quay.example/port', null],
  ])('%s', (text, section) => {
    const { chosen } = findSection([{ source: 'meta', text }], ['The Quay']);
    expect(chosen?.value ?? null).toBe(section);
  });
});

describe('findAgencies', () => {
  const nothing: AgencyEvidence = {
    stated,
    dateline: null,
    bylines: [],
    tail: '',
    body: '',
    markupAuthors: [],
    origins: [],
    outletNames: ['The Quay'],
  };
  const named = (evidence: Partial<AgencyEvidence>): readonly unknown[] => {
    const { chosen } = findAgencies({ ...nothing, ...evidence }, defaultTables.agencies);
    return chosen === null ? [] : [chosen.source, ...chosen.value];
  };

  test('credit lines, authors and JSON-LD sources name agencies that the table knows', () => {
    expect(named({ tail: 'Additional reporting by Agence France-Presse' })).toEqual([
      'credit_line',
      'AFP',
    ]);
    expect(named({ body: 'The quay is open. (Reuters)' })).toEqual(['credit_line', 'Reuters']);
    expect(named({ markupAuthors: ['Jane Doe', 'dpa'] })).toEqual(['json_ld', 'dpa']);
    expect(named({ origins: [{ source: 'json_ld', text: 'Press Trust of India' }] })).toEqual([
      'json_ld',
      'PTI',
    ]);
    expect(named({ origins: [{ source: 'json_ld', text: 'Harbour Photo' }] })).toEqual([]);
  });

  test("an agency's own site credits nobody", () => {
    expect(
      named({ origins: [{ source: 'json_ld', text: 'Reuters' }], outletNames: ['Reuters'] }),
    ).toEqual([]);
  });
});

describe('findAccess', () => {
  const long = 'The quay is open. '.repeat(100);
  const read = (
    markup: Readonly<Record<string, unknown>>,
    body: string,
    head = '',
  ): ReturnType<typeof findAccess> => {
    const script = JSON.stringify({ '@type': 'NewsArticle', ...markup });
    const html = `<html><head>${head}<script type="application/ld+json">${script}</script></head><body></body></html>`;
    const facts = readPageFacts(parsePage(html));
    return findAccess({ facts, headline: 'Pilots back', body, tail: '' });
  };

  test('a locked page with a short text is a teaser; a whole one is not', () => {
    expect(read({ isAccessibleForFree: false }, 'The quay is …')).toMatchObject({
      is_free: false,
      is_teaser: true,
    });
    expect(read({ isAccessibleForFree: false }, long)).toMatchObject({ is_teaser: false });
    expect(read({ wordCount: 900 }, long)).toMatchObject({ is_free: null, is_teaser: true });
    expect(read({}, long)).toEqual({ is_free: null, is_teaser: false, is_live_blog: false });
  });

  test('meta elements say who may read', () => {
    const tier = (value: string): string =>
      `<meta property="article:content_tier" content="${value}">`;
    expect(read({}, long, tier('locked')).is_free).toBe(false);
    expect(read({}, long, tier('free')).is_free).toBe(true);
    expect(read({}, long, tier('metered')).is_free).toBeNull();
  });

  test('live blogs are told by type, posts or headline', () => {
    expect(read({ '@type': 'LiveBlogPosting' }, long).is_live_blog).toBe(true);
    expect(read({ liveBlogUpdate: [{}, {}, {}] }, long).is_live_blog).toBe(true);
    const ticker = {
      facts: null,
      headline: 'Harbour live blog: pilots back',
      body: long,
      tail: '',
    };
    expect(findAccess(ticker)).toMatchObject({ is_live_blog: true, is_free: null });
  });
});

describe('tables', () => {
  test('a row holds until its last day', () => {
    const { findByHost } = createOutletTable([
      ['quay.example', 'The Pier'],
      ['quay.example', 'The Quay', '2021-05-04'],
    ]);
    expect(findByHost('news.quay.example', '2021-05-04')).toBe('The Quay');
    expect(findByHost('quay.example', '2021-05-05')).toBe('The Pier');
    expect(findByHost('quay.example')).toBe('The Pier');
    expect(findByHost('example')).toBeNull();
  });

  test('rows of a dataset outrank those of the package, which stays as it is', () => {
    const own = extendTables(defaultTables, {
      outlets: [{ host: 'reuters.com', name: 'The Quay' }],
      agencies: [{ name: 'Nordline', written: ['NL News'] }],
    });
    expect(own.outlets.findByHost('in.reuters.com')).toBe('The Quay');
    expect(own.outlets.findByHost('bbc.co.uk')).toBe('BBC');
    expect(own.agencies.find('nl news')).toBe('Nordline');
    expect(defaultTables.outlets.findByHost('reuters.com')).toBe('Reuters');
    expect(defaultTables.agencies.find('Nordline')).toBeNull();
  });

  test('every host and every form stands once', () => {
    const hosts = defaultTables.outlets.rows.map(([host]) => host);
    expect(new Set(hosts).size).toBe(hosts.length);
    const forms = defaultTables.agencies.rows.flat().map((form) => form.toLowerCase());
    expect(new Set(forms).size).toBe(forms.length);
  });
});

test('facts of any markup are read without throwing', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '<meta property="og:title" content="',
      '">',
      '<h1>',
      '</h1>',
      '<a rel="author" class="byline">',
      '<span itemprop="author"><span itemprop="name">',
      '<script type="application/ld+json">{"@type":"NewsArticle","author":',
      '</script>',
      '<link rel="canonical" href="',
      '&amp;quot;',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const facts = readPageFacts(parsePage(pieces.join('')));
      for (const { text } of [...facts.headlines, ...facts.bylines]) expect(text).not.toBe('');
    }),
    { numRuns: 200 },
  );
});

test('the order of meta elements of different names makes no difference', () => {
  const metas = [
    '<meta property="og:title" content="Pilots back">',
    '<meta name="twitter:title" content="Pilots return">',
    '<meta property="og:site_name" content="The Quay">',
    '<meta name="author" content="Jane Doe">',
    '<meta property="article:section" content="Port">',
    '<link rel="canonical" href="/a">',
  ];
  const read = (head: readonly string[]): unknown =>
    readPageFacts(parsePage(`<html><head>${head.join('')}</head><body></body></html>`));
  fc.assert(
    fc.property(fc.shuffledSubarray(metas, { minLength: 6 }), (shuffled) => {
      expect(read(shuffled)).toEqual(read(metas));
    }),
    { numRuns: 30 },
  );
});
