/** What a program was built with: with it, the same bytes are asked for again. */
export interface ReleaseLock {
  readonly source: string;
  readonly range: string;
  readonly version: string;
  readonly manifest_sha256: string;
}
