import type { Issue } from '@tellings/schema';
import type { DatedReport } from './input.ts';
import { compareStart } from './publication-time.ts';
import { appendShingles, createShingleSets, type ShingleSets } from './shingle.ts';
import { digestWords } from './word-digest.ts';
import { createWords, readWords } from './words.ts';

/** Reports with the same word sequence: the canonical one, then the others. */
export interface TextClass {
  readonly canonical: DatedReport;
  readonly others: readonly DatedReport[];
}

/** The distinct texts of a set of reports; the shingles of class i are set i. */
export interface TextClasses {
  readonly classes: readonly TextClass[];
  readonly sets: ShingleSets;
  readonly issues: readonly Issue[];
}

/**
 * Puts identical texts together, so that each text is worked on once however often it was carried.
 * Reports without a word belong to no class: nothing is the same as nothing.
 */
export function classifyTexts(reports: readonly DatedReport[], shingleWidth: number): TextClasses {
  const words = createWords();
  const letterCount = reports.reduce((sum, { report }) => sum + report.body.length, 0);
  const sets = createShingleSets(Math.ceil(letterCount / lettersPerWord));
  const byDigest = new Map<string, DatedReport[]>();
  const issues: Issue[] = [];
  for (const dated of reports) {
    const { report_id, body } = dated.report;
    readWords(body, words);
    if (words.count < shingleWidth) issues.push(tooShort(report_id, words.count, shingleWidth));
    if (words.count === 0) continue;
    const digest = digestWords(words);
    const known = byDigest.get(digest);
    if (known) {
      known.push(dated);
      continue;
    }
    byDigest.set(digest, [dated]);
    appendShingles(sets, words, shingleWidth);
  }
  const classes: TextClass[] = [];
  for (const members of byDigest.values()) {
    const [canonical, ...others] = members.sort(comparePrecedence);
    if (canonical) classes.push({ canonical, others });
  }
  return { classes, sets, issues };
}

/** In European languages, with the space; a guess that is short only costs a copy. */
const lettersPerWord = 5;

/** The earlier published report comes first, unknown times last; then the smaller id. */
function comparePrecedence(a: DatedReport, b: DatedReport): number {
  return compareStart(a.publication, b.publication) || a.position - b.position;
}

function tooShort(reportId: string, wordCount: number, shingleWidth: number): Issue {
  return {
    code: 'near-duplicates/too-short',
    level: 'info',
    stage: 'near-duplicates',
    record_id: reportId,
    path: null,
    message: `body of report ${reportId} has ${wordCount} words, fewer than a shingle of ${shingleWidth}; only identical texts are found`,
    detail: null,
  };
}
