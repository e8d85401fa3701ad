/** Characters that the WHATWG parser leaves alone in a query or path but RFC 3986 forbids. */
const forbidden = /[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]|%(?![0-9A-Fa-f]{2})/gu;

/**
 * Absolute http or https address in the grammar of RFC 3986, without fragment and credentials;
 * null for anything else. A relative reference needs a base.
 */
export function parseWebAddress(text: string, base?: string): string | null {
  const url = parseUrl(text.trim(), base);
  if (url === null) return null;
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const tail = `${url.pathname}${url.search}`
    .replace(/[[\]]/g, encodeURIComponent)
    .replace(forbidden, encodeURIComponent);
  const address = `${url.protocol}//${url.host}${tail}`;
  return forbiddenInHost.test(url.hostname) ? null : address;
}

/** The WHATWG parser accepts host names with characters that no RFC 3986 reg-name holds. */
const forbiddenInHost = /[^A-Za-z0-9\-._~!$&'()*+,;=%:[\]]/u;

/**
 * An absolute URL, or null. Not URL.canParse: once compiled by V8, that of Node 20 is wrong about letters
 * outside ASCII.
 */
export function parseUrl(reference: string, base?: string): URL | null {
  if (reference === '') return null;
  try {
    return new URL(reference, base);
  } catch {
    return null;
  }
}
