import { findViolations, sha256 } from '@tellings/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { captureOf } from '../../test/reference-data.ts';
import { normaliseCapture } from '../report.ts';
import { groupCaptures } from './grouping.ts';
import { type CapturedReport, foldVersions } from './version.ts';

/** Synthetic: no such port, union or vote exists. */
const first = 'The pilots of the port went back to work on Monday after a vote of nine to two.';
const second =
  'Nobody on the quay would say what had changed since Friday, or who had paid the fees.';
const other =
  'A choir from the hills sang in the old customs house while rain fell on its new roof.';

interface Page {
  readonly key?: string;
  readonly url?: string;
  readonly headline?: string;
  readonly paragraphs?: readonly string[];
  readonly modified?: string;
  readonly fetchedAt?: string | null;
  readonly suffix?: string;
}

function captured(page: Page): CapturedReport {
  const { key = 'k', headline = 'Pilots back at work', modified = null, fetchedAt = null } = page;
  const lines = [headline, ...(page.paragraphs ?? [first, second, other])];
  const text = `${lines.join('\n\n')}${page.suffix ?? ''}`;
  const base = captureOf({ source_key: key, url: page.url ?? null });
  const capture = { ...base, stated: { ...base.stated, basis: 'metadata' as const, modified } };
  const result = normaliseCapture(capture, new TextEncoder().encode(text));
  if (result.report === null || result.text === null) throw new Error('not a report');
  return {
    report: result.report,
    text: result.text,
    readings: result.readings,
    contentSha256: sha256(text),
    fetchedAt,
  };
}

/** Every capture put together with the others of its report. */
function groupVersions(captures: readonly CapturedReport[]) {
  const { groups, issues } = groupCaptures(captures);
  return { reports: groups.map(foldVersions), issues };
}

const changesOf = (captures: readonly CapturedReport[]): string[][] =>
  groupVersions(captures).reports.map(({ versions }) => versions.map(({ change }) => change));

describe('captures of one entry', () => {
  const day = (number: number): string => `2021-05-0${number}T10:00:00Z`;
  const history = [
    captured({ fetchedAt: day(1) }),
    captured({ fetchedAt: day(2), suffix: '\n' }),
    captured({ fetchedAt: day(3), headline: 'Port pilots back at work' }),
    captured({
      fetchedAt: day(4),
      headline: 'Port pilots back at work',
      paragraphs: [first, other, second],
    }),
    captured({
      fetchedAt: day(5),
      headline: 'Port pilots back at work',
      paragraphs: [first, other, second, 'Correction: the vote was nine to three.'],
    }),
  ];

  test('are versions of one report, each with what changed', () => {
    expect(changesOf(history)).toEqual([['first', 'cosmetic', 'headline', 'body', 'correction']]);
    const [report] = groupVersions(history).reports;
    expect(report?.newest.report).toMatchObject({
      headline: 'Port pilots back at work',
      version_count: 5,
    });
    expect(report?.versions.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5]);
    for (const version of report?.versions ?? [])
      expect(findViolations('report-version', version)).toEqual([]);
    expect(findViolations('report', report?.newest.report)).toEqual([]);
    expect(report?.newest.text.report_id).toBe(report?.newest.report.report_id);
  });

  test('count the words that came and went', () => {
    const versions = groupVersions(history).reports[0]?.versions ?? [];
    expect(
      versions.map(({ added_word_count, removed_word_count }) => [
        added_word_count,
        removed_word_count,
      ]),
    ).toEqual([
      [versions[0]?.word_count, 0],
      [0, 0],
      [1, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  test('in any order', () => {
    const expected = groupVersions(history);
    fc.assert(
      fc.property(fc.shuffledSubarray(history, { minLength: history.length }), (shuffled) => {
        expect(groupVersions(shuffled)).toEqual(expected);
      }),
    );
  });

  test('without times of fetching are ordered by what they say of themselves', () => {
    // several, so that no order by digest passes for it
    const headlines = ['A vote', 'The vote', 'Votes again', 'Pilots vote', 'Union votes'];
    for (const headline of headlines) {
      const files = [
        captured({ modified: day(3), headline }),
        captured({ modified: day(2), headline: 'The older vote' }),
      ];
      expect(groupVersions(files).reports[0]?.newest.report.headline).toBe(headline);
    }
  });
});

describe('entries that state one address', () => {
  const url = 'https://quay.example/pilots';

  test('are versions of one report that keeps the id of the older', () => {
    const older = captured({ key: 'a', url, modified: '2021-05-01T10:00:00Z' });
    const newer = captured({
      key: 'b',
      url,
      modified: '2021-05-02T10:00:00Z',
      paragraphs: [first, second, other, 'The vote is to be counted again.'],
    });
    const { reports, issues } = groupVersions([newer, older]);
    expect(reports).toHaveLength(1);
    expect(reports[0]?.newest.report).toMatchObject({
      report_id: older.report.report_id,
      source_key: 'a',
      modified_at: '2021-05-02T10:00:00Z',
      version_count: 2,
    });
    expect(issues.map(({ code, level }) => [code, level])).toEqual([
      ['normalise/merged-entries', 'info'],
    ]);
    expect(findViolations('issue', issues[0])).toEqual([]);
  });

  test('and the same bytes are one version', () => {
    const { reports } = groupVersions([captured({ key: 'a', url }), captured({ key: 'b', url })]);
    expect(reports.map(({ versions }) => versions.length)).toEqual([1]);
  });

  test('share three tenths of their pairs of words', () => {
    const words = (name: string, count: number): string[] =>
      Array.from({ length: count }, (_, index) => `${name}${index}`);
    const countReports = (common: number): number => {
      const paragraph = (own: string): string =>
        `${[...words('Quay', common), ...words(own, 101 - common)].join(' ')}.`;
      const captures = ['boat', 'crane'].map((own) =>
        captured({ key: own, url, paragraphs: [paragraph(own)] }),
      );
      return groupVersions(captures).reports.length;
    };
    expect(countReports(31)).toBe(1);
    expect(countReports(30)).toBe(2);
  });

  test('with different texts stay apart, with a warning', () => {
    const unlike = captured({
      key: 'b',
      url,
      headline: 'A choir',
      paragraphs: [other, other.replace('hills', 'coast')],
    });
    const { reports, issues } = groupVersions([
      captured({ key: 'a', url, paragraphs: [first, second] }),
      unlike,
    ]);
    expect(reports).toHaveLength(2);
    expect(issues.map(({ code, level }) => [code, level])).toEqual([
      ['normalise/shared-address', 'warning'],
    ]);
  });

  test('but reports without an address are never joined', () => {
    expect(changesOf([captured({ key: 'a' }), captured({ key: 'b' })])).toEqual([
      ['first'],
      ['first'],
    ]);
  });
});
