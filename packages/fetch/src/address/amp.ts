/** AMP: the same article in another dress, under its publisher's address or in a cache. */

/**
 * Address that an AMP cache or Google's AMP viewer holds a copy of, as the cache spells it in its
 * path (`/c/s/a.example/x`, `/amp/s/a.example/x`; without `s` the page is http); null for any
 * other address.
 */
export function publisherOfAmpCopy(url: URL): string | null {
  const path = ampPathOf(url)?.exec(url.pathname);
  const [, s, page = ''] = path ?? [];
  if (!/^[^/@:]+\.[^/@:]+(:\d+)?(\/|$)/.test(page)) return null;
  return `${s === undefined ? 'http' : 'https'}://${page}${url.search}`;
}

function ampPathOf({ hostname }: URL): RegExp | null {
  // https://developers.google.com/amp/cache/overview; `c` is a page, `v` one in the viewer.
  if (/(^|\.)(cdn\.ampproject\.org|bing-amp\.com)$/.test(hostname)) {
    return /^\/(?:c|v|wp)\/(s\/)?(.+)$/;
  }
  if (/^(www\.)?google\.(com?\.)?[a-z]{2,3}$/.test(hostname)) return /^\/amp\/(s\/)?(.+)$/;
  return null;
}

/** A path without its mark of AMP: `/x/amp`, `/x.amp`, `/x.amp.html`. */
export function withoutAmpMark(path: string): string {
  return path
    .replace(/\.amp(\.html)$/, '$1')
    .replace(/\.amp$/, '')
    .replace(/\/amp\/?$/, '/');
}

/** Whether a parameter asks for the AMP page. Name and value in lower case. */
export function isAmpParameter(name: string, value: string): boolean {
  if (name === 'outputtype') return value === 'amp';
  return name === 'amp' && ['', '1', 'true'].includes(value);
}
