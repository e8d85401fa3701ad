import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  citationOf,
  documentInput,
  inputOf,
  judgementOf,
  reportOf,
  textOf,
} from '../test/newsroom.ts';
import { defaultReason, renderQuestion } from './judgement-question.ts';
import type { ReviewRequest } from './judgement-queue.ts';
import { queueReviews } from './judgement-queue.ts';
import { linkReports } from './link-reports.ts';
import type { LinkInput } from './linking.ts';
import { thresholds } from './weights.ts';

const primary: ReviewRequest = { role: 'primary', hasPending: false };
const all: ReviewRequest = { role: 'primary', hasPending: true };

/** Statements that link, that go to review, and that leave a report pending. */
const statements = [
  { release_words: 'Thursday', antecedent_words: 'since December 2022' },
  { release_words: 'Thursday', antecedent_words: 'since November 2023' },
  { release_words: 'Monday', antecedent_words: 'since April 2025', medium: 'audio' },
  { release_words: 'Thursday', duration_minutes: 46, antecedent_words: 'since November 2023' },
  { release_words: 'Thursday' },
  { antecedent_words: 'since December 2022' },
  {},
] as const;
const reports = statements.map((_, place) => reportOf(`row-${place}`, { kind: 'citation' }));
const citations = statements.map((fields, place) =>
  citationOf(reports[place]?.report_id ?? '', fields),
);
const rows = inputOf({ reports, citations });

describe('the queue', () => {
  const result = linkReports(rows);

  test('holds each telling in review once, and no other', () => {
    const expected = result.tellings
      .filter(({ role, status }) => role === 'primary' && status === 'review')
      .map(({ report_id, recording_id, bits }) => `${report_id} ${recording_id} ${bits}`);
    const { items } = queueReviews(rows, primary);
    expect(
      items
        .map((each) => `${each.report.report_id} ${each.recording.recording_id} ${each.bits}`)
        .toSorted(),
    ).toEqual(expected.toSorted());
    expect(items.length).toBeGreaterThan(1);
  });

  test('holds pending reports with a likeliest recording on demand', () => {
    const expected = result.pending.filter(({ best_recording_id }) => best_recording_id !== null);
    const items = queueReviews(rows, all).items.filter(({ status }) => status === 'pending');
    expect(items.map(({ report }) => report.report_id).toSorted()).toEqual(
      expected.map(({ report_id }) => report_id).toSorted(),
    );
    expect(items.length).toBeGreaterThan(0);
  });

  test('stands nearest to the bits of a link first', () => {
    const distances = queueReviews(rows, all).items.map(({ bits }) =>
      Math.abs(bits - thresholds.linkBits),
    );
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    expect(new Set(distances).size).toBeGreaterThan(2);
  });

  test('does not depend on the order of the reports', () => {
    const shuffled = fc.shuffledSubarray([...reports], { minLength: reports.length });
    fc.assert(
      fc.property(shuffled, (order) => {
        expect(queueReviews({ ...rows, reports: order }, all)).toEqual(queueReviews(rows, all));
      }),
      { numRuns: 30 },
    );
  });

  test.each(['positive', 'negative', 'unsure'] as const)('does not ask again after %s', (word) => {
    const before = queueReviews(rows, all);
    const [item] = before.items;
    const { report_id } = item?.report ?? reportOf('none');
    const id = item?.recording.recording_id ?? '';
    const after = queueReviews({ ...rows, judgements: [judgementOf(report_id, id, word)] }, all);
    const pairs = after.items.map(({ report, recording }) => [
      report.report_id,
      recording.recording_id,
    ]);
    expect(pairs).not.toContainEqual([report_id, id]);
    expect(after.unsure_count).toBe(word === 'unsure' ? 1 : 0);
  });

  test('counts undecided copies, and puts more of them first among equals', () => {
    const parts = [
      [
        'body',
        'Oskar Lindgren released an audio message on Thursday, his first since December 2022.',
      ],
    ] as const;
    const keys = ['a', 'b', 'c', 'd'];
    const documents = keys.map((key) => reportOf(key));
    const [, ...copies] = documents.map(({ report_id }) => report_id);
    const input: LinkInput = inputOf({
      reports: documents,
      texts: documents.map(({ report_id }) => textOf(report_id, parts)),
      copyGroups: [
        {
          copy_group_id: 'cpg_0000000000000001',
          canonical_report_id: copies[0] ?? '',
          report_ids: copies,
          report_count: copies.length,
          agency: null,
        },
      ],
    });
    const { items } = queueReviews(input, primary);
    expect(
      items.map(({ report, copies: others }) => [report.report_id, ...others].toSorted()),
    ).toEqual([...copies.map(() => copies.toSorted()), [documents[0]?.report_id]]);
  });

  test('may hold another role', () => {
    const expected = result.tellings.filter(
      ({ role, status }) => role === 'antecedent' && status === 'review',
    );
    const { items } = queueReviews(rows, { role: 'antecedent', hasPending: true });
    expect(items).toHaveLength(expected.length);
    expect(items.length).toBeGreaterThan(0);
    expect(renderQuestion(items[0] as (typeof items)[number], null)).toMatch(
      /^Does this report name lin-[0-9-]+ \(named as the one before\)\?\n/,
    );
  });
});

describe('a question on a text', () => {
  const input = documentInput(
    [
      [
        'body',
        'Oskar Lindgren\u001b[31m released an audio message on Thursday, his first since December 2022.',
      ],
    ],
    null,
  );
  const [item] = queueReviews(input, all).items;
  const [text = null] = input.texts;
  if (!item) throw new Error('nothing is asked');
  const question = renderQuestion(item, text);
  const flat = question.replaceAll(/\s+/g, ' ');

  test('shows where each fact stands', () => {
    for (const { start, end } of item.stated) {
      const words = text?.text.slice(start ?? 0, end ?? 0).replaceAll(/\s+/g, ' ');
      expect(flat).toContain(`»${words?.replaceAll('\u001b', '\ufffd')}«`);
    }
    expect(item.stated.map(({ fact }) => fact)).toContain('release');
  });

  test('passes no control character to the terminal', () => {
    expect(question.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    expect(question).toContain('\ufffd[31m');
  });

  test('fits 80 columns, and tells sum and margin', () => {
    expect(question.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(flat).toContain(`${item.bits.toFixed(2)} bits of 5`);
  });

  test('has a reason to offer that says what was looked at', () => {
    expect(defaultReason(item, text)).toMatch(
      /words of the report; compared: .*weekday.*bits of 5/,
    );
    expect(defaultReason({ ...item, stated: [] }, null)).toContain('nothing but the record');
  });

  test('says so where the text is not held', () => {
    expect(renderQuestion(item, null)).toContain('release: the text is not held here');
  });
});
