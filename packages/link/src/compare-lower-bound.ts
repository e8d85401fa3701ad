import { formatDay, formatInterval } from './day.ts';
import type { WeighedEvidence } from './evidence.ts';
import { weigh } from './evidence.ts';
import type { Facts } from './facts.ts';
import type { RecordingProfile } from './recording-profile.ts';
import { thresholds, weights } from './weights.ts';

/**
 * A recording that came out before a day named in it is another one; a report that names a day long
 * after the recording is no news of it. Where the day of publication is known, it says so better.
 */
export function compareLowerBounds(
  { lowerBounds, published }: Facts,
  { release }: RecordingProfile,
): readonly WeighedEvidence[] {
  if (release === null) return [];
  const w = weights.lowerBound;
  return lowerBounds.flatMap(({ value: { day, basis }, span }) => {
    const words = `names ${formatDay(day)}, the recording came out ${formatInterval(release)}`;
    if (basis === 'message') {
      return release.to + thresholds.toleranceDays < day
        ? [weigh('release', 'before-day-in-message', w.message, `the message ${words}`, span)]
        : [];
    }
    return published === null && release.to + thresholds.retrospectiveDays < day
      ? [weigh('release', 'long-before-day-in-report', w.report, `the report ${words}`, span)]
      : [];
  });
}
