import type { Recording, ReportText } from '@tellings/schema';
import { wrap } from './explanation-columns.ts';
import {
  describeRecording,
  describeReviewReason,
  evidenceNames,
  formatBits,
  roleNames,
} from './explanation-words.ts';
import type { ReviewItem, StatedFact } from './judgement-queue.ts';
import { thresholds } from './weights.ts';

/** Letters of the report shown on either side of a fact. */
const context = 60;

/**
 * One pair as a question for a person, for a terminal of 80 columns: what the report states with
 * its words from the private text, what is known of the recording, and what was compared.
 */
export function renderQuestion(item: ReviewItem, text: ReportText | null): string {
  const { report, recording, role } = item;
  const question =
    role === 'primary'
      ? `Does this report tell of ${recording.recording_id}?`
      : `Does this report name ${recording.recording_id} (${roleNames[role]})?`;
  const kind = report.kind === 'citation' ? 'an entry of a bibliography' : 'a document';
  const day = report.published_date ?? 'publication date unknown';
  const lines = [
    question,
    '',
    ...entry('Report', `${report.outlet ?? 'outlet unknown'}, ${day}, ${kind}`),
    ...entry('', report.report_id),
    ...(report.url === null ? [] : entry('', report.url)),
    ...(report.headline === null ? [] : entry('', report.headline)),
    ...item.stated.flatMap((fact, place) =>
      entry(place === 0 ? 'States' : '', `${fact.fact}: ${wordsOf(fact, text)}`),
    ),
    ...entry('Known', describeRecording(recording)),
    ...describeKnown(recording).flatMap((line) => entry('', line)),
    ...item.evidence.flatMap(({ bits, kind: each, reason }, place) =>
      entry(place === 0 ? 'Compared' : '', `${formatBits(bits)} ${evidenceNames[each]}: ${reason}`),
    ),
    ...entry('Sum', describeSum(item)),
    ...entry('Awaits', describeWaiting(item)),
  ];
  return `${lines.join('\n')}\n`;
}

/** What a judgement rests on where the judge gives no reason. */
export function defaultReason(item: ReviewItem, text: ReportText | null): string {
  const compared = [...new Set(item.evidence.map(({ kind }) => evidenceNames[kind]))].join(', ');
  const source = text
    ? 'the words of the report'
    : item.stated.length > 0
      ? 'the facts of the entry'
      : 'nothing but the record of the report';
  return `Reviewed with ${source}; compared: ${compared || 'nothing'}; ${describeSum(item)}.`;
}

function describeSum({ bits, margin_bits, rival_recording_id, role }: ReviewItem): string {
  const sum = `${bits.toFixed(2)} bits of ${thresholds.linkBits}`;
  if (role !== 'primary') return `${bits.toFixed(2)} bits`;
  if (margin_bits === null) return `${sum}, no other recording is possible`;
  return `${sum}, ${margin_bits.toFixed(2)} above ${rival_recording_id}`;
}

function describeWaiting({ status, reason, copies }: ReviewItem): string {
  const why = status === 'pending' ? `pending, ${reason}` : describeReviewReason(reason);
  if (copies.length === 0) return why;
  return `${why}; ${copies.length} undecided ${copies.length === 1 ? 'copy' : 'copies'} of its text`;
}

function describeKnown(recording: Recording): readonly string[] {
  const { title, publisher, predecessor_id, basis, status } = recording;
  const { duration_minutes_from: from, duration_minutes_to: to } = recording;
  const length =
    from === null ? null : from === to ? `${from} minutes` : `${from} to ${to} minutes`;
  return [
    ...(title === null ? [] : [`title: ${title}`]),
    ...(length === null ? [] : [`duration: ${length}`]),
    ...(publisher === null ? [] : [`publisher: ${publisher}`]),
    ...(predecessor_id === null ? [] : [`the one before: ${predecessor_id}`]),
    ...(basis === 'founded' ? ['founded on reports, not registered'] : []),
    ...(status === 'published' ? [] : ['reported, but never published']),
  ];
}

/** The words of a fact between » and « with what stands around them, on one line. */
function wordsOf({ value, start, end }: StatedFact, text: ReportText | null): string {
  if (value !== null) return value;
  if (!text || start === null || end === null) return 'the text is not held here';
  const before = text.text.slice(Math.max(0, start - context), start);
  const after = text.text.slice(end, end + context);
  const words = `${before}»${text.text.slice(start, end)}«${after}`;
  return printable(words.toWellFormed().replaceAll(/\s+/gu, ' ').trim());
}

/** Without control characters, which a terminal would obey. */
function printable(words: string): string {
  return words.replaceAll(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}

function entry(label: string, words: string): readonly string[] {
  return wrap(printable(words), `  ${label.padEnd(10)}`, ' '.repeat(14));
}
