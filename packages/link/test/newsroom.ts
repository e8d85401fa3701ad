import type { Citation, Judgement, Registry, Report, ReportText } from '@tellings/schema';
import { mintId } from '@tellings/schema';
import { noEarlierRelease } from '../src/earlier-release.ts';
import type { Fact, Facts } from '../src/facts.ts';
import type { LinkInput } from '../src/linking.ts';

// Synthetic: the people, outlets, recordings and sentences of these tests are invented.

type SegmentKind = ReportText['segments'][number]['kind'];

/** Parts of a document in text order; quotations are what stands between “ and ”. */
export type Parts = readonly (readonly [SegmentKind, string])[];

export function reportOf(key: string, fields: Partial<Report> = {}): Report {
  return {
    report_id: mintId('rep', 'newsroom', key),
    source_id: 'newsroom',
    source_key: key,
    kind: 'document',
    url: null,
    host: null,
    outlet: 'The Harbour Post',
    outlet_basis: 'metadata',
    agencies: [],
    agency_basis: null,
    dateline_place: null,
    headline: null,
    authors: [],
    published_date: null,
    published_at: null,
    published_basis: null,
    published_zone: null,
    modified_at: null,
    language: 'en',
    language_basis: 'metadata',
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
    ...fields,
  };
}

export function textOf(reportId: string, parts: Parts): ReportText {
  let text = '';
  const segments: ReportText['segments'] = [];
  for (const [kind, words] of parts) {
    segments.push({ kind, start: text.length, end: text.length + words.length });
    text += `${words}\n`;
  }
  text = text.slice(0, -1);
  const quotations = [
    ...text.matchAll(/“([^”]*)”(?:,? (?:said|says) ([A-Z]\p{L}+(?: [A-Z]\p{L}+)*))?/gu),
  ].map((match) => ({
    start: match.index + 1,
    end: match.index + 1 + (match[1] ?? '').length,
    speaker: match[2] ?? null,
    cue: null,
    is_marked: true,
  }));
  return { report_id: reportId, text, segments, quotations, repairs: [] };
}

export function citationOf(reportId: string, fields: Partial<Citation> = {}): Citation {
  return {
    report_id: reportId,
    speaker: 'lindgren',
    medium: 'audio',
    release_words: null,
    release_edtf: null,
    duration_minutes: null,
    duration_qualifier: null,
    publisher: null,
    title: null,
    antecedent_words: null,
    antecedent_from: null,
    antecedent_to: null,
    ...fields,
  };
}

type Entry = Registry['recordings'][number];

export function recordingOf(id: string, released: string, fields: Partial<Entry> = {}): Entry {
  return {
    recording_id: id,
    speaker_id: 'lindgren',
    medium: 'audio',
    publisher_id: 'free-harbour',
    released_from: released,
    released_to: released,
    duration_minutes: null,
    title: null,
    status: 'published',
    ...fields,
  };
}

/** Two speakers of one publisher: an exiled prime minister and a seafarers' union leader. */
export const registry: Registry = {
  speakers: [
    {
      speaker_id: 'lindgren',
      name: 'Oskar Lindgren',
      aliases: ['Lindgren', 'Oscar Lindgren'],
      titles: ['the exiled prime minister'],
    },
    { speaker_id: 'okoye', name: 'Marit Okoye', aliases: ['Okoye'], titles: ['the union leader'] },
  ],
  publishers: [
    { publisher_id: 'free-harbour', name: 'Free Harbour Radio', aliases: ['Free Harbour'] },
    { publisher_id: 'quay-press', name: 'Quay Press', aliases: [] },
  ],
  recordings: [
    recordingOf('lin-2021-07', '2021-07-05', { medium: 'video' }),
    recordingOf('lin-2022-05', '2022-05-14', {
      duration_minutes: [34, 35],
      title: 'Row Forward In Calm Or Storm',
    }),
    recordingOf('lin-2022-12', '2022-12-22', { duration_minutes: [24, 24] }),
    recordingOf('oko-2023-06', '2023-06-05', {
      speaker_id: 'okoye',
      duration_minutes: [24, 24],
      title: 'You Will Remember Our Harbour',
    }),
    recordingOf('lin-2023-11', '2023-11-02', {
      released_to: '2023-11-03',
      duration_minutes: [30, 32],
      title: 'What The Sea Has Promised Us',
    }),
    recordingOf('lin-2024-02-farewell', '2024-02-27', {
      released_to: '2024-02-28',
      medium: 'text',
      publisher_id: null,
      title: 'Farewell letter',
      status: 'reported_never_published',
    }),
    recordingOf('lin-2024-09', '2024-09-26', {
      duration_minutes: [46, 47],
      title: 'The Lighthouse Is Guide Enough',
    }),
    recordingOf('lin-2025-04', '2025-04-14', { medium: 'video', duration_minutes: [18, 18] }),
    recordingOf('lin-2025-09', '2025-09-15', { duration_minutes: [30, 30] }),
  ],
};

export function inputOf(fields: Partial<LinkInput>): LinkInput {
  return {
    reports: [],
    texts: [],
    citations: [],
    copyGroups: [],
    registry,
    judgements: [],
    earlier: noEarlierRelease,
    ...fields,
  };
}

/** One document as the whole input. */
export function documentInput(
  parts: Parts,
  published: string | null,
  fields: Partial<LinkInput> = {},
): LinkInput {
  const report = reportOf('document', { published_date: published });
  return inputOf({ reports: [report], texts: [textOf(report.report_id, parts)], ...fields });
}

/** One bibliographic entry as the whole input. */
export function citationInput(
  citation: Partial<Citation>,
  published: string | null,
  fields: Partial<LinkInput> = {},
): LinkInput {
  const report = reportOf('citation', { kind: 'citation', published_date: published });
  return inputOf({
    reports: [report],
    citations: [citationOf(report.report_id, citation)],
    ...fields,
  });
}

export function judgementOf(
  reportId: string,
  recordingId: string,
  judgement: Judgement['judgement'],
  fields: Partial<Judgement> = {},
): Judgement {
  return {
    report_id: reportId,
    recording_id: recordingId,
    role: 'primary',
    judgement,
    judge: 'A. Reader',
    judged_date: '2026-01-05',
    reason: 'read it',
    ...fields,
  };
}

/** A judgement on whether two recordings are one. */
export function recordingPairOf(
  recordingId: string,
  otherId: string,
  judgement: Judgement['judgement'],
): Judgement {
  return {
    report_id: null,
    recording_id: recordingId,
    other_recording_id: otherId,
    role: null,
    judgement,
    judge: 'A. Reader',
    judged_date: '2026-01-05',
    reason: 'heard both',
  };
}

/** Facts of a report that states nothing but the fields given. */
export function factsOf(fields: Partial<Facts> = {}): Facts {
  return {
    reportId: 'rep_0000000000000000',
    published: null,
    publishedMonth: null,
    language: 'en',
    speakers: [],
    unknownSpeaker: null,
    isAboutRecording: true,
    medium: null,
    release: null,
    duration: null,
    publisher: null,
    title: null,
    antecedents: [],
    contradicted: [],
    lowerBounds: [],
    quotations: [],
    mentions: [],
    ...fields,
  };
}

/** A fact as a citation states it. */
export function stated<Value>(value: Value): Fact<Value> {
  return { value, span: null, rule: 'test', confidence: 1 };
}
