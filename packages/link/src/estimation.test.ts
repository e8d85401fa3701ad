import { describe, expect, test } from 'vitest';
import { citationOf, inputOf, judgementOf, reportOf } from '../test/newsroom.ts';
import { estimateWeights } from './estimation.ts';

const days = ['2022-05-14', '2022-12-22', '2023-11-02', '2024-09-26', '2025-09-15'];
const ids = ['lin-2022-05', 'lin-2022-12', 'lin-2023-11', 'lin-2024-09', 'lin-2025-09'];

/** Ten reports of each day; every tenth states the day before. */
function inputFor(minutes: number | null, isJudged: (key: string) => boolean) {
  const rows = days.flatMap((day, place) =>
    Array.from({ length: 10 }, (_, number) => ({
      key: `${ids[place]}-${number}`,
      day: number === 0 ? dayBefore(day) : day,
      id: ids[place] ?? '',
    })),
  );
  return inputOf({
    reports: rows.map(({ key, day }) => reportOf(key, { kind: 'citation', published_date: day })),
    citations: rows.map(({ key, day }) =>
      citationOf(reportOf(key).report_id, { release_edtf: day, duration_minutes: minutes }),
    ),
    judgements: rows
      .filter(({ key }) => isJudged(key))
      .map(({ key, id }) => judgementOf(reportOf(key).report_id, id, 'positive')),
  });
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

describe('weights estimated from what is linked', () => {
  const { judged_count, auto_count, other_count, levels } = estimateWeights(
    inputFor(null, (key) => key.endsWith('-0')),
  );
  const levelOf = (name: string) => levels.find(({ kind, level }) => `${kind} ${level}` === name);

  test('counts judged and linked reports and other recordings of their speaker', () => {
    expect([judged_count, auto_count]).toEqual([5, 45]);
    // Seven other recordings of the speaker are known.
    expect(other_count).toBe(50 * 7);
  });

  test('is log2(m/u) with half a pair for each level', () => {
    const same = levelOf('release same-day');
    const count = levels.filter(({ kind }) => kind === 'release').length;
    expect(same).toMatchObject({ old_bits: 9, same_count: 45, same_total: 50, other_count: 0 });
    const m = 45.5 / (50 + count / 2);
    const u = 0.5 / ((same?.other_total ?? 0) + count / 2);
    expect(same?.new_bits).toBeCloseTo(Math.log2(m / u), 1);
    expect(levelOf('release one-day-off')?.same_count).toBe(5);
  });

  test('what only pairs apart show speaks against, and few pairs are not firm', () => {
    expect(levelOf('release veto')?.new_bits).toBeLessThan(-5);
    expect(levelOf('release one-day-off')?.is_firm).toBe(false);
    expect(levelOf('release same-day')?.is_firm).toBe(true);
  });

  test('leaves out what people and copies said', () => {
    expect(levels.map(({ kind }) => kind)).not.toContain('judgement');
    expect(levels.map(({ kind }) => kind)).not.toContain('speaker');
  });
});

test('a dataset without links estimates nothing and changes nothing', () => {
  expect(estimateWeights(inputOf({}))).toEqual({
    judged_count: 0,
    auto_count: 0,
    other_count: 0,
    levels: [],
    changes: [],
  });
});

test('tells which reports would change', () => {
  // Every report says 24 minutes, whatever it tells of: another length then hardly speaks against.
  const input = inputFor(24, () => true);
  const unjudged = reportOf('unjudged', { kind: 'citation', published_date: '2024-09-27' });
  const facts = { release_edtf: '2024-09-26', duration_minutes: 24 };
  const { levels, changes } = estimateWeights({
    ...input,
    reports: [...input.reports, unjudged],
    citations: [...input.citations, citationOf(unjudged.report_id, facts)],
  });
  const far = levels.find(({ kind, level }) => kind === 'duration' && level === 'far');
  expect(far?.old_bits).toBe(-7);
  expect(far?.new_bits).toBeGreaterThan(-1);
  expect(changes).toMatchObject([{ report_id: unjudged.report_id, after: 'auto lin-2024-09' }]);
  expect(changes[0]?.before).not.toMatch(/^auto/);
});
