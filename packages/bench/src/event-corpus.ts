import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { mintId, type Report, type ReportText, UsageError } from '@tellings/schema';

/** One labelled document of ECB+ (Cybulska and Vossen 2014). */
export interface EventDocument {
  readonly id: string;
  readonly published: string | null;
  readonly title: string;
  readonly text: string;
  readonly topic: string;
  readonly event: string;
}

const path = resolve(
  import.meta.dirname,
  '../../../../shared/data/events/ecbplus-topics-1-35.jsonl.gz',
);

/** Reads the labelled documents where they lie. Throws UsageError when they are absent. */
export function readEventDocuments(): readonly EventDocument[] {
  if (!existsSync(path)) {
    throw new UsageError(`${path} is absent: the labelled documents lie beside the checkout`);
  }
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as EventDocument);
}

export function reportIdOf({ id }: EventDocument): string {
  return mintId('rep', 'ecbplus', id);
}

export function reportOf(document: EventDocument): Report {
  return {
    report_id: reportIdOf(document),
    source_id: 'ecbplus',
    source_key: document.id,
    kind: 'document',
    url: null,
    host: null,
    outlet: null,
    outlet_basis: null,
    agencies: [],
    agency_basis: null,
    dateline_place: null,
    headline: document.title,
    authors: [],
    published_date: document.published,
    published_at: null,
    published_basis: null,
    published_zone: null,
    modified_at: null,
    language: 'en',
    language_basis: null,
    section: null,
    is_free: null,
    is_teaser: null,
    is_live_blog: null,
    version_count: null,
    word_count: 0,
    quotation_count: 0,
    text_sha256: '',
    signature: null,
    unknown: [],
  };
}

export function textOf(document: EventDocument): ReportText {
  return {
    report_id: reportIdOf(document),
    text: document.text,
    segments: [{ kind: 'headline', start: 0, end: document.title.length }],
    quotations: [],
    repairs: [],
  };
}
