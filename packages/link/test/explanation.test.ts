import { UsageError } from '@tellings/schema';
import { describe, expect, test } from 'vitest';
import { explainReport, linkParameters, linkReports, renderExplanation } from '../src/index.ts';
import { citationInput, reportOf } from './newsroom.ts';

const { report_id: reportId } = reportOf('citation');
const linked = citationInput(
  { release_words: 'Thursday', duration_minutes: 46, antecedent_words: 'since November 2023' },
  '2024-09-27',
);

describe('explaining a linked report', () => {
  const explanation = explainReport(linked, reportId);

  test('it tells the same primary and other roles as the records', () => {
    const { tellings } = linkReports(linked);
    expect([explanation.primary, ...explanation.otherRoles]).toEqual(
      expect.arrayContaining([...tellings]),
    );
    expect(explanation.chosen?.recording.recording_id).toBe('lin-2024-09');
  });

  test('every candidate is listed with what excludes it', () => {
    const later = explanation.candidates.find(
      ({ recording }) => recording.recording_id === 'lin-2025-04',
    );
    expect(later?.vetoes.length).toBeGreaterThan(0);
  });

  test('the text shows recording, role, evidence with bits, and rivals', () => {
    const text = renderExplanation(explanation);
    expect(text).toContain('Tells of lin-2024-09 (audio of Oskar Lindgren, 2024-09-26)');
    expect(text).toMatch(/\+9\.0 +9\.0 {2}release day +the report dates the release 2024-09-26/);
    expect(text).toContain('Nothing speaks against it.');
    expect(text).toContain('lin-2023-11, named as the one before');
    expect(text).toMatch(/lin-2025-04 .*, excluded/);
  });

  test('the last line of the waterfall is the sum', () => {
    const rows = [
      ...renderExplanation(explanation).matchAll(/^ +[+-]?\d+\.\d +(-?\d+\.\d) {2}\w/gm),
    ];
    expect(Number(rows.at(-1)?.[1])).toBeCloseTo(explanation.chosen?.bits ?? 0, 1);
  });
});

test('a pending report is explained with its reason and the recordings weighed', () => {
  const explanation = explainReport(citationInput({ release_words: 'Thursday' }, null), reportId);
  expect(explanation.primary).toBeNull();
  const text = renderExplanation(explanation);
  expect(text).toMatch(/^Not linked \([a-z-]+\): /m);
  expect(text).toContain('Recordings weighed');
});

test('a review says in words what is missing', () => {
  const facts = { release_words: 'Thursday', antecedent_words: 'since December 2022' };
  const explanation = explainReport(citationInput(facts, null), reportId);
  expect(renderExplanation(explanation)).toContain(
    'Awaits a person: no day, title or quotation tells this recording from every other.',
  );
});

test('an unknown report is the caller’s mistake', () => {
  expect(() => explainReport(linked, 'rep_0000000000000000')).toThrow(UsageError);
});

test('parameters are canonical JSON that names every weight', () => {
  const parameters: unknown = JSON.parse(linkParameters);
  expect(parameters).toMatchObject({ thresholds: { linkBits: 5, marginBits: 3 } });
});
