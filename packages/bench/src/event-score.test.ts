import { expect, test } from 'vitest';
import { scoreEvents } from './event-score.ts';

function itemsOf(events: string, found: string): Parameters<typeof scoreEvents>[0] {
  return [...events].map((event, place) => ({ topic: 't', event, found: found.charAt(place) }));
}

test('the worked example of Manning, Raghavan and Schütze 2008, chapter 16', () => {
  // Three clusters of 6, 6 and 5: TP 20, FP 20, FN 24 of 136 pairs.
  const score = scoreEvents(itemsOf('xxxxxoxoooodxxddd', '11111122222233333'));
  expect(score.pair_precision).toBeCloseTo(20 / 40, 6);
  expect(score.pair_recall).toBeCloseTo(20 / 44, 6);
});

test('the labels themselves score 1 and merge nothing', () => {
  expect(scoreEvents(itemsOf('aabbc', 'ppqqr'))).toEqual({
    pair_precision: 1,
    pair_recall: 1,
    pair_f1: 1,
    b_cubed_f1: 1,
    adjusted_rand: 1,
    similar_merged: 0,
  });
});

test('all in one finds every pair, and merges all that are similar', () => {
  const score = scoreEvents(itemsOf('aabb', 'pppp'));
  expect(score).toMatchObject({ pair_recall: 1, similar_merged: 1, adjusted_rand: 0 });
  // B-cubed: precision 1/2, recall 1.
  expect(score.b_cubed_f1).toBeCloseTo(2 / 3, 6);
});
