import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Evidence, mostForWording, scoreText, scoreWording } from './verdict.ts';

const plain: Evidence = {
  containment: 0.9,
  sharedCount: 100,
  numbers: { count: 5, missing: 0, missingLead: 0 },
  names: { count: 10, missing: 0, missingLead: 0 },
  hours: 2,
};

describe('scoreText', () => {
  test('takes a shortened take for the same report and a weekly form for another', () => {
    expect(scoreText({ ...plain, containment: 0.75 })).toBeGreaterThan(0);
    const form = {
      containment: 0.88,
      sharedCount: 46,
      numbers: { count: 2, missing: 1, missingLead: 1 },
      names: { count: 4, missing: 0, missingLead: 0 },
      hours: 168,
    };
    expect(scoreText(form)).toBeLessThan(0);
  });

  test.each<[string, Partial<Evidence>]>([
    ['less containment', { containment: 0.5 }],
    ['fewer shared shingles', { sharedCount: 50 }],
    ['a missing number', { numbers: { count: 5, missing: 1, missingLead: 0 } }],
    ['a missing name', { names: { count: 10, missing: 1, missingLead: 0 } }],
    ['more hours', { hours: 60 }],
    ['an unknown time', { hours: null }],
  ])('falls with %s', (_, change) => {
    expect(scoreText({ ...plain, ...change })).toBeLessThan(scoreText(plain));
  });

  test('counts a missing name of the lead more than one of the rest', () => {
    const rest = scoreText({ ...plain, names: { count: 10, missing: 1, missingLead: 0 } });
    const lead = scoreText({ ...plain, names: { count: 10, missing: 1, missingLead: 1 } });
    expect(lead).toBeLessThan(rest);
  });
});

describe('scoreWording', () => {
  test('rises with likeness, is neutral when unknown, and keeps its bound', () => {
    const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null });
    fc.assert(
      fc.property(share, share, (headline, lead) => {
        expect(scoreWording(headline, lead)).toBeLessThanOrEqual(mostForWording + 1e-12);
      }),
    );
    expect(scoreWording(1, 1)).toBeCloseTo(mostForWording, 12);
    expect(scoreWording(null, null)).toBe(0);
    expect(scoreWording(0.9, null)).toBeGreaterThan(scoreWording(0.2, null));
    expect(scoreWording(null, 0.9)).toBeGreaterThan(scoreWording(null, 0.2));
  });
});
