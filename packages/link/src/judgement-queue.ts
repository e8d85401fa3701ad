import type { Citation, PendingReport, Recording, Report, Telling } from '@tellings/schema';
import { compareStrings } from '@tellings/schema';
import type { Assessment } from './assessment.ts';
import { primaryOf, rivalOf } from './assessment.ts';
import { publicEvidence, roundBits } from './evidence.ts';
import type { Facts, Span } from './facts.ts';
import { judgementOn } from './judgement.ts';
import { otherTellings, pendingOf, primaryTelling } from './link-reports.ts';
import type { LinkInput, Linking } from './linking.ts';
import { weighAll } from './linking.ts';
import { thresholds } from './weights.ts';

type Role = Telling['role'];

/** One fact of a report: where its words stand in the private text, or what a citation states. */
export interface StatedFact {
  readonly fact: string;
  /** As the citation has it; null for a text. */
  readonly value: string | null;
  /** Offsets in the private text, in UTF-16 code units; null for a citation. */
  readonly start: number | null;
  readonly end: number | null;
}

/** A report and a recording that a person may judge. It holds no words of the report. */
export interface ReviewItem {
  readonly report: Report;
  readonly recording: Recording;
  readonly role: Role;
  /** review: proposed to people. pending: the likeliest recording of a report that has none. */
  readonly status: 'review' | 'pending';
  /** Reason code of the telling or of the pending report. */
  readonly reason: string;
  readonly bits: number;
  /** Bits above the second-best recording; null without one or for other roles. */
  readonly margin_bits: number | null;
  readonly rival_recording_id: string | null;
  /** Ids of undecided reports with the same text, which a yes settles too. Sorted. */
  readonly copies: readonly string[];
  readonly stated: readonly StatedFact[];
  readonly evidence: Telling['evidence'];
}

export interface ReviewRequest {
  readonly role: Role;
  /** Whether to list pending reports with their likeliest recording too. */
  readonly hasPending: boolean;
}

/** What awaits a person, the most useful first. */
export interface ReviewQueue {
  readonly items: readonly ReviewItem[];
  /** Pairs that a person has judged unsure: they stay in review and are not asked again. */
  readonly unsure_count: number;
}

/**
 * The pairs whose answer tells most: nearest to the bits of a link first, where reports go one way
 * or the other; of equals those with most copies. Pairs with a word on them are left out.
 */
export function queueReviews(input: LinkInput, request: ReviewRequest): ReviewQueue {
  const linking = weighAll(input);
  const reports = new Map(input.reports.map((report) => [report.report_id, report]));
  const citations = new Map(input.citations.map((citation) => [citation.report_id, citation]));
  const copiesOf = findCopies(input, linking.assessments);
  const open = linking.assessments.flatMap((assessment) => {
    const report = reports.get(assessment.facts.reportId);
    if (!report) return [];
    const stated = listStated(assessment.facts, citations.get(report.report_id));
    const copies = request.role === 'primary' ? (copiesOf.get(report.report_id) ?? []) : [];
    return proposalsOf(assessment, linking, request).map((proposal): ReviewItem => {
      return { report, copies, stated, ...proposal };
    });
  });
  const isSaid = ({ report, recording, role }: ReviewItem): boolean =>
    judgementOn(linking.book, report.report_id, recording.recording_id, role) !== null;
  return {
    items: open.filter((item) => !isSaid(item)).toSorted(compareUsefulness),
    unsure_count: open.filter(isSaid).length,
  };
}

type Proposal = Omit<ReviewItem, 'report' | 'stated' | 'copies'>;

function proposalsOf(
  assessment: Assessment,
  { index, book }: Linking,
  { role, hasPending }: ReviewRequest,
): readonly Proposal[] {
  const primary = primaryTelling(assessment);
  const pending = role === 'primary' && hasPending ? pendingOf(assessment) : null;
  const tellings =
    role === 'primary'
      ? [primary].filter((telling) => telling !== null)
      : otherTellings(assessment, index, book).filter((telling) => telling.role === role);
  return [
    ...tellings.flatMap((telling) => {
      const recording = index.byId.get(telling.recording_id)?.recording;
      if (!recording || telling.status !== 'review') return [];
      const { bits, margin_bits, rival_recording_id, evidence, review_reason } = telling;
      const reason = review_reason ?? 'review';
      const status = 'review' as const;
      return [{ recording, role, status, reason, bits, margin_bits, rival_recording_id, evidence }];
    }),
    ...(pending ? proposePending(assessment, pending) : []),
  ];
}

function proposePending(assessment: Assessment, { reason }: PendingReport): readonly Proposal[] {
  const { decision, candidates } = assessment;
  const { best } = decision;
  if (!best) return [];
  const { rival, marginBits } = rivalOf(candidates, best);
  return [
    {
      recording: best.profile.recording,
      role: 'primary',
      status: 'pending',
      reason,
      bits: best.bits,
      margin_bits: marginBits === null ? null : roundBits(marginBits),
      rival_recording_id: rival?.profile.recording.recording_id ?? null,
      evidence: publicEvidence(best.evidence),
    },
  ];
}

/** By report: members of its copy groups that have no primary of their own, itself aside. */
function findCopies(
  { copyGroups }: LinkInput,
  assessments: readonly Assessment[],
): ReadonlyMap<string, readonly string[]> {
  const undecided = new Set(
    assessments
      .filter((assessment) => (primaryOf(assessment)?.status ?? 'review') === 'review')
      .map(({ facts }) => facts.reportId),
  );
  const copies = new Map<string, Set<string>>();
  for (const { report_ids } of copyGroups) {
    const open = report_ids.filter((id) => undecided.has(id));
    for (const id of open) copies.set(id, new Set([...(copies.get(id) ?? []), ...open]));
  }
  const others = ([id, members]: readonly [string, ReadonlySet<string>]) =>
    [id, [...members].filter((each) => each !== id).toSorted(compareStrings)] as const;
  return new Map([...copies].map(others));
}

function compareUsefulness(a: ReviewItem, b: ReviewItem): number {
  const distance = ({ bits }: ReviewItem): number => Math.abs(bits - thresholds.linkBits);
  const key = ({ report, recording }: ReviewItem): string =>
    `${report.report_id}\n${recording.recording_id}`;
  return (
    distance(a) - distance(b) || b.copies.length - a.copies.length || compareStrings(key(a), key(b))
  );
}

/** What a report states, in the order a person asks for it. */
function listStated(facts: Facts, citation: Citation | undefined): readonly StatedFact[] {
  if (citation) return listCited(citation);
  const { release, duration, medium, publisher, title, antecedents, quotations, speakers } = facts;
  const spans: readonly (readonly [string, Span | null | undefined])[] = [
    ['release', release?.span],
    ['duration', duration?.span],
    ['title', title?.span],
    ...antecedents.map(({ span }) => ['antecedent', span] as const),
    ['medium', medium?.span],
    ['publisher', publisher?.span],
    ...speakers.map(({ span }) => ['speaker', span] as const),
    ...quotations.slice(0, shownQuotations).map(({ span }) => ['quotation', span] as const),
  ];
  return spans.flatMap(([fact, span]) =>
    span ? [{ fact, value: null, start: span.start, end: span.end }] : [],
  );
}

const shownQuotations = 3;

function listCited(citation: Citation): readonly StatedFact[] {
  const { duration_minutes: minutes, duration_qualifier: qualifier } = citation;
  const length = minutes === null ? null : `${qualifier ? `${qualifier} ` : ''}${minutes} minutes`;
  const fields: readonly (readonly [string, string | null])[] = [
    ['release', citation.release_words ?? citation.release_edtf],
    ['duration', length],
    ['title', citation.title],
    ['antecedent', citation.antecedent_words],
    ['medium', citation.medium],
    ['publisher', citation.publisher],
    ['speaker', citation.speaker],
  ];
  return fields.flatMap(([fact, value]) =>
    value === null ? [] : [{ fact, value, start: null, end: null }],
  );
}
