import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growthOfEight } from '../../test/growth.ts';
import { readJsonLd } from './json-ld.ts';
import { parseLooseJson } from './loose-json.ts';

describe('parseLooseJson', () => {
  test.each([
    ['raw line breaks', '{"a":"one\ntwo"}', [{ a: 'one two' }]],
    ['trailing commas', '{"a":[1,2,],}', [{ a: [1, 2] }]],
    ['a missing comma', '{"a":"one" "b":"two"}', [{ a: 'one', b: 'two' }]],
    ['a missing value', '{"a":,"b":1}', [{ a: null, b: 1 }]],
    ['single quotes', "{'a':'one'}", [{ a: 'one' }]],
    ['bare keys', '{a:true}', [{ a: true }]],
    ['comments', '{/* one */"a":1 // two\n}', [{ a: 1 }]],
    [
      'quotation marks in a string',
      '{"a":"the "quay" is open","b":1}',
      [{ a: 'the "quay" is open', b: 1 }],
    ],
    ['several values', '{"a":1};\n{"a":2}', [{ a: 1 }, { a: 2 }]],
    ['a key that is a property of objects', '{"toString":1,}', [{ toString: 1 }]],
  ])('mends %s', (_, text, values) => {
    expect(parseLooseJson(text)).toEqual(values);
  });

  test.each(['', 'null', 'pilots', '{', '{{"a":1}', '{"a":"one', '['.repeat(10_000)])(
    'gives up on %s',
    (text) => {
      expect(parseLooseJson(text)).toBeNull();
    },
  );

  test('gives for JSON what JSON.parse gives', () => {
    const objects = fc.dictionary(
      fc.stringMatching(/^[a-z@]{1,6}$/),
      fc.oneof(fc.integer(), fc.boolean(), fc.constant(null), fc.stringMatching(/^[\w .é]{0,12}$/)),
    );
    fc.assert(
      fc.property(fc.array(objects), (value) => {
        expect(parseLooseJson(JSON.stringify(value))).toEqual([value]);
      }),
    );
  });

  test('a long text of quotation marks takes no long time', () => {
    const parse = (size: number) => parseLooseJson(`{"a":"${'"x '.repeat(size)}`);
    expect(growthOfEight(parse, 12_500)).toBeLessThan(32);
  });
});

describe('readJsonLd', () => {
  const own = {
    '@type': 'NewsArticle',
    headline: 'Own',
    mainEntityOfPage: 'https://quay.example/a/',
  };
  const other = {
    '@type': 'NewsArticle',
    headline: 'Other',
    url: 'https://quay.example/b',
    datePublished: '2021-05-04',
    author: 'Jane Doe',
    publisher: { name: 'The Quay' },
  };

  test('takes the article that bears the address of the page', () => {
    const scripts = [JSON.stringify(other), JSON.stringify(own)];
    expect(readJsonLd(scripts).article?.headline).toBe('Other');
    const addresses = ['http://www.quay.example/a?x=1'];
    expect(readJsonLd(scripts, addresses).article?.headline).toBe('Own');
    expect(readJsonLd(scripts.toReversed(), addresses).article?.headline).toBe('Own');
  });

  test.each([
    [{ isAccessibleForFree: 'False' }, false],
    [{ isAccessibleForFree: 'http://schema.org/True' }, true],
    [{ hasPart: { isAccessibleForFree: false } }, false],
    [{ isAccessibleForFree: true, hasPart: { isAccessibleForFree: false } }, true],
    [{ isAccessibleForFree: {} }, null],
    [{}, null],
  ])('free to read: %j', (fields, isFree) => {
    expect(readJsonLd([JSON.stringify({ ...own, ...fields })]).article?.isFree).toBe(isFree);
  });

  test('decodes what was escaped twice', () => {
    const markup = { ...own, headline: 'Pilots &amp; &quot;tugs&quot; <em>back</em>' };
    expect(readJsonLd([JSON.stringify(markup)]).article?.headline).toBe('Pilots & "tugs" back');
  });

  test('never throws', () => {
    const json = fc
      .json()
      .map((text) => `{"@type":"NewsArticle","author":${text},"wordCount":${text}}`);
    fc.assert(
      fc.property(fc.oneof(json, fc.string(), fc.json()), (script) => {
        expect(readJsonLd([script]).brokenCount).toBeLessThanOrEqual(1);
      }),
    );
  });
});
