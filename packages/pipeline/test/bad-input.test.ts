import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Issue } from '@tellings/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readIssues, readTable, releaseOf, removeDataset, runAll } from './workspace.ts';

const good =
  'The evening ferry will leave an hour later from Monday, the port office said. '.repeat(4);

function pageOf(title: string, body: string, head = ''): string {
  return `<!doctype html><html><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
}

const files: Readonly<Record<string, string | Uint8Array>> = {
  'good.txt': good,
  // windows-1252 without a label: 0x92 is an apostrophe there and no UTF-8.
  'old-encoding.txt': Buffer.concat([
    Buffer.from('The port office don'),
    Buffer.from([0x92]),
    Buffer.from(`t say why. ${good}`),
  ]),
  'empty.txt': '',
  'blank.html': '<!doctype html><title>Nothing</title>\n',
  'binary.txt': Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37, 0x0a, 0, 1, 2, 0xff]),
  'large.txt': new Uint8Array(50 * 1024 * 1024).fill(0x61),
  'deep.html': `<!doctype html><body>${'<div>'.repeat(50_000)}${good}`,
  'consent.html': pageOf(
    'Before you continue',
    '<p>We and our partners use cookies for personalised ads. Accept all cookies to give your consent, or manage your privacy and cookie settings.</p>'.repeat(
      2,
    ),
  ),
  'video.html': pageOf(
    'Ferries at dusk',
    '<video src="dusk.mp4"></video><p>Ferries at dusk, filmed from the quay.</p>',
    '<meta property="og:type" content="video.other">',
  ),
  'front.html': pageOf(
    'The Quay',
    Array.from(
      { length: 30 },
      (_, index) =>
        `<div><h3><a href="/${index}">Story ${index} of the quay and the ferries</a></h3><p>Somebody on the quay said something of it.</p></div>`,
    ).join(''),
  ),
  'gone.html': pageOf('404 Page not found', '<p>The page you asked for is not here any more.</p>'),
  'renamed.html': Buffer.from('%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj'),
  'shell.html': pageOf(
    'The Quay',
    '<div id="root"></div><noscript>Please enable JavaScript.</noscript><script src="app.js"></script>',
  ),
  'broken.xml': '<nitf><body><body.content><p>Never closed',
  'wrong.xml': '<rss version="2.0"><channel><title>The Quay</title></channel></rss>',
  'documents.csv': 'file,url,outlet,published_at\ngood.txt,,The Quay,2025-03-04\nbroken row\n',
};

const rows = [
  JSON.stringify({ id: 'a', body: good }),
  '{"id": "b", "body": ',
  JSON.stringify({ body: good }),
  JSON.stringify({ id: 'a', body: 'The same key again.' }),
];

let folder: string;

beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'tellings-bad-')), 'harbour');
  await mkdir(join(folder, 'sources'), { recursive: true });
  await mkdir(join(folder, 'clippings'));
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(folder, 'clippings', name), content);
  }
  await writeFile(join(folder, 'rows.jsonl'), rows.join('\n'));
  const yaml: Readonly<Record<string, string>> = {
    'dataset.yml': `name: harbour\ntitle: Harbour\ndescription: Synthetic.\nlicence: CC0-1.0\ncreators: [The test]\nissued: '2026-01-02'\ncontact: https://tests.example\n`,
    'registry.yml': 'speakers: []\npublishers: []\nrecordings: []\n',
    'sources/clippings.yml':
      'source_id: clippings\nname: Clippings\nkind: folder\npath: clippings\ntext_rights: closed\n',
    'sources/rows.yml':
      'source_id: rows\nname: Rows\nkind: table\npath: rows.jsonl\ntext_rights: closed\ncolumns: { key: id, text: body }\n',
    'sources/feed.yml':
      'source_id: feed\nname: Feed\nkind: feed\nurl: http://127.0.0.1:9/feed.xml\ntext_rights: closed\n',
  };
  for (const [name, text] of Object.entries(yaml)) await writeFile(join(folder, name), text);
});

afterAll(() => removeDataset(folder));

function codeOf(issues: readonly Issue[], file: string): string | undefined {
  return issues.find(({ level, path }) => level === 'error' && path?.includes(file))?.code;
}

test('what cannot be read is quarantined with file and reason, and the rest goes on', async () => {
  const events = await runAll(folder);
  const issues = await readIssues(folder);
  expect(codeOf(issues, 'empty.txt')).toBe('normalise/empty-document');
  expect(codeOf(issues, 'binary.txt')).toBe('normalise/binary-content');
  expect(codeOf(issues, 'large.txt')).toBe('fetch/too-large');
  expect(codeOf(issues, 'deep.html')).toBe('normalise/too-deep');
  expect(codeOf(issues, 'blank.html')).toMatch(/^normalise\/(no-article-body|empty-document)$/);
  expect(codeOf(issues, 'consent.html')).toBe('normalise/consent-wall');
  expect(codeOf(issues, 'video.html')).toBe('normalise/not-an-article');
  expect(codeOf(issues, 'front.html')).toBe('normalise/not-an-article');
  expect(codeOf(issues, 'gone.html')).toBe('normalise/error-page');
  expect(codeOf(issues, 'renamed.html')).toBe('normalise/binary-content');
  expect(codeOf(issues, 'shell.html')).toBe('normalise/needs-script');
  expect(codeOf(issues, 'broken.xml')).toBe('normalise/malformed-document');
  expect(codeOf(issues, 'wrong.xml')).toBe('normalise/unsupported-format');
  expect(codeOf(issues, 'rows.jsonl:2')).toBe('fetch/malformed-row');
  expect(codeOf(issues, 'rows.jsonl:3')).toBe('fetch/malformed-row');
  expect(codeOf(issues, 'rows.jsonl:4')).toBe('fetch/duplicate-key');
  expect(codeOf(issues, '127.0.0.1')).toMatch(/^fetch\/(address-refused|feed-failed)$/);
  expect(issues.every(({ message }) => message.length > 20)).toBe(true);

  const reports = await readTable(folder, 'reports', 'report');
  expect(reports.map(({ source_key }) => source_key).sort()).toEqual([
    'a',
    'good.txt',
    'old-encoding.txt',
  ]);
  const texts = await readTable(folder, 'texts', 'text');
  expect(texts.some(({ text }) => text.includes('don’t say why'))).toBe(true);
  expect(releaseOf(events)).toMatch(/0\.1\.0$/);

  for (const event of events) {
    if (event.type !== 'stage-finished') continue;
    expect(event.records_in).toBe(event.records_out + event.records_quarantined);
  }
});
