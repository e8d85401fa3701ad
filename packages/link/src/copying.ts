import type { CopyGroup, Issue } from '@tellings/schema';
import { compareStrings } from '@tellings/schema';
import type { Assessment } from './assessment.ts';
import { primaryOf } from './assessment.ts';
import type { Candidate } from './candidate.ts';
import { makeCandidate, weighCandidate } from './candidate.ts';
import { weigh } from './evidence.ts';
import { makeIssue } from './issue.ts';
import type { JudgementBook } from './judgement.ts';
import { judgementOn } from './judgement.ts';
import type { RecordingIndex } from './recording-index.ts';
import type { RecordingProfile } from './recording-profile.ts';
import { thresholds, weights } from './weights.ts';

interface Source {
  readonly reportId: string;
  readonly profile: RecordingProfile;
}

/**
 * Lets each report of a copy group take the primary that another member has by itself, unless its
 * own words or a judgement speak against it.
 */
export function inheritFromCopies(
  assessments: ReadonlyMap<string, Assessment>,
  groups: readonly CopyGroup[],
  index: RecordingIndex,
  book: JudgementBook,
): { readonly assessments: ReadonlyMap<string, Assessment>; readonly issues: readonly Issue[] } {
  const inherited = new Map(assessments);
  const issues: Issue[] = [];
  for (const group of groups.toSorted((a, b) => compareStrings(a.copy_group_id, b.copy_group_id))) {
    const sources = findSources(group, assessments);
    const [source] = sources;
    if (!source) continue;
    const ids = new Set(sources.map(({ profile }) => profile.recording.recording_id));
    if (ids.size > 1) {
      issues.push(disagreement(group, ids));
      continue;
    }
    for (const reportId of group.report_ids) {
      const assessment = inherited.get(reportId);
      if (!assessment || hasOwnPrimary(assessment)) continue;
      const candidate = inherit(assessment, source, index, book);
      if (candidate) {
        inherited.set(reportId, {
          ...assessment,
          copied: { fromReportId: source.reportId, candidate },
        });
      }
    }
  }
  return { assessments: inherited, issues };
}

/** Members with a primary of their own: the canonical report first, then by id. */
function findSources(
  group: CopyGroup,
  assessments: ReadonlyMap<string, Assessment>,
): readonly Source[] {
  const ordered = [
    group.canonical_report_id,
    ...group.report_ids.filter((id) => id !== group.canonical_report_id).toSorted(compareStrings),
  ];
  return ordered.flatMap((reportId) => {
    const assessment = assessments.get(reportId);
    const primary = assessment && hasOwnPrimary(assessment) ? primaryOf(assessment) : null;
    return primary ? [{ reportId, profile: primary.candidate.profile }] : [];
  });
}

function hasOwnPrimary(assessment: Assessment): boolean {
  if (assessment.copied) return true;
  const primary = primaryOf(assessment);
  return primary !== null && primary.status !== 'review';
}

function inherit(
  { facts }: Assessment,
  { reportId, profile }: Source,
  index: RecordingIndex,
  book: JudgementBook,
): Candidate | null {
  const judgement = judgementOn(book, facts.reportId, profile.recording.recording_id, 'primary');
  if (judgement) return null;
  const own = weighCandidate(facts, profile, index);
  const speaksAgainst = own.evidence.some(
    ({ bits, isVeto, kind }) =>
      isVeto ||
      (bits <= thresholds.strongAgainstBits && kind !== 'publication_date' && kind !== 'status'),
  );
  if (speaksAgainst) return null;
  const reason = `the report carries the same text as ${reportId}, which tells of this recording`;
  const copied = makeCandidate(facts, profile, [
    ...own.evidence,
    weigh('copy', 'same-text', weights.copy, reason, null, { isIdentity: true }),
  ]);
  // The same text years later, under another's date, is for people to look at.
  return copied.bits >= thresholds.linkBits ? copied : null;
}

function disagreement(group: CopyGroup, ids: ReadonlySet<string>): Issue {
  const list = [...ids].toSorted(compareStrings).join(', ');
  return makeIssue({
    code: 'copies-disagree',
    level: 'warning',
    recordId: group.copy_group_id,
    message: `reports of copy group ${group.copy_group_id} tell of different recordings (${list}), so none inherits: judge one of them`,
  });
}
