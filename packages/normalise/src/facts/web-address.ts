/** Characters RFC 3986 allows in a path, query or fragment; the URL standard lets more through. */
const illegal = /[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]/gu;

/** Absolute http(s) URL as RFC 3986 wants it; null when the string is none. */
export function toHttpUrl(written: string, base: string | null): string | null {
  const url = parseUrl(written.trim(), base);
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '') return null;
  const rest = `${url.pathname}${url.search}`.replace(/#/g, '%23') + escapeHashes(url.hash);
  const credentials = url.username === '' ? '' : `${url.username}@`;
  return `${url.protocol}//${credentials}${url.host}${escapeIllegal(rest)}`;
}

/** Host name without www.; null for what is no URL. */
export function hostOf(url: string): string | null {
  const hostname = parseUrl(url, null)?.hostname ?? '';
  return hostname === '' ? null : hostname.replace(/^www\.|\.$/g, '');
}

function parseUrl(written: string, base: string | null): URL | null {
  try {
    return base === null ? new URL(written) : new URL(written, base);
  } catch {
    return null; // URL.parse, which would say so without throwing, is not in Node 20
  }
}

function escapeIllegal(text: string): string {
  return text.replace(illegal, encodeURIComponent).replace(/%(?![0-9A-Fa-f]{2})/g, '%25');
}

function escapeHashes(hash: string): string {
  return hash === '' ? '' : `#${hash.slice(1).replaceAll('#', '%23')}`;
}
