import { sha256 } from '@tellings/schema';
import { describe, expect, test } from 'vitest';
import { type CopyKind, copyKinds } from './copy.ts';
import { createCorpus } from './corpus.ts';
import { reportsOfDay } from './day.ts';
import { readBatches } from './measured-corpus.ts';

const size = 4 * reportsOfDay;
const { reportAt, plantedAt } = createCorpus(1);

describe('createCorpus', () => {
  test('gives the same first thousand reports in any order and in batches of any size', () => {
    const digest = (batchSize: number): string => {
      const batches = [...readBatches(1, 1000, batchSize)];
      return sha256(JSON.stringify(batches.flat()));
    };
    const backwards = createCorpus(1);
    const positions = Array.from({ length: 1000 }, (_, position) => position);
    const reports = positions.toReversed().map((position) => backwards.reportAt(position));
    const expected = sha256(JSON.stringify(reports.toReversed()));
    expect(digest(1)).toBe(expected);
    expect(digest(333)).toBe(expected);
    expect(digest(1000)).toBe(expected);
  });

  test('gives other texts for another seed', () => {
    expect(createCorpus(2).reportAt(0).body).not.toBe(reportAt(0).body);
  });

  test('plants a copy in five reports, each after its original, which is none itself', () => {
    const planted = Array.from({ length: size }, (_, position) => plantedAt(position));
    const kinds = new Map(planted.map(({ report_id, kind }) => [report_id, kind]));
    const places = new Map(planted.map(({ report_id }, place) => [report_id, place]));
    const copies = planted.filter(({ kind }) => kind !== null);
    expect(copies.length).toBe(size / 5);
    expect(kinds.size).toBe(size);
    for (const { report_id, origin_id } of copies) {
      expect(kinds.get(origin_id)).toBe(null);
      expect(places.get(origin_id)).toBeLessThan(places.get(report_id) ?? 0);
    }
    const families = new Map<string, number>();
    for (const { origin_id } of copies) families.set(origin_id, (families.get(origin_id) ?? 0) + 1);
    expect(Math.max(...families.values())).toBeGreaterThan(5);
    expect(Math.max(...families.values())).toBeLessThanOrEqual(9);
  });

  test('writes about two kilobytes a report', () => {
    let bytes = 0;
    for (let position = 0; position < size; position++) {
      bytes += Buffer.byteLength(reportAt(position).body);
    }
    expect(bytes / size).toBeGreaterThan(1900);
    expect(bytes / size).toBeLessThan(2300);
  });
});

interface Likeness {
  readonly jaccard: number;
  /** Share of the original's shingles that the copy holds, and the other way round. */
  readonly kept: number;
  readonly own: number;
}

function compare(original: string, copy: string): Likeness {
  const a = shinglesOf(original);
  const b = shinglesOf(copy);
  const shared = [...a].filter((shingle) => b.has(shingle)).length;
  return {
    jaccard: shared / (a.size + b.size - shared),
    kept: shared / a.size,
    own: shared / b.size,
  };
}

function shinglesOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return new Set(words.slice(4).map((_, place) => words.slice(place, place + 5).join(' ')));
}

/** Bounds of the mean over all copies of a kind; k % of the words edited leave (1 - k)^5 of runs. */
const claims: Readonly<
  Record<CopyKind, (likeness: Likeness) => readonly [number, number, number]>
> = {
  exact: ({ jaccard }) => [jaccard, 1, 1],
  quotes: ({ jaccard }) => [jaccard, 1, 1],
  dateline: ({ kept }) => [kept, 1, 1],
  boilerplate: ({ kept }) => [kept, 1, 1],
  'edits-2': ({ kept }) => [kept, 0.88, 0.93],
  'edits-5': ({ kept }) => [kept, 0.73, 0.81],
  'edits-10': ({ kept }) => [kept, 0.53, 0.63],
  'kept-75': ({ kept }) => [kept, 0.72, 0.78],
  'kept-50': ({ kept }) => [kept, 0.47, 0.53],
  'kept-25': ({ kept }) => [kept, 0.22, 0.29],
  paragraph: ({ own }) => [own, 0.78, 0.88],
  reordered: ({ kept }) => [kept, 0.78, 0.92],
  embedded: ({ kept }) => [kept, 0.25, 0.33],
  template: ({ jaccard }) => [jaccard, 0.2, 0.7],
};

describe('planted copies', () => {
  test.each(copyKinds)('%s: share what they claim', (kind) => {
    const places = new Map<string, number>();
    const measured: number[] = [];
    let least = 0;
    let most = 1;
    for (let position = 0; position < size; position++) {
      const planted = plantedAt(position);
      places.set(planted.report_id, position);
      if (planted.kind !== kind) continue;
      const original = reportAt(places.get(planted.origin_id) ?? -1).body;
      const likeness = compare(original, reportAt(position).body);
      const [value, ...bounds] = claims[kind](likeness);
      [least, most] = bounds;
      measured.push(value);
    }
    const mean = measured.reduce((sum, value) => sum + value, 0) / measured.length;
    expect(measured.length).toBeGreaterThan(10);
    expect(mean).toBeGreaterThanOrEqual(least);
    expect(mean).toBeLessThanOrEqual(most);
  });
});
