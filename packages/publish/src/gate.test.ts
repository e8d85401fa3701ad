import { tableSchema, UsageError } from '@tellings/schema';
import { describe, expect, test } from 'vitest';
import {
  compareStates,
  type ReleaseState,
  specimenState,
  withRecords,
} from '../test/release-state.ts';
import { dataset, recording, report, source } from '../test/specimen-tables.ts';
import { breachedGates, measureGates } from './gate.ts';

type Gates = NonNullable<typeof dataset.gates>;

/** Gates of `after`, measured against `before` where there is one. */
function measure(
  gates: Gates,
  after: ReleaseState = specimenState(),
  before: ReleaseState | null = null,
  quarantinedCount = 0,
) {
  const { statistics, changes } = compareStates(before ?? emptied(after), after);
  return measureGates({
    spec: { ...dataset, gates },
    statistics,
    quarantinedCount,
    changes: before ? changes : null,
  });
}

function emptied(state: ReleaseState): ReleaseState {
  return { ...state, tables: {} };
}

const headlines = (state: ReleaseState): ReleaseState =>
  withRecords(state, 'reports', (records) =>
    records.map((record, index) => ({ ...record, headline: index === 0 ? 'Named' : null })),
  );

test('no gate measures redirects, which say what others have measured', () => {
  const rows = (kind: string, targets: readonly string[]) => (state: ReleaseState) =>
    withRecords(state, 'redirects', () =>
      Array.from({ length: 50 }, (_, index) => ({
        id: `tape-${index}`,
        kind,
        targets,
        since: '0.1.0',
        reason: 'same-recording',
      })),
    );
  const before = rows('moved', ['tape-2020'])(specimenState());
  const gates = measure({}, rows('retired', [])(specimenState()), before);
  expect(gates.filter(({ gate_id }) => gate_id.includes('redirects'))).toEqual([]);
  expect(breachedGates(gates)).toEqual([]);
});

describe('gates on one release', () => {
  test.each<readonly [string, Gates, number, boolean, number]>([
    ['at its least', { counts: { reports: { min: 3 } } }, 0, true, 3],
    ['below its least', { counts: { reports: { min: 4 } } }, 0, false, 3],
    ['at its most', { counts: { reports: { max: 3 } } }, 0, true, 3],
    ['above its most', { counts: { reports: { max: 2 } } }, 0, false, 3],
    ['filled enough', { fill_rates: { 'reports.outlet': 1 } }, 0, true, 1],
    ['filled too little', { fill_rates: { 'reports.headline': 0.34 } }, 0, false, 1 / 3],
    ['an empty list is not filled', { fill_rates: { 'reports.agencies': 0.1 } }, 0, false, 0],
    ['a table without records', { fill_rates: { 'claims.value': 1 } }, 0, true, 1],
    ['quarantined at most', { quarantine_rate: 0.25 }, 1, true, 0.25],
    ['quarantined too many', { quarantine_rate: 0.25 }, 2, false, 0.4],
  ])('%s', (_, gates, quarantined, isPassed, value) => {
    const measured = measure(gates, headlines(specimenState()), null, quarantined);
    expect(measured).toHaveLength(1);
    expect(measured[0]?.value).toBeCloseTo(value);
    expect(measured[0]?.is_passed).toBe(isPassed);
  });

  test('stand sorted, whatever the order of dataset.yml', () => {
    const gates = measure({
      quarantine_rate: 1,
      fill_rates: { 'reports.outlet': 0.5 },
      counts: { reports: { min: 1, max: 9 } },
    });
    expect(gates.map(({ gate_id }) => gate_id)).toEqual([
      'counts.reports.max',
      'counts.reports.min',
      'fill_rates.reports.outlet',
      'quarantine_rate',
    ]);
  });

  test.each<readonly [Gates, string]>([
    [{ counts: { videos: { min: 1 } } }, 'gates.counts.videos: no table is called videos'],
    [
      { fill_rates: { 'reports.mood': 1 } },
      'gates.fill_rates.reports.mood: reports has no field mood',
    ],
  ])('on what does not exist are a mistake of the author', (gates, message) => {
    expect(() => measure(gates)).toThrow(UsageError);
    expect(() => measure(gates)).toThrow(message);
  });
});

/** A release of 40 reports of two sources, and of claims that agree. */
function newsroom(): ReleaseState {
  const state = specimenState();
  const reports = Array.from({ length: 40 }, (_, index) =>
    report(index < 30 ? 'gazette' : 'wire', `${index}.txt`),
  );
  const claims = reports.map((_, index) => claim(index, true));
  return {
    ...state,
    tables: { ...state.tables, reports, tellings: [], pending_reports: [], claims },
  };
}

function claim(index: number, agrees: boolean) {
  return {
    claim_id: `clm_${String(index).padStart(16, '0')}`,
    recording_id: 'tape-2020',
    report_id: 'rep_0000000000000000',
    field: 'duration_minutes',
    value: '46',
    qualifier: null,
    agrees,
    start: null,
    end: null,
  };
}

function breached(after: ReleaseState, gates: Gates = {}): readonly string[] {
  return breachedGates(measure(gates, after, newsroom())).map(({ gate_id }) => gate_id);
}

describe('gates on what differs from the last release', () => {
  test('hold with their defaults where nothing is said', () => {
    expect(breached(newsroom())).toEqual([]);
    const gates = measure({}, newsroom(), newsroom());
    expect(gates.map(({ gate_id }) => gate_id)).toContain('since_last.ids_gone.reports');
    expect(gates.find(({ gate_id }) => gate_id === 'since_last.ids_gone.reports')).toEqual({
      gate_id: 'since_last.ids_gone.reports',
      is_passed: true,
      value: 0,
      limit: 0.1,
      exception: null,
    });
  });

  test.each([
    [4, []],
    [5, ['since_last.ids_gone.reports']],
  ])('%d of 40 ids gone', (count, expected) => {
    expect(breached(withRecords(newsroom(), 'reports', (all) => all.slice(count)))).toEqual(
      expected,
    );
  });

  test('ids that were withdrawn hold up nothing', () => {
    const gone = newsroom().tables.reports?.slice(0, 30) ?? [];
    const fewer = withRecords(newsroom(), 'reports', (all) => all.slice(30));
    const withdrawn = withRecords(fewer, 'redirects', () =>
      gone.map(({ report_id }) => ({
        id: report_id,
        kind: 'withdrawn',
        targets: [],
        since: '1.3.0',
        reason: 'rights',
      })),
    );
    expect(breached(fewer)).toEqual(['since_last.ids_gone.reports', 'since_last.sources_gone']);
    expect(breached(withdrawn)).toEqual([]);
  });

  test('a limit that is stated holds as it stands; by default four records may always go', () => {
    const fewer = withRecords(newsroom(), 'recordings', (all) => all.slice(1));
    expect(breached(fewer)).toEqual([]);
    expect(breached(fewer, { since_last: { ids_gone: 0.1 } })).toEqual([
      'since_last.ids_gone.recordings',
    ]);
  });

  test('every field whose values changed too often is named', () => {
    const edited = withRecords(newsroom(), 'reports', (all) =>
      all.map((record, index) => ({
        ...record,
        word_count: 7,
        language: 'fr',
        outlet: index < 20 ? 'The Pier' : record.outlet,
      })),
    );
    expect(breached(edited)).toEqual([
      'since_last.values_changed.reports.language',
      'since_last.values_changed.reports.word_count',
    ]);
  });

  test('a field that emptied', () => {
    const emptier = (count: number): ReleaseState =>
      withRecords(newsroom(), 'reports', (all) =>
        all.map((record, index) => (index < count ? { ...record, outlet: null } : record)),
      );
    expect(breached(emptier(4))).toEqual([]);
    expect(breached(emptier(5))).toEqual(['since_last.fill_rate_fall.reports.outlet']);
  });

  test('a source that fell silent', () => {
    const silent = withRecords(newsroom(), 'reports', (all) =>
      all.filter(({ source_id }) => source_id !== 'wire'),
    );
    expect(breached(silent, { since_last: { ids_gone: 0.5 } })).toEqual([
      'since_last.sources_gone',
    ]);
  });

  test('claims that agree less', () => {
    const disputed = (count: number): ReleaseState =>
      withRecords(newsroom(), 'claims', (all) =>
        all.map((_, index) => claim(index, index >= count)),
      );
    expect(breached(disputed(4))).toEqual([]);
    expect(breached(disputed(5))).toEqual(['since_last.disagreement_rise']);
  });

  test('ids that came back', () => {
    const state = newsroom();
    const gates = measure(
      {},
      { ...state, goneIds: ['tape-2020'] },
      {
        ...withRecords(state, 'recordings', (all) => all.slice(1)),
      },
    );
    expect(breachedGates(gates)).toEqual([
      {
        gate_id: 'since_last.ids_returned',
        is_passed: false,
        value: 1,
        limit: 0,
        exception: null,
      },
    ]);
  });

  test('a key that its source gave to another article', () => {
    const other = withRecords(newsroom(), 'reports', ([first, ...rest]) => [
      {
        ...first,
        headline: 'Seafarers’ union elects a leader',
        published_date: '2023-01-09',
        text_sha256: 'b'.repeat(64),
        signature: report('wire', 'other').signature,
      },
      ...rest,
    ]);
    expect(breached(other)).toEqual(['since_last.keys_reused']);
  });

  test('an empty table, a new one and one without records divide nothing by zero', () => {
    const gates = measure({}, emptied(newsroom()), newsroom());
    expect(gates.every(({ value }) => Number.isFinite(value))).toBe(true);
    const first = measure({}, newsroom(), emptied(newsroom()));
    expect(first.every(({ value }) => Number.isFinite(value))).toBe(true);
    expect(breachedGates(first)).toEqual([]);
  });
});

test('the specimen tables are of the schemas', () => {
  const names = (record: object): readonly string[] => Object.keys(record).sort();
  const fields = (table: string): readonly string[] =>
    tableSchema(table)
      .fields.map(({ name }) => name)
      .sort();
  expect(names(recording('x'))).toEqual(fields('recordings'));
  expect(names(source('x', 'open'))).toEqual(fields('sources'));
  expect(names(claim(0, true))).toEqual(fields('claims'));
});
