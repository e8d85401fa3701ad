import type { Recording, Report, Telling } from '@tellings/schema';
import type { Evidence } from './evidence.ts';
import type { ExplainedCondition, Explanation } from './explanation.ts';

/** Kinds of evidence, in words. */
export const evidenceNames: Readonly<Record<Evidence['kind'], string>> = {
  speaker: 'speaker',
  medium: 'audio or video',
  publisher: 'publisher',
  release: 'release day',
  weekday: 'weekday',
  duration: 'length',
  title: 'title',
  antecedent: 'recording before',
  quotation: 'quotations',
  publication_date: 'publication date',
  copy: 'copied text',
  judgement: 'judgement',
  segment: 'place in report',
  text: 'wording',
  status: 'never published',
};

/** Roles, in words. */
export const roleNames: Readonly<Record<Telling['role'], string>> = {
  primary: 'news of it',
  antecedent: 'named as the one before',
  background: 'named in passing',
  background_quoted: 'quoted in passing',
  photo_caption: 'in a caption',
  related_box: 'in a box about another story',
};

const reviewReasons: Readonly<Record<string, string>> = {
  'no-identity-fact': 'no day, title or quotation tells this recording from every other',
  'below-threshold': 'the evidence is too weak to decide',
  'narrow-margin': 'another recording fits nearly as well',
  'judged-unsure': 'a person was not sure',
  'length-of-time-only': 'only a length of time is stated, which more than one recording may fit',
  'contradictory-facts': 'the report contradicts itself',
  'primary-in-review': 'it depends on the recording told of, which awaits review',
  'ambiguous-interval': 'more than one recording came out then',
  'no-primary': 'the recording told of is not known',
  'speaker-named-beside': 'it fits a recording of a speaker who is only named beside the main one',
  'month-only': 'only a month is stated',
  'year-only': 'only a year is stated',
  'date-only': 'a day is stated, but not in which way the report speaks of that recording',
};

/** Why a telling awaits a person, in words; the code itself where there are none. */
export function describeReviewReason(code: string | null): string {
  return reviewReasons[code ?? ''] ?? code ?? 'no reason is stated';
}

const conditionNames: Readonly<Record<ExplainedCondition['condition'], string>> = {
  'about-a-recording': 'tells of a recording',
  'no-veto': 'nothing excludes it',
  news: 'is news of it, not a look back',
  bits: 'bits',
  margin: 'bits more than the next best',
  identity: 'a fact that no other recording has',
};

/** A condition of a link without a person, in words. */
export function describeCondition(each: ExplainedCondition): string {
  const { condition, needed_bits: needed, reached_bits: reached } = each;
  const name = conditionNames[condition];
  if (needed === null) return name;
  return reached === null ? `${name}: no other is possible` : `${name}: ${reached} of ${needed}`;
}

export function describeReport({ report_id, outlet, published_date }: Report): string {
  const day = published_date ?? 'publication date unknown';
  return `Report ${report_id} (${outlet ?? 'outlet unknown'}, ${day})`;
}

export function describeRecording(recording: Recording): string {
  const { recording_id, medium, speaker_name, released_from: from, released_to: to } = recording;
  const days =
    from === null ? 'on an unknown day' : from === to || to === null ? from : `${from} to ${to}`;
  return `${recording_id} (${medium ?? 'message'} of ${speaker_name}, ${days})`;
}

/** Bits with a sign and as many decimals as the records have, so that what is shown adds up. */
export function formatBits(bits: number): string {
  return `${bits > 0 ? '+' : ''}${bits.toFixed(2)}`;
}

/** The outcome in one sentence or two. */
export function describeOutcome({ primary, pending, shown }: Explanation): readonly string[] {
  if (pending) return [`Not linked (${pending.reason}): ${pending.message}.`];
  if (!primary || !shown) return [];
  const name = describeRecording(shown.recording);
  if (primary.status === 'judged') return [`Tells of ${name}`, 'Decided by a person.'];
  if (primary.status === 'review') {
    const reason = describeReviewReason(primary.review_reason);
    return [`May tell of ${name}`, `Awaits a person: ${reason}.`];
  }
  const source = primary.copied_from_report_id;
  return [
    `Tells of ${name}`,
    source ? `Taken from ${source}, whose text this report carries.` : 'Decided by the evidence.',
  ];
}
