import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readTar } from './tar.ts';

/** The pages lie beside the checkout, never in it: their texts are their publishers'. */
export const referenceFolder: string = resolve(import.meta.dirname, '../../../../shared/data');

/** What every extractor is given. */
export interface Page {
  readonly id: string;
  readonly url: string;
  readonly html: string;
}

/** A page with the text of its article. */
export interface ArticlePage extends Page {
  readonly text: string;
}

/** A page with what its publisher's own parser, checked by people, says of it. */
export interface PublisherPage extends ArticlePage {
  readonly title: string | null;
  readonly authors: readonly string[] | null;
  /** Local time, mostly with its zone: `2025-06-05 14:46:12+02:00`. */
  readonly date: string | null;
}

/** A page with its day of publication; null where it has none. */
export interface DatedPage extends Page {
  readonly date: string | null;
}

/** Where each set lies, under the folder of the reference data. */
export const setFiles = {
  article: 'extraction/article-extraction-benchmark.jsonl.gz',
  fundus: 'extraction/fundus-pages-dev.jsonl.gz',
  dates: 'extraction/htmldate-gold.tar.gz',
  ftfy: 'conformance/ftfy',
} as const;

export type SetName = keyof typeof setFiles;

export function hasSet(folder: string, set: SetName): boolean {
  return existsSync(join(folder, setFiles[set]));
}

/** The 181 pages of scrapinghub/article-extraction-benchmark. */
export function readArticlePages(folder: string): readonly ArticlePage[] {
  return readLines(join(folder, setFiles.article)) as ArticlePage[];
}

/** Pages of flairNLP/fundus. */
export function readPublisherPages(folder: string): readonly PublisherPage[] {
  return readLines(join(folder, setFiles.fundus)) as PublisherPage[];
}

/**
 * The pages of adbar/htmldate; a day found on one that has none is wrong. Its second list of days is
 * of pages that are not there.
 */
export function readDatedPages(folder: string): readonly DatedPage[] {
  const files = readTar(gunzipSync(readFileSync(join(folder, setFiles.dates))));
  const list = files.get('htmldate/tests/eval_mediacloud_2020.json') ?? Buffer.from('{}');
  // Python writes a day that a page does not have as NaN, which is not JSON.
  const days = JSON.parse(list.toString().replace(/: NaN\b/g, ': null')) as Readonly<
    Record<string, { readonly file: string; readonly date: string | null }>
  >;
  return Object.entries(days).flatMap(([url, { file, date }]) => {
    const html = files.get(`htmldate/tests/test_set/${file}`);
    return html === undefined ? [] : [{ id: file, url, html: html.toString(), date }];
  });
}

/** As many of the pages as asked for, spread evenly; null for all. */
export function samplePages<Item>(pages: readonly Item[], count: number | null): readonly Item[] {
  if (count === null || count >= pages.length) return pages;
  return pages.filter((_, place) => (place * count) % pages.length < count);
}

/** Writes pages as extractors of all languages read them, without what is to be found in them. */
export function writePages(file: string, pages: readonly Page[]): void {
  const lines = pages.map(({ id, url, html }) => `${JSON.stringify({ id, url, html })}\n`);
  writeFileSync(file, lines.join(''));
}

/** Reads what writePages wrote. */
export function readPages(file: string): readonly Page[] {
  return parseLines(readFileSync(file, 'utf8')) as Page[];
}

function readLines(file: string): readonly unknown[] {
  return parseLines(gunzipSync(readFileSync(file)).toString());
}

function parseLines(text: string): readonly unknown[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}
