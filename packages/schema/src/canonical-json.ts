import canonicalize from 'canonicalize';

/**
 * Canonical JSON (RFC 8785): sorted keys, no white space, ECMAScript numbers.
 * Throws on what JSON cannot hold: undefined, NaN, infinities, BigInt, a lone surrogate, a cycle.
 * Below the top level undefined is treated as by JSON.stringify: a field is left out and an item
 * becomes null. Records that passed `assertValid` hold none.
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('value has no JSON form');
  return text;
}
