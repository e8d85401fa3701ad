import type { Judgement } from '@tellings/schema';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkReports } from '../src/link-reports.ts';
import {
  citationInput,
  citationOf,
  inputOf,
  judgementOf,
  recordingPairOf,
  reportOf,
} from './newsroom.ts';

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

  test('a word that is said again is the last one', () => {
    const older = judgementOf(reportId, 'lin-2022-05', 'positive');
    const newer = judgementOf(reportId, 'lin-2024-09', 'positive');
    expect(link([newer, older, newer]).tellings).toMatchObject([{ recording_id: 'lin-2024-09' }]);
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

/** One report that is linked, one that founds a recording ten days later, one that states nothing. */
const rows = [
  { key: 'linked', published: '2024-09-27', facts },
  { key: 'founding', published: '2024-10-06', facts: { release_words: 'today' } },
  { key: 'silent', published: null, facts: {} },
] as const;
const rowIds = rows.map(({ key }) => reportOf(key).report_id);
const [linkedId = '', foundingId = ''] = rowIds;

function linkRows(judgements: readonly Judgement[]) {
  return linkReports(
    inputOf({
      reports: rows.map(({ key, published }) =>
        reportOf(key, { kind: 'citation', published_date: published }),
      ),
      citations: rows.map((row) => citationOf(reportOf(row.key).report_id, row.facts)),
      judgements,
    }),
  );
}

const foundedId =
  linkRows([]).recordings.find(({ basis }) => basis === 'founded')?.recording_id ?? '';

describe('judgements on two recordings', () => {
  const one = recordingPairOf(foundedId, 'lin-2024-09', 'positive');
  const primaryOf = (result: ReturnType<typeof linkRows>, reportId: string) =>
    result.tellings.find(({ report_id, role }) => report_id === reportId && role === 'primary');

  test('yes merges the founded one, and its reports tell of the registered one', () => {
    const result = linkRows([one]);
    expect(foundedId).toMatch(/^rec_/);
    expect(result.recordings.map(({ recording_id }) => recording_id)).not.toContain(foundedId);
    expect(primaryOf(result, foundingId)).toMatchObject({
      recording_id: 'lin-2024-09',
      status: 'judged',
    });
    expect(primaryOf(result, foundingId)?.evidence[0]?.reason).toContain(foundedId);
    expect(primaryOf(result, linkedId)).toMatchObject({ status: 'auto' });
    expect(JSON.stringify(result.recordings)).not.toContain(foundedId);
  });

  test('a judgement on the merged one counts for the one that stands for it', () => {
    const result = linkRows([judgementOf(linkedId, foundedId, 'positive'), one]);
    expect(primaryOf(result, linkedId)).toMatchObject({
      recording_id: 'lin-2024-09',
      status: 'judged',
    });
    expect(result.issues.map(({ code }) => code)).not.toContain('link/unknown-judgement-target');
  });

  test('no between a report and the recording outranks the merge', () => {
    const result = linkRows([one, judgementOf(foundingId, 'lin-2024-09', 'negative')]);
    expect(primaryOf(result, foundingId)).toBeUndefined();
  });

  test('no keeps them apart', () => {
    expect(linkRows([recordingPairOf(foundedId, 'lin-2024-09', 'negative')])).toEqual(linkRows([]));
  });

  test('an unknown recording and a line without a pair are issues', () => {
    const broken = { ...one, other_recording_id: one.recording_id };
    const { issues, tellings } = linkRows([
      recordingPairOf('no-such-recording', 'lin-2024-09', 'positive'),
      broken,
    ]);
    expect(issues).toMatchObject([
      { code: 'link/judgement-without-pair', level: 'error', record_id: foundedId },
      { code: 'link/unknown-judgement-target', record_id: 'no-such-recording' },
    ]);
    expect(tellings).toEqual(linkRows([]).tellings);
  });
});

describe('the order of the lines', () => {
  const word = fc.constantFrom('positive', 'negative', 'unsure', 'withdrawn');
  const recordingId = fc.constantFrom('lin-2024-09', 'lin-2023-11', 'lin-2025-04', foundedId);
  const role = fc.constantFrom('primary', 'antecedent');
  const onReport = fc
    .tuple(fc.constantFrom(...rowIds), recordingId, word, role)
    .map(([id, recording, judgement, each]) =>
      judgementOf(id, recording, judgement, { role: each }),
    );
  const onRecordings = fc
    .tuple(recordingId, recordingId, word)
    .filter(([left, right]) => left !== right)
    .map(([left, right, judgement]) => recordingPairOf(left, right, judgement));
  const lines = fc.array(fc.oneof(onReport, onRecordings), { maxLength: 10 });
  const pairOf = ({ report_id, recording_id, other_recording_id, role: each }: Judgement) =>
    [report_id, ...[recording_id, other_recording_id ?? ''].toSorted(), each].join(' ');

  test('between pairs it means nothing, unless a report has two judged primaries', () => {
    fc.assert(
      fc.property(lines, fc.array(fc.nat(), { minLength: 10, maxLength: 10 }), (given, keys) => {
        const result = linkRows(given);
        fc.pre(!result.issues.some(({ code }) => code === 'link/two-judged-primaries'));
        const pairs = [...new Set(given.map(pairOf))];
        const shuffled = pairs
          .toSorted((a, b) => (keys[pairs.indexOf(a)] ?? 0) - (keys[pairs.indexOf(b)] ?? 0))
          .flatMap((pair) => given.filter((each) => pairOf(each) === pair));
        expect(linkRows(shuffled)).toEqual(result);
      }),
      { numRuns: 60 },
    );
  });

  test('all lines once more change nothing', () => {
    fc.assert(
      fc.property(lines, (given) => {
        expect(linkRows([...given, ...given])).toEqual(linkRows(given));
      }),
      { numRuns: 40 },
    );
  });

  test('a word that is withdrawn leaves the state before it', () => {
    fc.assert(
      fc.property(lines, fc.oneof(onReport, onRecordings), (given, added) => {
        const before = given.filter((each) => pairOf(each) !== pairOf(added));
        const after = [...before, added, { ...added, judgement: 'withdrawn' as const }];
        expect(linkRows(after)).toEqual(linkRows(before));
      }),
      { numRuns: 40 },
    );
  });
});
