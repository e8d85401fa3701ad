import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultTables } from '../table/source-tables.ts';
import { type AuthorEvidence, findAuthors } from './author.ts';
import { isNameShaped, splitAuthors } from './author-name.ts';

const { agencies } = defaultTables;

describe('splitAuthors', () => {
  test.each([
    ['Jane Doe', ['Jane Doe']],
    ['By Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
    ['Von Jane Doe und John Roe, dpa', ['Jane Doe', 'John Roe', 'dpa']],
    ['Jane Doe, John Roe & Ann Poe', ['Jane Doe', 'John Roe', 'Ann Poe']],
    ['Marta Quiroga y Ana Gil', ['Marta Quiroga', 'Ana Gil']],
    ['Juan Ortega y Gasset', ['Juan Ortega y Gasset']],
    ['Jane Doe (AFP)', ['Jane Doe', 'AFP']],
    ['Jane Doe, jane@quay.example', ['Jane Doe']],
    ['Jane Doe; John Roe', ['Jane Doe', 'John Roe']],
    ['Jane Doe/John Roe', ['Jane Doe', 'John Roe']],
    ['quay/mq', ['quay/mq']],
    ['Jane Doe, Nairobi', ['Jane Doe']],
    ['Jane Doe, Chief Reporter', ['Jane Doe']],
    ['Jane Doe, professor of the school of the sea, quay.example', ['Jane Doe']],
    ['배윤경 기자', ['배윤경']],
    ['De Vries', ['De Vries']],
    ['de Jane Doe', ['de Jane Doe'.slice(3)]],
    ['https://quay.example/jane', []],
    ['Jane Doe - Reuters', ['Jane Doe', 'Reuters']],
    ['حنان المراكبي - القاهرة', ['حنان المراكبي']],
    ['quay-admin', []],
    ['editor', []],
    ['192.0.2.7', []],
    ['null', []],
    ['', []],
  ])('%s', (line, names) => {
    expect(splitAuthors(line, agencies)).toEqual(names);
  });

  test('a single name is left as it is', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{2,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 3 }), (words) => {
        const name = words.join(' ');
        fc.pre(!/^(?:By|Von|Par|Por|Text|Texte|Texto|Auteur|Autor|Author|Door)\b/i.test(name));
        expect(splitAuthors(name, agencies)).toEqual([name]);
      }),
    );
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (line) => {
        for (const name of splitAuthors(line, agencies)) expect(name.trim()).toBe(name);
      }),
    );
  });
});

test('a name has few words and no sentence', () => {
  expect(isNameShaped('Jane van der Doe')).toBe(true);
  expect(isNameShaped('Published on 3 May')).toBe(false);
  expect(isNameShaped('Follow the author')).toBe(false);
});

describe('findAuthors', () => {
  const nothing: AuthorEvidence = {
    stated: {
      basis: 'none',
      outlet: null,
      headline: null,
      authors: [],
      agencies: [],
      published: null,
      modified: null,
      language: null,
    },
    jsonLd: [],
    meta: [],
    marked: [],
    bylines: [],
    outletNames: ['The Quay', 'quay.example'],
  };
  const all: AuthorEvidence = {
    ...nothing,
    stated: { ...nothing.stated, basis: 'feed', authors: ['Ann Poe'] },
    jsonLd: ['Jane Doe'],
    meta: ['John Roe'],
    marked: [{ source: 'byline', text: 'By Marta Quiroga' }],
    bylines: ['By Oskar Lindgren'],
  };
  const chosen = (evidence: AuthorEvidence): readonly string[] =>
    findAuthors(evidence, agencies).chosen?.value ?? [];

  test('takes the first place that names someone, and keeps the others', () => {
    const orders: readonly (readonly [Partial<AuthorEvidence>, string])[] = [
      [{}, 'Ann Poe'],
      [{ stated: nothing.stated }, 'Jane Doe'],
      [{ jsonLd: [] }, 'John Roe'],
      [{ meta: [] }, 'Marta Quiroga'],
      [{ marked: [] }, 'Oskar Lindgren'],
    ];
    let evidence = all;
    for (const [change, name] of orders) {
      evidence = { ...evidence, ...change };
      expect(chosen(evidence)).toEqual([name]);
    }
    expect(findAuthors(all, agencies).rivals.map(({ reason }) => reason)).toEqual([
      'outranked',
      'outranked',
      'outranked',
      'outranked',
    ]);
  });

  test('a page that credits itself is believed when nobody else is named', () => {
    const own = { ...nothing, jsonLd: ['The Quay'] };
    expect(chosen(own)).toEqual(['The Quay']);
    expect(chosen({ ...own, marked: [{ source: 'byline', text: 'Jane Doe' }] })).toEqual([
      'Jane Doe',
    ]);
    expect(chosen({ ...nothing, meta: ['The Quay'] })).toEqual([]);
  });

  test('desks and agencies are authors where JSON-LD says so', () => {
    expect(chosen({ ...nothing, jsonLd: ['Jane Doe', 'Reuters'] })).toEqual([
      'Jane Doe',
      'Reuters',
    ]);
  });
});
