import { findViolations, sha256 } from '@tellings/schema';
import { describe, expect, test } from 'vitest';
import { captureOf } from '../../test/reference-data.ts';
import { normaliseCapture } from '../report.ts';
import { groupCaptures } from './grouping.ts';
import { type CapturedReport, foldVersions } from './version.ts';

/** Synthetic: no such port, union or vote exists. */
const vote = [
  'The pilots of the port went back to work on Monday after a vote of nine to two.',
  'Nobody on the quay would say what had changed since Friday, or who had paid the fees.',
];
const choir = [
  'A choir from the hills sang in the old customs house while rain fell on its new roof.',
  'Tickets had been sold since winter, most of them to families of the singers.',
];

function captured(
  day: number,
  headline: string,
  published: string | null,
  paragraphs: readonly string[],
): CapturedReport {
  const text = [headline, ...paragraphs].join('\n\n');
  const base = captureOf({ source_key: 'front.txt' });
  const stated = { ...base.stated, basis: 'metadata' as const, published, headline };
  const result = normaliseCapture({ ...base, stated }, new TextEncoder().encode(text));
  if (result.report === null || result.text === null) throw new Error('not a report');
  return {
    report: result.report,
    text: result.text,
    readings: result.readings,
    contentSha256: sha256(text),
    fetchedAt: `2021-05-0${day}T10:00:00Z`,
  };
}

const first = captured(1, 'Pilots back at work', '2021-05-01', vote);
const other = captured(2, 'Choir fills customs house', '2021-06-20', choir);

describe('a source that gives an old key to another article', () => {
  test('is told of; the id stays with the older one', () => {
    const { groups, issues, quarantinedCount } = groupCaptures([other, first]);
    expect(groups).toEqual([[first]]);
    expect(quarantinedCount).toBe(1);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({
      code: 'normalise/source-key-reused',
      level: 'error',
      record_id: first.report.report_id,
      path: 'front.txt',
    });
    expect(issues[0]?.message).toContain('of 2021-05-01 and is now another, of 2021-06-20');
    expect(findViolations('issue', issues[0])).toEqual([]);
  });

  test('does so again: every later article is held against the one that was kept', () => {
    const again = captured(3, 'Choir sings once more', '2021-07-20', [...choir].reverse());
    const back = captured(4, 'Pilots back at work', '2021-05-01', [...vote, choir[0] ?? '']);
    const { groups, quarantinedCount } = groupCaptures([back, again, other, first]);
    expect(groups).toEqual([[first, back]]);
    expect(quarantinedCount).toBe(2);
    expect(foldVersions(groups[0] ?? []).versions).toHaveLength(2);
  });

  test.each([
    ['the text', captured(2, 'Choir fills customs house', '2021-06-20', vote)],
    ['the headline', captured(2, 'Pilots at work while choir sings', '2021-06-20', choir)],
    ['the day', captured(2, 'Choir fills customs house', '2021-05-03', choir)],
    ['no day, and the headline', captured(2, 'Pilots still at work', null, choir)],
  ])('has not where %s is near', (_, near) => {
    const { groups, issues, quarantinedCount } = groupCaptures([near, first]);
    expect(groups).toEqual([[first, near]]);
    expect([issues, quarantinedCount]).toEqual([[], 0]);
  });
});
