import type { Telling } from '@tellings/schema';
import type { ExplainedCandidate, ExplainedRival, Explanation } from './explanation.ts';
import { wrap } from './explanation-columns.ts';
import {
  describeCondition,
  describeOutcome,
  describeRecording,
  describeReport,
  describeReviewReason,
  evidenceNames,
  formatBits,
  roleNames,
} from './explanation-words.ts';

/** Where the reasons of the waterfall begin. */
const reasonColumn = 36;

/** The explanation as plain text for a terminal of 80 columns; only ids and words are longer. */
export function renderExplanation(explanation: Explanation): string {
  const { shown, rival } = explanation;
  const lines = [
    ...wrap(describeReport(explanation.report)),
    ...describeOutcome(explanation).flatMap((line) => wrap(line)),
    '',
    ...(shown ? [...waterfall(explanation, shown), ...conditions(explanation)] : []),
    ...(rival ? beside(rival) : []),
    ...others(explanation),
    ...otherRoles(explanation.other_roles),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function waterfall({ pending }: Explanation, shown: ExplainedCandidate): readonly string[] {
  return [
    ...(pending ? wrap(`Nearest: ${describeRecording(shown.recording)}`) : []),
    row('bits', 'sum', 'evidence', ''),
    row('', '0.00', 'before any', ''),
    ...shown.steps.flatMap(({ bits, sum_bits, kind, reason, is_veto }) =>
      fact(
        formatBits(bits),
        sum_bits.toFixed(2),
        evidenceNames[kind],
        is_veto ? `VETO: ${reason}` : reason,
      ),
    ),
    ...shown.missing.flatMap(({ kind, reason }) => fact('null', '', evidenceNames[kind], reason)),
    row('', shown.bits.toFixed(2), 'sum', ''),
    '',
  ];
}

function conditions({ conditions: list, primary, thresholds }: Explanation): readonly string[] {
  const { review_bits: bits, review_margin_bits: margin } = thresholds;
  return [
    'A link without a person takes',
    ...list.flatMap((each) => wrap(describeCondition(each), each.is_met ? '  yes  ' : '  NO   ')),
    ...(primary && primary.status !== 'review'
      ? []
      : wrap(`A review takes ${bits} bits, ${margin} more than the next best, and a firm fact.`)),
    '',
  ];
}

function beside({ candidate, margin_bits, differences }: ExplainedRival): readonly string[] {
  return [
    ...wrap(`Next best: ${describeRecording(candidate.recording)}, ${margin_bits} bits behind`),
    ...differences.map(({ kind, bits, rival_bits }) => {
      const here = formatBits(bits).padStart(8);
      return `${here} here, ${formatBits(rival_bits).padStart(6)} there  ${evidenceNames[kind]}`;
    }),
    '',
  ];
}

function others({ others: rest, shown, rival }: Explanation): readonly string[] {
  const rivalId = rival?.candidate.recording.recording_id;
  const listed = rest.filter(({ recording }) => recording.recording_id !== rivalId);
  if (listed.length === 0) return [];
  return [
    shown ? 'Other recordings weighed' : 'Recordings weighed',
    ...listed.flatMap((candidate) => {
      const { recording, bits, vetoes, is_retrospective } = candidate;
      const isLate = vetoes.length === 0 && is_retrospective;
      return [
        ...wrap(
          `${bits} bits${isLate ? ', too long before the report' : ''}`,
          `  ${describeRecording(recording)}: `,
          '    ',
        ),
        ...vetoes.flatMap((reason) => wrap(`excluded: ${reason}`, '    ')),
      ];
    }),
    '',
  ];
}

function otherRoles(tellings: readonly Telling[]): readonly string[] {
  if (tellings.length === 0) return [];
  return [
    'Also names',
    ...tellings.flatMap(({ recording_id, role, status, review_reason, evidence }) => {
      const reason = evidence[0]?.reason ?? '';
      const doubt = status === 'review' ? ` [review: ${describeReviewReason(review_reason)}]` : '';
      return wrap(`${recording_id}, ${roleNames[role]}: ${reason}${doubt}`, '  ', '    ');
    }),
  ];
}

function row(bits: string, sum: string, name: string, reason: string): string {
  return `  ${bits.padStart(6)} ${sum.padStart(7)}  ${name.padEnd(reasonColumn - 19)} ${reason}`.trimEnd();
}

/** A row whose reason goes on below itself. */
function fact(bits: string, sum: string, name: string, reason: string): readonly string[] {
  const indent = ' '.repeat(reasonColumn);
  const [first = '', ...rest] = wrap(reason, indent);
  return [row(bits, sum, name, first.trimStart()), ...rest];
}
