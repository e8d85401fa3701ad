import { UsageError } from '@tellings/schema';
import { describe, expect, test } from 'vitest';
import { readArticle } from './article.ts';

const paragraphs = [
  'The seafarers’ union said on Friday that the night ferry would run again from the first of May.',
  'Its leader thanked the deckhands who had waited on the quay through most of the winter months.',
  'The port office had no comment and asked everyone to read the notice on its door. Synthetic text.',
];
const body = paragraphs.join('\n');
const page = `<!doctype html><html><head><title>Night ferry returns</title></head><body>
<nav><a href="/">Home</a></nav><article><h1>Night ferry returns in May</h1>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
</article></body></html>`;

async function read(name: string, content: string): Promise<string> {
  return (await readArticle(name, new TextEncoder().encode(content))).text;
}

describe('readArticle', () => {
  test('takes the body from a page, from Markdown and from plain text', async () => {
    expect(await read('page.html', page)).toBe(body);
    expect(await read('PAGE.HTM', page)).toBe(body);
    expect(
      await read('story.md', `# Night ferry returns in May\n\n${paragraphs.join('\n\n')}\n`),
    ).toBe(body);
    expect(
      await read('story.txt', `Night ferry returns in May\n\n${paragraphs.join('\n\n')}\n`),
    ).toBe(body);
    expect(await read('story', body)).toBe(body);
  });

  test('knows a page without a telling name by its content', async () => {
    expect(await read('-', `\n${page}`)).toBe(body);
    expect(await read('-', `<3 ferries\n${body}`)).toContain(paragraphs[0]);
  });

  test('keeps the name', async () => {
    expect((await readArticle('story.txt', Buffer.from(body))).name).toBe('story.txt');
  });

  test.each([
    ['an empty file', '', /empty/],
    [
      'a page without an article',
      '<!doctype html><html><body><p>Hello.</p></body></html>',
      /words/,
    ],
    ['bytes that are no text', '%PDF-1.7\n', /binary|not a text/],
  ])('says why %s cannot be read', async (_, content, reason) => {
    await expect(read('it.html', content)).rejects.toThrow(UsageError);
    await expect(read('it.html', content)).rejects.toThrow(
      /^it\.html cannot be read as an article: /,
    );
    await expect(read('it.html', content)).rejects.toThrow(reason);
  });
});
