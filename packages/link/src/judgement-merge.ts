import type { Issue, Recording } from '@tellings/schema';
import { compareStrings } from '@tellings/schema';
import { makeIssue } from './issue.ts';
import type { JudgementBook, RecordingJudgement, ReportJudgement } from './judgement.ts';
import { bookOf } from './judgement.ts';

/** A recording judged to be another one, which stands for it. */
export interface RecordingMerge {
  readonly recordingId: string;
  readonly intoId: string;
  /** One of the judgements that say so: the first by the ids of its pair. */
  readonly judgement: RecordingJudgement;
}

/** A report whose own evidence links it to a recording that is judged to be another one. */
export interface MovedReport {
  readonly reportId: string;
  readonly recordingId: string;
}

/**
 * Which recordings stand for which. Positive words are transitive, also through recordings that are
 * no longer known; one negative or unsure word between any two members blocks the whole group, with
 * an issue. A registered recording stands for founded ones, else the one released first.
 */
export function mergeJudged(
  recordings: readonly Recording[],
  { onRecordings }: JudgementBook,
): { readonly merges: readonly RecordingMerge[]; readonly issues: readonly Issue[] } {
  const known = new Map(recordings.map((recording) => [recording.recording_id, recording]));
  const ordered = onRecordings.toSorted((a, b) => compareStrings(idsOf(a), idsOf(b)));
  const merges: RecordingMerge[] = [];
  const issues: Issue[] = [];
  for (const members of groupsOf(ordered)) {
    const words = ordered.filter(
      (each) => members.has(each.recording_id) && isWithin(each, members),
    );
    const against = words.find(({ judgement }) => judgement !== 'positive');
    const present = [...members].flatMap((id) => known.get(id) ?? []).toSorted(compareStanding);
    const [keeper, ...absorbed] = present;
    const [judgement] = words;
    if (!keeper || !judgement) continue;
    if (against) {
      issues.push(blockedMerge(present, against));
      continue;
    }
    for (const { recording_id: recordingId, basis } of absorbed) {
      merges.push({ recordingId, intoId: keeper.recording_id, judgement });
      if (basis === 'registry') issues.push(registeredTwice(recordingId, keeper.recording_id));
    }
  }
  return {
    merges: merges.toSorted((a, b) => compareStrings(a.recordingId, b.recordingId)),
    issues,
  };
}

/**
 * The book in which words on a merged recording are words on the one that stands for it, and
 * reports that fit a merged recording are judged to tell of that one. Where words on members of one
 * group differ, negative outranks unsure and unsure positive.
 */
export function moveJudgements(
  book: JudgementBook,
  merges: readonly RecordingMerge[],
  moved: readonly MovedReport[],
): JudgementBook {
  const mergeOf = new Map(merges.map((merge) => [merge.recordingId, merge]));
  const issues: Issue[] = [];
  const byTarget = new Map<string, ReportJudgement>();
  const put = (judgement: ReportJudgement): void => {
    const key = `${judgement.report_id}\n${judgement.recording_id}\n${judgement.role}`;
    const earlier = byTarget.get(key);
    if (earlier && earlier.judgement !== judgement.judgement) {
      issues.push(contradiction(judgement));
    }
    const kept = earlier && rankOf(earlier) > rankOf(judgement) ? earlier : judgement;
    // Deleted first, so that the order of last words is kept.
    byTarget.delete(key);
    byTarget.set(key, kept);
  };
  for (const judgement of book.all) {
    const intoId = mergeOf.get(judgement.recording_id)?.intoId;
    put(intoId === undefined ? judgement : { ...judgement, recording_id: intoId });
  }
  const said = new Set(byTarget.keys());
  for (const { reportId, recordingId } of moved) {
    const merge = mergeOf.get(recordingId);
    if (!merge || said.has(`${reportId}\n${merge.intoId}\nprimary`)) continue;
    // other_recording_id tells which recording the report fits by itself.
    put({
      ...merge.judgement,
      report_id: reportId,
      recording_id: merge.intoId,
      other_recording_id: recordingId,
      role: 'primary',
    });
  }
  return bookOf([...byTarget.values()], book.onRecordings, [...book.issues, ...issues]);
}

/** Groups of recordings connected by positive words, each with two members or more. */
function groupsOf(judgements: readonly RecordingJudgement[]): ReadonlySet<ReadonlySet<string>> {
  const groupOf = new Map<string, Set<string>>();
  for (const { recording_id, other_recording_id, judgement } of judgements) {
    if (judgement !== 'positive') continue;
    const left = groupOf.get(recording_id) ?? new Set([recording_id]);
    const right = groupOf.get(other_recording_id) ?? new Set([other_recording_id]);
    const joined = new Set([...left, ...right]);
    for (const id of joined) groupOf.set(id, joined);
  }
  return new Set(groupOf.values());
}

function isWithin(
  { other_recording_id }: RecordingJudgement,
  members: ReadonlySet<string>,
): boolean {
  return members.has(other_recording_id);
}

function idsOf({ recording_id, other_recording_id }: RecordingJudgement): string {
  return [recording_id, other_recording_id].toSorted(compareStrings).join('\n');
}

function compareStanding(a: Recording, b: Recording): number {
  const basis = Number(a.basis === 'founded') - Number(b.basis === 'founded');
  // After every date, so that what has none stands for nothing that has one.
  const day = ({ released_from }: Recording): string => released_from ?? '~';
  return basis || compareStrings(day(a), day(b)) || compareStrings(a.recording_id, b.recording_id);
}

function rankOf({ judgement }: ReportJudgement): number {
  return { positive: 0, withdrawn: 0, unsure: 1, negative: 2 }[judgement];
}

function blockedMerge(members: readonly Recording[], against: RecordingJudgement): Issue {
  const ids = members.map(({ recording_id }) => recording_id).toSorted(compareStrings);
  const { recording_id, other_recording_id, judgement } = against;
  return makeIssue({
    code: 'judgements-block-merge',
    level: 'warning',
    recordId: ids[0] ?? recording_id,
    message: `recordings ${ids.join(', ')} are judged to be one, but the word on ${recording_id} and ${other_recording_id} is ${judgement}: all stay apart; withdraw what is wrong`,
  });
}

function registeredTwice(recordingId: string, keptId: string): Issue {
  return makeIssue({
    code: 'recording-registered-twice',
    level: 'warning',
    recordId: recordingId,
    message: `recording ${recordingId} is judged to be ${keptId}, and both are registered: ${recordingId} is left out; take it out of the registry`,
  });
}

function contradiction({ report_id, recording_id, role }: ReportJudgement): Issue {
  return makeIssue({
    code: 'judgements-contradict',
    level: 'warning',
    recordId: report_id,
    message: `judgements on ${report_id} and recordings that are judged to be one (${recording_id}, ${role}) say different things: the more careful one is kept; withdraw what is wrong`,
  });
}
