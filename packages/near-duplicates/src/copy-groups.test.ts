import { type DuplicatePair, mintId } from '@tellings/schema';
import { describe, expect, test } from 'vitest';
import { groupCopies, type MeasureContainment } from './copy-groups.ts';
import { type DatedReport, orderReports } from './input.ts';

const ids = ['a', 'b', 'c', 'd'].map((key) => mintId('rep', key)).sort();

function reportsAt(
  times: readonly (string | null)[],
  agencies: readonly string[][] = [],
): readonly DatedReport[] {
  return orderReports(
    times.map((published_at, index) => ({
      report_id: ids[index] ?? '',
      headline: null,
      lead: null,
      body: 'x'.repeat(10 + index),
      published_at,
      agencies: agencies[index] ?? [],
    })),
  ).ordered;
}

function pair(left: number, right: number, relation: DuplicatePair['relation']): DuplicatePair {
  const [leftId = '', rightId = ''] = [ids[left], ids[right]];
  return {
    pair_id: mintId('dup', leftId, rightId),
    left_report_id: leftId,
    right_report_id: rightId,
    relation,
    direction: 'unknown',
    jaccard: 0.8,
    containment_left: 0.9,
    containment_right: 0.9,
    shared_shingle_count: 90,
    headline_similarity: null,
    lead_similarity: null,
    hours_between: null,
  };
}

const everythingShared: MeasureContainment = () => 1;
const chain = [pair(0, 1, 'copy'), pair(1, 2, 'abridged'), pair(2, 3, 'extended')];

describe('groupCopies', () => {
  test('joins what copies, cuts and extensions connect', () => {
    const [group, ...rest] = groupCopies(
      reportsAt([null, null, null, null]),
      chain,
      everythingShared,
      0.4,
    );
    expect(rest).toEqual([]);
    expect(group).toEqual({
      copy_group_id: mintId('cpg', ...ids),
      canonical_report_id: ids[3],
      agency: null,
      report_count: 4,
      report_ids: ids,
    });
  });

  test('does not join over partial copies and templates', () => {
    const pairs = [pair(0, 1, 'partial'), pair(2, 3, 'template')];
    expect(groupCopies(reportsAt([null, null, null, null]), pairs, everythingShared, 0.4)).toEqual(
      [],
    );
  });

  test('cuts a chain whose ends have little in common', () => {
    const near: MeasureContainment = (a, b) => (Math.abs(a.position - b.position) > 1 ? 0.1 : 0.9);
    const reports = reportsAt(['2021-03-01', '2021-03-02', '2021-03-03', '2021-03-04']);
    const groups = groupCopies(reports, chain, near, 0.4);
    const members = groups.map(({ report_ids }) => report_ids).sort();
    expect(members).toEqual([ids.slice(0, 2), ids.slice(2)]);
  });

  test('takes the earliest report as canonical, an unknown time last', () => {
    const reports = reportsAt([null, '2021-03-02', '2021-03-01T10:00:00Z', '2021-03-02T10:00:00Z']);
    expect(groupCopies(reports, chain, everythingShared, 0.4)[0]?.canonical_report_id).toBe(ids[2]);
  });

  test.each([
    [[['Reuters'], [], ['Reuters'], []], 'Reuters'],
    [[['Reuters'], ['AP'], [], []], null],
    [[['Reuters', 'AP'], [], [], []], null],
  ])('names the agency only when all agree: %j', (agencies, agency) => {
    const reports = reportsAt([null, null, null, null], agencies);
    expect(groupCopies(reports, chain, everythingShared, 0.4)[0]?.agency).toBe(agency);
  });
});
