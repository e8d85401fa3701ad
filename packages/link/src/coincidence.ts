import type { WeighedEvidence } from './evidence.ts';
import type { Facts } from './facts.ts';
import type { ReleaseDay } from './release-day.ts';
import type { SpeakerStatistics } from './speaker-statistics.ts';
import {
  durationShareOfOthers,
  gapShare,
  mediumShareOfOthers,
  predecessorMonthShareOfOthers,
  weekdayShareOfOthers,
} from './speaker-statistics.ts';
import { coincidences } from './weights.ts';

/**
 * How many known recordings a report of a recording that nobody registered may be expected to match
 * as well as it matches this one: those that its predecessor leaves possible, times the share of
 * recordings that agree by chance in each other fact. Facts that do not agree narrow nothing.
 */
export function expectedCoincidences(
  facts: Facts,
  evidence: readonly WeighedEvidence[],
  statistics: SpeakerStatistics,
): number {
  const levels = new Set(evidence.map(({ kind, level }) => `${kind} ${level}`));
  const possible = possibleRecordings(levels, facts, statistics);
  return shareByChance(levels, facts, statistics) * possible;
}

/** Known recordings that the statement of the recording before leaves possible. */
function possibleRecordings(
  levels: ReadonlySet<string>,
  { antecedents }: Facts,
  statistics: SpeakerStatistics,
): number {
  // One more than is known, for the one told of.
  const dated = statistics.dated + 1;
  // Only the reports of one recording say that it was the first since that time.
  if (levels.has('antecedent attested-predecessor')) return coincidences.attested;
  // With the recording told of unknown, the next one known has its predecessor.
  if (levels.has('antecedent predecessor')) return 1;
  const inMonth = antecedents.flatMap(({ value: { time } }) =>
    time.kind === 'month' ? [predecessorMonthShareOfOthers(statistics, time.month)] : [],
  );
  if (levels.has('antecedent attested-predecessor-by-month')) return dated * Math.max(...inMonth);
  if (levels.has('antecedent predecessor-by-month')) return 1 + dated * Math.max(...inMonth);
  if (levels.has('antecedent predecessor-by-length')) {
    const fitting = antecedents.flatMap(({ value: { time } }) =>
      time.kind === 'range' ? [gapShare(statistics, time.minDays, time.maxDays)] : [],
    );
    return 1 + dated * Math.max(...fitting);
  }
  // What has no known length cannot match by its length.
  return hasExactLength(levels) ? statistics.durationCount + 1 : dated;
}

function hasExactLength(levels: ReadonlySet<string>): boolean {
  return levels.has('duration same-exactly') || levels.has('duration same');
}

function shareByChance(
  levels: ReadonlySet<string>,
  { duration, release, medium, antecedents }: Facts,
  statistics: SpeakerStatistics,
): number {
  const isWeekday = levels.has('weekday same-weekday') && release?.value.kind === 'weekday';
  const earlierMedium = antecedents.find(({ value }) => value.earlierMedium)?.value.earlierMedium;
  // The next one known has the medium of its recording before, too, unless others tell another.
  const isAttested = levels.has('antecedent attested-predecessor-by-month');
  const shares = [
    hasExactLength(levels) && duration
      ? durationShareOfOthers(statistics, duration.value.minutes)
      : 1,
    isWeekday ? weekdayShare(statistics, release.value) : 1,
    levels.has('medium same') && medium ? mediumShareOfOthers(statistics, medium.value) : 1,
    isAttested && levels.has('antecedent earlier-medium') && earlierMedium
      ? mediumShareOfOthers(statistics, earlierMedium)
      : 1,
    levels.has('publication_date month-in-address') ? coincidences.monthOfPublication : 1,
  ];
  return shares.reduce((product, share) => product * share, 1);
}

/** Every weekday that the words allow: "early Thursday" may be Wednesday where it came out. */
function weekdayShare(
  statistics: SpeakerStatistics,
  { weekday, before, after }: Extract<ReleaseDay, { kind: 'weekday' }>,
): number {
  const allowed = Array.from(
    { length: before + after + 1 },
    (_, place) => ((weekday - before + place + 6) % 7) + 1,
  );
  const shares = allowed.map((each) => weekdayShareOfOthers(statistics, each));
  return Math.min(
    1,
    shares.reduce((sum, share) => sum + share, 0),
  );
}
