import { describe, expect, test } from 'vitest';
import { factsOf, recordingOf, registry, stated } from '../test/newsroom.ts';
import type { AntecedentTime } from './antecedent.ts';
import { expectedCoincidences } from './coincidence.ts';
import { noQuotations } from './compare-quotation.ts';
import type { WeighedEvidence } from './evidence.ts';
import { weigh } from './evidence.ts';
import type { Facts } from './facts.ts';
import { indexRecordings, statisticsOf } from './recording-index.ts';
import { readRegistry } from './recording-profile.ts';
import type { ReleaseDay } from './release-day.ts';
import type { SpeakerStatistics } from './speaker-statistics.ts';
import { thresholds } from './weights.ts';

function statisticsFor(recordings: typeof registry.recordings): SpeakerStatistics {
  const { recordings: loose } = readRegistry({ ...registry, recordings });
  return statisticsOf(indexRecordings(loose, noQuotations), 'lindgren');
}

const lindgren = statisticsFor(registry.recordings);

function weekday(day: number, before = 0): ReleaseDay {
  return { kind: 'weekday', weekday: day, dayOfMonth: null, before, after: 0 };
}

function evidenceOf(...levels: readonly string[]): readonly WeighedEvidence[] {
  return levels.map((each) => {
    const [kind, level] = each.split(' ') as [WeighedEvidence['kind'], string];
    return weigh(kind, level, 1, 'made up');
  });
}

function expected(
  facts: Partial<Facts>,
  levels: readonly string[],
  statistics: SpeakerStatistics = lindgren,
): number {
  return expectedCoincidences(factsOf(facts), evidenceOf(...levels), statistics);
}

const since = (time: AntecedentTime): Partial<Facts> => ({
  antecedents: [stated({ time, medium: null, earlierMedium: null })],
});
const november = since({
  kind: 'month',
  month: 11,
  fromDay: 1,
  toDay: 30,
  isLastYear: false,
});

describe('how many known recordings a report may match by chance', () => {
  test('no agreeing fact leaves every known recording and one more', () => {
    expect(expected({}, [])).toBe(lindgren.dated + 1);
  });

  test('every agreeing fact leaves fewer', () => {
    const facts = {
      release: stated(weekday(4)),
      duration: stated({ minutes: 46, qualifier: null }),
      medium: stated('audio' as const),
    };
    const levels = ['weekday same-weekday', 'duration same-exactly', 'medium same'];
    const counts = [0, 1, 2, 3].map((length) => expected(facts, levels.slice(0, length)));
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts.at(-1)).toBeLessThan(thresholds.coincidences);
  });

  test('many recordings of one weekday and length make a coincidence likely', () => {
    const weekly = statisticsFor(
      Array.from({ length: 12 }, (_, week) =>
        recordingOf(
          `weekly-${week}`,
          `2024-${String(week + 1).padStart(2, '0')}-0${1 + (week % 7)}`,
          {
            duration_minutes: [30, 30],
          },
        ),
      ),
    );
    const facts = {
      release: stated(weekday(4)),
      duration: stated({ minutes: 30, qualifier: null }),
      medium: stated('audio' as const),
    };
    const levels = ['weekday same-weekday', 'duration same-exactly', 'medium same'];
    expect(expected(facts, levels, weekly)).toBeGreaterThan(thresholds.coincidences);
  });

  test('“early Thursday” agrees with two weekdays', () => {
    const levels = ['weekday same-weekday'];
    expect(expected({ release: stated(weekday(4, 1)) }, levels)).toBeGreaterThan(
      expected({ release: stated(weekday(4)) }, levels),
    );
  });

  test('the next recording known has the predecessor of one that is missing', () => {
    const facts = { ...november, release: stated(weekday(4)), medium: stated('audio' as const) };
    const levels = ['antecedent predecessor-by-month', 'weekday same-weekday', 'medium same'];
    expect(expected(facts, levels)).toBeGreaterThan(thresholds.coincidences);
    expect(expected(facts, ['antecedent predecessor'])).toBe(1);
  });

  test('what certain reports of one recording attest is said of no other', () => {
    expect(expected({}, ['antecedent attested-predecessor'])).toBeLessThan(thresholds.coincidences);
    expect(expected(november, ['antecedent attested-predecessor-by-month'])).toBeLessThan(
      expected(november, ['antecedent predecessor-by-month']),
    );
  });
});
