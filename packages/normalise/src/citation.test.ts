import { type Capture, findViolations } from '@tellings/schema';
import { describe, expect, test } from 'vitest';
import { normaliseCapture } from './report.ts';

const capture: Capture = {
  capture_id: 'cap_0123456789abcdef',
  source_id: 'press',
  source_key: 'press-1',
  url: null,
  path: 'press.jsonl',
  media_type: 'application/vnd.tellings.citation+json',
  charset: 'utf-8',
  byte_count: 0,
  sha256: '0'.repeat(64),
  stated: {
    basis: 'citation',
    outlet: null,
    headline: null,
    authors: [],
    agencies: [],
    published: null,
    modified: null,
    language: null,
  },
};

const normalise = (entry: unknown) =>
  normaliseCapture(
    capture,
    new TextEncoder().encode(typeof entry === 'string' ? entry : JSON.stringify(entry)),
  );

describe('an entry of a bibliography', () => {
  test('becomes a report without text and a citation', () => {
    const result = normalise({
      key: 'press-1',
      url: 'https://www.quay.example/2021/05/04/pilots',
      outlet: 'The Quay',
      agencies: ['Reuters', 'Agence France-Presse', 'AFP'],
      dateline_place: 'Cairo',
      published_date: '2021-05-04',
      published_basis: 'url',
      language: 'en',
      speaker: 'jane-doe',
      medium: 'audio',
      release_words: 'early Tuesday',
      release_edtf: 'XXXX-05-04',
      duration_minutes: 31.5,
      antecedent_from: '2020-12-01',
      antecedent_to: '2020-12-31',
    });
    if (result.report === null) throw new Error(JSON.stringify(result.issues));
    expect(result.issues).toEqual([]);
    expect(result.text).toBeNull();
    expect(findViolations('report', result.report)).toEqual([]);
    expect(findViolations('citation', result.citation)).toEqual([]);
    expect(result.report).toMatchObject({
      kind: 'citation',
      host: 'quay.example',
      outlet: 'The Quay',
      outlet_basis: 'citation',
      agencies: ['AFP', 'Reuters'],
      agency_basis: 'citation',
      published_date: '2021-05-04',
      published_at: null,
      published_basis: 'url',
      word_count: null,
      quotation_count: null,
      text_sha256: null,
    });
    expect(result.report.unknown.map(({ field }) => field)).toEqual(['authors', 'headline']);
    expect(result.citation).toMatchObject({
      speaker: 'jane-doe',
      release_edtf: 'XXXX-05-04',
      title: null,
    });
  });

  test('states nothing that is not in it', () => {
    const { report } = normalise({ key: 'press-1' });
    expect(report).toMatchObject({
      outlet: null,
      agencies: [],
      agency_basis: null,
      published_basis: null,
      language_basis: null,
    });
    expect(report?.unknown.map(({ field }) => field)).toEqual([
      'agencies',
      'authors',
      'headline',
      'language',
      'outlet',
      'published_date',
      'url',
    ]);
  });

  test('a well-known host names the outlet when the entry does not', () => {
    expect(normalise({ key: 'a', url: 'https://www.reuters.com/a' }).report).toMatchObject({
      outlet: 'Reuters',
      outlet_basis: 'host_table',
    });
  });

  test.each([
    ['no JSON', '{'],
    ['an array', []],
    ['a date that is none', { key: 'a', published_date: '2021-02-30' }],
    ['a medium that is none', { key: 'a', medium: 'smoke' }],
    ['an unknown field', { key: 'a', colour: 'red' }],
    ['a duration in words', { key: 'a', duration_minutes: 'half an hour' }],
  ])('%s is quarantined', (_, entry) => {
    const { report, issues } = normalise(entry);
    expect(report).toBeNull();
    expect(issues.map(({ code, level }) => [code, level])).toEqual([
      ['normalise/invalid-citation', 'error'],
    ]);
  });
});
