import { expect, test } from 'vitest';
import type { DuplicateInput } from '../input.ts';
import { createWords, readWords } from '../kernel/words.ts';
import { readFacts } from './facts.ts';
import { createReportReader, type ReportReading, sortWords } from './report-reading.ts';

function reportOf(number: number, wordCount: number): DuplicateInput {
  const body = Array.from({ length: wordCount }, (_, n) => `w${(n * number) % 997} Olm`).join(' ');
  const blank = { headline: null, lead: null, published_at: null, agencies: [] };
  return { report_id: `report ${number}`, body, ...blank };
}

test('gives what a fresh reading gives, however many bodies were read between', () => {
  const reports = Array.from({ length: 500 }, (_, number) =>
    reportOf(number, number === 250 ? 40_000 : 1500),
  );
  const read = createReportReader();
  // New ones, and between them the first one and one of some time before.
  const asked = reports.flatMap((report, n) => {
    const [first = report] = reports;
    return [report, first, reports[n - 90 - (n % 270)] ?? first];
  });
  const readings = asked.map(() => null as ReportReading | null);
  asked.forEach((report, place) => {
    readings[place] = read(report);
    // A reading must outlast the next ones.
    const before = place - 10;
    const old = readings[before];
    if (old) expectFresh(old, asked[before]?.body ?? '');
  });
});

const fresh = createWords();

function expectFresh({ words, facts }: ReportReading, body: string): void {
  readWords(body, fresh);
  expect(words.count).toBe(fresh.count);
  for (const column of ['low', 'high', 'starts', 'ends'] as const) {
    const kept = bytes(words[column].subarray(0, words.count));
    expect(Buffer.compare(kept, bytes(fresh[column].subarray(0, words.count)))).toBe(0);
  }
  expect(facts).toEqual(readFacts(body, fresh));
}

function bytes({ buffer, byteOffset, byteLength }: Int32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

test('keeps a reading, and reads another body under the same id anew', () => {
  const read = createReportReader();
  const report = reportOf(1, 20);
  expect(read(report)).toBe(read({ ...report }));
  expect(read({ ...report, body: 'one word' }).words.count).toBe(2);
  expect(read(report).words.count).toBe(40);
});

test('sorts the hashes of the words once', () => {
  const reading = createReportReader()(reportOf(7, 50));
  const sorted = sortWords(reading);
  expect(Array.from(sorted)).toEqual(
    Array.from(reading.words.low.subarray(0, reading.words.count)).sort((a, b) => a - b),
  );
  expect(sortWords(reading)).toBe(sorted);
});
