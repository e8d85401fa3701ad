import type { Reading, Report } from '@tellings/schema';
import { findDayOrder } from './day-order.ts';
import type { DateEvidence } from './published.ts';
import { dayOnly, parseTimestamp, type Timestamp } from './timestamp.ts';
import { findUrlDate } from './url-date.ts';
import { type DayOrder, findWrittenDates } from './written-date.ts';

/** A date of the page, read. */
export interface DateReading {
  readonly basis: Exclude<Report['published_basis'], null>;
  readonly source: Reading['source'];
  readonly role: 'published' | 'modified' | 'dated';
  readonly isNear: boolean;
  readonly written: string;
  readonly timestamp: Timestamp | DateProblem;
}

export type DateProblem = 'invalid-date' | 'implausible-date' | 'ambiguous-order';

/** Every date that speaks of the publication or change of the report, in the order of the sources. */
export function readDates(evidence: DateEvidence): DateReading[] {
  const order = findDayOrder(evidence.language, hostOf(evidence.url));
  const { stated } = evidence;
  const basis = stated.basis === 'none' ? ('metadata' as const) : stated.basis;
  const readings: DateReading[] = [];
  const add = (
    place: Omit<DateReading, 'written' | 'timestamp'>,
    written: string | null | undefined,
  ): void => {
    if (written == null || written.trim() === '') return;
    readings.push({ ...place, ...readWritten(written.trim(), order) });
  };
  add({ basis, source: basis, role: 'published', isNear: true }, stated.published);
  add({ basis, source: basis, role: 'modified', isNear: true }, stated.modified);
  const markup = { basis: 'json_ld', source: 'json_ld', isNear: true } as const;
  add({ ...markup, role: 'published' }, evidence.jsonLd);
  add({ ...markup, role: 'modified' }, evidence.jsonLdModified);
  for (const { source, role, isNear, written } of evidence.marks)
    add({ basis: source === 'microdata' ? 'time_element' : source, source, role, isNear }, written);
  const inferred = [
    ['url', evidence.url, dayOrNull(findUrlDate(evidence.url ?? ''))],
    ['dateline', null, dayOrNull(evidence.dateline?.date ?? null)],
    ['visible_text', null, evidence.stamp],
  ] as const;
  for (const [source, written, timestamp] of inferred)
    if (timestamp !== null)
      readings.push({
        basis: source,
        source,
        role: 'published',
        isNear: true,
        written: written ?? timestamp.date,
        timestamp,
      });
  return settleOrder(readings);
}

function dayOrNull(date: string | null): Timestamp | null {
  return date === null ? null : dayOnly(date);
}

function readWritten(written: string, order: DayOrder): Pick<DateReading, 'written' | 'timestamp'> {
  const strict = parseTimestamp(written);
  if (typeof strict !== 'string') return { written, timestamp: strict };
  const [first] = findWrittenDates(written, order);
  return first === undefined
    ? { written: written.slice(0, 100), timestamp: strict }
    : { written: first.written, timestamp: first.timestamp };
}

/** 03/04/2016 is read as the day that another place of the page gives; otherwise it stays ambiguous. */
function settleOrder(readings: readonly DateReading[]): DateReading[] {
  const days = new Set(
    readings.flatMap(({ timestamp }) => (typeof timestamp === 'string' ? [] : [timestamp.date])),
  );
  return readings.map((reading) => {
    if (reading.timestamp !== 'ambiguous-order') return reading;
    const settled = (['day-first', 'month-first'] as const)
      .map((order) => findWrittenDates(reading.written, order)[0]?.timestamp)
      .filter((timestamp) => typeof timestamp === 'object' && days.has(timestamp.date));
    const [only] = settled;
    return settled.length === 1 && only !== undefined ? { ...reading, timestamp: only } : reading;
  });
}

function hostOf(url: string | null): string | null {
  return /^https?:\/\/([^/:?#]{1,255})/i.exec(url ?? '')?.[1] ?? null;
}
