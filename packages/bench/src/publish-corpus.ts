import { compareStrings, mintId, sha256 } from '@tellings/schema';

type SyntheticRecord = Readonly<Record<string, unknown>>;

/** Sizes and state of a synthetic dataset. Every outlet, person and recording is invented. */
export interface PublishCorpus {
  readonly reportCount: number;
  /** 0 for the first release; in each later round reports come, change and go. */
  readonly round: number;
}

/** In a later round one report in so many is new, another is captured anew and another is gone. */
const oneIn = 100;
const reportsPerRecording = 1000;
const sourceCount = 20;
/** One report in so many is linked to a recording. */
const linkedOneIn = 10;

/** The tables of one round, each in the order of its key. */
export function listPublishTables(
  corpus: PublishCorpus,
): Record<string, Iterable<SyntheticRecord>> {
  const numbers = listReports(corpus);
  const recordingCount = Math.ceil(corpus.reportCount / reportsPerRecording);
  return {
    sources: sortByKey([...mapLazily(range(0, sourceCount), makeSource)], 'source_id'),
    reports: mapLazily(numbers, (number) => makeReport(number, corpus.round)),
    recordings: mapLazily(range(0, recordingCount), makeRecording),
    tellings: sortByKey(
      numbers.filter((number) => number % linkedOneIn === 0).map(makeTelling),
      'telling_id',
    ),
    redirects: corpus.round === 0 ? [] : sortByKey([...goneReports(corpus)].map(retire), 'id'),
  };
}

/** Numbers of the reports of a round, in the order of their ids. */
function listReports({ reportCount, round }: PublishCorpus): readonly number[] {
  const added = round === 0 ? 0 : Math.floor(reportCount / oneIn);
  const numbers = [...range(0, reportCount + added)].filter((n) => round === 0 || !isGone(n));
  const ids = new Map(numbers.map((number) => [number, reportId(number)]));
  return numbers.sort((a, b) => compareStrings(ids.get(a) ?? '', ids.get(b) ?? ''));
}

function isGone(number: number): boolean {
  return number % oneIn === 7;
}

function* goneReports({ reportCount }: PublishCorpus): Generator<number> {
  for (const number of range(0, reportCount)) if (isGone(number)) yield number;
}

function reportId(number: number): string {
  return mintId('rep', sourceId(number), `item-${number}`);
}

function sourceId(number: number): string {
  return `outlet-${number % sourceCount}`;
}

function makeSource(index: number): SyntheticRecord {
  return {
    source_id: `outlet-${index}`,
    name: `Synthetic outlet ${index}`,
    kind: 'feed',
    url: `https://outlet-${index}.example/feed`,
    licence: index % 2 === 0 ? 'CC0-1.0' : null,
    text_rights: index % 2 === 0 ? 'open' : 'closed',
  };
}

function makeReport(number: number, round: number): SyntheticRecord {
  const capture = round > 0 && number % oneIn === 3 ? round : 0;
  const digest = sha256(`synthetic report ${number}, capture ${capture}`);
  const day = String(1 + (number % 28)).padStart(2, '0');
  return {
    report_id: reportId(number),
    source_id: sourceId(number),
    source_key: `item-${number}`,
    kind: 'document',
    url: `https://${sourceId(number)}.example/2031/03/${day}/item-${number}`,
    host: `${sourceId(number)}.example`,
    outlet: `Synthetic outlet ${number % sourceCount}`,
    outlet_basis: 'metadata',
    agencies: number % 3 === 0 ? ['Synthetic Wire'] : [],
    agency_basis: number % 3 === 0 ? 'credit_line' : null,
    dateline_place: number % 5 === 0 ? 'Harbour Town' : null,
    headline: `Exiled prime minister speaks in tape ${number}, "at length", dockers say`,
    authors: [`Synthetic Writer ${number % 500}`],
    published_date: `2031-03-${day}`,
    published_at: `2031-03-${day}T10:00:00Z`,
    published_basis: 'json_ld',
    published_zone: 'stated',
    modified_at: null,
    language: 'en',
    language_basis: 'markup',
    section: 'world',
    is_free: true,
    is_teaser: false,
    is_live_blog: false,
    version_count: 1,
    word_count: 300 + (number % 400),
    quotation_count: number % 7,
    text_sha256: digest,
    signature: makeSignature(digest),
    unknown: number % 5 === 0 ? [] : [{ field: 'dateline_place', reason: 'not-stated' }],
  };
}

/** 256 bytes in the form of a signature; of no text. */
function makeSignature(digest: string): string {
  return Buffer.from(digest.repeat(8), 'hex').toString('base64url');
}

function makeRecording(index: number): SyntheticRecord {
  return {
    recording_id: recordingId(index),
    speaker_id: 'exiled-prime-minister',
    speaker_name: 'The exiled prime minister',
    medium: 'audio',
    publisher: null,
    released_from: '2031-03-01',
    released_to: '2031-03-02',
    duration_minutes_from: 46,
    duration_minutes_to: 47.5,
    title: null,
    predecessor_id: null,
    status: 'published',
    basis: 'registry',
    founding_report_id: null,
  };
}

function recordingId(index: number): string {
  return `tape-${String(index).padStart(6, '0')}`;
}

function makeTelling(number: number): SyntheticRecord {
  const recording_id = recordingId(Math.floor((number % 1e9) / reportsPerRecording / 2));
  return {
    telling_id: mintId('tel', reportId(number), recording_id, 'primary'),
    report_id: reportId(number),
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
      { kind: 'release', level: 'near', bits: -1.5, reason: 'a day apart', start: 30, end: 44 },
    ],
  };
}

function retire(number: number): SyntheticRecord {
  return { id: reportId(number), kind: 'retired', targets: [], since: '0.2.0', reason: 'gone' };
}

function sortByKey(records: readonly SyntheticRecord[], key: string): readonly SyntheticRecord[] {
  return records.toSorted((a, b) => compareStrings(String(a[key]), String(b[key])));
}

function* range(from: number, to: number): Generator<number> {
  for (let number = from; number < to; number += 1) yield number;
}

function* mapLazily<Item>(
  items: Iterable<Item>,
  make: (item: Item) => SyntheticRecord,
): Generator<SyntheticRecord> {
  for (const item of items) yield make(item);
}
