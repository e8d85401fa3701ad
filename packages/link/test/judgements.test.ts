import type { Judgement } from '@tellings/schema';
import { describe, expect, test } from 'vitest';
import { linkReports } from '../src/link-reports.ts';
import { citationInput, judgementOf, reportOf } from './newsroom.ts';

const { report_id: reportId } = reportOf('citation');
const facts = { release_words: 'Thursday', duration_minutes: 46 };

function link(judgements: readonly Judgement[], published: string | null = '2024-09-27') {
  return linkReports(citationInput(facts, published, { judgements }));
}

describe('judgements on the primary', () => {
  test('yes outranks the evidence and is told as evidence', () => {
    const { tellings, issues } = link([judgementOf(reportId, 'lin-2025-04', 'positive')]);
    expect(tellings).toMatchObject([
      { recording_id: 'lin-2025-04', role: 'primary', status: 'judged' },
    ]);
    expect(tellings[0]?.evidence[0]).toMatchObject({ kind: 'judgement', level: 'positive' });
    expect(issues).toMatchObject([{ code: 'link/judgement-contradicts-veto', level: 'warning' }]);
  });

  test('yes for what the evidence says raises no issue', () => {
    const { tellings, issues } = link([judgementOf(reportId, 'lin-2024-09', 'positive')]);
    expect(tellings).toMatchObject([{ recording_id: 'lin-2024-09', status: 'judged' }]);
    expect(issues).toEqual([]);
  });

  test('no excludes the recording', () => {
    const { tellings, pending } = link([judgementOf(reportId, 'lin-2024-09', 'negative')]);
    expect(tellings).toEqual([]);
    expect(pending).toHaveLength(1);
  });

  test('unsure leaves it to review', () => {
    const { tellings } = link([judgementOf(reportId, 'lin-2024-09', 'unsure')]);
    expect(tellings).toMatchObject([
      { recording_id: 'lin-2024-09', status: 'review', review_reason: 'judged-unsure' },
    ]);
  });

  test('the last word on a pair wins, and withdrawing forgets', () => {
    const no = judgementOf(reportId, 'lin-2024-09', 'negative');
    const yes = judgementOf(reportId, 'lin-2024-09', 'positive');
    const withdrawn = judgementOf(reportId, 'lin-2024-09', 'withdrawn');
    expect(link([no, yes]).tellings).toMatchObject([{ status: 'judged' }]);
    expect(link([yes, no]).tellings).toEqual([]);
    expect(link([no, withdrawn]).tellings).toMatchObject([{ status: 'auto' }]);
  });

  test('of two recordings judged to be the primary the last is kept, with an issue', () => {
    const { tellings, issues } = link([
      judgementOf(reportId, 'lin-2022-05', 'positive'),
      judgementOf(reportId, 'lin-2024-09', 'positive'),
    ]);
    expect(tellings).toMatchObject([{ recording_id: 'lin-2024-09', status: 'judged' }]);
    expect(issues.map(({ code }) => code)).toEqual(['link/two-judged-primaries']);
  });

  test.each([
    ['rep_0000000000000000', 'lin-2024-09'],
    [reportId, 'no-such-recording'],
  ])('a judgement on %s and %s, of which one does not exist, is an issue', (report, recording) => {
    const { tellings, issues } = link([judgementOf(report, recording, 'positive')]);
    expect(tellings).toMatchObject([{ recording_id: 'lin-2024-09', status: 'auto' }]);
    expect(issues).toMatchObject([{ code: 'link/unknown-judgement-target', record_id: report }]);
  });
});

describe('judgements on other roles', () => {
  const input = { ...facts, antecedent_words: 'since November 2023' };
  const linkOther = (judgement: Judgement['judgement']) =>
    linkReports(
      citationInput(input, '2024-09-27', {
        judgements: [judgementOf(reportId, 'lin-2023-11', judgement, { role: 'antecedent' })],
      }),
    ).tellings.filter(({ role }) => role !== 'primary');

  test.each([
    ['positive', [{ recording_id: 'lin-2023-11', role: 'antecedent', status: 'judged' }]],
    ['negative', []],
    ['unsure', [{ status: 'review', review_reason: 'judged-unsure' }]],
    ['withdrawn', [{ status: 'auto' }]],
  ] as const)('%s', (judgement, expected) => {
    expect(linkOther(judgement)).toMatchObject(expected);
  });
});
