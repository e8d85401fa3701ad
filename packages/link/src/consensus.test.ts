import type { Claim, CopyGroup, Recording } from '@tellings/schema';
import { findViolations, mintId } from '@tellings/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settleClaims } from './consensus.ts';

// Synthetic: recordings, reports and what they state are invented.

const founded: Recording = {
  recording_id: 'rec_00000000000000aa',
  speaker_id: 'lindgren',
  speaker_name: 'Oskar Lindgren',
  medium: null,
  publisher: null,
  released_from: '2024-09-26',
  released_to: '2024-09-26',
  duration_minutes_from: 46,
  duration_minutes_to: 47,
  title: null,
  predecessor_id: null,
  status: 'published',
  basis: 'founded',
  founding_report_id: 'rep_00000000000000aa',
};
const registered: Recording = { ...founded, basis: 'registry', founding_report_id: null };

type Field = Claim['field'];

function claimOf(key: string, field: Field, value: string, qualifier: string | null = null): Claim {
  const report_id = mintId('rep', key);
  const { recording_id } = founded;
  return {
    claim_id: mintId('clm', report_id, recording_id, field, value),
    recording_id,
    report_id,
    field,
    value,
    qualifier,
    agrees: null,
    start: null,
    end: null,
  };
}

function groupOf(...keys: readonly string[]): CopyGroup {
  const report_ids = keys.map((key) => mintId('rep', key));
  return {
    copy_group_id: 'cpg_00000000000000aa',
    canonical_report_id: report_ids[0] ?? '',
    agency: null,
    report_count: report_ids.length,
    report_ids,
  };
}

function settle(field: Field, values: readonly string[], groups: readonly CopyGroup[] = []) {
  const claims = values.map((value, place) => {
    const [words = '', qualifier] = value.split('~');
    return claimOf(`report-${place}`, field, words, qualifier ?? null);
  });
  return settleClaims([founded], claims, groups)[0];
}

describe('what claims about a founded recording come to', () => {
  test.each([
    ['duration_minutes', ['46', '47', '46'], '46', 'median-of-exact', 2, 1],
    ['duration_minutes', ['46', '60~about', '47'], '46', 'median-of-exact', 1, 2],
    ['duration_minutes', ['46'], '46', 'only-claim', 1, 0],
    [
      'duration_minutes',
      ['45~about', '45~nearly', '50~over'],
      '45',
      'majority-of-independent-texts',
      2,
      1,
    ],
    ['medium', ['audio', 'audio', 'video'], 'audio', 'majority-of-independent-texts', 2, 1],
    [
      'title',
      ['The Long Tide', 'the long tide', 'Low Water'],
      'The Long Tide',
      'majority-of-independent-texts',
      2,
      1,
    ],
    [
      'released_date',
      ['2024-09-26', '2024-09-25/2024-09-26', '2024-09-24'],
      '2024-09-26',
      'majority-of-independent-texts',
      2,
      1,
    ],
    [
      'released_date',
      ['2024-09-25/2024-09-26', '2024-09-25/2024-09-26'],
      '2024-09-25/2024-09-26',
      'majority-of-independent-texts',
      2,
      0,
    ],
  ] as const)('%s as %j', (field, values, value, rule, textsFor, against) => {
    expect(settle(field, values)).toEqual({
      recording_id: founded.recording_id,
      field,
      value,
      rule,
      text_count_for: textsFor,
      text_count_against: against,
      unresolved_reason: null,
    });
  });

  test.each([
    ['medium', ['audio', 'video']],
    ['released_date', ['2024-09-24', '2024-09-26']],
    ['publisher', ['Quay Press', 'Free Harbour', 'Somebody']],
  ] as const)('%s as %j stays open, with the reason', (field, values) => {
    expect(settle(field, values)).toMatchObject({
      value: null,
      rule: null,
      text_count_for: 0,
      text_count_against: values.length,
      unresolved_reason: 'no-majority',
    });
  });

  test('copies of one text have one voice', () => {
    const values = ['video', 'video', 'video', 'audio', 'audio'];
    expect(settle('medium', values)).toMatchObject({ value: 'video', text_count_for: 3 });
    const copies = groupOf('report-0', 'report-1', 'report-2');
    expect(settle('medium', values, [copies])).toMatchObject({
      value: 'audio',
      text_count_for: 2,
      text_count_against: 1,
    });
  });
});

test('the registry settles what it states, and claims against it are counted', () => {
  const claims = [
    claimOf('a', 'duration_minutes', '47'),
    claimOf('b', 'duration_minutes', '20'),
    claimOf('c', 'title', 'Low Water'),
  ];
  expect(settleClaims([registered], claims, [])).toMatchObject([
    {
      field: 'duration_minutes',
      value: '46/47',
      rule: 'registry',
      text_count_for: 1,
      text_count_against: 1,
    },
    { field: 'released_date', value: '2024-09-26', rule: 'registry', text_count_for: 0 },
    { field: 'title', value: 'Low Water', rule: 'only-claim' },
  ]);
});

test('rows are valid, count every text once, and the order of claims changes none', () => {
  const anyClaim = fc
    .tuple(
      fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      fc.constantFrom<readonly [Field, string]>(
        ['duration_minutes', '46'],
        ['duration_minutes', '47.5'],
        ['medium', 'audio'],
        ['medium', 'video'],
        ['released_date', '2024-09-25/2024-09-26'],
        ['released_date', '2024-09-26'],
        ['predecessor', '2023-01-01/2023-12-31'],
        ['title', 'Low Water'],
      ),
      fc.constantFrom(null, 'about'),
    )
    .map(([key, [field, value], qualifier]) => claimOf(key, field, value, qualifier));
  const shuffled = fc
    .uniqueArray(anyClaim, { selector: ({ claim_id }) => claim_id, maxLength: 14 })
    .chain((claims) =>
      fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
    );
  fc.assert(
    fc.property(shuffled, fc.constantFrom(founded, registered), ([claims, other], recording) => {
      const groups = [groupOf('a', 'b')];
      const rows = settleClaims([recording], claims, groups);
      expect(settleClaims([recording], other, groups)).toEqual(rows);
      for (const row of rows) {
        expect(findViolations('consensus', row)).toEqual([]);
        const texts = claims
          .filter(({ field }) => field === row.field)
          .map(({ report_id }) =>
            groups[0]?.report_ids.includes(report_id) ? 'copies' : report_id,
          );
        expect(row.text_count_for + row.text_count_against).toBe(new Set(texts).size);
      }
    }),
  );
});
