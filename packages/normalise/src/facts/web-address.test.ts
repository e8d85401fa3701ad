import { findViolations } from '@tellings/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseCapture } from '../report.ts';
import { hostOf, toHttpUrl } from './web-address.ts';

describe('toHttpUrl', () => {
  test.each([
    ['https://quay.example/a b', 'https://quay.example/a%20b'],
    ['https://quay.example/a|b[c]?d={e}^', 'https://quay.example/a%7Cb%5Bc%5D?d=%7Be%7D%5E'],
    ['https://quay.example/100%', 'https://quay.example/100%25'],
    ['https://quay.example/#a#b', 'https://quay.example/#a%23b'],
    ['https://münchen.example/ü', 'https://xn--mnchen-3ya.example/%C3%BC'],
    ['/2021/quay', 'https://base.example/2021/quay'],
  ])('%s', (written, expected) => {
    expect(toHttpUrl(written, 'https://base.example/x')).toBe(expected);
  });

  test.each([
    'javascript:alert(1)',
    'mailto:a@b.example',
    'ftp://quay.example/',
    'https://',
    'quay',
  ])('%s is no web address', (written) => {
    expect(toHttpUrl(written, null)).toBeNull();
  });

  test('what it gives is a URI to the schema, whatever the page claims', () => {
    const written = fc.oneof(
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.string({ unit: 'binary' }).map((path) => `https://quay.example/${path}`),
    );
    fc.assert(
      fc.property(written, (address) => {
        const url = toHttpUrl(address, null);
        const { report } = normaliseCapture(
          {
            capture_id: 'cap_0000000000000000',
            source_id: 'quay',
            source_key: 'a',
            url,
            path: null,
            media_type: 'text/plain',
            charset: null,
            byte_count: 4,
            sha256: '0'.repeat(64),
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
          },
          new TextEncoder().encode('Quay open.'),
        );
        expect(findViolations('report', report)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

test('hostOf takes www and the root dot off', () => {
  expect(hostOf('https://www.quay.example./a')).toBe('quay.example');
  expect(hostOf('quay')).toBeNull();
});
