import { canonicalJson, compareStrings, type Issue } from '@tellings/schema';

export type FetchIssueCode =
  | 'address-refused'
  | 'archive-damaged'
  | 'conflicting-metadata'
  | 'credentials-in-url'
  | 'document-missing'
  | 'duplicate-entry'
  | 'duplicate-key'
  | 'duplicate-page'
  | 'entries-before-since'
  | 'entries-beyond-limit'
  | 'entry-without-link'
  | 'feed-empty'
  | 'feed-failed'
  | 'listing-damaged'
  | 'listing-too-long'
  | 'malformed-front-matter'
  | 'malformed-row'
  | 'malformed-url'
  | 'moved-page'
  | 'page-failed'
  | 'page-pending'
  | 'page-refused'
  | 'shared-guid'
  | 'source-gone'
  | 'source-invalid'
  | 'source-refused'
  | 'too-large'
  | 'unknown-field'
  | 'unreadable'
  | 'unsupported-file'
  | 'warc-damaged'
  | 'warc-failed'
  | 'warc-skipped';

interface Problem {
  /** `source_id/source_key` of the entry concerned; null when it has no key. */
  readonly recordId: string | null;
  /** File, `file:line` or URL. */
  readonly path: string;
  readonly message: string;
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** An issue of this stage. Level error quarantines exactly one entry. */
export function buildIssue(level: Issue['level'], code: FetchIssueCode, problem: Problem): Issue {
  return {
    code: `fetch/${code}`,
    level,
    stage: 'fetch',
    record_id: problem.recordId,
    path: problem.path,
    message: problem.message,
    detail: problem.detail === undefined ? null : canonicalJson(problem.detail),
  };
}

/** Order of issues in every output: by path, then code, then everything else. */
export function compareIssues(a: Issue, b: Issue): number {
  return (
    compareStrings(a.path ?? '', b.path ?? '') ||
    compareStrings(a.code, b.code) ||
    compareStrings(canonicalJson(a), canonicalJson(b))
  );
}
