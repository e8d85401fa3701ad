import type { Capture, Reading, Report } from '@tellings/schema';
import type { Candidate, Choice, Rejected } from '../candidate.ts';
import type { Finding } from '../issue.ts';
import type { Dateline } from '../segment/dateline.ts';
import type { DateMark } from './date-mark.ts';
import { type DateProblem, type DateReading, readDates } from './date-reading.ts';
import { assumeOffset, offsetOf, type Timestamp } from './timestamp.ts';

export interface DateEvidence {
  readonly stated: Capture['stated'];
  readonly jsonLd: string | null;
  readonly jsonLdModified: string | null;
  /** Meta elements, microdata, `<time>` elements and visible dates of the page. */
  readonly marks: readonly DateMark[];
  readonly url: string | null;
  /** Language tag of the page as written: with the address it orders day and month. */
  readonly language: string | null;
  readonly dateline: Dateline | null;
  /** Date stamp among the first lines: "Published: 3 Nov 2016". */
  readonly stamp: Timestamp | null;
  /** Instant of the fetch, RFC 3339: nothing is published later. Null when it is not known. */
  readonly fetchedAt: string | null;
}

export interface PublishedFields {
  readonly published_date: string | null;
  readonly published_at: string | null;
  readonly published_basis: Report['published_basis'];
  readonly published_zone: Report['published_zone'];
  readonly modified_at: string | null;
}

/** Values of a choice are instants where one is known, else days. */
export interface Published {
  readonly fields: PublishedFields;
  readonly readings: {
    readonly published_at: Choice<string>;
    readonly modified_at: Choice<string>;
  };
}

const dayLength = 86_400_000;

/**
 * Percent of labelled pages with this source on which its day is the day of publication: of markup,
 * address and visible text measured on 283 pages (Fundus, htmldate), of the others estimated.
 */
const confidences: Readonly<Partial<Record<Reading['source'], number>>> = {
  metadata: 99,
  feed: 98,
  sitemap: 97,
  citation: 95,
  json_ld: 96,
  microdata: 98,
  meta: 97,
  time_element: 97,
  url: 98,
  dateline: 90,
  visible_text: 94,
};
/** The same for dates away from the headline, without a word such as "Published". */
const weakConfidence = 60;

type Reason =
  | DateProblem
  | 'outranked'
  | 'contradicted'
  | 'after-modified'
  | 'later-than-fetch'
  | 'page-generation'
  | 'before-published';

/** A reading that is a date. */
interface Dated extends DateReading {
  readonly timestamp: Timestamp;
}

/**
 * Publication and modification from everything the page and its source say. The order of belief is
 * that of the sources; a source is passed over when its date cannot be, when two others agree
 * against it, or when another gives the same day more exactly. The clock is never asked.
 */
export function findPublished(evidence: DateEvidence, findings: Finding[]): Published {
  const readings = readDates(evidence);
  reportProblems(readings, findings);
  const reasons = new Map<DateReading, Reason>();
  const fetched = evidence.fetchedAt === null ? Number.NaN : Date.parse(evidence.fetchedAt);
  for (const reading of readings) {
    const reason = judge(reading, fetched);
    if (reason !== null) reasons.set(reading, reason);
  }
  const possible = readings.filter((reading): reading is Dated => !reasons.has(reading));
  const modified = possible.filter(({ role }) => role === 'modified');
  const published = possible.filter(({ role }) => role !== 'modified').sort(byRank);
  const chosen = choose(published, modified, fetched, reasons);
  const exact = chosen === null ? null : sharpen(chosen, published, modified);
  const change = chooseModified(modified, exact?.timestamp ?? null, reasons, findings);
  const zone = exact?.timestamp.zone ?? null;
  return {
    fields: {
      published_date: exact === null ? null : findLocalDay(exact, published),
      published_at: exact?.timestamp.instant ?? null,
      published_basis: exact?.basis ?? null,
      published_zone: zone === 'unknown' ? null : zone,
      modified_at: change?.timestamp.instant ?? null,
    },
    readings: {
      published_at: toChoice(
        exact,
        readings.filter(({ role }) => role !== 'modified'),
        reasons,
      ),
      modified_at: toChoice(
        change,
        readings.filter(({ role }) => role === 'modified'),
        reasons,
      ),
    },
  };
}

function judge({ timestamp }: DateReading, fetched: number): Reason | null {
  if (typeof timestamp === 'string') return timestamp;
  // A clock without a zone, and a day, may run ahead of UTC by fourteen hours
  const slack = timestamp.zone === 'stated' ? 600_000 : dayLength;
  return instantOf(timestamp) > fetched + slack ? 'later-than-fetch' : null;
}

/** Start of the day where no time is known. */
function instantOf({ instant, date }: Timestamp): number {
  return Date.parse(instant ?? `${date}T00:00:00Z`);
}

/** Sources in the order of belief, the named before the unnamed. */
function rankOf({ source, role, isNear }: DateReading): number {
  const order: readonly Reading['source'][] = [
    'metadata',
    'feed',
    'sitemap',
    'citation',
    'json_ld',
    'meta',
    'microdata',
    'time_element',
    'visible_text',
    'url',
    'dateline',
  ];
  const index = order.indexOf(source);
  if (!isNear) return 30 + index;
  const isUnnamed = role === 'dated' && (source === 'time_element' || source === 'visible_text');
  return isUnnamed ? 20 + index : source === 'visible_text' ? 19 : index;
}

function byRank(a: DateReading, b: DateReading): number {
  return rankOf(a) - rankOf(b);
}

function choose(
  published: readonly Dated[],
  modified: readonly Dated[],
  fetched: number,
  reasons: Map<DateReading, Reason>,
): Dated | null {
  const [latest] = modified.map(({ timestamp }) => instantOf(timestamp)).sort((a, b) => b - a);
  for (const reading of published) {
    const { timestamp } = reading;
    const others = published.filter((other) => other !== reading && !reasons.has(other));
    if (others.length === 0) return reading;
    const agreed = findAgreed(reading, others, modified);
    if (agreed !== null) {
      reasons.set(reading, 'contradicted');
      return agreed;
    }
    const reason =
      latest !== undefined && instantOf(timestamp) > latest + dayLength
        ? 'after-modified'
        : Math.abs(instantOf(timestamp) - fetched) < 120_000 &&
            others.some((other) => !isSameDay(other, reading))
          ? 'page-generation'
          : null;
    if (reason === null) return reading;
    reasons.set(reading, reason);
  }
  return null;
}

/**
 * The date on which two other sources agree, when no source supports this one. A change counts as a
 * source only against a date years before it: systems give new pages the date of a template.
 */
function findAgreed(
  reading: Dated,
  others: readonly Dated[],
  modified: readonly Dated[],
): Dated | null {
  if (/^(?:metadata|feed|sitemap|citation)$/.test(reading.source)) return null;
  if (others.some((other) => other.source !== reading.source && isSameDay(other, reading)))
    return null;
  const against = others.filter((other) => other.isNear && !isSameDay(other, reading));
  const late = modified.filter(
    ({ timestamp }) => instantOf(timestamp) > instantOf(reading.timestamp) + 730 * dayLength,
  );
  const witnesses = [...against, ...late];
  const agreed = against.find((one) =>
    witnesses.some(
      (other) => other.source !== one.source && other.timestamp.date === one.timestamp.date,
    ),
  );
  return agreed ?? null;
}

/** At most a day apart: the zones of two sources may differ. */
function isSameDay(a: Dated, b: Dated): boolean {
  return Math.abs(Date.parse(a.timestamp.date) - Date.parse(b.timestamp.date)) <= dayLength;
}

/** The same publication from the place that gives it best: with a time, and with a zone. */
function sharpen(chosen: Dated, published: readonly Dated[], modified: readonly Dated[]): Dated {
  const same = published.filter(
    ({ timestamp, isNear }) => isNear && timestamp.date === chosen.timestamp.date,
  );
  const timed =
    chosen.timestamp.instant !== null
      ? chosen
      : (same.find(({ timestamp }) => timestamp.zone === 'stated') ??
        same.find(({ timestamp }) => timestamp.instant !== null) ??
        chosen);
  return withZone(timed, same, modified);
}

/**
 * A clock time without a zone, or one marked UTC by a system that stores local time, takes the zone
 * in which the page gives the same clock time; else, without a zone, the only one of that day.
 */
function withZone(timed: Dated, same: readonly Dated[], modified: readonly Dated[]): Dated {
  const { wall, zone } = timed.timestamp;
  if (wall === null || zone === 'unknown') return timed;
  const minute = wall.slice(0, 16);
  if (zone === 'stated') {
    if (offsetOf(timed.timestamp) !== 0) return timed;
    const local = same.find(
      ({ timestamp }) => (offsetOf(timestamp) ?? 0) !== 0 && timestamp.wall?.startsWith(minute),
    );
    return local ?? timed;
  }
  const zoned = [...same, ...modified].filter(
    ({ timestamp }) => timestamp.date === timed.timestamp.date && offsetOf(timestamp) !== null,
  );
  const twin = zoned.find(({ timestamp }) => timestamp.wall?.startsWith(minute));
  const offsets = new Set(zoned.map(({ timestamp }) => offsetOf(timestamp)));
  const [only] = offsets;
  const offset = twin ? offsetOf(twin.timestamp) : offsets.size === 1 ? only : null;
  // The offset zero says as often that a system knows no zone
  if (offset == null || (offset === 0 && twin === undefined)) return timed;
  return { ...timed, timestamp: assumeOffset(timed.timestamp, offset) };
}

/**
 * The day as readers were shown it. A stamp in UTC tells the instant and not the day of its place:
 * there the address and the visible date do, where a zone exists in which they are right.
 */
function findLocalDay({ timestamp }: Dated, published: readonly Dated[]): string {
  const { date, instant } = timestamp;
  if (instant === null || offsetOf(timestamp) !== 0) return date;
  const days = published.filter(
    ({ source, isNear, timestamp: other }) =>
      isNear && /^(?:visible_text|microdata|url)$/.test(source) && other.zone !== 'stated',
  );
  const shown = days.find(({ source }) => source !== 'url') ?? days[0];
  if (shown === undefined || days.some((day) => day.timestamp.date === date)) return date;
  const start = Date.parse(`${shown.timestamp.date}T00:00:00Z`);
  const hoursAfter = (Date.parse(instant) - start) / 3_600_000;
  return hoursAfter > -14 && hoursAfter < 36 ? shown.timestamp.date : date;
}

/** The first change with an instant that is not before the publication, else the first. */
function chooseModified(
  modified: readonly Dated[],
  published: Timestamp | null,
  reasons: Map<DateReading, Reason>,
  findings: Finding[],
): Dated | null {
  const timed = modified.filter(({ timestamp }) => timestamp.instant !== null);
  const start = published === null ? Number.NEGATIVE_INFINITY : instantOf(published);
  const isEarly = ({ timestamp }: Dated): boolean => instantOf(timestamp) < start - dayLength;
  for (const reading of timed.filter(isEarly)) reasons.set(reading, 'before-published');
  const chosen = timed.find((reading) => !isEarly(reading)) ?? timed[0] ?? null;
  if (chosen !== null && isEarly(chosen))
    findings.push({
      code: 'modified-before-published',
      level: 'warning',
      message:
        'the report says it was changed more than a day before it was published; check both dates',
      detail: JSON.stringify({
        modified_at: chosen.timestamp.instant,
        published_at: published?.instant ?? published?.date,
      }),
    });
  return chosen;
}

function toChoice(
  chosen: Dated | null,
  readings: readonly DateReading[],
  reasons: ReadonlyMap<DateReading, Reason>,
): Choice<string> {
  const rivals = readings
    .filter(({ source, written }) => source !== chosen?.source || written !== chosen.written)
    .map((reading): Rejected => {
      const { source, written, timestamp } = reading;
      const values = typeof timestamp === 'string' ? [] : [timestamp.instant ?? timestamp.date];
      const reason = reasons.get(reading) ?? 'outranked';
      return { values, source, written, confidence: confidenceOf(reading), reason };
    });
  return { chosen: chosen === null ? null : toCandidate(chosen), rivals };
}

function toCandidate(reading: Dated): Candidate<string> {
  const { source, written, timestamp } = reading;
  const value = timestamp.instant ?? timestamp.date;
  return { value, source, written, confidence: confidenceOf(reading) };
}

function confidenceOf({ source, isNear }: DateReading): number {
  return isNear ? (confidences[source] ?? weakConfidence) : weakConfidence;
}

/** Only what markup and sources state is a problem: text without a date is just text. */
function reportProblems(readings: readonly DateReading[], findings: Finding[]): void {
  for (const { source, role, timestamp, written } of readings) {
    if (source === 'visible_text') continue;
    const what = role === 'modified' ? 'modification time' : 'publication time';
    const detail = written.slice(0, 100);
    if (timestamp === 'invalid-date' || timestamp === 'ambiguous-order')
      findings.push({
        code: 'invalid-date',
        level: 'warning',
        message: `the ${what} is not a date this stage can read; it was passed over`,
        detail,
      });
    else if (timestamp === 'implausible-date')
      findings.push({
        code: timestamp,
        level: 'warning',
        message: `the ${what} lies before the web; it was passed over`,
        detail,
      });
    else if (timestamp.zone === 'unknown')
      findings.push({
        code: 'unknown-zone',
        level: 'warning',
        message: `the time zone of the ${what} is not known; only the day was kept`,
        detail,
      });
  }
}
