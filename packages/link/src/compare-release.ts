import type { DayInterval } from './day.ts';
import { dayOfMonth, daysIn, formatInterval, gapBetween, monthOf, weekdayOf } from './day.ts';
import type { WeighedEvidence } from './evidence.ts';
import { weigh } from './evidence.ts';
import type { Facts, Span } from './facts.ts';
import type { RecordingProfile } from './recording-profile.ts';
import type { ReleaseDay } from './release-day.ts';
import type { SpeakerStatistics } from './speaker-statistics.ts';
import { weekdayBits } from './speaker-statistics.ts';
import { thresholds, weights } from './weights.ts';

const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const monthNames =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** The release day as stated against the recording's, and the publication date where no day is stated. */
export function compareRelease(
  facts: Facts,
  { release: known }: RecordingProfile,
  statistics: SpeakerStatistics,
): readonly WeighedEvidence[] {
  if (known === null) {
    return [weigh('release', 'recording-undated', 0, 'the registry gives no release day')];
  }
  const stated = facts.release
    ? compareStated(facts.release.value, known, statistics, facts.release.span)
    : [];
  const isResolved = facts.release?.value.kind === 'days';
  return [...stated, ...comparePublication(facts, known, isResolved)];
}

function compareStated(
  stated: ReleaseDay,
  known: DayInterval,
  statistics: SpeakerStatistics,
  span: Span | null,
): readonly WeighedEvidence[] {
  if (stated.kind === 'days') return [compareDays(stated, known, span)];
  return [
    stated.kind === 'month-day'
      ? compareMonthDay(stated, known, span)
      : compareWeekday(stated, known, statistics, span),
  ];
}

function compareDays(stated: DayInterval, known: DayInterval, span: Span | null): WeighedEvidence {
  const w = weights.release;
  const gap = gapBetween(stated, known);
  const both = `the report dates the release ${formatInterval(stated)}, the recording came out ${formatInterval(known)}`;
  const isIdentity = true;
  const width = Math.max(stated.to - stated.from, known.to - known.from);
  if (gap === 0 && width > 3) {
    return weigh('release', 'same-week', w.meetsWide, both, span, { isIdentity });
  }
  if (gap === 0) return weigh('release', 'same-day', w.meets, both, span, { isIdentity });
  if (gap === 1) return weigh('release', 'one-day-off', w.oneDay, both, span, { isIdentity });
  if (gap <= 3) return weigh('release', 'three-days-off', w.threeDays, both, span);
  if (gap <= thresholds.vetoDays) return weigh('release', 'days-off', w.twelveDays, both, span);
  return weigh('release', 'veto', w.farther, `${both}: ${gap} days apart`, span, { isVeto: true });
}

function compareMonthDay(
  { month, day, before, after }: Extract<ReleaseDay, { kind: 'month-day' }>,
  known: DayInterval,
  span: Span | null,
): WeighedEvidence {
  const w = weights.release;
  const words = `the report says ${day} ${monthNames[month - 1]} without a year, the recording came out ${formatInterval(known)}`;
  const matches = (margin: number): boolean =>
    daysIn({ from: known.from - after - margin, to: known.to + before + margin }).some(
      (each) => monthOf(each) === month && dayOfMonth(each) === day,
    );
  if (matches(0))
    return weigh('release', 'same-month-and-day', w.monthDay, words, span, { isIdentity: true });
  if (matches(1)) return weigh('release', 'month-and-day-one-off', w.monthDayOneOff, words, span);
  return weigh('release', 'other-month-or-day', w.monthDayOther, words, span);
}

function compareWeekday(
  stated: Extract<ReleaseDay, { kind: 'weekday' }>,
  known: DayInterval,
  statistics: SpeakerStatistics,
  span: Span | null,
): WeighedEvidence {
  const w = weights.release;
  const name = weekdayNames[stated.weekday - 1];
  const matching = (margin: number): readonly number[] =>
    daysIn({
      from: known.from - stated.after - margin,
      to: known.to + stated.before + margin,
    }).filter((day) => weekdayOf(day) === stated.weekday);
  const words = `the report says ${name} without a date, the recording came out ${formatInterval(known)}`;
  const days = matching(0);
  const isDay = (day: number): boolean => dayOfMonth(day) === stated.dayOfMonth;
  if (!days.some(isDay) && matching(1).some(isDay)) {
    return weigh('release', 'weekday-and-day-one-off', w.weekdayAndDayOneOff, words, span);
  }
  if (days.length === 0) {
    return matching(1).length > 0
      ? weigh('weekday', 'neighbouring-weekday', w.weekdayNeighbour, words, span)
      : weigh('weekday', 'other-weekday', w.weekdayOther, words, span);
  }
  if (stated.dayOfMonth === null) {
    const bits = weekdayBits(statistics, stated.weekday);
    return weigh('weekday', 'same-weekday', bits, `${words}, also a ${name}`, span);
  }
  if (days.some(isDay)) {
    const reason = `the report says ${name} the ${stated.dayOfMonth}th, the recording came out ${formatInterval(known)}`;
    return weigh('release', 'same-weekday-and-day', w.weekdayAndDayOfMonth, reason, span, {
      isIdentity: true,
    });
  }
  return weigh('release', 'other-day-of-month', w.monthDayOther, words, span);
}

/** A report is news of a recording for a few days. Where a day is stated, only contradictions count. */
function comparePublication(
  { published, publishedMonth, isAboutRecording }: Facts,
  known: DayInterval,
  isResolved: boolean,
): readonly WeighedEvidence[] {
  const w = weights.publication;
  if (published === null) return publishedMonth ? [compareMonth(publishedMonth, known)] : [];
  const lag = published < known.from ? published - known.from : Math.max(0, published - known.to);
  const words = `published ${formatInterval({ from: published, to: published })}, the recording came out ${formatInterval(known)}`;
  const make = (level: string, bits: number, flags = {}): WeighedEvidence =>
    weigh('publication_date', level, bits, words, null, flags);
  if (lag < -thresholds.toleranceDays) return [make('before-release', w.before, { isVeto: true })];
  if (lag > 400) return [make('years-later', w.later)];
  if (lag > 60) return [make('within-400-days', w.within400)];
  if (lag > 15) return [make('within-60-days', w.within60)];
  if (isResolved || !isAboutRecording) return [];
  if (lag < 0) return [make('day-before', w.dayBefore, { isIdentity: true })];
  if (lag <= 2) return [make('within-2-days', w.within2, { isIdentity: true })];
  return [lag <= 5 ? make('within-5-days', w.within5) : make('within-15-days', w.within15)];
}

function compareMonth(month: DayInterval, known: DayInterval): WeighedEvidence {
  const words = `the address files the report under ${formatInterval(month)}, the recording came out ${formatInterval(known)}`;
  const isFitting = gapBetween({ from: month.from - 2, to: month.to + 1 }, known) === 0;
  return isFitting
    ? weigh('publication_date', 'month-in-address', weights.publication.month, words)
    : weigh('publication_date', 'other-month-in-address', weights.publication.monthOther, words);
}
