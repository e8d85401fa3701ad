import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFeed } from './feed.ts';

const rss = `<?xml version="1.0"?>
<rss version="2.0"><channel><title>Harbour Courier</title>
<item><title>Fees &amp; quotas</title><link>/1</link><guid isPermaLink="false">c-1</guid></item>
<item><title>Ferries</title><guid>http://courier.example/2</guid></item>
<item><title><![CDATA[No <b>link</b>]]></title></item>
</channel></rss>`;

/** Number of elements that are closed in a text. */
function closedIn(text: string, name: string): number {
  return text.split(`</${name}>`).length - 1;
}

test('a feed that is cut off gives every item closed before the cut', () => {
  const text = rss.replaceAll('Ferries', 'Färjor – 🛳');
  const bytes = Buffer.from(text);
  const whole = parseFeed(bytes, null).entries;
  expect(whole.length).toBe(3);
  for (let length = 0; length < bytes.length; length++) {
    const cut = bytes.subarray(0, length);
    const { entries, damage, fault } = parseFeed(cut, null);
    expect(entries).toEqual(whole.slice(0, closedIn(cut.toString(), 'item')));
    expect(damage ?? fault).not.toBeNull();
  }
});

test('a JSON Feed that is cut off gives every item closed before the cut', () => {
  const items = Array.from({ length: 5 }, (_, id) => ({
    id: `t-${id}`,
    title: 'Fees "rise" }] \\',
    authors: [{ name: 'Di Moen' }],
  }));
  const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Tide [{', items };
  const text = JSON.stringify(feed);
  const ends = items.map(
    (item) => text.indexOf(JSON.stringify(item)) + JSON.stringify(item).length,
  );
  for (let length = 0; length < text.length; length++) {
    const closed = ends.filter((end) => end <= length).length;
    const { entries, damage } = parseFeed(Buffer.from(text.slice(0, length)), null);
    expect(entries.map(({ id }) => id)).toEqual(items.slice(0, closed).map(({ id }) => id));
    if (closed > 0) expect(damage).not.toBeNull();
  }
});

test('an item that is not closed is none, and hides no other', () => {
  const text =
    '<rss><channel><item><title>a</title><item><title>b</title></item><item><title>c</item></channel></rss>';
  expect(parseFeed(Buffer.from(text), null)).toMatchObject({
    entries: [{ headline: 'b' }, { headline: 'c' }],
    damage: expect.stringMatching(/title is not closed/),
  });
});

test('no bytes make the parser throw', () => {
  const pieces = fc.constantFrom(
    '<rss>',
    '<channel>',
    '<item>',
    '</item>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    '<entry>',
    '<title type="xhtml">',
    '<![CDATA[',
    ']]>',
    '<!--',
    '<!DOCTYPE a [',
    '<!ENTITY a "&a;">',
    '&a;',
    '&#0;',
    '&#xd800;',
    '<link href="http://[">',
    'xml:base="http://[',
    '<',
    '>',
    '"',
    '{',
    '[',
    'é',
    '<content mode="base64">',
    '<guid>http://[</guid>',
    '<author>',
    '@',
    '\0',
    '\ufeff',
    '<x:y xmlns:x="">',
    '{"version":"https://jsonfeed.org/version/1"',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const { entries, fault } = parseFeed(Buffer.from(parts.join('')), null, 'http://a.example/');
      expect(fault === null || entries.length === 0).toBe(true);
    }),
    { numRuns: 1_000 },
  );
  fc.assert(
    fc.property(
      fc.uint8Array(),
      fc.option(fc.constantFrom('utf-8', 'gb18030', 'utf-16')),
      (bytes, charset) => {
        parseFeed(bytes, charset);
      },
    ),
  );
});

/** What takes quadratic time takes minutes with these sizes; the limit leaves room for a busy machine. */
describe('hostile feeds take linear time', () => {
  const many = 100_000;
  const item = '<item><title>Fees</title></item>';
  const inItem = (text: string): string =>
    `<rss><channel><item>${text}</item>${item}</channel></rss>`;
  test.each([
    ['comments', '<!-- -->'.repeat(many), 0],
    [
      'nested elements',
      `<rss><channel>${item}${'<b>'.repeat(many)}${'</b>'.repeat(many)}${item}</channel></rss>`,
      2,
    ],
    [
      'nested elements in a title',
      inItem(`<title>${'<b>'.repeat(many)}a${'</b>'.repeat(many)}</title>`),
      2,
    ],
    ['closing tags that close nothing', inItem(`${'<b>'.repeat(199)}${'</c>'.repeat(many)}`), 2],
    [
      'attributes',
      inItem(`<a ${Array.from({ length: many }, (_, i) => `a${i}="x"`).join(' ')}/>`),
      2,
    ],
    [
      'declared namespaces',
      inItem(
        `<a ${Array.from({ length: many }, (_, i) => `xmlns:a${i}="x"`).join(' ')}>${'<a1:b/>'.repeat(many)}</a>`,
      ),
      2,
    ],
    ['unclosed elements in a title', inItem(`<title>${'&lt;svg&gt;'.repeat(many)}</title>`), 2],
    ['a long author', inItem(`<author>${'a.'.repeat(many)}@</author>`), 2],
    [
      'a tag without an end in markup',
      inItem(`<description>${'&lt;a href= '.repeat(many)}</description>`),
      2,
    ],
    ['openings of entities', `<!DOCTYPE a [${'<!ENTITY a "'.repeat(many)}>`, 0],
    [
      'a long string in cut JSON',
      `{"version":"https://jsonfeed.org/version/1","items":[{"id":"${'\\n'.repeat(20 * many)}`,
      0,
    ],
  ])('%s', (_name, text, count) => {
    const start = performance.now();
    expect(parseFeed(Buffer.from(text), null, 'http://a.example/').entries.length).toBe(count);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

test('entities are resolved one level deep, within bounds, never from outside', () => {
  const doctype = `<!DOCTYPE rss [<!ENTITY port "Harbour &amp; quay"><!ENTITY deep "&port;"><!ENTITY lt "x">
<!ENTITY file SYSTEM "file:///etc/hosts"><!ENTITY % quay "y"><!ENTITY long "${'x'.repeat(2_000)}">]>`;
  const title = (text: string): unknown =>
    parseFeed(Buffer.from(`${doctype}<rss><channel><title>${text}</title></channel></rss>`), null)
      .title;
  expect(title('&port; &deep; &file; &quay; &long; 1 &lt; 2')).toBe(
    'Harbour & quay &port; &file; &quay; &long; 1 < 2',
  );
  const value = 'x'.repeat(1_000);
  const text = `<!DOCTYPE rss [<!ENTITY x "${value}">]><rss><channel><title>${'&x;'.repeat(50_000)}</title></channel></rss>`;
  const grown = parseFeed(Buffer.from(text), null).title ?? '';
  expect(grown.startsWith(value)).toBe(true);
  expect(grown.length).toBeLessThan(2_000_000);
});
