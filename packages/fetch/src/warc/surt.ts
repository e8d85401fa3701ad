import { domainToASCII } from 'node:url';
import { compareStrings } from '@tellings/schema';

/**
 * Sort-friendly key of an address, as the indices of web archives have it: host reversed
 * (`org,example)/path?query`), without scheme, user, `www.`, default port, session ids, fragment
 * and trailing slash, in lower case, parameters in order. Addresses that most likely lead to the
 * same page have the same key. Follows the canonicalisation of the Wayback Machine and pywb;
 * checked against the cases of iipc/urlcanon. An address without a host is its own key; `-` for
 * an empty one.
 */
export function surt(url: string): string {
  const text = toBytes(url.trim().replace(/[\t\r\n]/g, ''));
  if (text === '') return '-';
  if (text.startsWith('filedesc:')) return text;
  const [, scheme = '', authority, path = '', query = ''] =
    addressParts.exec(hasScheme.test(text) ? text : `http://${text}`) ?? [];
  if (!authority) return text;
  const { host, port } = splitAuthority(authority);
  const portMark = port === '' || port === defaultPorts[scheme.toLowerCase()] ? '' : `:${port}`;
  const key = canonicalHost(host).split('.').reverse().join(',');
  const search = canonicalQuery(query);
  return `${key}${portMark})${canonicalPath(path)}${search === '' ? '' : `?${search}`}`;
}

const hasScheme = /^[a-z][a-z0-9+.-]*:(?!\d+(?:\/|$))/i;
const addressParts = /^([^:/?#]+):(?:\/\/+([^/?#]*))?([^?#]*)(?:\?([^#]*))?/;

const defaultPorts: Readonly<Record<string, string>> = { http: '80', https: '443' };

/** Octets one a character: percent-encoding is of octets, and need not be of UTF-8. */
function toBytes(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

function splitAuthority(authority: string): { readonly host: string; readonly port: string } {
  const server = authority.slice(authority.lastIndexOf('@') + 1);
  const [, host = server, port = ''] = /^(.*):(\d*)$/.exec(server) ?? [];
  return { host: host.replace(/^\[|\]$/g, ''), port };
}

function canonicalHost(host: string): string {
  const plain = unescapeFully(host);
  const ascii = /[^\0-\x7f]/.test(plain)
    ? domainToASCII(Buffer.from(plain, 'latin1').toString('utf8')) || plain
    : plain;
  const trimmed = ascii.replace(/\.{2,}/g, '.').replace(/^\.|\.$/g, '');
  return escapeOnce(trimmed)
    .toLowerCase()
    .replace(/^www\d*\./, '');
}

function canonicalPath(path: string): string {
  const kept: string[] = [];
  for (const segment of unescapeFully(path).split('/').slice(1)) {
    if (segment === '..') kept.pop();
    else if (segment !== '.') kept.push(segment);
  }
  const whole = escapeOnce(`/${kept.join('/')}`.replace(/\/+/g, '/')).toLowerCase();
  const withoutSession = sessionsInPath.reduce((text, session) => text.replace(session, ''), whole);
  return withoutSession.length > 1 ? withoutSession.replace(/\/$/, '') : withoutSession;
}

function canonicalQuery(query: string): string {
  const whole = escapeOnce(unescapeFully(query)).toLowerCase();
  const kept = sessionsInQuery.reduce((text, session) => text.replace(session, ''), whole);
  return kept.split('&').sort(compareParameters).join('&');
}

/** By name, then by value; one without a value before one with an empty value. */
function compareParameters(a: string, b: string): number {
  const [nameOfA = '', ...valueOfA] = a.split('=');
  const [nameOfB = '', ...valueOfB] = b.split('=');
  return (
    compareStrings(nameOfA, nameOfB) ||
    compareStrings(valueOfA.join('='), valueOfB.join('=')) ||
    a.length - b.length
  );
}

const sessionsInPath = [
  /\/\((?:[a-z]\([0-9a-z]{24}\))+\)(?=\/[^?]+\.aspx)/,
  /\/\([0-9a-z]{24}\)(?=\/[^?]+\.aspx)/,
];

const sessionsInQuery = [
  /(?:jsessionid|phpsessid|sid)=[0-9a-z]{32}(?:&|$)/,
  /aspsessionid[a-z]{8}=[a-z]{24}(?:&|$)/,
  /cfid=[^&]+&cftoken=[^&]+(?:&|$)/,
];

function unescapeFully(text: string): string {
  let plain = text;
  for (let before = ''; before !== plain; ) {
    before = plain;
    plain = plain
      .replace(/%(?:25)+/g, '%')
      .replace(/%([0-9a-f]{2})/gi, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
  }
  return plain;
}

function escapeOnce(text: string): string {
  return text.replace(/[^!"$&-~]/g, (octet) => {
    return `%${octet.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`;
  });
}
