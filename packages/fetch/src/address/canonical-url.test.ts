import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalUrl } from './canonical-url.ts';

const story = 'https://a.example/2024/strike';

describe('addresses of one page', () => {
  test.each([
    'https://a.example/2024/strike',
    'http://a.example/2024/strike',
    'HTTP://A.Example:80/2024/strike',
    'https://a.example:443/2024/strike',
    'https://a.example./2024/strike',
    'https://reader:word@a.example/2024/strike',
    'https://www.a.example/2024/strike',
    'https://m.a.example/2024/strike',
    'https://mobile.a.example/2024/strike',
    'https://amp.a.example/2024/strike',
    'https://www.m.a.example/2024/strike',
    'https://a.example/2024/strike#comments',
    'https://a.example/2024/strike/',
    'https://a.example//2024///strike',
    'https://a.example/2023/../2024/./strike',
    'https://a.example/2024/strike?',
    'https://a.example/2024/strike?&&',
    'https://a.example/2024/strike/index.html',
    'https://a.example/2024/strike/index.htm',
    'https://a.example/2024/str%69ke',
    'https://a.example/2024/strike;jsessionid=0A1B.node2',
  ])('%s', (url) => {
    expect(canonicalUrl(url)).toBe(story);
  });

  test.each([
    'https://a.example/2024/strike/amp',
    'https://a.example/2024/strike/amp/',
    'https://a.example/2024/strike.amp',
    'https://a.example/2024/strike?amp',
    'https://a.example/2024/strike?amp=1',
    'https://a.example/2024/strike?amp=true',
    'https://a.example/2024/strike?outputType=amp',
    'https://a-example.cdn.ampproject.org/c/s/a.example/2024/strike',
    'https://a-example.cdn.ampproject.org/v/s/www.a.example/2024/strike/amp?amp_js_v=0.1&usqp=mq33',
    'https://a-example.cdn.ampproject.org/c/a.example/2024/strike?amp',
    'https://www.google.com/amp/s/a.example/2024/strike/amp/',
    'https://google.co.uk/amp/s/amp.a.example/2024/strike',
    'https://www.google.de/amp/a.example/2024/strike',
    'https://www.google.com/amp/s/a-example.cdn.ampproject.org/c/s/a.example/2024/strike',
  ])('%s (AMP)', (url) => {
    expect(canonicalUrl(url)).toBe(story);
  });

  test.each([
    ['https://a.example/x.amp.html', 'https://a.example/x.html'],
    ['https://a.example/amp', 'https://a.example/'],
    ['https://a.example/index.html?p=1', 'https://a.example/?p=1'],
    ['https://a.example/%c3%a4?q=%7e%2f', 'https://a.example/%C3%A4?q=~%2F'],
    ['https://a.example/ä', 'https://a.example/%C3%A4'],
    ['https://a.example/100%', 'https://a.example/100%25'],
    ['https://a.example/[1]|2', 'https://a.example/%5B1%5D%7C2'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
    ['https://a.example:8443/x', 'https://a.example:8443/x'],
  ])('%s is %s', (url, expected) => {
    expect(canonicalUrl(url)).toBe(expected);
  });

  test.each([
    'utm_source=feed',
    'UTM_Campaign=x',
    'utm%5Fmedium=rss',
    'fbclid=x',
    'gclid',
    'at_medium=RSS',
    'ref_src=twsrc%5Etfw',
    'amp;utm_source=x',
    'PHPSESSID=x',
    'mtm_group=x',
  ])('%s only tracks', (parameter) => {
    expect(canonicalUrl(`${story}?${parameter}`)).toBe(story);
    expect(canonicalUrl(`${story}?b=2&${parameter}&a=1&`)).toBe(`${story}?b=2&a=1`);
  });

  test('some parameters track on one site and address pages on others', () => {
    const tail = '/article?feedType=RSS&feedName=world&id=7';
    expect(canonicalUrl(`http://uk.reuters.com${tail}`)).toBe(
      'https://uk.reuters.com/article?id=7',
    );
    expect(canonicalUrl(`http://notreuters.com${tail}`)).toBe(`https://notreuters.com${tail}`);
  });
});

describe('addresses of different pages', () => {
  test.each([
    'https://a.example/2024/Strike',
    'https://a.example/2024/strike?id=1',
    'https://a.example/2024/strike?ref=1',
    'https://a.example/2024/strike?p=1',
    'https://a.example/2024/strike?page=2',
    'https://a.example/2024/strike?amp=2',
    'https://a.example/2024/strike?outputType=print',
    'https://a.example/2024/strike#!/article/1',
    'https://a.example/2024/strike/amplifier',
    'https://a.example/2024/strike/AMP',
    'https://a.example/2024/strike%2Famp',
    'https://a.example/2024/strike/index.php',
    'https://a.example/2024/strike/1',
    'https://a.example/amp/2024/strike',
    'https://a.example:8080/2024/strike',
    'https://b.a.example/2024/strike',
    'https://www2.a.example/2024/strike',
    'https://mm.a.example/2024/strike',
  ])('%s', (url) => {
    expect(canonicalUrl(url)).not.toBe(story);
    expect(canonicalUrl(url)).toBe(url);
  });

  test.each([
    'https://www.com/',
    'https://m.co.uk/',
    'https://amp.dev/',
    'https://google.com/amp/s/strike',
    'https://a.example/amp/s/b.example/strike',
    'https://a-example.cdn.ampproject.org/i/s/a.example/picture.png',
  ])('%s is no more than it says', (url) => {
    expect(canonicalUrl(url)).toBe(url);
  });

  test('the order of parameters tells', () => {
    expect(canonicalUrl(`${story}?a=1&b=2`)).not.toBe(canonicalUrl(`${story}?b=2&a=1`));
  });
});

test.each(['', 'no address', 'mailto:desk@a.example', 'ftp://a.example/x/', 'http://'])(
  '%j comes back unchanged',
  (text) => {
    expect(canonicalUrl(text)).toBe(text);
  },
);

/** Addresses made of the pieces that the rules look at. */
const address = fc
  .tuple(
    fc.constantFrom('http', 'https'),
    fc.array(fc.constantFrom('www', 'm', 'amp', 'a', 'co', 'xn--bcher-kva', 'google', '', '1')),
    fc.constantFrom('example', 'com', 'uk', 'uk.', 'cdn.ampproject.org', '1.2.3.4', '[::1]'),
    fc.constantFrom('', ':80', ':443', ':8080'),
    fc.array(
      fc.constantFrom(
        ...['/', '//', 'amp', '.amp', '.html', 'index.html', '..', '.', '%2e', '%2F', '%', '%25'],
        ...[
          'a',
          'c/s/',
          'amp/s/',
          'www.b.example',
          ';jsessionid=1',
          'ä',
          '%e4',
          '\\',
          '[',
          '@',
          ':',
        ],
      ),
    ),
    fc.array(
      fc.constantFrom(
        ...[
          '?',
          '&',
          '=',
          'amp',
          'amp;',
          'utm_source=1',
          'utm%5fx',
          'id=1',
          '%',
          '%41',
          '%25',
          '#',
        ],
        ...['!', "'", '+', ' '],
      ),
    ),
  )
  .map(([scheme, hosts, suffix, port, path, tail]) => {
    const host = suffix.startsWith('[') ? suffix : [...hosts, suffix].join('.');
    return `${scheme}://${host}${port}/${path.join('')}?${tail.join('')}`;
  });

function hrefOf(url: string): string | null {
  try {
    return new URL(url).href;
  } catch {
    return null;
  }
}

test('canonical addresses are addresses and stay as they are', () => {
  const any = fc.oneof(
    { weight: 4, arbitrary: address },
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc.string({ unit: 'binary' }).map((tail) => `http://a.example/${tail}`),
    fc.string({ unit: 'binary' }).map((host) => `http://www.${host}/`),
  );
  fc.assert(
    fc.property(any, (url) => {
      const canonical = canonicalUrl(url);
      expect(canonicalUrl(canonical)).toBe(canonical);
      const href = hrefOf(url);
      if (href === null) return;
      expect(hrefOf(canonical)).toBe(canonical);
      expect(canonicalUrl(href)).toBe(canonical);
    }),
    { numRuns: 20_000 },
  );
});

test('what the rules fold changes nothing, wherever it stands', () => {
  const letters = fc.string({ unit: fc.constantFrom('b', 'd', '1', '-'), minLength: 1 });
  const path = fc.array(letters).map((segments) => `/${segments.join('/')}`);
  const query = fc.array(fc.tuple(letters, letters).map(([name, value]) => `${name}=${value}`));
  fc.assert(
    fc.property(path, query, fc.nat(), (segments, parameters, at) => {
      const plain = `https://a.example${segments}?${parameters.join('&')}`;
      const tracked = parameters.toSpliced(at % (parameters.length + 1), 0, 'utm_term=x');
      const other = `http://www.a.example/${segments}/amp/?${tracked.join('&')}#top`;
      expect(canonicalUrl(other)).toBe(canonicalUrl(plain));
    }),
  );
});
