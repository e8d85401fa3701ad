import { type LinkInput, noEarlierRelease } from '@tellings/link';
import {
  type Citation,
  mintId,
  type Registry,
  type Report,
  type ReportText,
} from '@tellings/schema';
import { createRandom, pick, type Random } from './random.ts';
import { capitalise, createVocabulary, type Vocabulary } from './vocabulary.ts';

/** How many of what to invent. */
export interface LinkCorpusSpec {
  readonly reports: number;
  readonly recordings: number;
  readonly speakers: number;
  /** citations: facts only, as a bibliography gives them. texts: whole invented articles. */
  readonly kind: 'citations' | 'texts';
}

/** Invented reports of invented recordings, and which recording each tells of. */
export interface LinkCorpus {
  readonly input: LinkInput;
  /** Recording by report; null where the recording is not in the registry. */
  readonly truth: ReadonlyMap<string, string | null>;
}

type Recording = Registry['recordings'][number];

const seed = 20_261_121;
const millisecondsPerDay = 86_400_000;
/** 1 January 1990: whatever a speaker says lies after it. */
const firstDay = 7305;
/** One report in so many tells of a recording that nobody registered. */
const unregisteredShare = 0.05;
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The same spec gives the same corpus on every machine. */
export function createLinkCorpus(spec: LinkCorpusSpec): LinkCorpus {
  const vocabulary = createVocabulary(seed);
  const registry = inventRegistry(spec, vocabulary);
  const truth = new Map<string, string | null>();
  const reports: Report[] = [];
  const texts: ReportText[] = [];
  const citations: Citation[] = [];
  for (let place = 0; place < spec.reports; place++) {
    const random = createRandom(seed, 2, place);
    const known = pick(registry.recordings, random);
    const isUnregistered = random.chance(unregisteredShare);
    const recording = isUnregistered ? inventUnregistered(known, random) : known;
    const told = tell(recording, place, spec.kind, random);
    reports.push(told.report);
    truth.set(told.report.report_id, isUnregistered ? null : recording.recording_id);
    if (spec.kind === 'citations') citations.push(told.citation);
    else texts.push(writeText(told.report.report_id, told.citation, registry, vocabulary, random));
  }
  return {
    input: {
      reports,
      texts,
      citations,
      copyGroups: [],
      registry,
      judgements: [],
      earlier: noEarlierRelease,
    },
    truth,
  };
}

function inventRegistry(
  { recordings, speakers }: LinkCorpusSpec,
  vocabulary: Vocabulary,
): Registry {
  const random = createRandom(seed, 1);
  const names = Array.from(
    { length: speakers },
    (_, place) =>
      `${vocabulary.givenNames[place % vocabulary.givenNames.length]} ${vocabulary.familyNames[place % vocabulary.familyNames.length]}`,
  );
  const days = new Map<number, number>();
  const perSpeaker = recordings / speakers;
  // However many recordings a speaker has, they fill about thirty years.
  const widestGap = Math.max(2, Math.floor(22_000 / perSpeaker));
  const listed = Array.from({ length: recordings }, (_, place): Recording => {
    const speaker = place % speakers;
    const day = (days.get(speaker) ?? firstDay) + 1 + random.below(widestGap);
    days.set(speaker, day);
    const minutes = 5 + random.below(56);
    return {
      recording_id: `s${speaker}-${place}`,
      speaker_id: `s${speaker}`,
      medium: random.chance(0.8) ? 'audio' : 'video',
      publisher_id: `p${speaker % 20}`,
      released_from: isoDay(day),
      released_to: isoDay(day),
      duration_minutes: random.chance(0.8) ? [minutes, minutes + random.below(2)] : null,
      title: random.chance(0.7) ? inventTitle(vocabulary, random) : null,
      status: 'published',
    };
  });
  return {
    speakers: names.map((name, place) => ({ speaker_id: `s${place}`, name, aliases: [] })),
    publishers: Array.from({ length: 20 }, (_, place) => ({
      publisher_id: `p${place}`,
      name: `${vocabulary.places[place]} Radio`,
      aliases: [],
    })),
    recordings: listed,
  };
}

function inventTitle(vocabulary: Vocabulary, random: Random): string {
  return Array.from({ length: 4 + random.below(3) }, () =>
    capitalise(vocabulary.word(random)),
  ).join(' ');
}

/** Of the same speaker, some weeks later; the same for all reports that draw it. */
function inventUnregistered(known: Recording, random: Random): Recording {
  const day = dayOf(known.released_from) + 5 + random.below(10);
  return {
    ...known,
    recording_id: 'none',
    released_from: isoDay(day),
    released_to: isoDay(day),
    duration_minutes: null,
    title: null,
  };
}

function tell(
  recording: Recording,
  place: number,
  kind: LinkCorpusSpec['kind'],
  random: Random,
): { readonly report: Report; readonly citation: Citation } {
  const day = dayOf(recording.released_from);
  const published = random.chance(0.6) ? isoDay(day + random.below(3)) : null;
  const report = reportOf(`report-${place}`, kind, published);
  const weekday = weekdays[(day + 4) % 7] ?? null;
  const [minutes = null] = recording.duration_minutes ?? [];
  const statesDay = random.chance(0.4);
  return {
    report,
    citation: {
      report_id: report.report_id,
      speaker: recording.speaker_id,
      medium: random.chance(0.9) && recording.medium !== null ? recording.medium : null,
      release_words: !statesDay && random.chance(0.6) ? weekday : null,
      release_edtf: statesDay ? recording.released_from : null,
      duration_minutes: minutes !== null && random.chance(0.5) ? minutes : null,
      duration_qualifier: null,
      publisher: null,
      title: random.chance(0.25) ? recording.title : null,
      antecedent_words: random.chance(0.2) ? 'in almost a year' : null,
      antecedent_from: null,
      antecedent_to: null,
    },
  };
}

function reportOf(key: string, kind: LinkCorpusSpec['kind'], published: string | null): Report {
  return {
    report_id: mintId('rep', 'bench', key),
    source_id: 'bench',
    source_key: key,
    kind: kind === 'citations' ? 'citation' : 'document',
    url: null,
    host: null,
    outlet: 'Bench',
    outlet_basis: 'metadata',
    agencies: [],
    agency_basis: null,
    dateline_place: null,
    headline: null,
    authors: [],
    published_date: published,
    published_at: null,
    published_basis: published === null ? null : 'metadata',
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
    unknown: published === null ? [{ field: 'published_date', reason: 'not-stated' }] : [],
  };
}

/** The facts of a citation in running text, between sentences that say nothing. */
function writeText(
  reportId: string,
  citation: Citation,
  registry: Registry,
  vocabulary: Vocabulary,
  random: Random,
): ReportText {
  const speaker = registry.speakers.find(({ speaker_id }) => speaker_id === citation.speaker);
  const length = citation.duration_minutes === null ? '' : `${citation.duration_minutes}-minute `;
  const day = citation.release_words ?? citation.release_edtf;
  const title = citation.title === null ? '' : `, titled “${citation.title}”`;
  const news = `${speaker?.name} released a ${length}${citation.medium ?? 'new'} recording${day === null ? '' : ` on ${day}`}${title}.`;
  const first = citation.antecedent_words === null ? '' : ' It was the first in almost a year.';
  const paragraphs = [`${news}${first}`];
  const quotations: ReportText['quotations'] = [];
  let start = paragraphs[0]?.length ?? 0;
  for (let count = 0; count < 8; count++) {
    const words = inventSentence(18 + random.below(25), vocabulary, random);
    const isQuoted = random.chance(0.3);
    const paragraph = isQuoted ? `“${words}” he said.` : words;
    if (isQuoted) {
      const from = start + 2;
      const marks = { cue: 'said', is_marked: true, speaker: speaker?.name ?? null };
      quotations.push({ start: from, end: from + words.length, ...marks });
    }
    paragraphs.push(paragraph);
    start += 1 + paragraph.length;
  }
  const text = paragraphs.join('\n');
  return {
    report_id: reportId,
    text,
    segments: [{ kind: 'body', start: 0, end: text.length }],
    quotations,
    repairs: [],
  };
}

function inventSentence(length: number, vocabulary: Vocabulary, random: Random): string {
  const words = Array.from({ length }, () => vocabulary.word(random));
  return `${capitalise(words.join(' '))}.`;
}

function dayOf(iso: string | null): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / millisecondsPerDay);
}

function isoDay(day: number): string {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
}
