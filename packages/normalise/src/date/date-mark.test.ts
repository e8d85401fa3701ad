import { expect, test } from 'vitest';
import { growthOfEight } from '../../test/growth.ts';
import { parsePage } from '../page/page.ts';
import { type DateMark, readDateMarks } from './date-mark.ts';

function read(body: string, head = ''): readonly DateMark[] {
  const title = '<title>Pilots go back to work | The Quay</title>';
  return readDateMarks(parsePage(`<html><head>${title}${head}</head><body>${body}</body></html>`));
}

const heading = '<h1>Pilots go back to work</h1>';
const seen = { source: 'visible_text', role: 'dated', isNear: true } as const;

test.each([
  [`${heading}<p>3 November 2016</p>`, '3 November 2016'],
  [`${heading}<div><span>03</span> <span>Nov</span> <span>2016</span></div>`, '03 Nov 2016'],
  [`<div class="entry-date">3 November 2016</div>${heading}`, '3 November 2016'],
])('%s', (body, written) => {
  expect(read(body)).toContainEqual({ ...seen, written });
});

test.each([
  ['Published 3 Nov 2016, updated 4 Nov 2016', 'Published 3 Nov 2016, ', 'updated 4 Nov 2016'],
  ['3 Nov 2016, 14:03 | Updated 2 hours ago', '3 Nov 2016, 14:03 | ', 'Updated 2 hours ago'],
  [
    '2016年11月3日 14時03分 (11月4日 09時40分更新)',
    '2016年11月3日 14時03分 ',
    '(11月4日 09時40分更新)',
  ],
])('%s tells a publication from a change', (line, published, modified) => {
  expect(read(`${heading}<p>${line}</p>`).map(({ role, written }) => [role, written])).toEqual([
    ['published', published],
    ['modified', modified],
  ]);
});

test.each(['Updated 3 Nov 2016', 'Posted by Jane Doe, updated 3 Nov 2016', '2016年11月3日更新'])(
  '%s gives no publication',
  (line) => {
    const published = read(`${heading}<p>${line}</p>`).filter(({ role }) => role !== 'modified');
    expect(published.filter(({ written }) => /2016/.test(written))).toEqual([]);
  },
);

test('dates of running text are left out', () => {
  const text =
    'The harbour pilots said in a letter that the strike of 3 November 2016 had been over';
  expect(read(`${heading}<p>${text} for a long time.</p>`)).toEqual([]);
});

test.each([
  `${heading}${'<p>The pilots are back.</p>'.repeat(9)}<ul class="comments"><li>3 Nov 2016</li></ul>`,
  `${heading}${'<p>The pilots are back.</p>'.repeat(9)}<footer><p>3 Nov 2016</p></footer>`,
  `${heading}<script>document.write("3 Nov 2016")</script>`,
  `${heading}<p>${'The strike of 3 November 2016 is over. '.repeat(12)}</p>`,
  `${heading}<p>Pilots</p>`,
])('%s has no date of the report', (body) => {
  expect(read(body)).toEqual([]);
});

test('a date far from the headline is weak evidence', () => {
  const far = `${heading}${'<p>The pilots are back.</p>'.repeat(30)}<p class="date">3 Nov 2016</p>`;
  expect(read(far)).toEqual([{ ...seen, written: '3 Nov 2016', isNear: false }]);
});

test.each([
  ['property="article:published_time"', 'published', true],
  ['name="article:published:time"', 'published', true],
  ['name="DC.date.issued"', 'published', true],
  ['name="parsely-pub-date"', 'published', true],
  ['itemprop="datePublished"', 'published', true],
  ['name="dcterms.created"', 'published', false],
  ['property="og:updated_time"', 'modified', true],
  ['name="last-modified"', 'modified', true],
] as const)('<meta %s>', (attribute, role, isNear) => {
  const source = attribute.startsWith('itemprop') ? 'microdata' : 'meta';
  expect(read('<p>Pilots</p>', `<meta ${attribute} content="2016-11-03">`)).toEqual([
    { source, role, isNear, written: '2016-11-03' },
  ]);
});

test.each(['expires', 'viewport', 'article:expiration_time', 'generator'])(
  'meta %s dates nothing',
  (name) => {
    expect(read('', `<meta name="${name}" content="2016-11-03">`)).toEqual([]);
  },
);

test('reads a <time> by its attribute and its text', () => {
  const marks = read(`${heading}<time datetime="2016-11-03T14:03:00Z">3 Nov</time>`);
  expect(marks).toEqual([
    { source: 'time_element', role: 'dated', isNear: true, written: '2016-11-03T14:03:00Z' },
    { ...seen, written: '3 Nov' },
  ]);
});

test('reads a large page in linear time', () => {
  const body = `${heading}${'<div class="date">3/4 '.repeat(400)}${'</div>'.repeat(400)}`;
  expect(growthOfEight((size) => read(body.repeat(size)), 8)).toBeLessThan(32);
});
