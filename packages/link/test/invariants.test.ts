import type { Citation, Report, SchemaName } from '@tellings/schema';
import { findViolations } from '@tellings/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkReports } from '../src/link-reports.ts';
import type { LinkInput } from '../src/linking.ts';
import type { Parts } from './newsroom.ts';
import { citationOf, inputOf, judgementOf, registry, reportOf, textOf } from './newsroom.ts';

const published = fc.option(
  fc.constantFrom(
    '2021-07-06',
    '2022-05-15',
    '2022-12-23',
    '2023-11-03',
    '2023-11-20',
    '2024-09-27',
    '2025-09-16',
  ),
);
const maybe = <Value>(...values: readonly Value[]) => fc.option(fc.constantFrom(...values));

const citation: fc.Arbitrary<Partial<Citation>> = fc.record({
  speaker: maybe('lindgren', 'Marit Okoye', 'Nils Berg'),
  medium: maybe<'audio' | 'video' | 'text'>('audio', 'video', 'text'),
  release_words: maybe(
    'Thursday',
    'early Thursday',
    'yesterday',
    'this week',
    'November 2, 2023',
    'noise',
  ),
  release_edtf: maybe('2024-09-26', 'XXXX-12-22', '2023-10-10'),
  duration_minutes: maybe(24, 30, 46, 60, 0),
  duration_qualifier: maybe('about'),
  publisher: maybe('Free Harbour', 'Quay Press', 'Somebody'),
  title: maybe('Row forward in calm or storm', 'Farewell letter', 'Another title entirely'),
  antecedent_words: maybe(
    'since May',
    'almost a year',
    'November 2023',
    'for almost a year / for over a year',
  ),
});

const sentences: readonly string[] = [
  'Oskar Lindgren released a 46-minute audio recording on Thursday through Free Harbour Radio.',
  'It was his first message in almost a year.',
  'His last recording was in November 2023.',
  'Marit Okoye spoke in a video titled “You Will Remember Our Harbour”.',
  '“Carry copper lanterns through every narrow channel until morning,” he said.',
  'The exiled prime minister appeared on camera on July 5, 2021.',
  'Nothing happened at sea.',
];
const parts: fc.Arbitrary<Parts> = fc.array(
  fc.tuple(
    fc.constantFrom('headline', 'body', 'body', 'caption', 'related_box', 'tail'),
    fc.constantFrom(...sentences),
  ),
  { minLength: 1, maxLength: 6 },
);

const anyInput: fc.Arbitrary<LinkInput> = fc
  .record({
    citations: fc.array(fc.tuple(published, citation), { maxLength: 10 }),
    documents: fc.array(fc.tuple(published, parts), { maxLength: 5 }),
    known: fc.subarray(registry.recordings),
    judged: fc.array(fc.tuple(fc.nat(), fc.constantFrom('positive', 'negative', 'unsure')), {
      maxLength: 3,
    }),
    groupSize: fc.nat(4),
  })
  .map(({ citations, documents, known, judged, groupSize }) => {
    const cited = citations.map(([day, facts], place) => {
      const report = reportOf(`citation-${place}`, { kind: 'citation', published_date: day });
      return { report, citation: citationOf(report.report_id, facts) };
    });
    const written = documents.map(([day, segments], place) => {
      const report = reportOf(`document-${place}`, { published_date: day });
      return { report, text: textOf(report.report_id, segments) };
    });
    const reports: readonly Report[] = [...cited, ...written].map(({ report }) => report);
    const ids = reports.map(({ report_id }) => report_id).toSorted();
    const members = ids.slice(0, groupSize);
    return inputOf({
      reports,
      texts: written.map(({ text }) => text),
      citations: cited.map((each) => each.citation),
      registry: { ...registry, recordings: known },
      copyGroups:
        members.length < 2
          ? []
          : [
              {
                copy_group_id: 'cpg_00000000000000aa',
                canonical_report_id: members[0] ?? '',
                agency: null,
                report_count: members.length,
                report_ids: members,
              },
            ],
      judgements: judged.map(([place, judgement]) =>
        judgementOf(
          ids[place % Math.max(1, ids.length)] ?? 'rep_0000000000000000',
          known[place % Math.max(1, known.length)]?.recording_id ?? 'none',
          judgement,
        ),
      ),
    });
  });

describe('whatever comes in', () => {
  test('every report ends once: as one primary telling or as one pending report', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { tellings, pending } = linkReports(input);
        const ends = [
          ...tellings.filter(({ role }) => role === 'primary').map(({ report_id }) => report_id),
          ...pending.map(({ report_id }) => report_id),
        ];
        expect(ends.toSorted()).toEqual(input.reports.map(({ report_id }) => report_id).toSorted());
      }),
      { numRuns: 60 },
    );
  });

  test('every record is valid, every id is used once, every recording named exists', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { recordings, tellings, claims, pending, issues } = linkReports(input);
        const check = (schema: SchemaName, records: readonly unknown[]): void => {
          for (const record of records) expect(findViolations(schema, record)).toEqual([]);
        };
        check('recording', recordings);
        check('telling', tellings);
        check('claim', claims);
        check('pending-report', pending);
        check('issue', issues);
        const known = new Set(recordings.map(({ recording_id }) => recording_id));
        expect(tellings.every(({ recording_id }) => known.has(recording_id))).toBe(true);
        expect(
          recordings.every(
            ({ predecessor_id }) => predecessor_id === null || known.has(predecessor_id),
          ),
        ).toBe(true);
        expect(new Set(tellings.map(({ telling_id }) => telling_id)).size).toBe(tellings.length);
        expect(new Set(claims.map(({ claim_id }) => claim_id)).size).toBe(claims.length);
      }),
      { numRuns: 60 },
    );
  });

  test('bits are the sum of the evidence, and nothing vetoed is linked without a person', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        for (const { bits, evidence, role, status } of linkReports(input).tellings) {
          expect(bits).toBeCloseTo(
            evidence.reduce((sum, each) => sum + each.bits, 0),
            6,
          );
          if (role === 'primary' && status === 'auto') {
            expect(evidence.map(({ level }) => level)).not.toContain('veto');
            expect(bits).toBeGreaterThanOrEqual(5);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    ['recordings known', (input: LinkInput): LinkInput => input],
    [
      'no recording known',
      (input: LinkInput): LinkInput => ({
        ...input,
        registry: { ...input.registry, recordings: [] },
      }),
    ],
  ])('30 orders of reports, texts, citations and groups change nothing: %s', (_name, prepare) => {
    const shuffles = anyInput.chain((input) =>
      fc.record({
        input: fc.constant(prepare(input)),
        reports: fc.shuffledSubarray([...input.reports], { minLength: input.reports.length }),
        texts: fc.shuffledSubarray([...input.texts], { minLength: input.texts.length }),
        citations: fc.shuffledSubarray([...input.citations], { minLength: input.citations.length }),
      }),
    );
    fc.assert(
      fc.property(shuffles, ({ input, ...order }) => {
        expect(linkReports({ ...input, ...order })).toEqual(linkReports(input));
      }),
      { numRuns: 30 },
    );
  });

  test('a report that arrives twice is linked once and the other is set aside', () => {
    const report = reportOf('twice', { kind: 'citation', published_date: '2024-09-27' });
    const result = linkReports(
      inputOf({
        reports: [report, { ...report, outlet: 'The Lantern' }],
        citations: [citationOf(report.report_id, { release_words: 'Thursday' })],
      }),
    );
    expect(result.tellings).toHaveLength(1);
    expect(result.issues).toMatchObject([{ code: 'link/duplicate-report-id', level: 'error' }]);
  });

  test('reports without facts and facts without reports are told', () => {
    const result = linkReports(
      inputOf({ reports: [reportOf('bare')], citations: [citationOf('rep_0000000000000000')] }),
    );
    expect(result.pending).toMatchObject([{ reason: 'no-speaker' }]);
    expect(result.issues.map(({ code }) => code)).toEqual([
      'link/facts-without-report',
      'link/report-without-facts',
    ]);
  });
});
