/** Synthetic records for the tests of this package: outlets, people and recordings are invented. */
import { mintId, sha256 } from '@tellings/schema';
import type { ReleaseRequest } from '../src/release-plan.ts';
import type { TableRecord } from '../src/table-state.ts';

/** Records by table name. */
export type ListedTables = Readonly<Record<string, readonly TableRecord[]>>;

export const dataset: ReleaseRequest['dataset'] = {
  name: 'specimen',
  title: 'Specimen recordings',
  description: 'Invented reports of invented recordings.',
  licence: 'CC0-1.0',
  creators: ['The Tellings authors'],
  issued: '2026-11-01',
  is_synthetic: true,
};

export function source(source_id: string, text_rights: 'open' | 'closed'): TableRecord {
  return { source_id, name: source_id, kind: 'folder', url: null, licence: null, text_rights };
}

/** 342 characters in the form of a signature; it is of no text. */
export function signatureOf(seed: string): string {
  const digests = Array.from({ length: 8 }, (_, index) => sha256(`${seed} ${index}`)).join('');
  return Buffer.from(digests, 'hex').toString('base64url');
}

export function report(
  source_id: string,
  source_key: string,
  fields: TableRecord = {},
): TableRecord {
  return {
    report_id: mintId('rep', source_id, source_key),
    source_id,
    source_key,
    kind: 'document',
    url: null,
    host: null,
    outlet: 'Harbour Gazette',
    outlet_basis: 'metadata',
    agencies: [],
    agency_basis: null,
    dateline_place: null,
    headline: 'Exiled prime minister, in a tape, "thanks" the dockers',
    authors: ['A. Writer', 'B. Writer'],
    published_date: '2021-03-04',
    published_at: null,
    published_basis: 'metadata',
    published_zone: 'assumed',
    modified_at: null,
    language: 'en',
    language_basis: 'detected',
    section: null,
    is_free: null,
    is_teaser: null,
    is_live_blog: null,
    version_count: null,
    word_count: 120,
    quotation_count: 1,
    text_sha256: sha256(source_key),
    signature: signatureOf(source_key),
    unknown: [{ field: 'dateline_place', reason: 'not-stated' }],
    ...fields,
  };
}

export function recording(recording_id: string, fields: TableRecord = {}): TableRecord {
  return {
    recording_id,
    speaker_id: 'exiled-prime-minister',
    speaker_name: 'The exiled prime minister',
    medium: 'audio',
    publisher: null,
    released_from: '2021-03-03',
    released_to: '2021-03-04',
    duration_minutes_from: 46,
    duration_minutes_to: 47.5,
    title: null,
    predecessor_id: null,
    status: 'published',
    basis: 'registry',
    founding_report_id: null,
    ...fields,
  };
}

export function telling(
  of: TableRecord,
  recording_id: string,
  fields: TableRecord = {},
): TableRecord {
  return {
    telling_id: mintId('tel', String(of.report_id), recording_id, 'primary'),
    report_id: of.report_id,
    recording_id,
    role: 'primary',
    status: 'auto',
    bits: 7.25,
    margin_bits: null,
    rival_recording_id: null,
    copied_from_report_id: null,
    review_reason: null,
    evidence: [
      { kind: 'duration', level: 'exact', bits: 7.25, reason: '46 minutes', start: 10, end: 20 },
      { kind: 'copy', level: 'exact', bits: 0, reason: 'none', start: null, end: null },
    ],
    ...fields,
  };
}

export function pending(of: TableRecord): TableRecord {
  return {
    report_id: of.report_id,
    reason: 'no-speaker',
    message: 'no speaker is named',
    best_recording_id: null,
    bits: null,
  };
}

/** One open and one closed source, three reports, two recordings, two tellings, one pending. */
export function specimenTables(): Record<string, readonly TableRecord[]> {
  const open = report('gazette', 'one.txt');
  const closed = report('wire', 'two.txt');
  const unlinked = report('wire', 'three.txt', { headline: null, authors: [] });
  return {
    sources: [source('gazette', 'open'), source('wire', 'closed')],
    reports: [open, closed, unlinked],
    recordings: [recording('tape-2020'), recording('tape-2021', { predecessor_id: 'tape-2020' })],
    tellings: [telling(open, 'tape-2021'), telling(closed, 'tape-2021')],
    pending_reports: [pending(unlinked)],
    redirects: [],
  };
}

export function specimenRequest(fields: Partial<ReleaseRequest> = {}): ReleaseRequest {
  return {
    dataset,
    tables: specimenTables(),
    quarantine: { record_count: 0, by_code: [] },
    inputs_sha256: sha256('inputs'),
    channel: 'stable',
    generator: { name: 'tellings', version: '0.1.0' },
    override: null,
    corrections: { corrections: [] },
    provenance: { stages: [], inputs: [] },
    ...fields,
  };
}
