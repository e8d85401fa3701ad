import type {
  Citation,
  CopyGroup,
  Issue,
  Judgement,
  Registry,
  Report,
  ReportText,
} from '@tellings/schema';
import type { Assessment } from './assessment.ts';
import { contradictsItself } from './compare-antecedent.ts';
import { noQuotations } from './compare-quotation.ts';
import { inheritFromCopies } from './copying.ts';
import { formatDay } from './day.ts';
import type { EarlierRelease } from './earlier-release.ts';
import type { ReadFacts } from './fact-reading.ts';
import { readFacts } from './fact-reading.ts';
import { foundRecordings } from './founding.ts';
import { foundByTitle } from './founding-title.ts';
import { followRedirects, keepIds } from './identity.ts';
import { makeIssue } from './issue.ts';
import type { JudgementBook } from './judgement.ts';
import { checkJudgements, readJudgements } from './judgement.ts';
import { applyJudgements } from './judgement-application.ts';
import type { RecordingMerge } from './judgement-merge.ts';
import type { RecordingIndex } from './recording-index.ts';
import { indexRecordings } from './recording-index.ts';
import type { LooseRecording } from './recording-profile.ts';
import { readRegistry } from './recording-profile.ts';
import { settle } from './settling.ts';
import type { Unit } from './unit.ts';
import { thresholds } from './weights.ts';

/** What the stage works on. Only the order of judgements means something. */
export interface LinkInput {
  readonly reports: readonly Report[];
  readonly texts: readonly ReportText[];
  readonly citations: readonly Citation[];
  readonly copyGroups: readonly CopyGroup[];
  readonly registry: Registry;
  readonly judgements: readonly Judgement[];
  /** For ids: what was published before changes nothing else. */
  readonly earlier: EarlierRelease;
}

/** Every report weighed, before it is written as records. */
export interface Linking {
  readonly index: RecordingIndex;
  readonly book: JudgementBook;
  /** Sorted by report id. */
  readonly assessments: readonly Assessment[];
  /** Recordings that are left out because people judged them to be another one. */
  readonly merges: readonly RecordingMerge[];
  readonly issues: readonly Issue[];
}

/** Facts read and every report weighed. */
export function weighAll(input: LinkInput): Linking {
  const { unit, issues } = openUnit(readFacts(input), input);
  const linking = weighUnit(unit);
  return { ...linking, issues: [...issues, ...linking.issues] };
}

/** All reports as one unit, and what is wrong with the input. */
export function openUnit(
  { facts, issues }: ReadFacts,
  { registry, copyGroups, judgements, earlier }: LinkInput,
): { readonly unit: Unit; readonly issues: readonly Issue[] } {
  const registered = readRegistry(registry);
  const registeredIds = new Set(registry.recordings.map(({ recording_id }) => recording_id));
  return {
    unit: {
      facts,
      registered: registered.recordings,
      speakerNames: new Map(registry.speakers.map(({ speaker_id, name }) => [speaker_id, name])),
      copyGroups,
      judgements: followRedirects(judgements, earlier),
      earlier: { ...earlier, recordings: markRegistered(earlier.recordings, registeredIds) },
    },
    issues: [...issues, ...registered.issues],
  };
}

/**
 * Found recordings for reports that fit no registered one; weigh each report against all until the
 * recordings stay as they are; let copies inherit. Each step sees all reports, so their order never
 * matters.
 */
export function weighUnit(unit: Unit): Linking {
  const { facts, registered } = unit;
  const words = readJudgements(unit.judgements);
  const found = [...registered, ...foundAll(unit, words)];
  const applied = applyJudgements(facts, found, words);
  const { recordings, book, merges } = applied;
  const { assessments: weighed, index } = settle(facts, recordings, book);
  const byReport = new Map(weighed.map((each) => [each.facts.reportId, each]));
  const inherited = inheritFromCopies(byReport, unit.copyGroups, index, book);
  const assessments = [...inherited.assessments.values()];
  return {
    index,
    book,
    assessments,
    merges,
    issues: [
      ...checkJudgements(
        book,
        new Set(byReport.keys()),
        new Set(found.map(({ recording }) => recording.recording_id)),
      ),
      ...applied.issues,
      ...inherited.issues,
      ...assessments.flatMap(issuesOf),
    ],
  };
}

/** What is registered now keeps its id by that, whoever its speaker was. */
function markRegistered(
  recordings: EarlierRelease['recordings'],
  registeredIds: ReadonlySet<string>,
): EarlierRelease['recordings'] {
  return recordings.map((each) =>
    registeredIds.has(each.recording_id) ? { ...each, basis: 'registry' } : each,
  );
}

/** Recordings that nobody registered, by day and then by title, under the ids they have had. */
function foundAll(
  { facts, registered, speakerNames, earlier, judgements }: Unit,
  words: JudgementBook,
): readonly LooseRecording[] {
  const known = indexRecordings(registered, noQuotations);
  const dated = foundRecordings(facts, known, words, speakerNames);
  const withDated = indexRecordings([...registered, ...dated], noQuotations);
  const titled = foundByTitle(facts, withDated, words, speakerNames);
  const registeredIds = new Set(registered.map(({ recording }) => recording.recording_id));
  return keepIds([...dated, ...titled], registeredIds, earlier, judgements);
}

function issuesOf({ facts, judged }: Assessment): readonly Issue[] {
  const issues: Issue[] = [];
  const { reportId, release, published } = facts;
  const warn = (code: string, message: string): void => {
    issues.push(makeIssue({ code, level: 'warning', recordId: reportId, message }));
  };
  for (const field of facts.contradicted) {
    const message = `report ${reportId} states more than one ${field} of the recording that exclude each other: neither counts; read it and judge`;
    warn('contradictory-facts', message);
  }
  if (contradictsItself(facts.antecedents)) {
    const message = `report ${reportId} states two lengths of time since the recording before that exclude each other: both are kept, and what counts is that one is right at most`;
    warn('contradictory-facts', message);
  }
  const isFuture =
    release?.value.kind === 'days' &&
    published !== null &&
    release.value.from > published + thresholds.toleranceDays;
  if (isFuture) {
    const message = `report ${reportId}, published ${formatDay(published)}, states a release of ${formatDay(release.value.from)}, after its own publication: it founds no recording; look at both dates`;
    warn('release-after-publication', message);
  }
  const veto = judged?.candidate.evidence.find(({ isVeto }) => isVeto);
  if (judged && veto) {
    const message = `report ${reportId} is judged to tell of ${judged.judgement.recording_id}, although ${veto.reason}: the judgement is kept; look at it again`;
    warn('judgement-contradicts-veto', message);
  }
  return issues;
}
