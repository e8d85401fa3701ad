import type { Capture, Report } from '@tellings/schema';
import type { Finding } from '../issue.ts';
import type { Dateline } from '../segment/dateline.ts';
import { monthNumber, parseTimestamp, type Timestamp, toDay } from './timestamp.ts';

export interface DateEvidence {
  readonly stated: Capture['stated'];
  readonly jsonLd: string | null;
  readonly meta: string | null;
  readonly timeElement: string | null;
  readonly url: string | null;
  readonly dateline: Dateline | null;
  /** Date stamp among the first lines: "Published: 3 Nov 2016". */
  readonly stamp: Timestamp | null;
  readonly modified: readonly (string | null)[];
}

export interface Published {
  readonly published_date: string | null;
  readonly published_at: string | null;
  readonly published_basis: Report['published_basis'];
  readonly published_zone: Report['published_zone'];
  readonly modified_at: string | null;
}

/**
 * Publication time from the first source that gives a possible one: the source's statement, JSON-LD,
 * meta, `<time>`, the address, a dateline with its year, a date stamp in the text. The clock is never
 * asked, so a date to come is not told from a past one.
 */
export function findPublished(evidence: DateEvidence, findings: Finding[]): Published {
  const found = choosePublished(evidence, findings);
  const modified = evidence.modified
    .map((written) =>
      written === null ? null : readWritten(written, 'modification time', findings),
    )
    .find((timestamp) => timestamp !== null && timestamp !== undefined);
  const modifiedAt = modified?.instant ?? null;
  const publishedAt = found?.timestamp.instant ?? null;
  if (
    publishedAt !== null &&
    modifiedAt !== null &&
    Date.parse(modifiedAt) < Date.parse(publishedAt) - 86_400_000
  )
    findings.push({
      code: 'modified-before-published',
      level: 'warning',
      message:
        'the report says it was changed more than a day before it was published; check both dates',
      detail: JSON.stringify({ modified_at: modifiedAt, published_at: publishedAt }),
    });
  const zone = found?.timestamp.zone ?? null;
  return {
    published_date: found?.timestamp.date ?? null,
    published_at: publishedAt,
    published_basis: found?.basis ?? null,
    published_zone: zone === 'unknown' ? null : zone,
    modified_at: modifiedAt,
  };
}

interface Found {
  readonly basis: Report['published_basis'];
  readonly timestamp: Timestamp;
}

function choosePublished(evidence: DateEvidence, findings: Finding[]): Found | null {
  const { stated, jsonLd, meta, timeElement } = evidence;
  const statedBasis = stated.basis === 'none' ? 'metadata' : stated.basis;
  const written: readonly (readonly [Report['published_basis'], string | null])[] = [
    [statedBasis, stated.published],
    ['json_ld', jsonLd],
    ['meta', meta],
    ['time_element', timeElement],
  ];
  for (const [basis, value] of written) {
    if (value === null || value.trim() === '') continue;
    const timestamp = readWritten(value, 'publication time', findings);
    if (timestamp !== null) return { basis, timestamp };
  }
  const day = (date: string | null): Timestamp | null =>
    date === null ? null : { date, instant: null, zone: null };
  const inferred: readonly (readonly [Report['published_basis'], Timestamp | null])[] = [
    ['url', day(evidence.url === null ? null : findUrlDate(evidence.url))],
    ['dateline', day(evidence.dateline?.date ?? null)],
    ['visible_text', evidence.stamp],
  ];
  for (const [basis, timestamp] of inferred) if (timestamp !== null) return { basis, timestamp };
  return null;
}

function readWritten(written: string, what: string, findings: Finding[]): Timestamp | null {
  const parsed = parseTimestamp(written);
  const detail = written.slice(0, 100);
  if (typeof parsed === 'string') {
    const message =
      parsed === 'invalid-date'
        ? `the ${what} is not a date this stage can read; it was passed over`
        : `the ${what} lies before the web; it was passed over`;
    findings.push({ code: parsed, level: 'warning', message, detail });
    return null;
  }
  if (parsed.zone === 'unknown')
    findings.push({
      code: 'unknown-zone',
      level: 'warning',
      message: `the time zone of the ${what} is not known; only the day was kept`,
      detail,
    });
  return parsed;
}

/** Day in the path of an address: /2016/11/03/, /2016-11-03-, /20161103/. */
export function findUrlDate(url: string): string | null {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  const forms = [
    /(?<![\d])(?<y>(?:19|20)\d{2})([/\-_.])(?<m>0?[1-9]|1[0-2])\2(?<d>0?[1-9]|[12]\d|3[01])(?!\d)/g,
    /(?<![\dA-Za-z])(?<y>(?:19|20)\d{2})(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\d|3[01])(?![\dA-Za-z])/g,
    /\/(?<y>(?:19|20)\d{2})\/(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\/(?<d>0?[1-9]|[12]\d|3[01])(?=\/|$)/gi,
  ];
  for (const form of forms)
    for (const { groups } of path.matchAll(form)) {
      const name = groups?.name;
      const month = name === undefined ? Number(groups?.m) : (monthNumber(name) ?? 0);
      const day = toDay(Number(groups?.y), month, Number(groups?.d));
      if (day !== 'invalid-date' && day !== 'implausible-date') return day;
    }
  return null;
}
