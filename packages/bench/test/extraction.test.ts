import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { UsageError } from '@tellings/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listExtractionParts, measureExtractions } from '../src/extraction.ts';
import { tabulateExtraction } from '../src/extraction-tables.ts';
import { setFiles } from '../src/reference-page.ts';
import { renderTable } from '../src/table.ts';

const options = { pages: null, only: null, peers: false, json: false, write: false };

/** Synthetic: invented for this test. */
const sentence =
  'The seafarers met in the invented port of Ostrava Bay, and the harbour office counted every ship that lay at anchor there. ';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tellings-bench-test-'));
  mkdirSync(join(folder, 'extraction'));
  for (const set of ['article', 'fundus'] as const) {
    const lines = [0, 1, 2].map((n) => JSON.stringify(pageOf(n)));
    writeFileSync(join(folder, setFiles[set]), gzipSync(`${lines.join('\n')}\n`));
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('measures text, facts and speed on invented pages, in processes of their own', async () => {
  const steps: string[] = [];
  const tell = (step: string): void => {
    steps.push(step);
  };
  const parts = listExtractionParts(options, folder, tell);
  expect(parts).toEqual(['article', 'fundus', 'speed']);
  expect(steps[0]).toContain(setFiles.dates);
  const results = await measureExtractions(options, parts, folder, tell);
  expect(results.article[0]?.texts).toMatchObject({ pages: 3, f1: 1, accuracy: 1 });
  expect(results.fundus[0]).toMatchObject({
    titles: { count: 3, found: 3 },
    instants: { count: 3, found: 3 },
    days: { count: 3, found: 3 },
  });
  expect(results.speed[0]?.page_seconds).toHaveLength(3);
  const tables = tabulateExtraction(results, options).map(renderTable).join('\n\n');
  expect(tables).toContain('`pnpm bench extraction`');
  expect(steps).toContain('speed: tellings, 3 pages');
});

test('without the data there is nothing to measure, and it is said', () => {
  const empty = join(folder, 'nowhere');
  expect(() => listExtractionParts(options, empty, () => undefined)).toThrow(UsageError);
  expect(() => listExtractionParts({ ...options, only: 'dates' }, folder, () => undefined)).toThrow(
    setFiles.dates,
  );
});

function pageOf(n: number): object {
  const title = `Port number ${n} counts its ships`;
  const date = `2024-03-0${n + 1}`;
  const paragraphs = [0, 1, 2].map((p) => `${sentence}That was day ${n} of week ${p}.`);
  const html = `<!doctype html><html lang="en"><head><title>${title}</title>
<meta property="og:title" content="${title}">
<meta property="article:published_time" content="${date}T08:00:00+00:00"></head>
<body><article><h1>${title}</h1>${paragraphs.map((p) => `<p>${p}</p>`).join('')}</article></body></html>`;
  return {
    id: `page-${n}`,
    url: `https://news.example/${n}`,
    html,
    text: paragraphs.join('\n'),
    title,
    authors: [],
    date: `${date} 09:00:00+01:00`,
  };
}
