import type { Recording, Telling } from '@tellings/schema';
import type { Evidence } from './evidence.ts';
import { sumBits } from './evidence.ts';
import type { ExplainedCandidate, Explanation } from './explanation.ts';

const evidenceNames: Readonly<Record<Evidence['kind'], string>> = {
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

const roleNames: Readonly<Record<Telling['role'], string>> = {
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
  'date-only': 'a day is stated, but not in which way the report speaks of that recording',
};

/** The explanation as plain text for a terminal, at most about 100 columns where reasons allow. */
export function renderExplanation(explanation: Explanation): string {
  const lines = [
    heading(explanation),
    ...outcome(explanation),
    '',
    ...(explanation.chosen ? waterfall(explanation, explanation.chosen) : []),
    ...others(explanation),
    ...otherRoles(explanation.otherRoles),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function heading({ report }: Explanation): string {
  const outlet = report.outlet ?? 'outlet unknown';
  const day = report.published_date ?? 'publication date unknown';
  return `Report ${report.report_id} (${outlet}, ${day})`;
}

function outcome({ primary, pending, chosen }: Explanation): readonly string[] {
  if (pending) {
    const best = pending.best_recording_id;
    const nearest = best === null ? '' : ` Nearest: ${best} with ${pending.bits} bits.`;
    return [`Not linked (${pending.reason}): ${pending.message}.${nearest}`];
  }
  if (!primary || !chosen) return [];
  const name = describeRecording(chosen.recording);
  if (primary.status === 'judged') return [`Tells of ${name}`, 'Decided by a person.'];
  if (primary.status === 'review') {
    const reason = reviewReasons[primary.review_reason ?? ''] ?? primary.review_reason;
    return [`May tell of ${name}`, `Awaits a person: ${reason}.`];
  }
  const source = primary.copied_from_report_id;
  return [
    `Tells of ${name}`,
    source ? `Taken from ${source}, whose text this report carries.` : 'Decided by the evidence.',
  ];
}

function waterfall(
  { primary, thresholds }: Explanation,
  chosen: ExplainedCandidate,
): readonly string[] {
  const rows = chosen.evidence.map((evidence, place) => {
    const sum = sumBits(chosen.evidence.slice(0, place + 1));
    return row(
      signed(evidence.bits),
      sum.toFixed(1),
      evidenceNames[evidence.kind],
      evidence.reason,
    );
  });
  const against = chosen.evidence.filter(({ bits }) => bits < 0);
  const rival = primary?.rival_recording_id;
  return [
    row('bits', 'sum', 'evidence', ''),
    ...rows,
    '',
    `Sum ${chosen.bits} bits (${thresholds.linkBits} link). Identity fact: ${chosen.hasIdentityFact ? 'yes' : 'none'}.`,
    rival
      ? `Next best: ${rival}, ${primary.margin_bits} bits behind (${thresholds.marginBits} needed).`
      : 'No other recording is possible.',
    ...(chosen.vetoes.length > 0
      ? [`Excluded by: ${chosen.vetoes.join('; ')}.`]
      : [
          against.length > 0
            ? `Against it: ${against.map(({ reason }) => reason).join('; ')}.`
            : 'Nothing speaks against it.',
        ]),
    '',
  ];
}

function others({ candidates, chosen }: Explanation): readonly string[] {
  const rest = candidates.filter(
    ({ recording }) => recording.recording_id !== chosen?.recording.recording_id,
  );
  if (rest.length === 0) return [];
  return [
    chosen ? 'Other recordings weighed' : 'Recordings weighed',
    ...rest.flatMap((candidate) => [
      `  ${describeRecording(candidate.recording)}: ${candidate.bits} bits${excluded(candidate)}`,
      ...candidate.evidence
        .filter(({ bits }) => bits !== 0)
        .map(({ bits, kind, reason }) => `    ${signed(bits)}  ${evidenceNames[kind]}: ${reason}`),
    ]),
    '',
  ];
}

function excluded({ vetoes, isRetrospective }: ExplainedCandidate): string {
  if (vetoes.length > 0) return ', excluded';
  return isRetrospective ? ', too long before the report' : '';
}

function otherRoles(tellings: readonly Telling[]): readonly string[] {
  if (tellings.length === 0) return [];
  return [
    'Also names',
    ...tellings.map(({ recording_id, role, status, review_reason, evidence }) => {
      const reason = evidence[0]?.reason ?? '';
      const doubt =
        status === 'review'
          ? ` [review: ${reviewReasons[review_reason ?? ''] ?? review_reason}]`
          : '';
      return `  ${recording_id}, ${roleNames[role]}: ${reason}${doubt}`;
    }),
  ];
}

function describeRecording(recording: Recording): string {
  const { recording_id, medium, speaker_name, released_from: from, released_to: to } = recording;
  const days =
    from === null ? 'on an unknown day' : from === to || to === null ? from : `${from} to ${to}`;
  return `${recording_id} (${medium ?? 'message'} of ${speaker_name}, ${days})`;
}

function row(bits: string, sum: string, name: string, reason: string): string {
  return `  ${bits.padStart(6)} ${sum.padStart(7)}  ${name.padEnd(17)} ${reason}`.trimEnd();
}

function signed(bits: number): string {
  return `${bits > 0 ? '+' : ''}${bits.toFixed(1)}`;
}
