import { findViolations, mintId } from '@tellings/schema';
import { describe, expect, test } from 'vitest';
import { type DatedReport, dateReport } from '../input.ts';
import { comesFirst, type TextClass } from '../text-class.ts';
import { pairExactCopies } from './exact-copies.ts';

function formClass(members: readonly DatedReport[]): TextClass {
  const [canonical, ...others] = members.toSorted((a, b) =>
    comesFirst(a.report, b.report) ? -1 : 1,
  );
  if (!canonical) throw new RangeError('a text class has a member');
  return { canonical, others };
}

function reportAt(key: string, body: string, published_at: string | null): DatedReport {
  const report_id = mintId('rep', key);
  return dateReport({ report_id, headline: 'Ferry', lead: null, body, published_at, agencies: [] });
}

const body = 'The ferry of Port Selby sails at 9 with Marta Ilves on board.';

describe('pairExactCopies', () => {
  test('pairs each report with the canonical one, with one passage over all words', () => {
    const members = [
      reportAt('a', body, '2021-03-04'),
      reportAt('b', `${body.toUpperCase()} `, '2021-03-05'),
      reportAt('c', `“${body}”`, null),
    ];
    const pairs = pairExactCopies(formClass(members), 9, null);
    expect(pairs).toHaveLength(2);
    for (const pair of pairs) {
      expect(findViolations('duplicate-pair', pair)).toEqual([]);
      expect(pair).toMatchObject({
        relation: 'exact',
        jaccard: 1,
        shared_shingle_count: 9,
        headline_similarity: 1,
        numbers_missing_share: 0,
        names_missing_share: 0,
        score_bits: null,
      });
      const [passage] = pair.passages;
      const find = (id: string): string =>
        members.find(({ report }) => report.report_id === id)?.report.body ?? '';
      expect(passage?.word_count).toBe(13);
      const left = find(pair.left_report_id).slice(passage?.left_start, passage?.left_end);
      const right = find(pair.right_report_id).slice(passage?.right_start, passage?.right_end);
      expect(left.toLowerCase()).toBe(body.slice(0, -1).toLowerCase());
      expect(right.toLowerCase()).toBe(body.slice(0, -1).toLowerCase());
    }
  });

  test('says unknown where a text has no number and no name', () => {
    const members = [reportAt('a', 'no ferry sails', null), reportAt('b', 'No ferry sails.', null)];
    expect(pairExactCopies(formClass(members), 0, null)).toMatchObject([
      { numbers_missing_share: null, names_missing_share: null, jaccard: 1, containment_left: 1 },
    ]);
  });

  test('within a window of hours, pairs each with one that is near enough', () => {
    const days = ['01', '02', '20', '21', '30'];
    const members = days.map((day) => reportAt(day, body, `2021-03-${day}T12:00:00Z`));
    const undated = reportAt('undated', body, null);
    const pairs = pairExactCopies(formClass([...members, undated]), 9, 48);
    const keyed = pairs.map(({ left_report_id, right_report_id }) =>
      [...days, 'undated']
        .filter((key) => [left_report_id, right_report_id].includes(mintId('rep', key)))
        .join(),
    );
    expect(keyed).toEqual(['01,02', '20,21', '30,undated']);
    expect(pairExactCopies(formClass(members), 9, null)).toHaveLength(4);
  });
});
