import { type Capture, type Citation, findViolations, mintId, type Report } from '@tellings/schema';
import { splitAgencies } from './agency.ts';
import { findOutletByHost } from './host-table.ts';
import type { Finding } from './issue.ts';
import { toLanguageTag } from './language.ts';
import { parseTimestamp } from './timestamp.ts';
import { listUnknown } from './unknown.ts';
import { hostOf, toHttpUrl } from './web-address.ts';

export interface CitedReport {
  readonly report: Report;
  readonly citation: Citation;
}

type Row = Readonly<Record<string, unknown>>;

/** Turns a row of a bibliography into a report without text and the facts it states of a recording. */
export function readCitation(text: string, capture: Capture): CitedReport | Finding {
  const row = parseRow(text);
  if (row === null) return invalid('the content is not a JSON object', null);
  const facts = row.facts ?? {};
  if (!isRow(facts)) return invalid('facts is not an object', null);
  const reportId = mintId('rep', capture.source_id, capture.source_key);
  const citation = { report_id: reportId, ...readFacts(facts) };
  const report = readReport(reportId, row, capture);
  if ('code' in report) return report;
  const violations = [
    ...findViolations('citation', citation).map((violation) => ({ of: 'citation', ...violation })),
    ...findViolations('report', report).map((violation) => ({ of: 'report', ...violation })),
  ];
  const [first] = violations;
  if (first !== undefined)
    return invalid(
      `${first.of} field ${first.pointer || '/'}: ${first.message}`,
      JSON.stringify(violations),
    );
  return { report, citation: citation as Citation };
}

function parseRow(text: string): Row | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRow(value) ? value : null;
  } catch {
    return null; // JSON.parse has no other way to say that the row is not JSON
  }
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The facts under the names of the record; values are checked against the schema afterwards. */
function readFacts(facts: Row): Readonly<Record<Exclude<keyof Citation, 'report_id'>, unknown>> {
  const interval: unknown = facts.antecedent_interval ?? [null, null];
  const [from, to]: readonly unknown[] = Array.isArray(interval) ? interval : [interval, interval];
  return {
    speaker: facts.speaker ?? null,
    medium: facts.medium ?? null,
    release_words: facts.release_words ?? null,
    release_edtf: facts.release_explicit ?? null,
    duration_minutes: facts.duration_min ?? null,
    duration_qualifier: facts.duration_qualifier ?? null,
    publisher: facts.publisher ?? null,
    title: facts.title ?? null,
    antecedent_words: facts.antecedent_words ?? null,
    antecedent_from: from ?? null,
    antecedent_to: to ?? null,
  };
}

function readReport(reportId: string, row: Row, capture: Capture): Report | Finding {
  const written = readStrings(row);
  if ('code' in written) return written;
  const url = written.url === null ? capture.url : toHttpUrl(written.url, null);
  if (written.url !== null && url === null)
    return invalid('url is not an http address', written.url);
  const published = written.published === null ? null : parseTimestamp(written.published);
  if (typeof published === 'string')
    return invalid('published is not a possible date', written.published);
  const { stated } = capture;
  const host = (url === null ? null : hostOf(url)) ?? written.host;
  const agencies = written.agency === null ? [] : splitAgencies(written.agency);
  const language = written.language === null ? null : toLanguageTag(written.language);
  const fields = {
    url,
    host,
    ...citedOutlet(written.outlet, stated, host),
    agencies: [...new Set(agencies)].sort(),
    agency_basis: agencies.length > 0 ? ('citation' as const) : null,
    dateline_place: written.dateline_place,
    headline: null,
    authors: [],
    published_date: published?.date ?? null,
    published_at: published?.instant ?? null,
    published_basis: published === null ? null : basisOf(written.published_basis),
    published_zone: published?.zone === 'unknown' ? null : (published?.zone ?? null),
    language,
    language_basis: language === null ? null : ('citation' as const),
  };
  return {
    report_id: reportId,
    source_id: capture.source_id,
    source_key: capture.source_key,
    kind: 'citation',
    ...fields,
    modified_at: null,
    word_count: null,
    quotation_count: null,
    text_sha256: null,
    unknown: listUnknown(fields, { headline: 'not-in-citation', authors: 'not-in-citation' }),
  };
}

const stringFields = [
  'url',
  'host',
  'outlet',
  'agency',
  'dateline_place',
  'published',
  'published_basis',
  'language',
] as const;
type StringFields = Readonly<Record<(typeof stringFields)[number], string | null>>;

function readStrings(row: Row): StringFields | Finding {
  const broken = stringFields.find(
    (field) => !['string', 'undefined'].includes(typeof (row[field] ?? undefined)),
  );
  if (broken !== undefined)
    return invalid(`${broken} is not a string`, JSON.stringify(row[broken]));
  const read = (field: string): string | null => {
    const value = row[field];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
  };
  return Object.fromEntries(stringFields.map((field) => [field, read(field)])) as StringFields;
}

function citedOutlet(
  cited: string | null,
  stated: Capture['stated'],
  host: string | null,
): Pick<Report, 'outlet' | 'outlet_basis'> {
  if (stated.outlet !== null && stated.basis !== 'citation')
    return { outlet: stated.outlet, outlet_basis: 'metadata' };
  const outlet = cited ?? stated.outlet;
  if (outlet !== null) return { outlet, outlet_basis: 'citation' };
  const hosted = host === null ? null : findOutletByHost(host);
  return { outlet: hosted, outlet_basis: hosted === null ? null : 'host_table' };
}

function basisOf(written: string | null): Report['published_basis'] {
  if (written === 'url') return 'url';
  return written === 'text' ? 'visible_text' : 'citation';
}

function invalid(reason: string, detail: string | null): Finding {
  return {
    code: 'invalid-citation',
    level: 'error',
    message: `the bibliography row cannot be read: ${reason}; correct the row in its source`,
    detail: detail === null ? null : detail.slice(0, 2000),
  };
}
