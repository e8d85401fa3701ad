import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readIssues, readTable, removeDataset, runAll } from './workspace.ts';

/** Synthetic: the same report in every format that a folder may hold. */
const paragraphs = [
  'The pilots of the harbour went back to their boats on Monday, and nobody on the quay would say what had changed since the union voted.',
  'The leader of the seafarers’ union said that the talks would go on behind closed doors until the end of the month.',
];
const marked = paragraphs.map((text) => `<p>${text}</p>`).join('');
const headline = 'Pilots back at work';
const nitf = `<nitf xml:lang="en"><head><docdata><date.issue norm="20210503T101500Z"/></docdata><pubdata name="The Quay"/></head><body><body.head><hedline><hl1>${headline}</hl1></hedline><byline>By Jane Doe</byline></body.head><body.content>${marked}</body.content></body></nitf>`;
const article = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline,
  author: { '@type': 'Person', name: 'Jane Doe' },
  publisher: { '@type': 'Organization', name: 'The Quay' },
  datePublished: '2021-05-03T10:15:00Z',
  inLanguage: 'en',
  articleBody: paragraphs.join('\n\n'),
};
const newsItem = `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem version="1"><itemMeta><provider literal="The Quay"/></itemMeta><contentMeta><contentCreated>2021-05-03T10:15:00Z</contentCreated><language tag="en"/><headline>${headline}</headline><by>By Jane Doe</by></contentMeta><contentSet><inlineXML><html><body>${marked}</body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>`;

const files: Readonly<Record<string, string>> = {
  'a.nitf': `<?xml version="1.0" encoding="UTF-8"?>\n${nitf}`,
  'b.xml': nitf,
  'c.xml': newsItem,
  'd.jsonld': JSON.stringify(article),
  'e.json': JSON.stringify({ '@context': 'https://schema.org', '@graph': [article] }),
  'cut.nitf': nitf.slice(0, 300),
  'cut.jsonld': JSON.stringify(article).slice(0, 300),
  'feed.xml': '<rss version="2.0"><channel><title>The Quay</title></channel></rss>',
  'settings.json': '{"colour":"blue"}',
};

let folder: string;

beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'tellings-structured-')), 'harbour');
  await mkdir(join(folder, 'sources'), { recursive: true });
  await mkdir(join(folder, 'wire'));
  for (const [name, content] of Object.entries(files))
    await writeFile(join(folder, 'wire', name), content);
  const yaml: Readonly<Record<string, string>> = {
    'dataset.yml': `name: harbour\ntitle: Harbour\ndescription: Synthetic.\nlicence: CC0-1.0\ncreators: [The test]\nissued: '2026-01-02'\n`,
    'registry.yml': 'speakers: []\npublishers: []\nrecordings: []\n',
    'sources/wire.yml':
      'source_id: wire\nname: Wire\nkind: folder\npath: wire\ntext_rights: closed\n',
  };
  for (const [name, text] of Object.entries(yaml)) await writeFile(join(folder, name), text);
});

afterAll(() => removeDataset(folder));

test('one report in five formats gives the same facts and one text; the rest is accounted for', async () => {
  const events = await runAll(folder);
  const reports = await readTable(folder, 'reports', 'report');
  expect(reports.map(({ source_key }) => source_key).sort()).toEqual([
    'a.nitf',
    'b.xml',
    'c.xml',
    'd.jsonld',
    'e.json',
  ]);
  for (const report of reports)
    expect(report).toMatchObject({
      headline,
      outlet: 'The Quay',
      authors: ['Jane Doe'],
      language: 'en',
      published_at: '2021-05-03T10:15:00Z',
    });
  expect(new Set(reports.map(({ text_sha256 }) => text_sha256)).size).toBe(1);

  const issues = await readIssues(folder);
  const codes = issues
    .filter(({ code }) => !code.startsWith('publish/'))
    .map(({ level, code, path }) => `${path} ${level} ${code}`);
  expect(codes).toEqual(
    expect.arrayContaining([
      'cut.jsonld error normalise/malformed-document',
      'cut.nitf error normalise/malformed-document',
      'feed.xml error normalise/unsupported-format',
      'settings.json info fetch/unsupported-file',
    ]),
  );
  for (const event of events) {
    if (event.type !== 'stage-finished') continue;
    expect(event.records_in).toBe(event.records_out + event.records_quarantined);
  }
});
