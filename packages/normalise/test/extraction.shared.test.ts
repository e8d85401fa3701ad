import { findViolations, type ReportText } from '@tellings/schema';
import { expect, test } from 'vitest';
import { normaliseCapture } from '../src/read-document.ts';
import { captureOf, describeWith, readJsonLines } from './reference-data.ts';
import { countShingles, printSummary, summarise } from './shingle-score.ts';

interface Page {
  readonly url: string;
  readonly html: string;
  readonly text: string;
}

type Kinds = ReadonlySet<ReportText['segments'][number]['kind']>;

const benchmark = 'data/extraction/article-extraction-benchmark.jsonl.gz';
const publishers = 'data/extraction/fundus-pages-dev.jsonl.gz';

/** Segments that the benchmark counts as text of the article. */
const articleKinds: Kinds = new Set(['standfirst', 'dateline', 'body', 'correction']);
/** Fundus keeps the standfirst apart. */
const bodyKinds: Kinds = new Set(['dateline', 'body']);

describeWith(benchmark, 'article-extraction-benchmark, 181 pages', () => {
  test('F1 is at least .976, accuracy at least .45, and no page is turned away', () => {
    const pages = readJsonLines(benchmark) as readonly Page[];
    const texts = pages.map((page) => extract(page, articleKinds));
    const score = summarise(
      texts.map((text, index) => countShingles(pages[index]?.text ?? '', text)),
    );
    printSummary('benchmark', score);
    expect(pages).toHaveLength(181);
    expect(texts.filter((text) => text === '')).toEqual([]);
    expect(score.f1).toBeGreaterThanOrEqual(0.976);
    expect(score.accuracy).toBeGreaterThanOrEqual(0.45);
  });
});

describeWith(publishers, 'pages of the Fundus publishers, 83 pages', () => {
  test('F1 is at least .965, and no page is turned away', () => {
    const pages = readJsonLines(publishers) as readonly Page[];
    const texts = pages.map((page) => extract(page, bodyKinds));
    const score = summarise(
      texts.map((text, index) => countShingles(pages[index]?.text ?? '', text)),
    );
    printSummary('publishers', score);
    expect(pages).toHaveLength(83);
    expect(texts.filter((text) => text === '')).toEqual([]);
    expect(score.f1).toBeGreaterThanOrEqual(0.965);
  });
});

function extract({ url, html }: Page, kinds: Kinds): string {
  const address = url.startsWith('http') ? url : `https://${url}`;
  const capture = captureOf({ media_type: 'text/html', charset: 'utf-8', url: address });
  const result = normaliseCapture(capture, new TextEncoder().encode(html));
  if (!('text' in result) || result.text === null) return '';
  const { text, segments } = result.text;
  expect(findViolations('report', result.report)).toEqual([]);
  expect(findViolations('text', result.text)).toEqual([]);
  return segments
    .filter(({ kind }) => kinds.has(kind))
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');
}
