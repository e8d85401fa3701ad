/** What went wrong, for programs; the message says it to people, with what to do next. */
export type ReleaseErrorCode =
  /** An argument that makes no sense, such as a range that is none. */
  | 'invalid-argument'
  /** A file is not there. */
  | 'not-found'
  /** The host did not answer, or with an error. */
  | 'unreachable'
  /** Offline, and the cache does not hold the file. */
  | 'offline'
  /** A file is shorter or longer than its manifest says; `expected` and `actual` are byte counts. */
  | 'wrong-size'
  /** A file has another SHA-256 than promised; `expected` and `actual` are digests. */
  | 'wrong-digest'
  /** A file is not what its name says. */
  | 'invalid-file'
  /** A file has a format that this version of the client does not know. */
  | 'newer-format'
  /** No release fits the range. */
  | 'no-release'
  /** Keys were given, and there is no signature. */
  | 'unsigned'
  /** The signature is none, or by no key that was given. */
  | 'wrong-signature'
  /** Keys were given, and the host no longer has a signed advisory that it had. */
  | 'held-back'
  /** The lock asks for another release than there is. */
  | 'locked'
  /** The release has no such table. */
  | 'no-table'
  /** The text or the release has no signature to compare. */
  | 'no-text-signature'
  /** A delta does not fit the release it is applied to. */
  | 'wrong-delta';

export interface ReleaseErrorDetail {
  /** Path below the folder of releases, or what stands for it. */
  readonly file?: string;
  readonly expected?: string | number;
  readonly actual?: string | number;
  readonly cause?: unknown;
}

/** Every failure of this package, other than a programming error. */
export class ReleaseError extends Error {
  readonly code: ReleaseErrorCode;
  readonly file: string | null;
  readonly expected: string | number | null;
  readonly actual: string | number | null;

  constructor(code: ReleaseErrorCode, message: string, detail: ReleaseErrorDetail = {}) {
    super(message, 'cause' in detail ? { cause: detail.cause } : undefined);
    this.name = 'ReleaseError';
    this.code = code;
    this.file = detail.file ?? null;
    this.expected = detail.expected ?? null;
    this.actual = detail.actual ?? null;
  }
}
