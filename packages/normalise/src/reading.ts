import { mintId, type Reading } from '@tellings/schema';
import type { Choice } from './candidate.ts';

type Values = string | readonly string[];

/** Records of where a field was read: the chosen place first, then its rivals in the order looked at. */
export function toReadings(
  reportId: string,
  field: Reading['field'],
  { chosen, rivals }: Choice<Values>,
): readonly Reading[] {
  const places = [
    ...(chosen === null ? [] : [{ ...chosen, values: [chosen.value].flat(), reason: null }]),
    ...rivals,
  ];
  return places.map(({ values, source, written, confidence, reason }, index) => ({
    reading_id: readingId(reportId, field, index + 1),
    report_id: reportId,
    field,
    rank: index + 1,
    values: [...values],
    source,
    written,
    confidence,
    is_chosen: reason === null,
    reason,
  }));
}

/** The same readings, of a report that goes by another id. */
export function moveReadings(readings: readonly Reading[], reportId: string): readonly Reading[] {
  return readings.map((reading) => ({
    ...reading,
    report_id: reportId,
    reading_id: readingId(reportId, reading.field, reading.rank),
  }));
}

function readingId(reportId: string, field: string, rank: number): string {
  return mintId('rdg', reportId, field, String(rank));
}
