import {
  compareStrings,
  mintId,
  type Reading,
  type Report,
  type ReportText,
  type ReportVersion,
} from '@tellings/schema';
import { moveReadings } from '../reading.ts';
import { foldWords } from '../words.ts';

/** One capture as normalised, with what places it among the captures of the same report. */
export interface CapturedReport {
  readonly report: Report;
  readonly text: ReportText;
  readonly readings: readonly Reading[];
  /** SHA-256 of the captured bytes. */
  readonly contentSha256: string;
  /** When it was fetched; null for a file, of which that is not known. */
  readonly fetchedAt: string | null;
}

/** A report with all its captured versions; facts and text are those of the newest. */
export interface VersionedReport {
  readonly newest: CapturedReport;
  readonly versions: readonly ReportVersion[];
}

/**
 * Orders the captures of one report, the oldest first, and tells what changed from each to the next.
 * The report keeps the id of its oldest capture. Order of the input does not matter.
 */
export function foldVersions(captures: readonly CapturedReport[]): VersionedReport {
  const ordered = distinctContents(captures.toSorted(compareAge));
  const [oldest, newest] = [ordered[0], ordered.at(-1)];
  if (oldest === undefined || newest === undefined) throw new RangeError('no capture to order');
  const { report_id, source_key } = oldest.report;
  return {
    newest: {
      ...newest,
      report: { ...newest.report, report_id, source_key, version_count: ordered.length },
      text: { ...newest.text, report_id },
      readings: moveReadings(newest.readings, report_id),
    },
    versions: ordered.map((capture, index) =>
      describeVersion(report_id, index + 1, capture, ordered[index - 1] ?? null),
    ),
  };
}

/** The same bytes under two keys are one version. */
function distinctContents(captures: readonly CapturedReport[]): readonly CapturedReport[] {
  const seen = new Set<string>();
  return captures.filter(({ contentSha256 }) => {
    const isNew = !seen.has(contentSha256);
    seen.add(contentSha256);
    return isNew;
  });
}

/** By the time of fetching, then by what the report says of itself; captures of equal age by digest. */
export function compareAge(a: CapturedReport, b: CapturedReport): number {
  return (
    compareStrings(a.fetchedAt ?? '', b.fetchedAt ?? '') ||
    compareStrings(statedTime(a), statedTime(b)) ||
    compareStrings(a.report.source_key, b.report.source_key) ||
    compareStrings(a.contentSha256, b.contentSha256)
  );
}

function statedTime({ report }: CapturedReport): string {
  return report.modified_at ?? report.published_at ?? report.published_date ?? '';
}

function describeVersion(
  reportId: string,
  version: number,
  capture: CapturedReport,
  before: CapturedReport | null,
): ReportVersion {
  const { report, contentSha256 } = capture;
  const words = countWords(capture);
  const wordsBefore = before === null ? new Map<string, number>() : countWords(before);
  return {
    report_version_id: mintId('rpv', reportId, contentSha256),
    report_id: reportId,
    version,
    change: before === null ? 'first' : judgeChange(capture, before),
    modified_at: report.modified_at,
    word_count: report.word_count ?? 0,
    added_word_count: countMissing(words, wordsBefore),
    removed_word_count: countMissing(wordsBefore, words),
    text_sha256: report.text_sha256 ?? '',
  };
}

function judgeChange(after: CapturedReport, before: CapturedReport): ReportVersion['change'] {
  const corrections = wordsOf(after.text, ['correction']);
  if (corrections !== '' && corrections !== wordsOf(before.text, ['correction']))
    return 'correction';
  if (fold(after.report.headline ?? '') !== fold(before.report.headline ?? '')) return 'headline';
  const isSameBody = wordsOf(after.text, bodyKinds) === wordsOf(before.text, bodyKinds);
  return isSameBody ? 'cosmetic' : 'body';
}

type SegmentKind = ReportText['segments'][number]['kind'];
const bodyKinds: readonly SegmentKind[] = ['standfirst', 'body'];

/** Folded words of the segments of some kinds, as one string. */
function wordsOf({ text, segments }: ReportText, kinds: readonly SegmentKind[]): string {
  return segments
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ start, end }) => fold(text.slice(start, end)))
    .join(' ');
}

function fold(text: string): string {
  return foldWords(text).join(' ');
}

/** How often each folded word stands in headline, standfirst and body. */
function countWords({ report, text }: CapturedReport): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of `${fold(report.headline ?? '')} ${wordsOf(text, bodyKinds)}`.split(' '))
    if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Words of one multiset that the other lacks. */
function countMissing(
  words: ReadonlyMap<string, number>,
  others: ReadonlyMap<string, number>,
): number {
  let missing = 0;
  for (const [word, count] of words) missing += Math.max(0, count - (others.get(word) ?? 0));
  return missing;
}
