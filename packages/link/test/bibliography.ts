import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Citation, Registry, Report } from '@tellings/schema';
import { mintId } from '@tellings/schema';

/** Data that lies beside the checkout and is not part of it. */
const sharedFolder: string = resolve(import.meta.dirname, '../../../../shared');
export const hasShared: boolean = existsSync(
  resolve(sharedFolder, 'data/recordings/registry.json'),
);

interface Row {
  readonly id: string;
  readonly url: string | null;
  readonly host: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly facts: {
    readonly speaker: string | null;
    readonly medium: Citation['medium'];
    readonly release_words: string | null;
    readonly release_explicit: string | null;
    readonly duration_min: number | null;
    readonly duration_qualifier: string | null;
    readonly publisher: string | null;
    readonly title: string | null;
    readonly antecedent_words: string | null;
    readonly antecedent_interval: readonly [string, string] | null;
  };
}

export interface GoldLink {
  readonly primary: string;
  readonly mentions: readonly { readonly recording: string; readonly role: string }[];
  readonly primary_only?: boolean;
}

function readShared<Value>(path: string): Value {
  return JSON.parse(readFileSync(resolve(sharedFolder, path), 'utf8')) as Value;
}

export function readRows(): readonly Row[] {
  return readShared<{ reports: readonly Row[] }>('data/recordings/bibliography.json').reports;
}

/** Gold links by report id. */
export function readGold(): ReadonlyMap<string, GoldLink> {
  const { links } = readShared<{ links: Record<string, GoldLink> }>(
    'data/recordings/gold-dev.json',
  );
  return new Map(Object.entries(links).map(([id, link]) => [reportIdOf(id), link]));
}

function reportIdOf(rowId: string): string {
  return mintId('rep', 'bibliography', rowId);
}

export function readSharedRegistry(): Registry {
  const { speakers, recordings } = readShared<{
    speakers: readonly { key: string; name: string; aliases: string[] }[];
    recordings: readonly {
      key: string;
      speaker: string;
      medium: 'audio' | 'video' | 'text';
      publisher: string | null;
      released_from: string;
      released_to: string;
      duration_minutes_as_reported: [number, number] | null;
      title: string | null;
      status: 'published' | 'reported_never_published';
    }[];
  }>('data/recordings/registry.json');
  return {
    speakers: speakers.map(({ key, name, aliases }) => ({ speaker_id: key, name, aliases })),
    publishers: [{ publisher_id: 'al-furqan', name: 'Al-Furqan', aliases: [] }],
    recordings: recordings.map((entry) => ({
      recording_id: entry.key,
      speaker_id: entry.speaker,
      medium: entry.medium,
      publisher_id: entry.publisher,
      released_from: entry.released_from,
      released_to: entry.released_to,
      duration_minutes: entry.duration_minutes_as_reported,
      title: entry.title,
      status: entry.status,
    })),
  };
}

export function reportOf(row: Row): Report {
  return {
    report_id: reportIdOf(row.id),
    source_id: 'bibliography',
    source_key: row.id,
    kind: 'citation',
    url: row.url,
    host: row.host,
    outlet: row.outlet,
    outlet_basis: row.outlet === null ? null : 'citation',
    agencies: [],
    agency_basis: null,
    dateline_place: null,
    headline: null,
    authors: [],
    published_date: row.published,
    published_at: null,
    published_basis: row.published === null ? null : 'citation',
    published_zone: null,
    modified_at: null,
    language: row.language,
    language_basis: row.language === null ? null : 'citation',
    section: null,
    is_free: null,
    is_teaser: null,
    is_live_blog: null,
    version_count: null,
    word_count: null,
    quotation_count: null,
    text_sha256: null,
    signature: null,
    unknown: [],
  };
}

export function citationOf({ id, facts }: Row): Citation {
  return {
    report_id: reportIdOf(id),
    speaker: facts.speaker,
    medium: facts.medium,
    release_words: facts.release_words,
    release_edtf: facts.release_explicit,
    duration_minutes: facts.duration_min,
    duration_qualifier: facts.duration_qualifier,
    publisher: facts.publisher,
    title: facts.title,
    antecedent_words: facts.antecedent_words,
    antecedent_from: facts.antecedent_interval?.[0] ?? null,
    antecedent_to: facts.antecedent_interval?.[1] ?? null,
  };
}
