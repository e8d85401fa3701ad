import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UsageError } from '@tellings/schema';
import { describe, expect, test } from 'vitest';
import { explainReport, linkParameters, linkReports, renderExplanation } from '../src/index.ts';
import { citationInput, judgementOf, recordingOf, registry, reportOf } from './newsroom.ts';

const { report_id: reportId } = reportOf('citation');
const linked = citationInput(
  { release_words: 'Thursday', duration_minutes: 46, antecedent_words: 'since November 2023' },
  '2024-09-27',
);
const inReview = citationInput(
  { release_words: 'Thursday', antecedent_words: 'since December 2022' },
  null,
);
const pending = citationInput({ release_words: 'Thursday' }, null);

describe('explaining a linked report', () => {
  const explanation = explainReport(linked, reportId);

  test('it tells the same primary and other roles as the records', () => {
    const { tellings } = linkReports(linked);
    expect([explanation.primary, ...explanation.other_roles]).toEqual(
      expect.arrayContaining([...tellings]),
    );
    expect(explanation.shown?.recording.recording_id).toBe('lin-2024-09');
  });

  test('every other candidate is listed with what excludes it', () => {
    const later = explanation.others.find(
      ({ recording }) => recording.recording_id === 'lin-2025-04',
    );
    expect(later?.vetoes.length).toBeGreaterThan(0);
    expect(later?.steps.some(({ is_veto }) => is_veto)).toBe(true);
    expect(explanation.rival).toBeNull();
  });

  test('facts that are not compared are null, each once, and no fact is both', () => {
    const kinds = explanation.shown?.missing.map(({ kind }) => kind) ?? [];
    expect(kinds.toSorted()).toEqual(['publisher', 'quotation', 'title']);
    const compared = explanation.shown?.steps.map(({ kind }) => kind) ?? [];
    expect(compared.filter((kind) => kinds.includes(kind))).toEqual([]);
  });

  test('every condition of a link is met', () => {
    expect(explanation.conditions.filter(({ is_met }) => !is_met)).toEqual([]);
    expect(explanation.conditions).toHaveLength(6);
  });

  test('the text shows recording, role, evidence with bits, nulls and rivals', () => {
    const text = renderExplanation(explanation);
    expect(text).toContain('Tells of lin-2024-09 (audio of Oskar Lindgren, 2024-09-26)');
    expect(text).toMatch(/\+9\.00 +9\.00 {2}release day +the report dates the release 2024-09-26/);
    expect(text).toMatch(/ null +title +the report gives no title/);
    expect(text).toContain('lin-2023-11, named as the one before');
    expect(text).toMatch(/lin-2025-04 .*\n(.*\n)? {4}excluded: /);
  });
});

describe('what made the difference', () => {
  const { rival, shown } = explainReport(inReview, reportId);

  test('is told by kind of evidence, and adds up to the margin', () => {
    const differences = rival?.differences ?? [];
    const sum = differences.reduce((total, each) => total + each.bits - each.rival_bits, 0);
    expect(differences[0]?.kind).toBe('antecedent');
    expect(sum).toBeCloseTo(rival?.margin_bits ?? Number.NaN, 5);
    expect((shown?.bits ?? 0) - (rival?.candidate.bits ?? 0)).toBeCloseTo(sum, 5);
  });
});

describe.each([
  ['linked', linked],
  ['in review', inReview],
  ['pending', pending],
  ['judged', { ...linked, judgements: [judgementOf(reportId, 'lin-2024-09', 'positive')] }],
  [
    'judged against a veto',
    { ...linked, judgements: [judgementOf(reportId, 'lin-2025-04', 'positive')] },
  ],
] as const)('a report that is %s', (_, input) => {
  const explanation = explainReport(input, reportId);
  const text = renderExplanation(explanation);

  test('the steps add up to the bits of the record', () => {
    const { shown, primary, pending: open } = explanation;
    expect(shown?.bits).toBe(primary?.bits ?? open?.bits);
    expect(shown?.steps.at(-1)?.sum_bits).toBe(shown?.bits);
    let sum = 0;
    for (const { bits, sum_bits } of shown?.steps ?? []) {
      sum += bits;
      expect(sum_bits).toBeCloseTo(sum, 5);
    }
  });

  test('what the text shows adds up too', () => {
    const rows = [...text.matchAll(/^ +([+-]?\d+\.\d\d) +(-?\d+\.\d\d) {2}\w/gm)];
    expect(rows.length).toBe(explanation.shown?.steps.length);
    const sum = rows.reduce((total, row) => total + Number(row[1]), 0);
    expect(sum).toBeCloseTo(explanation.shown?.bits ?? Number.NaN, 5);
    expect(text).toContain(`${explanation.shown?.bits.toFixed(2)}  sum`);
  });

  test('no line is wider than 80 columns', () => {
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });
});

test('a pending report is explained with its reason and the nearest recording', () => {
  const explanation = explainReport(pending, reportId);
  expect(explanation.primary).toBeNull();
  const text = renderExplanation(explanation);
  expect(text).toMatch(/^Not linked \([a-z-]+\): /m);
  expect(text).toMatch(/^Nearest: lin-/m);
  expect(text).toMatch(/^ {2}NO {3}bits more than the next best: 0 of 3$/m);
});

test('a review says in words what is missing, and which condition', () => {
  const text = renderExplanation(explainReport(inReview, reportId)).replaceAll('\n', ' ');
  expect(text).toContain(
    'Awaits a person: no day, title or quotation tells this recording from every other.',
  );
  expect(text).toContain('NO   a fact that no other recording has');
});

test('a recording without a length cannot be compared by it', () => {
  const recordings = [recordingOf('lin-2024-09', '2024-09-26')];
  const explanation = explainReport({ ...linked, registry: { ...registry, recordings } }, reportId);
  expect(explanation.shown?.missing).toContainEqual({
    kind: 'duration',
    reason: 'no length of this recording is known',
  });
});

test('an unknown report is the caller’s mistake', () => {
  expect(() => explainReport(linked, 'rep_0000000000000000')).toThrow(UsageError);
});

test('parameters are canonical JSON that names every weight', () => {
  const parameters: unknown = JSON.parse(linkParameters);
  expect(parameters).toMatchObject({ thresholds: { linkBits: 5, marginBits: 3 } });
});

describe('the guide to reviewing', () => {
  const guide = readFileSync(
    resolve(import.meta.dirname, '../../../docs/how-to/review.md'),
    'utf8',
  );
  const listed = (heading: string): readonly string[] => {
    const table = guide.slice(guide.indexOf(heading)).split('\n\n')[0] ?? '';
    return [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, name = '']) => name);
  };

  test('lists the fields of an explanation, and what is in one', () => {
    const explanation = explainReport(inReview, reportId);
    expect(listed('| field ')).toEqual(Object.keys(explanation));
    const named = [
      ...Object.keys(explanation.shown ?? {}),
      ...Object.keys(explanation.rival ?? {}),
      ...Object.keys(explanation.rival?.differences[0] ?? {}),
      ...Object.keys(explanation.conditions[0] ?? {}),
      ...Object.keys(explanation.thresholds),
    ];
    expect(named.filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
  });

  test('lists the issues that judgements raise', () => {
    const folder = resolve(import.meta.dirname, '../src');
    const sources = readdirSync(folder)
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => readFileSync(join(folder, file), 'utf8'));
    const codes = sources.flatMap((source) =>
      [...source.matchAll(/(?:code: |warn\()'([a-z-]+)'/g)].map(([, code]) => `link/${code}`),
    );
    const ofJudgements = codes.filter((code) => /judg|registered-twice/.test(code));
    expect(listed('| issue ')).toEqual(ofJudgements.toSorted());
  });
});
