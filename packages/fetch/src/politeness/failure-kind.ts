/** How a request came to nothing. */
export type FailureKind =
  | 'address-refused'
  | 'connection'
  | 'content'
  | 'damaged'
  | 'no-http'
  | 'redirect'
  | 'status'
  | 'timeout'
  | 'too-large'
  | 'unknown-encoding';
