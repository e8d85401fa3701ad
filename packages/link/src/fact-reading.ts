import type { Issue, Report } from '@tellings/schema';
import { canonicalJson, compareStrings } from '@tellings/schema';
import { readCitation } from './citation-facts.ts';
import type { Facts } from './facts.ts';
import type { Grammar } from './grammar.ts';
import { grammarFor } from './grammar.ts';
import { makeIssue } from './issue.ts';
import type { LinkInput } from './linking.ts';
import type { LinkMemory } from './memory.ts';
import { digestNames, factsKey, noMemory, remember } from './memory.ts';
import { namesOf } from './names.ts';
import { publicationOf } from './publication.ts';
import { readText } from './text-facts.ts';

/** What all reports state. */
export interface ReadFacts {
  /** Sorted by report id. */
  readonly facts: readonly Facts[];
  readonly issues: readonly Issue[];
}

/** Reads each report by itself: what one states never depends on another. */
export function readFacts(input: LinkInput, memory: LinkMemory = noMemory): ReadFacts {
  const { reports, issues: reportIssues } = takeReports(input.reports);
  const { facts, issues } = extractFacts(reports, input, memory);
  return { facts, issues: [...reportIssues, ...issues] };
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
  memory: LinkMemory,
): ReadFacts {
  const names = namesOf(registry);
  const namesDigest = digestNames(registry);
  const textOf = new Map(texts.map((text) => [text.report_id, text]));
  const citationOf = new Map(citations.map((citation) => [citation.report_id, citation]));
  const grammars = new Map<string | null, Grammar>();
  const issues: Issue[] = [];
  const facts = reports.map((report) => {
    const grammar = grammars.get(report.language) ?? grammarFor(report.language);
    grammars.set(report.language, grammar);
    const text = textOf.get(report.report_id);
    const citation = citationOf.get(report.report_id);
    if (text) {
      const read = (): Facts => readText(report, text, names, grammar);
      return remember(memory, factsKey(namesDigest, report, text), read);
    }
    // Reading a citation costs less than looking it up.
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
    contradicted: [],
    lowerBounds: [],
    quotations: [],
    mentions: [],
  };
}
