import { UsageError } from '@tellings/schema';
import { describe, expect, test } from 'vitest';
import { dataset, specimenRequest } from '../test/specimen-tables.ts';
import { planRelease } from './release-plan.ts';

function gatesOf(gates: NonNullable<typeof dataset.gates>, quarantined = 0) {
  const quarantine = { record_count: quarantined, by_code: [] };
  return planRelease(specimenRequest({ dataset: { ...dataset, gates }, quarantine }));
}

describe('gates', () => {
  test.each([
    ['at its least', { counts: { reports: { min: 3 } } }, 0, 'create', 3],
    ['below its least', { counts: { reports: { min: 4 } } }, 0, 'blocked', 3],
    ['at its most', { counts: { reports: { max: 3 } } }, 0, 'create', 3],
    ['above its most', { counts: { reports: { max: 2 } } }, 0, 'blocked', 3],
    ['filled enough', { fill_rates: { 'reports.outlet': 1 } }, 0, 'create', 1],
    [
      'filled too little after withholding',
      { fill_rates: { 'reports.headline': 0.34 } },
      0,
      'blocked',
      1 / 3,
    ],
    [
      'a list that is empty is not filled',
      { fill_rates: { 'reports.agencies': 0.1 } },
      0,
      'blocked',
      0,
    ],
    ['a table without records', { fill_rates: { 'claims.value': 1 } }, 0, 'create', 1],
    ['quarantined at most', { quarantine_rate: 0.25 }, 1, 'create', 0.25],
    ['quarantined too many', { quarantine_rate: 0.25 }, 2, 'blocked', 0.4],
  ])('%s', (_, gates, quarantined, outcome, value) => {
    const plan = gatesOf(gates, quarantined);
    expect(plan.outcome).toBe(outcome);
    expect(plan.gates).toHaveLength(1);
    expect(plan.gates[0]?.value).toBeCloseTo(value);
  });

  test('stand sorted in the manifest', () => {
    const plan = gatesOf({
      quarantine_rate: 1,
      fill_rates: { 'reports.outlet': 0.5 },
      counts: { reports: { min: 1, max: 9 } },
    });
    expect(plan.gates.map(({ gate_id }) => gate_id)).toEqual([
      'counts.reports.max',
      'counts.reports.min',
      'fill_rates.reports.outlet',
      'quarantine_rate',
    ]);
    expect(plan.outcome === 'create' && plan.manifest.gates).toEqual(plan.gates);
  });

  test.each([
    [{ counts: { videos: { min: 1 } } }, 'gates.counts.videos: no table is called videos'],
    [
      { fill_rates: { 'reports.mood': 1 } },
      'gates.fill_rates.reports.mood: reports has no field mood',
    ],
  ])('on what does not exist are a mistake of the author', (gates, message) => {
    expect(() => gatesOf(gates)).toThrow(UsageError);
    expect(() => gatesOf(gates)).toThrow(message);
  });
});
