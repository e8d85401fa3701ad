import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type DuplicatePair, mintId } from '@tellings/schema';
import { describe, expect, test } from 'vitest';
import { type DuplicateInput, findNearDuplicates } from '../src/index.ts';

const folder = resolve(import.meta.dirname, '../../../../shared/data/near-duplicates');
const isPresent = existsSync(folder);
if (!isPresent) {
  console.log('skipped: the folder shared/data/near-duplicates is not beside the checkout');
}

interface Story {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly text: string;
}

interface LabelledPair {
  readonly left: string;
  readonly right: string;
  readonly label: 'same' | 'diff';
}

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

function readStories(): Story[] {
  const lines = gunzipSync(readFileSync(resolve(folder, 'reuters21578.jsonl.gz'))).toString();
  return lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Story);
}

function readLabels(): LabelledPair[] {
  const lines = readFileSync(resolve(folder, 'labelled-pairs-dev.jsonl'), 'utf8');
  return lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledPair);
}

/** `26-FEB-1987 15:01:01.79` as an instant; null for the few dates that were garbled. */
function instantOf(date: string): string | null {
  const [, day, month, year, time] =
    /^\s*(\d+)-([A-Z]{3})-(\d{4}) (\d\d:\d\d:\d\d)/.exec(date) ?? [];
  if (!day || !month || !year || !time) return null;
  const number = String(months.indexOf(month) + 1).padStart(2, '0');
  return `${year}-${number}-${day.padStart(2, '0')}T${time}Z`;
}

function inputOf({ id, title, date, text }: Story): DuplicateInput {
  const report_id = mintId('rep', id);
  const published_at = instantOf(date);
  return { report_id, headline: title, lead: null, body: text, published_at, agencies: [] };
}

const keyOf = (a: string, b: string): string => [mintId('rep', a), mintId('rep', b)].sort().join();

function byReports(pairs: readonly DuplicatePair[]): Map<string, DuplicatePair> {
  return new Map(pairs.map((pair) => [`${pair.left_report_id},${pair.right_report_id}`, pair]));
}

interface TruePair {
  readonly key: string;
  readonly jaccard: number;
  readonly containment: number;
  readonly isIdentical: boolean;
}

/** Oracle: shingles as strings, every pair that shares one, by an inverted index without limits. */
function compareAll(stories: readonly Story[]): TruePair[] {
  const holders = new Map<string, number[]>();
  const sizes: number[] = [];
  const sequences: string[] = [];
  const truth: TruePair[] = [];
  stories.forEach(({ id, text }, right) => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
    const shingles = new Set(words.slice(4).map((_, n) => words.slice(n, n + 5).join(' ')));
    sizes.push(shingles.size);
    sequences.push(words.join(' '));
    const shared = new Map<number, number>();
    for (const shingle of shingles) {
      const texts = holders.get(shingle) ?? [];
      for (const left of texts) shared.set(left, (shared.get(left) ?? 0) + 1);
      holders.set(shingle, [...texts, right]);
    }
    for (const [left, count] of shared) {
      const leftSize = sizes[left] ?? 0;
      const jaccard = count / (leftSize + shingles.size - count);
      const containment = count / Math.min(leftSize, shingles.size);
      if (jaccard < 0.7 && containment < 0.5) continue;
      const key = keyOf(stories[left]?.id ?? '', id);
      const isIdentical = sequences[left] === sequences[right];
      truth.push({ key, jaccard, containment, isIdentical });
    }
  });
  return truth;
}

describe.skipIf(!isPresent && process.env.TELLINGS_REQUIRE_SHARED !== '1')('Reuters-21578', () => {
  test('finds what comparing all with all finds, with the same figures', async () => {
    const stories = readStories().slice(0, 6000);
    const truth = compareAll(stories).filter(({ isIdentical }) => !isIdentical);
    const found = byReports((await findNearDuplicates(stories.map(inputOf))).pairs);
    for (const { key, jaccard } of truth) {
      const pair = found.get(key);
      if (pair) expect(pair.jaccard).toBeCloseTo(jaccard, 5);
    }
    const near = truth.filter(({ jaccard }) => jaccard >= 0.7);
    const contained = truth.filter(({ containment }) => containment >= 0.5);
    const recall = (pairs: readonly TruePair[]): number =>
      pairs.filter(({ key }) => found.has(key)).length / pairs.length;
    expect(near.length).toBeGreaterThan(30);
    expect(recall(near)).toBeGreaterThanOrEqual(0.995);
    expect(recall(contained)).toBeGreaterThanOrEqual(0.98);
    const trueNear = new Set(near.map(({ key }) => key));
    const claimed = [...found].filter(
      ([, pair]) => pair.jaccard >= 0.7 && pair.relation !== 'exact',
    );
    expect(claimed.every(([key]) => trueNear.has(key))).toBe(true);
  });

  test('tells reports of the same thing from forms, as people do', async () => {
    const labels = readLabels();
    const wanted = new Set(labels.flatMap(({ left, right }) => [left, right]));
    const stories = readStories().filter(({ id }) => wanted.has(id));
    const found = byReports((await findNearDuplicates(stories.map(inputOf))).pairs);
    const verdicts = labels.map(({ left, right, label }) => {
      const relation = found.get(keyOf(left, right))?.relation;
      const isSame = relation !== undefined && relation !== 'template';
      return { isSame, isTrue: isSame === (label === 'same'), label };
    });
    const truePositives = verdicts.filter(({ isSame, isTrue }) => isSame && isTrue).length;
    const errors = verdicts.filter(({ isTrue }) => !isTrue).length;
    expect((2 * truePositives) / (2 * truePositives + errors)).toBeGreaterThanOrEqual(0.95);
  });
});
