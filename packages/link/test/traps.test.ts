import type { PendingReport, Telling } from '@tellings/schema';
import { describe, expect, test } from 'vitest';
import { linkReports } from '../src/link-reports.ts';
import type { LinkInput } from '../src/linking.ts';
import type { Parts } from './newsroom.ts';
import {
  citationInput,
  citationOf,
  documentInput,
  recordingOf,
  registry,
  reportOf,
} from './newsroom.ts';

interface Outcome {
  readonly primary: string | null;
  readonly status: Telling['status'] | null;
  readonly pending: PendingReport['reason'] | null;
  readonly others: readonly string[];
}

/** What became of the one report of an input. */
function outcomeOf(input: LinkInput): Outcome {
  const { tellings, pending } = linkReports(input);
  const primary = tellings.find(({ role }) => role === 'primary');
  return {
    primary: primary?.recording_id ?? null,
    status: primary?.status ?? null,
    pending: pending[0]?.reason ?? null,
    others: tellings
      .filter(({ role }) => role !== 'primary')
      .map(({ recording_id, role, status }) => `${role} ${recording_id} ${status}`)
      .toSorted(),
  };
}

/** The registry without one recording: the open world of a report whose own recording is unknown. */
function without(recordingId: string): LinkInput['registry'] {
  return {
    ...registry,
    recordings: registry.recordings.filter(({ recording_id }) => recording_id !== recordingId),
  };
}

const news: Parts = [
  ['headline', 'Exiled leader speaks again'],
  [
    'body',
    'Oskar Lindgren told dockers to hold out in an audio message released early Thursday by Free Harbour Radio.',
  ],
  ['body', 'It is his first message since December 2022.'],
];

describe('a document whose facts all fit', () => {
  test('it is linked, and the recording before is named', () => {
    expect(outcomeOf(documentInput(news, '2023-11-03'))).toEqual({
      primary: 'lin-2023-11',
      status: 'auto',
      pending: null,
      others: ['antecedent lin-2022-12 auto'],
    });
  });

  test('without a publication date a weekday and a predecessor are not enough', () => {
    expect(outcomeOf(documentInput(news, null))).toMatchObject({
      primary: 'lin-2023-11',
      status: 'review',
    });
  });

  test('in the open world its weekday and predecessor link it to no later recording', () => {
    const input = documentInput(news, null, { registry: without('lin-2023-11') });
    expect(outcomeOf(input).status).not.toBe('auto');
  });

  test('in the open world with a date it founds its own recording', () => {
    const input = documentInput(news, '2023-11-03', { registry: without('lin-2023-11') });
    const { recordings } = linkReports(input);
    const founded = recordings.find(({ basis }) => basis === 'founded');
    expect(outcomeOf(input)).toMatchObject({ primary: founded?.recording_id, status: 'auto' });
    expect(founded).toMatchObject({
      released_from: '2023-11-01',
      released_to: '2023-11-02',
      medium: 'audio',
      publisher: 'Free Harbour Radio',
      predecessor_id: 'lin-2022-12',
    });
  });
});

describe('a document without a date beside reports that have one', () => {
  const others = ['2023-11-02', '2023-11-03'].map((day) => {
    const report = reportOf(`dated-${day}`, { kind: 'citation', published_date: day });
    return {
      report,
      citation: citationOf(report.report_id, {
        release_words: 'Thursday',
        antecedent_words: 'since December 2022',
      }),
    };
  });
  const inputWith = (count: number, fields: Partial<LinkInput> = {}): LinkInput => {
    const document = documentInput(news, null, fields);
    const dated = others.slice(0, count);
    return {
      ...document,
      reports: [...document.reports, ...dated.map(({ report }) => report)],
      citations: dated.map(({ citation }) => citation),
    };
  };
  const primaryOf = (input: LinkInput): Telling | undefined =>
    linkReports(input).tellings.find(
      ({ report_id, role }) => role === 'primary' && report_id === input.texts[0]?.report_id,
    );

  test('two of them that name the same recording before make it certain', () => {
    expect(primaryOf(inputWith(2))).toMatchObject({
      recording_id: 'lin-2023-11',
      status: 'auto',
      evidence: expect.arrayContaining([
        expect.objectContaining({ level: 'attested-predecessor' }),
      ]),
    });
  });

  test('one may slip', () => {
    expect(primaryOf(inputWith(1))).toMatchObject({ status: 'review' });
  });

  test('two that the recording before itself links attest nothing', () => {
    const undated = others.map(({ report, citation }) => ({
      report: { ...report, published_date: null },
      citation: { ...citation, release_words: null, duration_minutes: 31 },
    }));
    const document = documentInput(news, null);
    const input = {
      ...document,
      reports: [...document.reports, ...undated.map(({ report }) => report)],
      citations: undated.map(({ citation }) => citation),
    };
    const { tellings } = linkReports(input);
    expect(
      tellings.filter(({ role, status }) => role === 'primary' && status === 'auto'),
    ).toHaveLength(2);
    expect(primaryOf(input)).toMatchObject({ status: 'review' });
  });

  test('in the open world it joins the recording that they found', () => {
    const input = inputWith(2, { registry: without('lin-2023-11') });
    const [founded] = linkReports(input).recordings.filter(({ basis }) => basis === 'founded');
    expect(founded).toBeDefined();
    expect(primaryOf(input)).toMatchObject({ recording_id: founded?.recording_id, status: 'auto' });
  });
});

describe('traps of documents', () => {
  test('a date in a caption is a caption’s, never the release', () => {
    const parts: Parts = [
      ['caption', 'Oskar Lindgren in a video made on July 5, 2021. File image'],
      ...news,
    ];
    const outcome = outcomeOf(documentInput(parts, '2023-11-03'));
    expect(outcome.primary).toBe('lin-2023-11');
    expect(outcome.others).toContain('photo_caption lin-2021-07 auto');
  });

  test('a caption alone makes no primary', () => {
    const parts: Parts = [
      ['headline', 'Harbour dues to rise'],
      ['caption', 'Oskar Lindgren in a video made on July 5, 2021. File image'],
      ['body', 'The council raised harbour dues, a move that Oskar Lindgren once opposed.'],
    ];
    expect(outcomeOf(documentInput(parts, '2021-07-06'))).toMatchObject({
      primary: null,
      pending: 'not-about-a-recording',
      others: ['photo_caption lin-2021-07 auto'],
    });
  });

  test('“today” inside a quotation is the speaker’s day, not the release', () => {
    const parts: Parts = [
      [
        'body',
        'Oskar Lindgren released an audio message. “The strike released today, Monday, 4 March 2019, is ours,” he said.',
      ],
    ];
    const { claims } = linkReports(documentInput(parts, '2024-09-27'));
    expect(claims.filter(({ field }) => field === 'released_date')).toEqual([]);
  });

  test('an outlet called The Sun names no Sunday', () => {
    const parts: Parts = [
      ['headline', 'Lindgren audio message released, The Sun reports'],
      ['body', 'The Sun released the audio message of Oskar Lindgren on Thursday.'],
    ];
    const { claims } = linkReports(documentInput(parts, '2023-11-03'));
    expect(claims.find(({ field }) => field === 'released_date')?.value).toBe('2023-11-02');
  });

  test('another event’s weekday is not the release', () => {
    const parts: Parts = [
      ['headline', 'Lindgren urges crews on in first message for almost a year'],
      ['body', 'The half-hour-long audio message by Oskar Lindgren called on crews to stay.'],
      ['body', 'On Tuesday coast guards boarded the ferry terminal.'],
    ];
    expect(outcomeOf(documentInput(parts, '2023-11-03'))).toMatchObject({
      primary: 'lin-2023-11',
      status: 'auto',
      others: ['antecedent lin-2022-12 review'],
    });
  });

  test('a day that dates an event after “since” is no recording before', () => {
    const parts: Parts = [
      [
        'body',
        'Oskar Lindgren released an audio message on Thursday, his first since the dock strike began in October.',
      ],
    ];
    const outcome = outcomeOf(documentInput(parts, '2023-11-03'));
    expect(outcome).toMatchObject({ primary: 'lin-2023-11', others: [] });
  });

  test('a box about another story keeps its facts to itself', () => {
    const parts: Parts = [
      [
        'body',
        'Oskar Lindgren released a 30-minute audio recording on Monday through Free Harbour Radio.',
      ],
      ['related_box', 'Oskar Lindgren appeared in an 18-minute video on April 14, 2025.'],
    ];
    expect(outcomeOf(documentInput(parts, '2025-09-16'))).toEqual({
      primary: 'lin-2025-09',
      status: 'auto',
      pending: null,
      others: ['related_box lin-2025-04 auto'],
    });
  });

  test('a length told of the recording before is not this one’s', () => {
    const parts: Parts = [
      ['body', 'A new audio message of Oskar Lindgren was released on Thursday.'],
      ['body', 'His last recording, 31 minutes of audio, came out in November 2023.'],
    ];
    const { claims } = linkReports(documentInput(parts, '2024-09-27'));
    expect(claims.filter(({ field }) => field === 'duration_minutes')).toEqual([]);
    expect(outcomeOf(documentInput(parts, '2024-09-27'))).toMatchObject({
      primary: 'lin-2024-09',
      others: ['antecedent lin-2023-11 auto'],
    });
  });

  test('words quoted with the time of an earlier recording are quoted in passing', () => {
    const parts: Parts = [
      [
        'body',
        'Oskar Lindgren released a new audio recording on Saturday, his first since he appeared on camera in July and said “keep the lanterns of every harbour burning bright”.',
      ],
    ];
    const outcome = outcomeOf(documentInput(parts, '2022-05-15'));
    expect(outcome.primary).toBe('lin-2022-05');
    expect(outcome.others).toEqual([
      'antecedent lin-2021-07 auto',
      'background_quoted lin-2021-07 auto',
    ]);
  });

  test('a report that contradicts itself keeps both statements and says so', () => {
    const parts: Parts = [
      ['headline', 'Lindgren audio message is first message for almost a year'],
      [
        'body',
        'Oskar Lindgren spoke in an audio message. It is his first message for over a year.',
      ],
    ];
    const { issues, tellings } = linkReports(documentInput(parts, '2023-11-03'));
    expect(issues).toMatchObject([{ code: 'link/contradictory-facts', level: 'warning' }]);
    const primary = tellings.find(({ role }) => role === 'primary');
    const levels = primary?.evidence
      .filter(({ kind }) => kind === 'antecedent')
      .map(({ level }) => level);
    expect(levels).toEqual(['contradictory', 'contradictory']);
  });

  test.each([
    [
      'days of release',
      'The audio message of Oskar Lindgren was released on Monday.',
      'Free Harbour Radio released the audio on Thursday.',
      'released_date',
    ],
    [
      'lengths',
      'Oskar Lindgren released a 46-minute audio recording on Thursday.',
      'The recording of 31 minutes was not verified.',
      'duration_minutes',
    ],
  ])('of two %s that exclude each other neither counts', (_name, one, other, field) => {
    const parts: Parts = [
      ['body', one],
      ['body', other],
    ];
    const { issues, claims } = linkReports(documentInput(parts, '2024-09-27'));
    expect(issues).toMatchObject([{ code: 'link/contradictory-facts', level: 'warning' }]);
    expect(claims.filter((claim) => claim.field === field)).toEqual([]);
  });

  test('days next to each other are no contradiction', () => {
    const parts: Parts = [
      ['body', 'The audio message of Oskar Lindgren was released late Wednesday.'],
      ['body', 'Free Harbour Radio released the audio on Thursday.'],
    ];
    const input = documentInput(parts, '2024-09-27');
    expect(linkReports(input).issues).toEqual([]);
    expect(outcomeOf(input)).toMatchObject({ primary: 'lin-2024-09', status: 'auto' });
  });

  test('a message that names a day is none that came out before', () => {
    const body = 'Oskar Lindgren released a 31-minute audio message on Thursday.';
    const quoted = '“Remember the harbour fire of 4 March 2024 and its dead,” Lindgren said.';
    const parts: Parts = [['body', `${body} ${quoted}`]];
    const bitsOf = (input: LinkInput): number | undefined =>
      linkReports(input).tellings.find(({ recording_id }) => recording_id === 'lin-2023-11')?.bits;
    expect(bitsOf(documentInput([['body', body]], null))).toBeGreaterThan(2);
    expect(bitsOf(documentInput(parts, null))).toBeUndefined();
  });

  test('an event that a message refers to dates neither it nor one before', () => {
    const partsOf = (length: string, day: string): Parts => [
      ['body', `Oskar Lindgren released a ${length}audio message on Thursday.`],
      ['body', `In the recording he referred to the harbour fire of ${day}.`],
    ];
    // lin-2023-11 came out on that very day, lin-2024-09 on a Thursday.
    const { tellings, claims } = linkReports(
      documentInput(partsOf('', '2 November 2023'), '2024-09-27'),
    );
    expect(tellings).toMatchObject([{ recording_id: 'lin-2024-09', role: 'primary' }]);
    expect(claims.find(({ field }) => field === 'released_date')?.value).toBe('2024-09-26');
    const primaryOf = (day: string): string | null =>
      outcomeOf(documentInput(partsOf('31-minute ', day), null)).primary;
    expect(primaryOf('2 November 2023')).toBe('lin-2023-11');
    expect(primaryOf('20 November 2023')).toBeNull();
  });

  test('an undated report that names a day long after a recording is no news of it', () => {
    const parts: Parts = [
      ['body', 'Oskar Lindgren released a 31-minute audio message on Thursday.'],
      ['body', 'The ferry line has been closed since a storm on 9 February 2024.'],
    ];
    expect(outcomeOf(documentInput(parts, null)).primary).not.toBe('lin-2023-11');
  });

  test('the speaker beside the message is meant, not one who is named more often', () => {
    const parts: Parts = [
      ['headline', 'Union leader Okoye releases audio'],
      ['body', 'Marit Okoye released an audio message on Monday through Free Harbour Radio.'],
      ['body', 'Oskar Lindgren was not heard. Crews cheered for Lindgren. They miss Lindgren.'],
    ];
    expect(outcomeOf(documentInput(parts, '2023-06-06'))).toMatchObject({
      primary: 'oko-2023-06',
      status: 'auto',
    });
  });

  test('one speaker’s message about another is the first one’s', () => {
    const parts: Parts = [
      [
        'body',
        'Oskar Lindgren is a coward, Marit Okoye said in an audio message released on Monday.',
      ],
    ];
    const { tellings } = linkReports(documentInput(parts, '2023-06-06'));
    expect(tellings).toMatchObject([{ recording_id: 'oko-2023-06', status: 'auto' }]);
    const late = linkReports(documentInput(parts, '2025-09-16')).tellings;
    expect(
      late.filter(
        ({ recording_id, status }) => recording_id === 'lin-2025-09' && status === 'auto',
      ),
    ).toEqual([]);
  });

  test('a look back, months later, is no news of the recording', () => {
    const parts: Parts = [
      [
        'body',
        'In an audio message released on November 2, 2023, Oskar Lindgren promised fair winds.',
      ],
      ['body', 'The audio was titled “What The Sea Has Promised Us”.'],
    ];
    expect(outcomeOf(documentInput(parts, '2024-05-20'))).toMatchObject({
      primary: null,
      pending: 'retrospective',
      others: ['background lin-2023-11 auto'],
    });
  });
});

describe('traps of citations', () => {
  test.each([
    ['the day before', { release_words: 'Wednesday' }, '2024-09-27', 'lin-2024-09'],
    [
      '47 minutes for 46',
      { release_words: 'Thursday', duration_minutes: 47 },
      '2024-09-27',
      'lin-2024-09',
    ],
    [
      '20 minutes for 24',
      { duration_minutes: 20, antecedent_words: 'since May' },
      '2022-12-23',
      'lin-2022-12',
    ],
    [
      'a title in another translation',
      { title: 'This is what the sea promised us' },
      null,
      'lin-2023-11',
    ],
    ['a title and one word more', { title: 'Go Forward, In Calm or Storm' }, null, 'lin-2022-05'],
    [
      'a month and day without a year',
      { release_edtf: 'XXXX-12-22', duration_minutes: 24 },
      null,
      'lin-2022-12',
    ],
    [
      'a length and a predecessor',
      { duration_minutes: 46, antecedent_words: 'November 2023' },
      null,
      'lin-2024-09',
    ],
    [
      'what was never published, by its title',
      { medium: 'text', title: 'farewell letter' },
      null,
      'lin-2024-02-farewell',
    ],
  ] as const)('%s', (_name, facts, published, expected) => {
    expect(outcomeOf(citationInput(facts, published))).toMatchObject({
      primary: expected,
      status: 'auto',
    });
  });

  test('another speaker’s 24 minutes from the same publisher are not this speaker’s', () => {
    const facts = { speaker: 'Marit Okoye', duration_minutes: 24, publisher: 'Free Harbour' };
    expect(outcomeOf(citationInput(facts, '2023-06-05'))).toMatchObject({ primary: 'oko-2023-06' });
    const { tellings } = linkReports(citationInput(facts, '2022-12-23'));
    expect(tellings.map(({ recording_id }) => recording_id)).not.toContain('lin-2022-12');
  });

  test('what was never published is not found by a day alone', () => {
    expect(outcomeOf(citationInput({ medium: null }, '2024-02-28')).status).not.toBe('auto');
  });

  test('a title that a series repeats identifies none of it', () => {
    const recordings = ['2024-01-05', '2024-03-05', '2024-05-05'].map((day) =>
      recordingOf(`weekly-${day}`, day, { title: 'Letter To The Crews' }),
    );
    const input = citationInput({ title: 'Letter to the crews' }, null, {
      registry: { ...registry, recordings },
    });
    expect(outcomeOf(input)).toMatchObject({ primary: null, pending: 'narrow-margin' });
  });

  test('a report that came out before a recording is excluded from it', () => {
    const input = citationInput({ title: 'The Lighthouse Is Guide Enough' }, '2024-09-20');
    const { tellings } = linkReports(input);
    expect(tellings.map(({ recording_id }) => recording_id)).not.toContain('lin-2024-09');
  });

  test('a release after the report’s own publication founds nothing and is told', () => {
    const input = citationInput({ release_edtf: '2026-03-01' }, '2024-12-01');
    const { recordings, tellings, issues } = linkReports(input);
    expect(tellings).toEqual([]);
    expect(recordings.filter(({ basis }) => basis === 'founded')).toEqual([]);
    expect(issues).toMatchObject([{ code: 'link/release-after-publication', level: 'warning' }]);
  });

  test('a speaker nobody registered is pending with the name', () => {
    const { pending } = linkReports(citationInput({ speaker: 'Nils Berg' }, '2024-09-27'));
    expect(pending).toMatchObject([
      { reason: 'no-speaker', message: expect.stringContaining('Nils Berg') },
    ]);
  });

  test.each([
    ['at the threshold of review', { medium: null, duration_minutes: 24 }, 'lin-2022-12'],
    ['below it', { medium: null, duration_minutes: 30, duration_qualifier: 'about' }, null],
  ] as const)('a length alone is for review at best: %s', (_name, facts, expected) => {
    const outcome = outcomeOf(citationInput(facts, null));
    expect(outcome.status).toBe(expected === null ? null : 'review');
    expect(outcome.primary).toBe(expected);
  });

  test('another weekday speaks against a length that fits', () => {
    const facts = { duration_minutes: 46 };
    expect(outcomeOf(citationInput(facts, null))).toMatchObject({
      primary: 'lin-2024-09',
      status: 'review',
    });
    expect(
      outcomeOf(citationInput({ ...facts, release_words: 'Monday' }, null)).primary,
    ).toBeNull();
  });

  test('a weekday alone is pending', () => {
    expect(outcomeOf(citationInput({ release_words: 'Thursday' }, null))).toMatchObject({
      primary: null,
      others: [],
    });
  });

  test('a recording without a day is found by its title, and an issue names it', () => {
    const undated = recordingOf('lin-undated', '2020-01-01', {
      released_from: null,
      released_to: null,
      title: 'Songs Of The Lower Deck',
    });
    const input = citationInput({ title: 'Songs of the Lower Deck' }, '2020-03-01', {
      registry: { ...registry, recordings: [undated, ...registry.recordings] },
    });
    expect(outcomeOf(input)).toMatchObject({ primary: 'lin-undated', status: 'auto' });
    expect(linkReports(input).issues).toMatchObject([
      { code: 'link/recording-without-date', record_id: 'lin-undated' },
    ]);
  });
});
