import { findViolations } from '@tellings/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseWebAddress } from './web-address.ts';

describe('parseWebAddress', () => {
  test.each([
    ['http://Harbour.Example', 'http://harbour.example/'],
    [' https://a.example/x#part ', 'https://a.example/x'],
    ['http://user:word@a.example/', 'http://a.example/'],
    ['http://a.example/ä b?q=ü|v', 'http://a.example/%C3%A4%20b?q=%C3%BC%7Cv'],
    ['http://a.example/100%', 'http://a.example/100%25'],
    ['http://a.example:8080/[1]', 'http://a.example:8080/%5B1%5D'],
    ['http://[2606:4700::1111]/', 'http://[2606:4700::1111]/'],
  ])('%s is %s', (text, expected) => {
    expect(parseWebAddress(text)).toBe(expected);
  });

  test.each([
    '',
    '/news/1',
    'mailto:a@b.example',
    'javascript:alert(1)',
    'ftp://a.example/',
    'http://',
  ])('%s is none', (text) => {
    expect(parseWebAddress(text)).toBeNull();
  });

  test('resolves a relative reference against its base', () => {
    expect(parseWebAddress('../b.html', 'http://a.example/x/feed.xml')).toBe(
      'http://a.example/b.html',
    );
    expect(parseWebAddress('', 'http://a.example/x/feed.xml')).toBeNull();
  });

  test('what it gives is a URI by the schema and stays as it is', () => {
    const anything = fc.oneof(
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.string({ unit: 'binary' }).map((tail) => `http://a.example/${tail}`),
      fc.string({ unit: 'binary' }).map((host) => `http://${host}/`),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const url = parseWebAddress(text);
        if (url === null) return;
        const source = {
          source_id: 's',
          name: 's',
          kind: 'feed',
          url,
          licence: null,
          text_rights: 'open',
        };
        expect(findViolations('source', source)).toEqual([]);
        expect(parseWebAddress(url)).toBe(url);
      }),
      { numRuns: 500 },
    );
  });
});
