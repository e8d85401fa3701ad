import { mintId, tableSchema } from '@tellings/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pending, recording, report, telling } from '../test/specimen-tables.ts';
import { openExcerptLedger } from './excerpt-budget.ts';
import type { TableRecord } from './table-state.ts';

/** A synthetic article of so many different words. */
function article(wordCount: number): string {
  return Array.from({ length: wordCount }, (_, index) => `word${index}`).join(' ');
}

function span(from: number, to: number): string {
  return article(to).split(' ').slice(from).join(' ');
}

const one = report('wire', 'one.txt', { headline: null });
const other = report('wire', 'two.txt', { headline: null });
const id = String(one.report_id);
const reason = (text: string): TableRecord =>
  telling(one, 'tape', {
    evidence: [{ kind: 'text', level: 'exact', bits: 1, reason: text, start: null, end: null }],
  });

describe('the excerpts of an article', () => {
  test('add up over tables and releases, words given twice counted once', () => {
    const ledger = openExcerptLedger(() => true);
    const [tellings, waiting, reports] = ['tellings', 'pending_reports', 'reports'].map(
      tableSchema,
    );
    if (!tellings || !waiting || !reports) throw new Error('no tables');
    ledger.observe(tellings, reason(`they say ${span(10, 20)} or so`));
    expect(ledger.measure(id, article(1000)).published_count).toBe(10);
    ledger.observe(waiting, { ...pending(one), message: span(15, 30) });
    ledger.observe(reports, { ...one, headline: span(500, 506).toUpperCase() });
    ledger.observe(tellings, reason(span(10, 20)));
    expect(ledger.measure(id, article(1000))).toEqual({
      word_count: 1000,
      published_count: 26,
      budget: 100,
    });
  });

  test('are those of the report a record is about, and of no open one', () => {
    const ledger = openExcerptLedger((report_id) => report_id === id);
    ledger.observe(tableSchema('tellings'), telling(other, 'tape', { review_reason: span(0, 40) }));
    expect(ledger.measure(id, article(400)).published_count).toBe(0);
    ledger.observe(tableSchema('reports'), { ...other, headline: span(0, 40) });
    expect(ledger.measure(String(other.report_id), article(400)).published_count).toBe(0);
    const found = { founding_report_id: id, title: span(3, 9) };
    ledger.observe(tableSchema('recordings'), recording('tape', found));
    expect(ledger.measure(id, article(400)).published_count).toBe(6);
  });

  test('do not run from one value into the next, and four words are none', () => {
    const ledger = openExcerptLedger(() => true);
    ledger.observe(tableSchema('tellings'), {
      ...reason(span(0, 4)),
      review_reason: span(4, 8),
    });
    expect(ledger.measure(id, article(400)).published_count).toBe(0);
  });

  test('are counted in characters of a script without spaces', () => {
    const ledger = openExcerptLedger(() => true);
    const synthetic = '流亡总理告诉海员在港口税取消之前没有船只会启航';
    ledger.observe(tableSchema('pending_reports'), { ...pending(one), message: '在港口税取消' });
    ledger.observe(tableSchema('pending_reports'), { ...pending(one), message: '流亡总理' });
    const use = { word_count: 23, published_count: 6, budget: 2 };
    expect(ledger.measure(id, synthetic)).toEqual(use);
  });

  test.each([
    [39, 3],
    [400, 40],
    [1000, 100],
    [5000, 100],
  ])('may be a tenth of %i words, and 100 at most', (count, budget) => {
    expect(openExcerptLedger(() => true).measure(id, article(count)).budget).toBe(budget);
  });

  test('are as many as marking every word of every published run', () => {
    const spans = fc.array(fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 20 })), { maxLength: 6 });
    fc.assert(
      fc.property(spans, (given) => {
        const ledger = openExcerptLedger(() => true);
        const marked = new Set<number>();
        for (const [from, length] of given) {
          ledger.observe(tableSchema('pending_reports'), {
            ...pending(one),
            message: span(from, from + length),
          });
          if (length < 5) continue;
          for (let word = from; word < from + length; word += 1) marked.add(word);
        }
        expect(ledger.measure(id, article(100)).published_count).toBe(marked.size);
      }),
      { numRuns: 300 },
    );
  });

  test('of ids that are minted alike are kept apart', () => {
    const ledger = openExcerptLedger(() => true);
    ledger.observe(tableSchema('reports'), { ...one, headline: span(0, 10) });
    for (let n = 0; n < 1000; n += 1) {
      const stranger = mintId('rep', 'wire', `stranger-${n}`);
      expect(ledger.measure(stranger, article(20)).published_count).toBe(0);
    }
  });
});
