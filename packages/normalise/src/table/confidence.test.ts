import { expect, test } from 'vitest';
import { confidenceOf } from './confidence.ts';
import { confidenceRows } from './confidence-rows.ts';

test('what was measured is known, everything else is even', () => {
  const row = confidenceRows.find(([field, source]) => field === 'headline' && source === 'title');
  expect(row?.[2]).toBe(confidenceOf('headline', 'title'));
  expect(confidenceOf('section', 'detected')).toBe(50);
});
