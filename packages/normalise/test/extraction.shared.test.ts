import { findViolations } from '@tellings/schema';
import { expect, test } from 'vitest';
import { normaliseCapture } from '../src/index.ts';
import { captureOf, describeWith, readJsonLines } from './reference-data.ts';

interface Page {
  readonly url: string;
  readonly html: string;
  readonly text: string;
}

const path = 'data/extraction/article-extraction-benchmark.jsonl.gz';

/** Segments that the benchmark counts as text of the article. */
const articleKinds: ReadonlySet<string> = new Set(['standfirst', 'dateline', 'body', 'correction']);

describeWith(path, 'article extraction benchmark (4-word shingles, as its evaluate.py)', () => {
  test('F1 is at least .97', () => {
    const pages = readJsonLines(path) as readonly Page[];
    const scores = pages.map((page) => score(page.text, extract(page)));
    const mean = (values: readonly number[]): number =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    const precision = mean(scores.map((counts) => ratio(counts.both, counts.both + counts.extra)));
    const recall = mean(scores.map((counts) => ratio(counts.both, counts.both + counts.missing)));
    const f1 = (2 * precision * recall) / (precision + recall);
    console.info(
      `F1 ${f1.toFixed(4)} precision ${precision.toFixed(4)} recall ${recall.toFixed(4)}`,
    );
    expect(pages).toHaveLength(181);
    expect(f1).toBeGreaterThanOrEqual(0.97);
  });
});

function extract({ url, html }: Page): string {
  const address = url.startsWith('http') ? url : `https://${url}`;
  const capture = captureOf({ media_type: 'text/html', charset: 'utf-8', url: address });
  const result = normaliseCapture(capture, new TextEncoder().encode(html));
  if (!('text' in result) || result.text === null) return '';
  const { text, segments } = result.text;
  expect(findViolations('report', result.report)).toEqual([]);
  expect(findViolations('text', result.text)).toEqual([]);
  return segments
    .filter(({ kind }) => articleKinds.has(kind))
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');
}

interface Counts {
  readonly both: number;
  readonly extra: number;
  readonly missing: number;
}

function score(gold: string, found: string): Counts {
  const wanted = shingles(gold);
  const given = shingles(found);
  const counts = { both: 0, extra: 0, missing: 0 };
  for (const shingle of new Set([...wanted.keys(), ...given.keys()])) {
    const want = wanted.get(shingle) ?? 0;
    const have = given.get(shingle) ?? 0;
    counts.both += Math.min(want, have);
    counts.extra += Math.max(0, have - want);
    counts.missing += Math.max(0, want - have);
  }
  return counts;
}

/** How often each run of four words occurs; a shorter text is one run. */
function shingles(text: string): ReadonlyMap<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let start = 0; start < Math.max(1, words.length - 3); start += 1) {
    const shingle = words.slice(start, start + 4).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
