import { isAmpParameter, publisherOfAmpCopy, withoutAmpMark } from './amp.ts';
import { isTrackingParameter } from './tracking-parameters.ts';

/**
 * Identity of a page: addresses that show the same article give the same text. Not necessarily an
 * address that can be fetched. To part two addresses of one article costs a request, to merge two
 * articles loses one, so only spellings are folded that no site is known to tell pages apart by:
 *
 * - scheme, credentials, default port, fragment (but `#!…`, which names a page), final dot of the
 *   host, `www.`, `m.`, `mobile.` and `amp.` before it;
 * - AMP marks and caches, tracking parameters, session ids, empty parameters;
 * - repeated slashes, the last slash, `index.html`, spelling of percent-encoding.
 *
 * Case of the path, order of parameters, `+` for a space, other parameters and `www2.` stay.
 * Applied twice it gives the same as once. What is no http or https address comes back unchanged.
 */
export function canonicalUrl(url: string): string {
  let page = parseHttp(url);
  let canonical = url;
  while (page !== null) {
    canonical = canonicalForm(page);
    page = parseHttp(publisherOfAmpCopy(new URL(canonical)));
  }
  return canonical;
}

function parseHttp(url: string | null): URL | null {
  if (url === null) return null;
  try {
    const parsed = new URL(url);
    return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed : null;
  } catch {
    // `URL.canParse` of Node 20 answers wrongly for letters outside ASCII once it is compiled.
    return null;
  }
}

function canonicalForm(url: URL): string {
  const host = canonicalHost(url.hostname);
  const port = url.port === '' || url.port === '443' ? '' : `:${url.port}`;
  const path = canonicalPath(url.pathname);
  const query = canonicalQuery(url.search.slice(1), host);
  // Single-page sites of 2009 to 2015 address pages by `#!/article/1` (Google's AJAX scheme).
  const fragment = url.hash.startsWith('#!') ? url.hash : '';
  return `https://${host}${port}${path}${query === '' ? '' : `?${query}`}${fragment}`;
}

function canonicalHost(hostname: string): string {
  let host = /[^.]\.$/.test(hostname) ? hostname.slice(0, -1) : hostname;
  for (;;) {
    const rest = /^(?:www|m|mobile|amp)\.(.+)$/.exec(host)?.[1];
    if (rest === undefined || !isSite(rest)) return host;
    host = rest;
  }
}

/** Second-level names that registries sell names under: `m.co.uk` is no mobile `co.uk`. */
const registryNames: ReadonlySet<string> = new Set(
  'ac co com edu go gob gouv gov mil ne net nom or org'.split(' '),
);

/** Whether a host is more than a public suffix. */
function isSite(host: string): boolean {
  const labels = host.split('.');
  const [first = '', second = ''] = labels;
  if (labels.includes('') || labels.length < 2) return false;
  return labels.length > 2 || second.length > 2 || !registryNames.has(first);
}

function canonicalPath(pathname: string): string {
  let path = pathname;
  for (;;) {
    const shorter = withoutAmpMark(canonicalEscapes(path))
      .replace(/;jsessionid=[^/;]*/gi, '')
      .replace(/\/{2,}/g, '/')
      .replace(/\/index\.html?$/, '/')
      .replace(/([^/])\/$/, '$1');
    if (shorter === path) return path;
    // What is left of a segment may be `..`.
    path = new URL(`https://a.example${shorter}`).pathname;
  }
}

function canonicalQuery(query: string, host: string): string {
  return query
    .split('&')
    .map(canonicalEscapes)
    .filter((parameter) => parameter !== '' && parameter !== '=' && !isIdle(parameter, host))
    .join('&');
}

function isIdle(parameter: string, host: string): boolean {
  // `&amp;` of HTML taken for an ampersand leaves `amp;` before the name.
  const stated = parameter.toLowerCase().replace(/^amp;/, '');
  const [name = '', ...values] = stated.split('=');
  return isTrackingParameter(host, name) || isAmpParameter(name, values.join('='));
}

/** Characters that stand for themselves under RFC 3986, 2.3, escaped or not. */
const unreserved = /[A-Za-z0-9\-._~]/;

/** What RFC 3986 allows nowhere in a path or query. */
const forbidden = /[^A-Za-z0-9\-._~:/?@!$&'()*+,;=%]|%(?![0-9A-Fa-f]{2})/gu;

/** One spelling for each octet (RFC 3986, 6.2.2): no needless escapes, capital digits. */
function canonicalEscapes(text: string): string {
  return text.replace(forbidden, encodeURIComponent).replace(/%[0-9A-Fa-f]{2}/g, (octet) => {
    const character = String.fromCharCode(Number.parseInt(octet.slice(1), 16));
    return unreserved.test(character) ? character : octet.toUpperCase();
  });
}
