import fc from 'fast-check';
import { expect, test } from 'vitest';
import { surt } from './surt.ts';

test.each([
  ['https://www.harbour.example/Quay/', 'example,harbour)/quay'],
  ['http://user:pass@www2.harbour.example:80/', 'example,harbour)/'],
  ['https://harbour.example:8443', 'example,harbour:8443)/'],
  ['https://harbour.example:80/', 'example,harbour:80)/'],
  ['http://harbour.example/a/./b/../c//d#part', 'example,harbour)/a/c/d'],
  ['http://harbour.example/?b=2&a=2&a=1&a=&a', 'example,harbour)/?a&a=&a=1&a=2&b=2'],
  ['http://harbour.example/%7Equay/%C3%A4%2520', 'example,harbour)/~quay/%c3%a4%20'],
  [`http://harbour.example/a?PHPSESSID=${'0'.repeat(32)}&b=1`, 'example,harbour)/a?b=1'],
  [`http://harbour.example/(S(${'a'.repeat(24)}))/quay.aspx`, 'example,harbour)/quay.aspx'],
  ['https://bücher.example/', 'example,xn--bcher-kva)/'],
  ['https://[2001:DB8::1]:8080/a', '2001:db8::1:8080)/a'],
  ['dns:harbour.example', 'dns:harbour.example'],
  [
    'urn:uuid:75055027-ee47-41b3-8001-111914f26579',
    'urn:uuid:75055027-ee47-41b3-8001-111914f26579',
  ],
  ['', '-'],
])('%s', (url, key) => {
  expect(surt(url)).toBe(key);
});

test('a key is printable ASCII, and that of its address without fragment and www', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
      expect(surt(url)).toMatch(/^[!-~]+$/);
      expect(surt(url.replace(/#.*/, ''))).toBe(surt(url));
      expect(surt(url.replace('://', '://www3.'))).toBe(surt(url));
    }),
  );
});

test('the order of parameters makes no difference', () => {
  const parameter = fc.stringMatching(/^[a-z]{1,3}(?:=[a-z]{0,3})?$/);
  fc.assert(
    fc.property(fc.array(parameter), (parameters) => {
      const turned = parameters.toReversed();
      expect(surt(`http://a.example/?${parameters.join('&')}`)).toBe(
        surt(`http://a.example/?${turned.join('&')}`),
      );
    }),
  );
});
