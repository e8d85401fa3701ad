import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { findPublished, type PublishedFields } from '../src/date/published.ts';
import { readPageFacts } from '../src/markup/page-facts.ts';
import { parsePage } from '../src/page/page.ts';
import { captureOf, describeWith, readJsonLines, readReference } from './reference-data.ts';

/** Dates as the stage finds them, from the markup and what is visible near the headline. */
function readDates(html: string, url: string): PublishedFields {
  const facts = readPageFacts(parsePage(html));
  const { fields } = findPublished(
    {
      stated: captureOf({}).stated,
      jsonLd: facts.article?.published ?? null,
      jsonLdModified: facts.article?.modified ?? null,
      marks: facts.dateMarks,
      url,
      language: facts.languages[0]?.text ?? null,
      dateline: null,
      stamp: null,
      fetchedAt: null,
    },
    [],
  );
  return fields;
}

interface FundusPage {
  readonly url: string;
  readonly html: string;
  readonly date: string;
}

const fundus = 'data/extraction/fundus-pages-dev.jsonl.gz';

describeWith(fundus, 'publication of Fundus pages', () => {
  test('the instant is exact on 95 %', () => {
    const pages = readJsonLines(fundus) as readonly FundusPage[];
    const counts = { instant: 0, day: 0 };
    for (const { html, url, date } of pages) {
      const { published_at, published_date } = readDates(html, url);
      if (published_at !== null && isInstant(published_at, date)) counts.instant += 1;
      if (published_date === date.slice(0, 10)) counts.day += 1;
    }
    console.info(`${pages.length} pages: instant ${counts.instant}, day ${counts.day}`);
    expect(pages).toHaveLength(83);
    expect(counts.instant / pages.length).toBeGreaterThanOrEqual(0.95);
    expect(counts.day / pages.length).toBeGreaterThanOrEqual(0.98);
  });
});

/** A label without a zone is a clock time: it fits where some zone of the world has it then. */
function isInstant(found: string, label: string): boolean {
  if (/[+-]\d{2}:\d{2}$/.test(label)) return Date.parse(found) === Date.parse(label);
  const minutes = (Date.parse(`${label.replace(' ', 'T')}Z`) - Date.parse(found)) / 60_000;
  return Math.abs(minutes) <= 14 * 60 && minutes % 15 === 0;
}

const htmldate = 'data/extraction/htmldate-gold.tar.gz';
const labelsName = 'eval_mediacloud_2020.json';

describeWith(htmldate, 'publication day of the htmldate pages', () => {
  test('F1 is at least .955', () => {
    const files = readTar(gunzipSync(readReference(htmldate)));
    // Python writes NaN for the pages without a day
    const labels = JSON.parse(
      (files.get(labelsName) ?? '{}').replace(/\bNaN\b/g, 'null'),
    ) as Readonly<Record<string, { readonly file: string; readonly date: string | null }>>;
    const counts = { right: 0, wrong: 0, missing: 0 };
    for (const [url, { file, date }] of Object.entries(labels)) {
      const found = readDates(files.get(file) ?? '', url).published_date;
      if (found !== null) counts[found === date ? 'right' : 'wrong'] += 1;
      else if (date !== null) counts.missing += 1;
    }
    const { right, wrong, missing } = counts;
    const f1 = (2 * right) / (2 * right + wrong + missing);
    console.info(`F1 ${f1.toFixed(3)} right ${right} wrong ${wrong} missing ${missing}`);
    expect(Object.keys(labels)).toHaveLength(200);
    expect(f1).toBeGreaterThanOrEqual(0.955);
  });
});

/** Files of a tar archive by their last name (POSIX.1-1988, ustar: blocks of 512 bytes). */
function readTar(archive: Uint8Array): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const decoder = new TextDecoder('utf-8');
  const read = (start: number, length: number): string =>
    decoder.decode(archive.subarray(start, start + length)).replace(/\0.*$/s, '');
  for (let offset = 0; offset + 512 <= archive.length; ) {
    const size = Number.parseInt(read(offset + 124, 12), 8) || 0;
    const name = read(offset, 100).split('/').at(-1) ?? '';
    if (size > 0)
      files.set(name, decoder.decode(archive.subarray(offset + 512, offset + 512 + size)));
    offset += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}
