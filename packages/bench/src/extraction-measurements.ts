import { readFileSync, writeFileSync } from 'node:fs';
import { type Answer, type ExtractorName, extractors } from './extractors.ts';
import { type Page, readPages } from './reference-page.ts';
import { peakMemory } from './stopwatch.ts';

/** One extractor over a file of pages. Its answers go to a file. */
export interface ExtractionMeasurement {
  readonly measure: 'extraction';
  readonly extractor: ExtractorName;
  readonly pagesFile: string;
  readonly answersFile: string;
  /** Pages that are read first and not timed. */
  readonly warmUpFile: string | null;
}

/** What an extractor took, be it of this package or a peer. */
export interface ExtractionResult {
  readonly version: string | null;
  /** CPU seconds of each page, all threads of the process together. */
  readonly page_seconds: readonly number[];
  readonly peak_bytes: number;
}

/** An answer with the page that it is of, and why there is none where an extractor threw. */
export interface PageAnswer extends Answer {
  readonly id: string;
  readonly failure: string | null;
}

export function measureExtraction(measurement: ExtractionMeasurement): ExtractionResult {
  const { extractor, pagesFile, answersFile, warmUpFile } = measurement;
  const extract = extractors[extractor];
  for (const page of warmUpFile === null ? [] : readPages(warmUpFile)) answer(extract, page);
  const page_seconds: number[] = [];
  const answers = readPages(pagesFile).map((page) => {
    const before = process.cpuUsage();
    const found = answer(extract, page);
    const { user, system } = process.cpuUsage(before);
    page_seconds.push((user + system) / 1e6);
    return found;
  });
  const peak_bytes = peakMemory();
  writeFileSync(answersFile, answers.map((found) => `${JSON.stringify(found)}\n`).join(''));
  return { version: null, page_seconds, peak_bytes };
}

/** Answers as an extractor of either language wrote them, by the page that they are of. */
export function readAnswers(file: string): ReadonlyMap<string, PageAnswer> {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  const answers = lines.map((line) => JSON.parse(line) as PageAnswer);
  return new Map(answers.map((found) => [found.id, found]));
}

/** A page on which an extractor throws is one without an answer. */
function answer(extract: (page: Page) => Answer, page: Page): PageAnswer {
  try {
    return { id: page.id, ...extract(page), failure: null };
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    return { id: page.id, text: null, title: null, authors: [], published: null, failure };
  }
}
