import { parseUrl, parseWebAddress } from '../web-address.ts';
import type { HttpExchange } from './http-client.ts';
import { headerValues } from './raw-headers.ts';

const redirectStatuses: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Longer addresses are no addresses of pages; some servers append to theirs at every turn. */
const maxAddressBytes = 8_192;

export type Redirect =
  | { readonly target: string; readonly fault: null }
  | { readonly target: null; readonly fault: string };

/**
 * Where a response redirects to: an absolute http or https address without fragment and without
 * credentials, which are stripped and never sent. A redirect to anything else is a fault. Null
 * when the response is no redirect. Loops and counts are the caller's.
 */
export function redirectTarget({
  url,
  response,
}: Pick<HttpExchange, 'url' | 'response'>): Redirect | null {
  if (response === null || !redirectStatuses.has(response.status)) return null;
  const [location, ...others] = new Set(headerValues(response.headers, 'location'));
  if (location === undefined || location.trim() === '')
    return faulty('the redirect names no address');
  if (others.length > 0) return faulty('the redirect names several addresses');
  if (location.length > maxAddressBytes) return faultyLength();
  const reference = decodeLocation(location.trim());
  const parsed = parseUrl(reference, url);
  if (parsed === null) return faulty('the redirect names no valid address');
  const { protocol } = parsed;
  if (protocol !== 'http:' && protocol !== 'https:') {
    const scheme = protocol.length > 20 ? 'foreign' : protocol;
    return faulty(`the redirect leads to a ${scheme} address; only http and https are followed`);
  }
  const target = parseWebAddress(reference, url);
  if (target === null) return faulty('the redirect names no valid address');
  return target.length > maxAddressBytes ? faultyLength() : { target, fault: null };
}

function faulty(fault: string): Redirect {
  return { target: null, fault };
}

function faultyLength(): Redirect {
  return faulty(`the redirect leads to an address of more than ${maxAddressBytes} bytes`);
}

/** Bytes beyond ASCII are UTF-8 where they can be, as in browsers, and else stand for themselves. */
function decodeLocation(location: string): string {
  const bytes = Buffer.from(location, 'latin1');
  const text = bytes.toString('utf8');
  if (!text.includes('\ufffd')) return text;
  return location.replace(
    /[\x80-\xff]/g,
    (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
