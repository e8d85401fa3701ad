import { describe, expect, test } from 'vitest';
import { linkReports } from '../src/link-reports.ts';
import type { LinkInput } from '../src/linking.ts';
import { citationInput, citationOf, inputOf, registry, reportOf } from './newsroom.ts';

const empty = { ...registry, recordings: [] };

interface Row {
  readonly key: string;
  readonly published: string | null;
  readonly facts: Parameters<typeof citationOf>[1];
}

function inputOfRows(rows: readonly Row[]): LinkInput {
  const reports = rows.map(({ key, published }) =>
    reportOf(key, { kind: 'citation', published_date: published }),
  );
  return inputOf({
    registry: empty,
    reports,
    citations: rows.map(({ facts }, place) => citationOf(reports[place]?.report_id ?? '', facts)),
  });
}

describe('a registry without recordings', () => {
  const rows: readonly Row[] = [
    {
      key: 'a',
      published: '2023-11-03',
      facts: { release_words: 'Thursday', duration_minutes: 31 },
    },
    {
      key: 'b',
      published: '2023-11-04',
      facts: { release_words: 'early Thursday', duration_minutes: 30 },
    },
    { key: 'c', published: '2023-11-03', facts: {} },
    {
      key: 'd',
      published: '2024-09-27',
      facts: { release_words: 'yesterday', antecedent_words: 'November' },
    },
    { key: 'e', published: null, facts: { duration_minutes: 31, antecedent_words: 'since May' } },
    { key: 'f', published: '2024-09-26', facts: { speaker: 'okoye', release_words: 'today' } },
  ];
  const result = linkReports(inputOfRows(rows));
  const primaryOf = (key: string) =>
    result.tellings.find(
      ({ report_id, role }) => report_id === reportOf(key).report_id && role === 'primary',
    );

  test('reports of one speaker and day found one recording, of others another', () => {
    expect(
      result.recordings
        .map(
          ({ speaker_id, released_from, released_to }) =>
            `${speaker_id} ${released_from} ${released_to}`,
        )
        .toSorted(),
    ).toEqual([
      'lindgren 2023-11-02 2023-11-02',
      'lindgren 2024-09-26 2024-09-26',
      'okoye 2024-09-26 2024-09-26',
    ]);
  });

  test('its facts are those of its founders, its founder the earliest of them', () => {
    const recording = result.recordings.find(
      ({ recording_id }) => recording_id === primaryOf('a')?.recording_id,
    );
    expect(recording).toMatchObject({
      basis: 'founded',
      founding_report_id: reportOf('a').report_id,
      duration_minutes_from: 30,
      duration_minutes_to: 31,
      medium: 'audio',
    });
  });

  test('a report that is merely published then founds none but joins', () => {
    expect(primaryOf('c')?.recording_id).toBe(primaryOf('a')?.recording_id);
    const alone = linkReports(inputOfRows([{ key: 'c', published: '2023-11-03', facts: {} }]));
    expect(alone.recordings).toEqual([]);
    expect(alone.pending).toMatchObject([{ reason: 'no-candidate' }]);
  });

  test('what was founded is a predecessor like any other', () => {
    const later = result.recordings.find(
      ({ released_from, speaker_id }) =>
        released_from === '2024-09-26' && speaker_id === 'lindgren',
    );
    expect(later?.predecessor_id).toBe(primaryOf('a')?.recording_id);
    expect(result.tellings.filter(({ role }) => role === 'antecedent')).toMatchObject([
      { report_id: reportOf('d').report_id, recording_id: primaryOf('a')?.recording_id },
    ]);
  });

  test('neighbouring days chain no recordings together', () => {
    const days = [
      '2023-11-01',
      '2023-11-02',
      '2023-11-03',
      '2023-11-04',
      '2023-11-05',
      '2023-11-06',
    ];
    const chain = days.map((day) => ({ key: day, published: day, facts: { release_edtf: day } }));
    const { recordings } = linkReports(inputOfRows(chain));
    expect(recordings.map(({ released_from }) => released_from).toSorted()).toEqual([
      '2023-11-01',
      '2023-11-03',
      '2023-11-05',
    ]);
  });
});

describe('reports that state a title and no day', () => {
  const titled = (key: string, published: string, title: string): Row => ({
    key,
    published,
    facts: { medium: 'text', title },
  });
  const rows = [
    titled('t1', '2024-02-28', 'Farewell letter to the crews'),
    titled('t2', '2024-02-29', 'Farewell letter to crews'),
  ];

  test('found one recording together, which has no day', () => {
    const { recordings, tellings } = linkReports(inputOfRows(rows));
    expect(recordings).toMatchObject([
      { basis: 'founded', released_from: null, released_to: null, medium: 'text' },
    ]);
    expect(tellings).toHaveLength(2);
    expect(new Set(tellings.map(({ recording_id }) => recording_id)).size).toBe(1);
  });

  test.each([
    ['one alone', rows.slice(0, 1)],
    ['other titles', [...rows.slice(0, 1), titled('t3', '2024-02-29', 'Songs of the lower deck')]],
    ['months apart', [...rows.slice(0, 1), titled('t3', '2024-06-29', 'Farewell letter to crews')]],
    [
      'news of another recording',
      [...rows, { key: 'dated', published: '2024-02-28', facts: { release_words: 'today' } }],
    ],
  ])('%s: none', (_name, list) => {
    const { recordings } = linkReports(inputOfRows(list));
    expect(recordings.filter(({ released_from }) => released_from === null)).toEqual([]);
  });
});

describe('what certain reports tell of a founded recording', () => {
  const day = { release_words: 'Thursday' };
  const row = (key: string, facts: Row['facts'], published: string | null = '2023-11-03'): Row => ({
    key,
    published,
    facts,
  });

  test('a report that is merely published then adds its title, and one more joins by it', () => {
    const title = 'What the sea has promised us';
    const rows = [row('a', day), row('b', { title }), row('c', { title }, null)];
    const { recordings, tellings } = linkReports(inputOfRows(rows));
    expect(recordings).toMatchObject([{ title }]);
    expect(tellings.filter(({ status }) => status === 'auto')).toHaveLength(3);
  });

  test('“hour-long” and one slip do not widen the range of lengths', () => {
    const lengths = [54, 55, 54, 20].map((minutes, place) =>
      row(`l${place}`, { ...day, duration_minutes: minutes }),
    );
    const hour = row('h', { ...day, duration_minutes: 60, duration_qualifier: 'hour' });
    const { recordings } = linkReports(inputOfRows([...lengths, hour]));
    expect(recordings).toMatchObject([{ duration_minutes_from: 54, duration_minutes_to: 55 }]);
  });
});

describe('a registry with recordings', () => {
  test('a report one day off founds nothing', () => {
    const { recordings } = linkReports(citationInput({ release_edtf: '2024-09-25' }, '2024-09-26'));
    expect(recordings.filter(({ basis }) => basis === 'founded')).toEqual([]);
  });

  test('a report three days off founds nothing, one four days off does', () => {
    const foundedOn = (day: string): number =>
      linkReports(citationInput({ release_edtf: day }, day)).recordings.filter(
        ({ basis }) => basis === 'founded',
      ).length;
    expect(foundedOn('2024-09-29')).toBe(0);
    expect(foundedOn('2024-09-30')).toBe(1);
  });

  test('a weekly message a week later founds its own recording', () => {
    const { recordings, tellings } = linkReports(
      citationInput({ release_edtf: '2024-10-03' }, '2024-10-03'),
    );
    const founded = recordings.find(({ basis }) => basis === 'founded');
    expect(founded).toMatchObject({ released_from: '2024-10-03', predecessor_id: 'lin-2024-09' });
    expect(tellings).toMatchObject([{ recording_id: founded?.recording_id, status: 'auto' }]);
  });

  test('a known title on another day founds nothing', () => {
    const facts = { release_edtf: '2024-12-03', title: 'The Lighthouse Is Guide Enough' };
    const { recordings } = linkReports(citationInput(facts, '2024-12-03'));
    expect(recordings.filter(({ basis }) => basis === 'founded')).toEqual([]);
  });
});

describe('a registry that contradicts itself', () => {
  test.each([
    ['duplicate-recording-id', [...registry.recordings, ...registry.recordings.slice(0, 1)]],
    [
      'unknown-registry-speaker',
      registry.recordings.map((each) => ({ ...each, speaker_id: 'nobody' })).slice(0, 1),
    ],
    [
      'reversed-release',
      registry.recordings
        .slice(0, 1)
        .map((each) => ({ ...each, released_from: '2024-01-02', released_to: '2024-01-01' })),
    ],
  ])('%s is an error and the entry is set aside', (code, recordings) => {
    const result = linkReports(inputOf({ registry: { ...registry, recordings } }));
    expect(result.issues).toMatchObject([{ code: `link/${code}`, level: 'error' }]);
    expect(result.recordings).toHaveLength(recordings.length - 1);
  });
});
