import canonicalize from 'canonicalize';

/**
 * Canonical JSON (RFC 8785): sorted keys, no white space, ECMAScript numbers.
 * Throws TypeError on values JSON cannot hold.
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('value has no JSON form');
  return text;
}
