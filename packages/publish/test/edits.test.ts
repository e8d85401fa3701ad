/** Every kind of change of a release, and what the rules make of it. All data is synthetic. */
import type { FieldSchema, TableSchema } from '@tellings/schema';
import { describe, expect, test } from 'vitest';
import {
  type Change,
  changeRules,
  highestSeverity,
  type RuleId,
  type Severity,
} from '../src/change-rule.ts';
import { chooseVersion } from '../src/version.ts';
import {
  compareStates,
  type ReleaseState,
  specimenState,
  withField,
  withRecords,
  withSchema,
} from './release-state.ts';
import { pending, recording, report, signatureOf, telling } from './specimen-tables.ts';

type Edit = readonly [
  what: string,
  edit: (state: ReleaseState) => ReleaseState,
  bump: Severity | null,
  /** Every rule met, with the table and field it is of. */
  rules: readonly string[],
  /** What the release before was like. */
  base?: (state: ReleaseState) => ReleaseState,
];

const mood: FieldSchema = {
  name: 'mood',
  type: 'string',
  isNullable: true,
  description: 'An invented field.',
  rightsClass: 'fact',
  unit: null,
  format: null,
  contentEncoding: null,
  contentMediaType: null,
  values: null,
};

function fieldsOf(
  schema: TableSchema,
  change: (fields: readonly FieldSchema[]) => readonly FieldSchema[],
) {
  return { ...schema, fields: change(schema.fields) };
}

function withMood(state: ReleaseState, at = Number.POSITIVE_INFINITY): ReleaseState {
  const longer = withSchema(state, 'recordings', (schema) =>
    fieldsOf(schema, (fields) => fields.toSpliced(at, 0, mood)),
  );
  return withRecords(longer, 'recordings', (records) =>
    records.map((record) => ({ ...record, mood: 'calm' })),
  );
}

function without(state: ReleaseState, table: string, field: string): ReleaseState {
  const shorter = withSchema(state, table, (schema) =>
    fieldsOf(schema, (fields) => fields.filter(({ name }) => name !== field)),
  );
  return withRecords(shorter, table, (records) =>
    records.map(({ [field]: _, ...record }) => record),
  );
}

function set(state: ReleaseState, field: string, value: unknown): ReleaseState {
  return withRecords(state, 'recordings', ([first, ...rest]) => [
    { ...first, [field]: value },
    ...rest,
  ]);
}

function writer(state: ReleaseState, field: string, rules: object): ReleaseState {
  const { properties } = state.writers.recordings as { properties: Record<string, object> };
  return {
    ...state,
    writers: { recordings: { properties: { ...properties, [field]: rules } } },
  };
}

/** Rules that only a writer keeps of the evidence of a telling: of the list, and of its items. */
function evidence(rules: object, members: object): (state: ReleaseState) => ReleaseState {
  const items = { type: 'object', properties: members };
  return (state) => ({
    ...state,
    writers: { tellings: { properties: { evidence: { type: 'array', ...rules, items } } } },
  });
}

/** Without the second recording and what tells of it. */
function withoutTape(state: ReleaseState): ReleaseState {
  const untold = withRecords(state, 'tellings', () => []);
  return withRecords(untold, 'recordings', ([first]) => (first ? [first] : []));
}

const untold = (state: ReleaseState): ReleaseState => withRecords(state, 'tellings', () => []);

function redirected(kind: string, targets: readonly string[]) {
  return (state: ReleaseState): ReleaseState =>
    withRecords(withoutTape(state), 'redirects', () => [
      { id: 'tape-2021', kind, targets, since: '1.3.0', reason: 'same-recording' },
    ]);
}

const restored = (state: ReleaseState): ReleaseState =>
  withRecords(state, 'redirects', () => [
    { id: 'tape-2021', kind: 'restored', targets: [], since: '1.3.0', reason: 'not-the-same' },
  ]);

const edits: readonly Edit[] = [
  // Nothing
  ['the same release', (state) => state, null, []],
  [
    'the same records with members in another order',
    (state) =>
      withRecords(state, 'reports', (records) =>
        records.map((record) => Object.fromEntries(Object.entries(record).toReversed())),
      ),
    null,
    [],
  ],
  [
    'the same records in another order',
    (state) => withRecords(state, 'reports', (records) => records.toReversed()),
    null,
    [],
  ],
  [
    'a delta from another release',
    (state) => ({
      ...state,
      files: state.files.map((file) => ({ ...file, path: file.path.replace('1.2.2', '1.2.1') })),
    }),
    null,
    [],
  ],
  // Fields
  ['a field at the end', withMood, 'minor', ['field-added recordings.mood']],
  [
    'a field between others',
    (state) => withMood(state, 3),
    'major',
    ['columns-reordered recordings', 'field-added recordings.mood'],
  ],
  [
    'a field that is gone',
    (state) => without(state, 'recordings', 'title'),
    'major',
    ['field-removed recordings.title'],
  ],
  [
    'a field with another name',
    (state) => {
      const renamed = withField(state, 'recordings', 'speaker_name', { name: 'speaker' });
      return withRecords(renamed, 'recordings', (records) =>
        records.map(({ speaker_name, ...record }) => ({ ...record, speaker: speaker_name })),
      );
    },
    'major',
    ['field-renamed recordings.speaker_name'],
  ],
  [
    'two columns in each other’s place',
    (state) =>
      withSchema(state, 'recordings', (schema) =>
        fieldsOf(schema, ([a, b, ...rest]) => (a && b ? [b, a, ...rest] : [])),
      ),
    'major',
    ['columns-reordered recordings'],
  ],
  [
    'text in place of a number',
    (state) =>
      set(
        withField(state, 'recordings', 'duration_minutes_to', { type: 'string' }),
        'duration_minutes_to',
        '48',
      ),
    'major',
    [
      'field-retyped recordings.duration_minutes_to',
      'value-changed recordings.duration_minutes_to',
    ],
  ],
  [
    'decimals where whole numbers were',
    (state) => withField(state, 'reports', 'word_count', { type: 'number' }),
    'major',
    ['field-retyped reports.word_count'],
  ],
  [
    'whole numbers where decimals were',
    (state) => withField(state, 'tellings', 'bits', { type: 'integer' }),
    'minor',
    ['constraint-tightened tellings.bits'],
  ],
  [
    'null where none was allowed',
    (state) =>
      set(
        withField(state, 'recordings', 'speaker_name', { isNullable: true }),
        'speaker_name',
        null,
      ),
    'major',
    ['field-nullable recordings.speaker_name', 'value-changed recordings.speaker_name'],
  ],
  [
    'no null where it was allowed',
    (state) => withField(state, 'recordings', 'released_from', { isNullable: false }),
    'minor',
    ['field-never-null recordings.released_from'],
  ],
  [
    'a longer closed list',
    (state) =>
      set(
        withField(state, 'recordings', 'status', { values: ['published', 'lost'] }),
        'status',
        'lost',
      ),
    'major',
    ['value-changed recordings.status', 'values-extended recordings.status'],
    (state) => withField(state, 'recordings', 'status', { values: ['published'] }),
  ],
  [
    'a closed list that is gone',
    (state) => withField(state, 'recordings', 'status', { values: null }),
    'major',
    ['values-extended recordings.status'],
  ],
  [
    'a shorter list',
    (state) => withField(state, 'recordings', 'status', { values: ['published'] }),
    'minor',
    ['values-narrowed recordings.status'],
  ],
  [
    'a list where any value was allowed',
    (state) => withField(state, 'reports', 'host', { values: ['harbour.example'] }),
    'minor',
    ['values-narrowed reports.host'],
  ],
  [
    'a longer open list',
    (state) =>
      writer(state, 'speaker_name', {
        minLength: 1,
        enum: ['The exiled prime minister', 'The union leader'],
      }),
    'minor',
    ['open-values-extended recordings.speaker_name'],
  ],
  [
    'another format',
    (state) => withField(state, 'recordings', 'released_from', { format: 'date-time' }),
    'major',
    ['format-changed recordings.released_from'],
  ],
  [
    'a format where none was',
    (state) => withField(state, 'reports', 'host', { format: 'hostname' }),
    'minor',
    ['format-stated reports.host'],
  ],
  [
    'bytes made with other parameters',
    (state) =>
      withField(state, 'reports', 'signature', {
        contentMediaType: 'application/vnd.tellings.signature;parameters=other',
      }),
    'major',
    ['format-changed reports.signature'],
  ],
  [
    'another unit',
    (state) => withField(state, 'recordings', 'duration_minutes_from', { unit: 'seconds' }),
    'major',
    ['unit-changed recordings.duration_minutes_from'],
  ],
  [
    'another pattern',
    (state) => writer(state, 'recording_id', { pattern: '^[a-z]+$', maxLength: 40 }),
    'major',
    ['constraint-loosened recordings.recording_id'],
  ],
  [
    'longer values',
    (state) => writer(state, 'recording_id', { pattern: '^[a-z0-9-]+$', maxLength: 80 }),
    'major',
    ['constraint-loosened recordings.recording_id'],
  ],
  [
    'a length that is no longer bounded',
    (state) => writer(state, 'recording_id', { pattern: '^[a-z0-9-]+$' }),
    'major',
    ['constraint-loosened recordings.recording_id'],
  ],
  [
    'shorter values',
    (state) => writer(state, 'recording_id', { pattern: '^[a-z0-9-]+$', maxLength: 20 }),
    'minor',
    ['constraint-tightened recordings.recording_id'],
  ],
  [
    'values that may be empty',
    (state) => writer(state, 'speaker_name', { minLength: 0, enum: ['The exiled prime minister'] }),
    'major',
    ['constraint-loosened recordings.speaker_name'],
  ],
  [
    'a longer open list inside a list',
    evidence({}, { kind: { enum: ['speaker', 'medium'] } }),
    'minor',
    ['open-values-extended tellings.evidence.kind'],
    evidence({}, { kind: { enum: ['speaker'] } }),
  ],
  [
    'a looser bound inside a list',
    evidence({}, { start: { minimum: -1 } }),
    'major',
    ['constraint-loosened tellings.evidence.start'],
    evidence({}, { start: { minimum: 0 } }),
  ],
  [
    'a longer list',
    evidence({ maxItems: 9 }, { level: { pattern: '^[a-z]+$' } }),
    'major',
    ['constraint-loosened tellings.evidence', 'constraint-tightened tellings.evidence.level'],
    evidence({ maxItems: 8 }, { level: {} }),
  ],
  [
    'another description of a field',
    (state) => withField(state, 'recordings', 'title', { description: 'What it is called.' }),
    'patch',
    ['description-changed recordings.title'],
  ],
  [
    'another description of a table',
    (state) =>
      withSchema(state, 'recordings', (schema) => ({ ...schema, description: 'Messages.' })),
    'patch',
    ['description-changed recordings'],
  ],
  [
    'a new member of a nested object',
    (state) =>
      withField(state, 'reports', 'unknown', {
        type: {
          list: {
            struct: [
              { name: 'field', type: 'string' },
              { name: 'reason', type: 'string' },
              { name: 'since', type: 'string' },
            ],
          },
        },
      }),
    'minor',
    ['field-added reports.unknown.since'],
  ],
  [
    'a member of a nested object that is gone',
    (state) =>
      withField(state, 'reports', 'unknown', {
        type: { list: { struct: [{ name: 'field', type: 'string' }] } },
      }),
    'major',
    ['field-removed reports.unknown.reason'],
  ],
  // Tables
  [
    'another primary key',
    (state) =>
      withSchema(untold(state), 'tellings', (schema) => ({
        ...schema,
        primaryKey: ['report_id', 'recording_id'],
      })),
    'major',
    ['key-changed tellings'],
    untold,
  ],
  [
    'a new table',
    () => specimenState(),
    'minor',
    ['table-added claims'],
    (state) => ({ ...state, schemas: state.schemas.filter(({ table }) => table !== 'claims') }),
  ],
  [
    'a table that is gone',
    (state) => ({ ...state, schemas: state.schemas.filter(({ table }) => table !== 'claims') }),
    'major',
    ['table-removed claims'],
  ],
  // Records
  [
    'a new record',
    (state) => withRecords(state, 'recordings', (records) => [...records, recording('tape-2022')]),
    'minor',
    ['record-added recordings'],
  ],
  ['an id that is gone', withoutTape, 'major', ['record-removed recordings'], untold],
  [
    'an id that moved',
    redirected('moved', ['tape-2020']),
    'minor',
    ['record-added redirects', 'record-moved recordings'],
    untold,
  ],
  [
    'an id that split',
    (state) =>
      withRecords(redirected('split', ['tape-2020', 'tape-2022'])(state), 'recordings', (all) => [
        ...all,
        recording('tape-2022'),
      ]),
    'minor',
    ['record-added recordings', 'record-added redirects', 'record-moved recordings'],
    untold,
  ],
  [
    'an id that was retired',
    redirected('retired', []),
    'minor',
    ['record-added redirects', 'record-retired recordings'],
    untold,
  ],
  [
    'an id that was withdrawn',
    redirected('withdrawn', []),
    'minor',
    ['record-added redirects', 'record-withdrawn recordings'],
    untold,
  ],
  [
    'an id that left its table and stands in another',
    (state) => withRecords(state, 'pending_reports', () => []),
    'minor',
    ['record-left pending_reports'],
  ],
  [
    'a report that waits again',
    () => specimenState(),
    'minor',
    ['record-added pending_reports'],
    (state) => withRecords(state, 'pending_reports', () => []),
  ],
  [
    'an id that came back',
    (state) => ({
      ...specimenState(),
      goneIds: ['tape-2021'],
      tables: { ...specimenState().tables, tellings: state.tables.tellings ?? [] },
    }),
    'major',
    ['record-returned recordings'],
    withoutTape,
  ],
  [
    'an id that came back as its redirect says',
    (state) => restored({ ...untold(specimenState()), goneIds: state.goneIds }),
    'minor',
    [
      'record-restored recordings',
      'value-changed redirects.kind',
      'value-changed redirects.reason',
    ],
    redirected('retired', []),
  ],
  [
    'an id that dangled and gets its redirect at last',
    (state) => redirected('retired', [])(state),
    'minor',
    ['record-added redirects'],
    (state) => ({ ...withoutTape(state), goneIds: ['tape-2021'] }),
  ],
  [
    'a report that came back and waits',
    (state) => ({ ...specimenState(), goneIds: state.goneIds }),
    'major',
    ['record-added pending_reports', 'record-returned reports'],
    (state) => {
      const [waiting] = state.tables.pending_reports ?? [];
      const fewer = withRecords(state, 'reports', (records) =>
        records.filter(({ report_id }) => report_id !== waiting?.report_id),
      );
      return {
        ...withRecords(fewer, 'pending_reports', () => []),
        goneIds: [String(waiting?.report_id)],
      };
    },
  ],
  [
    'the same record under another id',
    (state) =>
      withRecords(withoutTape(state), 'recordings', (records) => [
        ...records,
        recording('message-2021', { predecessor_id: 'tape-2020' }),
      ]),
    'major',
    ['record-added recordings', 'record-rekeyed recordings'],
    untold,
  ],
  [
    'a value put right',
    (state) => set(state, 'duration_minutes_to', 48),
    'patch',
    ['value-changed recordings.duration_minutes_to'],
  ],
  [
    'a value that is not known any more',
    (state) => set(state, 'medium', null),
    'patch',
    ['value-changed recordings.medium'],
  ],
  [
    'a value that appeared in a list',
    (state) =>
      withRecords(state, 'reports', ([first, ...rest]) => [
        { ...first, agencies: ['Harbour Wire'] },
        ...rest,
      ]),
    'patch',
    ['value-changed reports.agencies'],
  ],
  [
    'a value that the schema of readers refuses',
    (state) => set(state, 'released_from', 'yesterday'),
    'major',
    ['record-breaks-reader recordings.released_from', 'value-changed recordings.released_from'],
  ],
  [
    'a new record that lacks a field',
    (state) =>
      withRecords(state, 'recordings', (records) => {
        const { title, ...record } = recording('tape-2022');
        return [...records, record];
      }),
    'major',
    ['record-added recordings', 'record-breaks-reader recordings.title'],
  ],
  [
    'another article under the key of an old one',
    (state) =>
      withRecords(state, 'reports', ([first, ...rest]) => [
        {
          ...first,
          headline: 'Seafarers elect a leader',
          published_date: '2023-01-09',
          text_sha256: 'b'.repeat(64),
          signature: signatureOf('another text'),
        },
        ...rest,
      ]),
    'major',
    [
      'record-reused reports',
      'value-changed reports.headline',
      'value-changed reports.published_date',
      'value-changed reports.signature',
      'value-changed reports.text_sha256',
    ],
  ],
  [
    'the same, signed with other parameters, which tell nothing of the text',
    (state) =>
      withField(
        withRecords(state, 'reports', ([first, ...rest]) => [
          { ...first, text_sha256: 'b'.repeat(64), signature: signatureOf('another text') },
          ...rest,
        ]),
        'reports',
        'signature',
        { contentMediaType: 'application/vnd.tellings.signature;parameters=other' },
      ),
    'major',
    [
      'format-changed reports.signature',
      'value-changed reports.signature',
      'value-changed reports.text_sha256',
    ],
  ],
  // Files, licence, description
  [
    'a new file',
    (state) => ({
      ...state,
      files: [...state.files, { path: 'croissant.json', media_type: 'application/ld+json' }],
    }),
    'minor',
    ['file-added'],
  ],
  [
    'a file that is gone',
    (state) => ({ ...state, files: state.files.filter(({ path }) => path !== 'README.md') }),
    'major',
    ['file-removed'],
  ],
  [
    'a file of another kind',
    (state) => ({
      ...state,
      files: state.files.map((file) => ({ ...file, media_type: 'text/html' })),
    }),
    'major',
    ['media-type-changed'],
  ],
  [
    'a licence that asks more',
    (state) => ({ ...state, licence: 'CC-BY-SA-4.0' }),
    'major',
    ['licence-narrowed'],
  ],
  [
    'a licence that asks as much in other words',
    (state) => ({ ...state, licence: 'ODC-By-1.0' }),
    'major',
    ['licence-narrowed'],
  ],
  [
    'a licence that is not known',
    (state) => ({ ...state, licence: 'LicenseRef-Harbour' }),
    'major',
    ['licence-narrowed'],
  ],
  [
    'a licence that asks less',
    (state) => ({ ...state, licence: 'CC0-1.0' }),
    'minor',
    ['licence-widened'],
  ],
  [
    'another title',
    (state) => ({ ...state, metadata: { ...state.metadata, title: 'Specimens' } }),
    'patch',
    ['metadata-changed title'],
  ],
];

function nameOf({ rule, table, field }: Change): string {
  const place = [table, field].filter((name) => name !== null).join('.');
  return place === '' ? rule : `${rule} ${place}`;
}

describe('an edit of a release', () => {
  const cases = edits.map(([what, edit, bump, rules, base = (state: ReleaseState) => state]) => ({
    what,
    edit,
    bump,
    rules,
    base,
  }));

  test.each(cases)('$what', ({ edit, bump, rules, base }) => {
    const before = base(specimenState());
    const { changes } = compareStates(before, edit(before));
    expect(changes.map(nameOf).sort()).toEqual(rules.toSorted());
    expect(highestSeverity(changes)).toBe(bump);
  });

  test('every rule is met by one of them', () => {
    const met = new Set<RuleId>(
      edits.flatMap(([, , , rules]) => rules.map((rule) => rule.split(' ')[0] as RuleId)),
    );
    expect(changeRules.map(({ rule }) => rule).filter((rule) => !met.has(rule))).toEqual([]);
  });

  test('the gravest of several decides, and each is told', () => {
    const state = specimenState();
    const edited = set(withMood(withoutTape(state)), 'title', 'Named');
    const { changes } = compareStates(state, edited);
    expect(changes.map(({ severity }) => severity)).toEqual(['major', 'major', 'minor', 'patch']);
    const { version, bump } = chooseVersion({
      previous: '1.2.3',
      changes,
      override: null,
      taken: ['1.2.3'],
      channel: 'stable',
      inputsSha256: 'f'.repeat(64),
    });
    expect(version).toBe('2.0.0');
    expect(bump.reasons).toEqual([
      'recordings: 1 removed without a redirect',
      'tellings: 2 removed without a redirect',
      'recordings.mood: the field is new',
      'recordings.title: 1 values changed',
    ]);
  });

  test('the order of records and tables makes no difference', () => {
    const state = specimenState();
    const edited = withRecords(set(state, 'title', 'Named'), 'reports', (records) => [
      ...records,
      report('wire', 'four.txt'),
    ]);
    const turned = {
      ...edited,
      schemas: edited.schemas.toReversed(),
      tables: Object.fromEntries(
        Object.entries(edited.tables).map(([name, records]) => [name, records.toReversed()]),
      ),
    };
    expect(compareStates(state, turned).changes).toEqual(compareStates(state, edited).changes);
  });

  test('examples are the first five keys', () => {
    const state = specimenState();
    const names = ['f', 'e', 'd', 'c', 'b', 'a'].map((letter) => `tape-${letter}`);
    const { changes } = compareStates(
      state,
      withRecords(state, 'recordings', (records) => [
        ...records,
        ...names.map((name) => recording(name)),
      ]),
    );
    expect(changes).toEqual([
      {
        rule: 'record-added',
        severity: 'minor',
        table: 'recordings',
        field: null,
        count: 6,
        examples: names.toSorted().slice(0, 5),
      },
    ]);
  });
});

test('a report that is linked leaves the pending ones and gains a telling', () => {
  const state = specimenState();
  const [, , unlinked] = state.tables.reports ?? [];
  if (!unlinked) throw new Error('no third report');
  expect(state.tables.pending_reports).toEqual([pending(unlinked)]);
  const linked = withRecords(
    withRecords(state, 'pending_reports', () => []),
    'tellings',
    (tellings) => [...tellings, telling(unlinked, 'tape-2020')],
  );
  expect(compareStates(state, linked).changes.map(nameOf)).toEqual([
    'record-added tellings',
    'record-left pending_reports',
  ]);
});
