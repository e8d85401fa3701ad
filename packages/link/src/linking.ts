import type {
  Citation,
  CopyGroup,
  Issue,
  Judgement,
  Registry,
  Report,
  ReportText,
} from '@tellings/schema';
import { canonicalJson, compareStrings } from '@tellings/schema';
import type { Assessment } from './assessment.ts';
import { assess, primaryOf } from './assessment.ts';
import { readCitation } from './citation-facts.ts';
import { contradictsItself } from './compare-antecedent.ts';
import { makeQuotationProfiles, noQuotations } from './compare-quotation.ts';
import { inheritFromCopies } from './copying.ts';
import type { Facts } from './facts.ts';
import { foundRecordings } from './founding.ts';
import type { Grammar } from './grammar.ts';
import { grammarFor } from './grammar.ts';
import { makeIssue } from './issue.ts';
import type { JudgementBook } from './judgement.ts';
import { checkJudgements, readJudgements } from './judgement.ts';
import { namesOf } from './names.ts';
import { publicationOf } from './publication.ts';
import type { RecordingIndex } from './recording-index.ts';
import { indexRecordings } from './recording-index.ts';
import { readRegistry } from './recording-profile.ts';
import { readText } from './text-facts.ts';

/** What the stage works on. Only the order of judgements means something. */
export interface LinkInput {
  readonly reports: readonly Report[];
  readonly texts: readonly ReportText[];
  readonly citations: readonly Citation[];
  readonly copyGroups: readonly CopyGroup[];
  readonly registry: Registry;
  readonly judgements: readonly Judgement[];
}

/** Every report weighed, before it is written as records. */
export interface Linking {
  readonly index: RecordingIndex;
  readonly book: JudgementBook;
  /** Sorted by report id. */
  readonly assessments: readonly Assessment[];
  readonly issues: readonly Issue[];
}

/**
 * Extract facts; weigh each report against the registry; found recordings for what fits none; weigh
 * again, now that every recording is known; weigh the undecided once more with quotations of the
 * decided; let copies inherit. Each step sees all reports, so their order never matters.
 */
export function weighAll(input: LinkInput): Linking {
  const { reports, issues: reportIssues } = takeReports(input.reports);
  const registered = readRegistry(input.registry);
  const book = readJudgements(input.judgements);
  const { facts, issues: factIssues } = extractFacts(reports, input);
  const known = indexRecordings(registered.recordings, noQuotations);
  const first = facts.map((each) => assess(each, known, book));
  const speakerNames = new Map(
    input.registry.speakers.map(({ speaker_id, name }) => [speaker_id, name]),
  );
  const founded = foundRecordings(first, known, speakerNames);
  const recordings = [...registered.recordings, ...founded];
  const index = indexRecordings(recordings, noQuotations);
  const second = facts.map((each) => assess(each, index, book));
  const quoting = { ...index, quotations: profileQuotations(second) };
  // A decided report would find its own quotations in the profile it gave them to.
  const third = second.map((each) => (isDecided(each) ? each : assess(each.facts, quoting, book)));
  const byReport = new Map(third.map((each) => [each.facts.reportId, each]));
  const inherited = inheritFromCopies(byReport, input.copyGroups, index, book);
  const assessments = [...inherited.assessments.values()];
  return {
    index,
    book,
    assessments,
    issues: [
      ...reportIssues,
      ...registered.issues,
      ...factIssues,
      ...checkJudgements(book, new Set(byReport.keys()), new Set(index.byId.keys())),
      ...inherited.issues,
      ...assessments.flatMap(issuesOf),
    ],
  };
}

function isDecided(assessment: Assessment): boolean {
  const primary = primaryOf(assessment);
  return primary !== null && primary.status !== 'review';
}

function profileQuotations(assessments: readonly Assessment[]): RecordingIndex['quotations'] {
  return makeQuotationProfiles(
    assessments.filter(isDecided).flatMap((assessment) => {
      const recordingId = primaryOf(assessment)?.candidate.profile.recording.recording_id;
      if (recordingId === undefined) return [];
      return assessment.facts.quotations
        .filter(({ isBackground }) => !isBackground)
        .map(({ text }) => ({ recordingId, text }));
    }),
  );
}

/** Reports by id; of several under one id the smallest is kept and the others are quarantined. */
function takeReports(reports: readonly Report[]): {
  readonly reports: readonly Report[];
  readonly issues: readonly Issue[];
} {
  const sorted = reports.toSorted(
    (a, b) =>
      compareStrings(a.report_id, b.report_id) ||
      compareStrings(canonicalJson(a), canonicalJson(b)),
  );
  const isFirst = (report: Report, place: number): boolean =>
    sorted[place - 1]?.report_id !== report.report_id;
  return {
    reports: sorted.filter(isFirst),
    issues: sorted
      .filter((report, place) => !isFirst(report, place))
      .map(({ report_id, source_key }) =>
        makeIssue({
          code: 'duplicate-report-id',
          level: 'error',
          recordId: report_id,
          message: `report ${report_id} (${source_key}) arrived more than once: one record is linked, this one is set aside; fetch each source once`,
        }),
      ),
  };
}

function extractFacts(
  reports: readonly Report[],
  { texts, citations, registry }: LinkInput,
): { readonly facts: readonly Facts[]; readonly issues: readonly Issue[] } {
  const names = namesOf(registry);
  const textOf = new Map(texts.map((text) => [text.report_id, text]));
  const citationOf = new Map(citations.map((citation) => [citation.report_id, citation]));
  const grammars = new Map<string | null, Grammar>();
  const issues: Issue[] = [];
  const facts = reports.map((report) => {
    const grammar = grammars.get(report.language) ?? grammarFor(report.language);
    grammars.set(report.language, grammar);
    const text = textOf.get(report.report_id);
    const citation = citationOf.get(report.report_id);
    if (text) return readText(report, text, names, grammar);
    if (citation) return readCitation(report, citation, names, grammar);
    issues.push(
      makeIssue({
        code: 'report-without-facts',
        level: 'warning',
        recordId: report.report_id,
        message: `report ${report.report_id} came with neither text nor citation, so nothing can be read from it: run the stage before again`,
      }),
    );
    return factlessReport(report);
  });
  const known = new Set(reports.map(({ report_id }) => report_id));
  const orphans = [...texts, ...citations].filter(({ report_id }) => !known.has(report_id));
  for (const { report_id } of orphans) {
    const message = `a text or citation of ${report_id} came without its report and is not used: run the stage before again`;
    issues.push(
      makeIssue({ code: 'facts-without-report', level: 'warning', recordId: report_id, message }),
    );
  }
  return { facts, issues };
}

function factlessReport(report: Report): Facts {
  return {
    reportId: report.report_id,
    ...publicationOf(report),
    language: report.language,
    speakers: [],
    unknownSpeaker: null,
    isAboutRecording: false,
    medium: null,
    release: null,
    duration: null,
    publisher: null,
    title: null,
    antecedents: [],
    quotations: [],
    mentions: [],
  };
}

function issuesOf({ facts, judged }: Assessment): readonly Issue[] {
  const issues: Issue[] = [];
  const { reportId } = facts;
  if (contradictsItself(facts.antecedents)) {
    const message = `report ${reportId} states two lengths of time since the recording before that exclude each other: both are kept and neither counts`;
    issues.push(
      makeIssue({ code: 'contradictory-facts', level: 'warning', recordId: reportId, message }),
    );
  }
  const veto = judged?.candidate.evidence.find(({ isVeto }) => isVeto);
  if (judged && veto) {
    const message = `report ${reportId} is judged to tell of ${judged.judgement.recording_id}, although ${veto.reason}: the judgement is kept; look at it again`;
    issues.push(
      makeIssue({
        code: 'judgement-contradicts-veto',
        level: 'warning',
        recordId: reportId,
        message,
      }),
    );
  }
  return issues;
}
