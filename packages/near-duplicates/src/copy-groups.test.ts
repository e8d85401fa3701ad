import { type DuplicatePair, mintId } from '@tellings/schema';
import { describe, expect, test } from 'vitest';
import { groupCopies, type MeasureContainment } from './copy-groups.ts';
import type { DuplicateInput } from './input.ts';

const ids = ['a', 'b', 'c', 'd'].map((key) => mintId('rep', key)).sort();

type Groups = ReturnType<typeof groupCopies>;

/** Groups reports published at these times, over these pairs. */
function group(
  times: readonly (string | null)[],
  pairs: readonly DuplicatePair[],
  measure: MeasureContainment = everythingShared,
  agencies: readonly string[][] = [],
): Groups {
  const reports = times.map((published_at, index) => ({
    report_id: ids[index] ?? '',
    headline: null,
    lead: null,
    body: 'x'.repeat(10 + index),
    published_at,
    agencies: agencies[index] ?? [],
  }));
  const read = (id: string): DuplicateInput => reports[ids.indexOf(id)] as DuplicateInput;
  return groupCopies(pairs, () => read, measure, { cohesion: 0.4 });
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
    numbers_missing_share: null,
    names_missing_share: null,
    boilerplate_share: null,
    score_bits: null,
    passages: [],
  };
}

const everythingShared: MeasureContainment = () => 1;
const chain = [pair(0, 1, 'copy'), pair(1, 2, 'abridged'), pair(2, 3, 'extended')];

const undated = [null, null, null, null];

describe('groupCopies', () => {
  test('joins what copies, cuts and extensions connect', () => {
    expect(group(undated, chain)).toEqual([
      {
        copy_group_id: mintId('cpg', ...ids),
        canonical_report_id: ids[3],
        agency: null,
        report_count: 4,
        report_ids: ids,
      },
    ]);
  });

  test('does not join over partial copies and templates', () => {
    expect(group(undated, [pair(0, 1, 'partial'), pair(2, 3, 'template')])).toEqual([]);
  });

  test('cuts a chain whose ends have little in common', () => {
    const near: MeasureContainment = (a, b) =>
      Math.abs(ids.indexOf(a.report_id) - ids.indexOf(b.report_id)) > 1 ? 0.1 : 0.9;
    const groups = group(['2021-03-01', '2021-03-02', '2021-03-03', '2021-03-04'], chain, near);
    const members = groups.map(({ report_ids }) => report_ids).sort();
    expect(members).toEqual([ids.slice(0, 2), ids.slice(2)]);
  });

  test('takes the earliest report as canonical, an unknown time last', () => {
    const times = [null, '2021-03-02', '2021-03-01T10:00:00Z', '2021-03-02T10:00:00Z'];
    expect(group(times, chain)[0]?.canonical_report_id).toBe(ids[2]);
  });

  test.each([
    [[['Reuters'], [], ['Reuters'], []], 'Reuters'],
    [[['Reuters'], ['AP'], [], []], null],
    [[['Reuters', 'AP'], [], [], []], null],
  ])('names the agency only when all agree: %j', (agencies, agency) => {
    expect(group(undated, chain, everythingShared, agencies)[0]?.agency).toBe(agency);
  });
});
