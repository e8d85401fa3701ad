import {
  type BibliographyEntry,
  type Capture,
  type Citation,
  findViolations,
  mintId,
  type Report,
} from '@tellings/schema';
import { toLanguageTag } from './facts/language.ts';
import { listUnknown } from './facts/unknown.ts';
import { hostOf, toHttpUrl } from './facts/web-address.ts';
import type { Finding } from './issue.ts';
import { repairWords } from './repair/characters.ts';
import type { SourceTables } from './table/source-tables.ts';

export interface CitedReport {
  readonly report: Report;
  readonly citation: Citation;
}

/** Turns an entry of a bibliography into a report without text and the facts it states of a recording. */
export function readCitation(
  text: string,
  capture: Capture,
  tables: SourceTables,
): CitedReport | Finding {
  const entry = parseEntry(text);
  const [violation] = findViolations('bibliography-entry', entry);
  if (violation)
    return invalid(`${violation.pointer || '/'}: ${violation.message}`, JSON.stringify(violation));
  const reportId = mintId('rep', capture.source_id, capture.source_key);
  return {
    report: readReport(reportId, entry as BibliographyEntry, capture, tables),
    citation: readFacts(reportId, entry as BibliographyEntry),
  };
}

function parseEntry(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // JSON.parse has no other way to say that the entry is not JSON
  }
}

function readFacts(reportId: string, entry: BibliographyEntry): Citation {
  return {
    report_id: reportId,
    speaker: entry.speaker ?? null,
    medium: entry.medium ?? null,
    release_words: entry.release_words ?? null,
    release_edtf: entry.release_edtf ?? null,
    duration_minutes: entry.duration_minutes ?? null,
    duration_qualifier: entry.duration_qualifier ?? null,
    publisher: entry.publisher ?? null,
    title: entry.title ?? null,
    antecedent_words: entry.antecedent_words ?? null,
    antecedent_from: entry.antecedent_from ?? null,
    antecedent_to: entry.antecedent_to ?? null,
  };
}

function readReport(
  reportId: string,
  entry: BibliographyEntry,
  capture: Capture,
  tables: SourceTables,
): Report {
  const url = toHttpUrl(entry.url ?? capture.url ?? '', null);
  const host = entry.host ?? (url === null ? null : hostOf(url));
  const agencies = (entry.agencies ?? []).map((name) => tables.agencies.find(name) ?? name);
  const language = entry.language == null ? null : toLanguageTag(entry.language);
  const publishedDate = entry.published_date ?? null;
  const fields = {
    url,
    host,
    ...citedOutlet(entry.outlet ?? null, capture.stated, host, tables),
    agencies: [...new Set(agencies)].sort(),
    agency_basis: agencies.length > 0 ? ('citation' as const) : null,
    dateline_place: entry.dateline_place ?? null,
    headline: null,
    authors: [],
    published_date: publishedDate,
    published_at: null,
    published_basis:
      publishedDate === null
        ? null
        : ((entry.published_basis ?? 'citation') as Report['published_basis']),
    published_zone: null,
    language,
    language_basis: language === null ? null : ('citation' as const),
    section: null,
    is_free: null,
    is_teaser: null,
    is_live_blog: null,
  };
  return {
    report_id: reportId,
    source_id: capture.source_id,
    source_key: capture.source_key,
    kind: 'citation',
    ...fields,
    modified_at: null,
    version_count: null,
    word_count: null,
    quotation_count: null,
    text_sha256: null,
    signature: null,
    unknown: listUnknown(fields, { headline: 'not-in-citation', authors: 'not-in-citation' }),
  };
}

function citedOutlet(
  cited: string | null,
  stated: Capture['stated'],
  host: string | null,
  tables: SourceTables,
): Pick<Report, 'outlet' | 'outlet_basis'> {
  const statedOutlet = repairWords(stated.outlet ?? '') || null;
  if (statedOutlet !== null && stated.basis !== 'citation')
    return { outlet: statedOutlet, outlet_basis: 'metadata' };
  const outlet = repairWords(cited ?? '') || statedOutlet;
  if (outlet !== null) return { outlet, outlet_basis: 'citation' };
  const hosted = host === null ? null : tables.outlets.findByHost(host);
  return { outlet: hosted, outlet_basis: hosted === null ? null : 'host_table' };
}

function invalid(reason: string, detail: string | null): Finding {
  return {
    code: 'invalid-citation',
    level: 'error',
    message: `the bibliography row cannot be read: ${reason}; correct the row in its source`,
    detail: detail === null ? null : detail.slice(0, 2000),
  };
}
