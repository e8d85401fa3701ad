import type { TableSchema } from '@tellings/schema';
import { foreignKeys } from './foreign-key.ts';
import { createHashSet } from './hash-set.ts';
import { hashText } from './id-set.ts';
import { referencedIds } from './reference-check.ts';
import type { TableRecord } from './table-state.ts';
import { openWindow, unspacedPattern, visitWords } from './word-hash.ts';

/** Fewest words in a row that count as an excerpt; fewer are anybody's. */
const excerptWords = 5;
const mostWords = 4 * 25;
const mostShare = 0.1;

/** Words of one article that releases have given away, and how many they may. */
export interface ExcerptUse {
  readonly word_count: number;
  readonly published_count: number;
  readonly budget: number;
}

/**
 * Counts what releases give away of articles whose texts are not free. Excerpts add up over tables
 * and releases, and from enough of them an article can be put together again
 * (https://arxiv.org/abs/2504.16063).
 */
export interface ExcerptLedger {
  /** Takes a record of any release: its texts are about the reports that it refers to. */
  observe(schema: TableSchema, record: TableRecord): void;
  /**
   * Measures one article: its words that stand in an excerpt of five or more, each counted once,
   * against the smaller of 100 words (four quotations of 25) and a tenth of the article.
   */
  measure(reportId: string, text: string): ExcerptUse;
}

/** `isClosed` says of which reports excerpts are counted. Memory grows with the words observed. */
export function openExcerptLedger(isClosed: (reportId: string) => boolean): ExcerptLedger {
  // Five words and the report they are about, as one hash: articles share phrases.
  const published = createHashSet();
  return {
    observe: (schema, record) => {
      const reports = reportsOf(schema, record).filter(isClosed);
      if (reports.length === 0) return;
      // Every value, of a field that the table has no more as well.
      const texts = textsIn(record);
      for (const report of reports) {
        const [a, b] = hashText(report);
        const window = openWindow(excerptWords);
        for (const text of texts) {
          window.break();
          visitWords(text, false, (first, second) => {
            if (window.push(first, second)) published.add(window.first ^ a, window.second ^ b);
          });
        }
      }
    },
    measure: (reportId, text) => {
      const [a, b] = hashText(reportId);
      const window = openWindow(excerptWords);
      let [word_count, published_count, counted] = [0, 0, 0];
      visitWords(text, false, (first, second) => {
        word_count += 1;
        if (!window.push(first, second)) return;
        if (!published.has(window.first ^ a, window.second ^ b)) return;
        published_count += word_count - Math.max(counted, word_count - excerptWords);
        counted = word_count;
      });
      const budget = Math.min(mostWords, Math.floor(word_count * mostShare));
      return { word_count, published_count, budget };
    },
  };
}

/** Reports that a record is about: itself, or those it refers to. */
function reportsOf({ table, primaryKey }: TableSchema, record: TableRecord): readonly string[] {
  if (table === 'reports') return referencedIds(record[primaryKey[0] ?? '']);
  const fields = foreignKeys.filter((key) => key.table === table && key.references === 'reports');
  return [...new Set(fields.flatMap(({ field }) => referencedIds(record[field])))];
}

/** Texts of a value that may hold an excerpt, which ids and addresses do not. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return mayHoldExcerpt(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** Five words have spaces between them, but in scripts that write none. */
function mayHoldExcerpt(text: string): boolean {
  return (text.length > excerptWords * 2 && /\s/.test(text)) || unspacedPattern.test(text);
}
