import type { Capture, Issue } from '@tellings/schema';

/** Codes of this stage; permanent once released. */
export type NormaliseCode =
  | 'binary-content'
  | 'charset-conflict'
  | 'consent-wall'
  | 'empty-document'
  | 'error-page'
  | 'extractor-failed'
  | 'implausible-date'
  | 'invalid-citation'
  | 'invalid-date'
  | 'invalid-json-ld'
  | 'login-wall'
  | 'malformed-document'
  | 'memory-limit'
  | 'modified-before-published'
  | 'needs-script'
  | 'no-article-body'
  | 'not-an-article'
  | 'replacement-characters'
  | 'time-limit'
  | 'too-deep'
  | 'too-large'
  | 'undecodable'
  | 'unknown-charset'
  | 'unknown-zone'
  | 'unsupported-format'
  | 'unsupported-media-type';

/** A problem before it is tied to a capture. */
export interface Finding {
  readonly code: NormaliseCode;
  readonly level: Issue['level'];
  readonly message: string;
  readonly detail: string | null;
}

/** Ties a finding to the capture it was made in. */
export function toIssue(finding: Finding, capture: Capture): Issue {
  return {
    code: `normalise/${finding.code}`,
    level: finding.level,
    stage: 'normalise',
    record_id: capture.capture_id,
    path: capture.path ?? capture.url ?? capture.source_key,
    message: finding.message,
    detail: finding.detail,
  };
}
