import type { Reading } from '@tellings/schema';
import { expect, test } from 'vitest';
import { normaliseCapture } from '../src/read-document.ts';
import { captureOf, describeWith, readJsonLines } from './reference-data.ts';

interface Page {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  readonly title: string;
  readonly authors: readonly string[] | null;
}

const path = 'data/extraction/fundus-pages-dev.jsonl.gz';

interface Measured {
  readonly headline: boolean;
  readonly authors: boolean;
  readonly readings: readonly (readonly [place: string, isRight: boolean])[];
}

describeWith(path, 'facts of labelled pages', () => {
  test('headlines and authors are those that people found', () => {
    const pages = readJsonLines(path) as readonly Page[];
    const measured = pages.map(measure);
    const halves = [0, 1].map((parity) => measured.filter((_, index) => index % 2 === parity));
    const share = (field: 'headline' | 'authors', of: readonly Measured[]): number =>
      of.filter((page) => page[field]).length / of.length;
    for (const field of ['headline', 'authors'] as const)
      console.info(
        `${field} exact ${percent(share(field, measured))} (halves ${halves.map((half) => percent(share(field, half))).join(', ')})`,
      );
    console.info(formatPlaces(measured.flatMap(({ readings }) => readings)));
    expect(pages).toHaveLength(83);
    expect(share('headline', measured)).toBeGreaterThanOrEqual(0.92);
    expect(share('authors', measured)).toBeGreaterThanOrEqual(0.92);
  });
});

function measure({ url, html, title, authors }: Page): Measured {
  const capture = captureOf({ media_type: 'text/html', charset: 'utf-8', url });
  const result = normaliseCapture(capture, new TextEncoder().encode(html));
  if (result.report === null) return { headline: false, authors: false, readings: [] };
  const right: Readonly<Record<string, string>> = {
    headline: fold(title),
    authors: foldNames(authors ?? []),
  };
  const isRight = ({ field, values }: Reading): boolean =>
    (field === 'authors' ? foldNames(values) : fold(values[0] ?? '')) === right[field];
  const { report, readings } = result;
  return {
    headline: fold(report.headline ?? '') === right.headline,
    authors: foldNames(report.authors) === right.authors,
    readings: readings
      .filter(({ field, values }) => field in right && values.length > 0)
      .filter(isFirstOfPlace)
      .map((reading) => [`${reading.field} ${reading.source}`, isRight(reading)] as const),
  };
}

/** JSON-LD may give two headlines; the second is a subtitle. */
function isFirstOfPlace(reading: Reading, _: number, all: readonly Reading[]): boolean {
  const same = all.find(
    ({ field, source }) => field === reading.field && source === reading.source,
  );
  return same === reading;
}

/** NFC, no invisible characters, quotation marks and dashes folded alike, white space collapsed. */
function fold(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u00ad\u2060\ufeff]/g, '')
    .replace(/[‘’‚‛′´`]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The set of names, whatever their order. */
function foldNames(names: readonly string[]): string {
  return [...new Set(names.map(fold))].sort().join('|');
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

/** How often each place is right where it speaks: the figures of tables/confidence.yml. */
function formatPlaces(readings: Measured['readings']): string {
  const places = [...new Set(readings.map(([place]) => place))].sort();
  return places
    .map((place) => {
      const own = readings.filter(([name]) => name === place);
      const right = own.filter(([, isRight]) => isRight).length;
      return `${place} ${Math.round((100 * right) / own.length)} % of ${own.length}`;
    })
    .join('\n');
}
