import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agencyRows } from '../table/agency-rows.ts';
import { createAgencyTable } from '../table/agency-table.ts';
import { type Article, extractArticle, type PageContext } from './article.ts';
import { parsePage } from './page.ts';

const agencies = createAgencyTable(agencyRows);

function extract(html: string, context: Partial<PageContext> = {}): Article {
  return extractArticle(parsePage(html), {
    statedBody: null,
    agencies,
    isRecurring: () => false,
    ...context,
  });
}

const kinds = (article: Article): Record<string, string | null> =>
  Object.fromEntries(article.body.map(({ text, kind }) => [text, kind]));

const sentences = [
  'The pilots of the port went back to their boats on the first day, and nobody said why.',
  'On the second day the cranes moved again, slowly, and the harbour master counted the ships.',
  'By the third day the union had voted, the quay was full, and the strike was over.',
];
const prose = sentences.map((sentence) => `<p>${sentence}</p>`).join('');
const page = (body: string, head = ''): string =>
  `<!doctype html><html><head><title>Quay</title>${head}</head><body><main><h1>Pilots back</h1>${body}</main></body></html>`;

describe('extractArticle', () => {
  test('keeps the running text, one block a paragraph', () => {
    expect(kinds(extract(page(`<div>${prose}</div>`)))).toEqual(
      Object.fromEntries(sentences.map((sentence) => [sentence, null])),
    );
  });

  const lead = 'A strike that nobody could explain ends on the quay.';
  test.each([
    ['its class', page(`<div><p class="article-standfirst">${lead}</p>${prose}</div>`)],
    [
      'the description',
      page(
        `<div><p class="x">${lead}</p>${prose}</div>`,
        `<meta name="description" content="${lead}">`,
      ),
    ],
    ['its place', page(`<div><p class="x">${lead}</p><div class="y">${prose}</div></div>`)],
  ])('tells a standfirst by %s', (_, html) => {
    expect(kinds(extract(html))[lead]).toBe('standfirst');
  });

  test('the only paragraph is text, whatever its name', () => {
    const only = extract(page(`<div><p class="lead">${sentences.join(' ')}</p></div>`));
    expect(only.body.map(({ kind }) => kind)).toEqual([null]);
  });

  test('a first paragraph like the others is no standfirst, though the description repeats it', () => {
    const head = `<meta name="description" content="${sentences[0]}">`;
    expect(kinds(extract(page(`<div>${prose}</div>`, head)))[sentences[0] ?? '']).toBeNull();
  });

  test.each([
    ['image-caption-text', 'Cranes on the quay at noon, seen from the sea.', 'caption'],
    ['fact-box', 'The port has nine cranes and two hundred pilots.', 'related_box'],
    ['pull-quote', 'Nobody said why, and nobody asked.', 'pull_quote'],
  ])('class %s makes a %s', (name, text, kind) => {
    const boxed = `<div><div>${prose}</div><div class="${name}"><p>${text}</p></div><div>${prose.replaceAll('day', 'night')}</div></div>`;
    const found = kinds(extract(page(boxed)))[text];
    // captions are taken out before the blocks are read
    expect(found === undefined ? 'caption' : found).toBe(kind);
  });

  test('stated text is a vote on every block', () => {
    const stray = 'Nine things about boats that the harbour would rather not tell anyone today.';
    const mixed = `<div><p>${sentences[0]}</p><p>${stray}</p><p>${sentences[1]}</p><p>${sentences[2]}</p></div>`;
    expect(kinds(extract(page(mixed)))[stray]).toBeNull();
    const voted = extract(page(mixed), { statedBody: sentences.join(' ') });
    expect(kinds(voted)[stray]).toBe('related_box');
    expect(kinds(voted)[sentences[1] ?? '']).toBeNull();
  });

  test('stated text that ends early denies nothing after its end', () => {
    const short = extract(page(`<div>${prose}</div>`), {
      statedBody: sentences.slice(0, 2).join(' '),
    });
    expect(kinds(short)[sentences[2] ?? '']).toBeNull();
  });

  test('stated text stands in for a body that the page lacks', () => {
    const found = extract(page('<p>Log in.</p>'), { statedBody: sentences.join('<br>') });
    expect(found.body.map(({ text }) => text)).toEqual(sentences);
  });

  test('takes out blocks that recur', () => {
    const found = extract(page(`<div>${prose}</div>`), {
      isRecurring: (text) => text === sentences[1],
    });
    expect(found.body.map(({ text }) => text)).toEqual([sentences[0], sentences[2]]);
  });

  test('keeps a quoted post with its source', () => {
    const post = 'We counted the ships twice and we will count them again tomorrow.';
    const source = '— Harbour Master (@harbour) May 5, 2021';
    const quoted = `<div class="social-embed"><blockquote><p>${post}</p>— Harbour Master (@harbour) <a href="https://quay.example">May 5, 2021</a></blockquote></div>`;
    const found = kinds(
      extract(page(`<div>${prose}${quoted}${prose.replaceAll('day', 'night')}</div>`)),
    );
    expect(found).toMatchObject({ [post]: null, [source]: null });
  });

  test('never throws, and gives the same blocks again', () => {
    const name = fc.constantFrom(
      'div',
      'p',
      'aside',
      'a',
      'h1',
      'blockquote',
      'figure',
      'table',
      'td',
    );
    const piece = fc.oneof(
      name.map((tag) => `<${tag} class="lead caption">`),
      name.map((tag) => `</${tag}>`),
      fc.constantFrom(sentences[0] ?? '', 'Quay', '<br>', '<', '&', '<!--', '<template>', '<svg>'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const html = pieces.join('');
        expect(extract(html)).toEqual(extract(html));
      }),
      { numRuns: 60 },
    );
  });
});
