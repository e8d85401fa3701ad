import type { DayInterval } from './day.ts';
import { gapBetween } from './day.ts';
import { thresholds } from './weights.ts';

/** When the recording before came out, as certain reports of each recording state it. */
export type Attestations = ReadonlyMap<string, readonly DayInterval[]>;

export const noAttestations: Attestations = new Map();

/** Reports that must agree, so that one outlet's slip attests nothing; to doubt, one is enough. */
const leastReports = 2;
/** Statements wider than this ("since 2014") single out no recording. */
const widestDays = 45;

/** Attestations from reports that facts other than the recording before link: one entry a report. */
export function gatherAttestations(
  statements: readonly { readonly recordingId: string; readonly stated: DayInterval }[],
): Attestations {
  const attested = new Map<string, DayInterval[]>();
  for (const { recordingId, stated } of statements.filter((each) => isNarrow(each.stated))) {
    attested.set(recordingId, [...(attested.get(recordingId) ?? []), stated]);
  }
  return attested;
}

/** Whether certain reports of a recording state the same of the one before, or all another. */
export function attestationOf(
  attestations: Attestations,
  recordingId: string,
  stated: DayInterval,
): 'same' | 'other' | null {
  const known = attestations.get(recordingId) ?? [];
  if (known.length === 0 || !isNarrow(stated)) return null;
  const meeting = known.filter(
    (each) => gapBetween(each, stated) <= thresholds.toleranceDays,
  ).length;
  if (meeting >= leastReports) return 'same';
  return meeting === 0 ? 'other' : null;
}

function isNarrow({ from, to }: DayInterval): boolean {
  return to - from <= widestDays;
}
