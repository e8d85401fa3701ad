import { UsageError } from '@tellings/schema';
import { parseUrl } from '../web-address.ts';

/** Name of the crawler, as robots.txt addresses it (RFC 9309, section 2.2.1). */
export const productToken = 'Tellings';

const emailAddress = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$/;

/**
 * `Tellings/0.1.0 (+https://…)` or `Tellings/0.1.0 (mailto:…)`: who asks, and where a complaint
 * goes. Throws UsageError when the contact is neither a web page nor an e-mail address, or the
 * version no token.
 */
export function userAgent(version: string, contact: string): string {
  if (!/^[\w.+-]+$/.test(version)) {
    throw new UsageError(`version ${version} cannot stand in a User-Agent; use letters and digits`);
  }
  return `${productToken}/${version} (${contactComment(contact.trim())})`;
}

function contactComment(contact: string): string {
  const email = contact.replace(/^mailto:/i, '');
  if (emailAddress.test(email)) return `mailto:${email}`;
  const url = parseUrl(contact);
  const isPage = url !== null && (url.protocol === 'http:' || url.protocol === 'https:');
  if (!isPage || url.username !== '' || url.password !== '') {
    throw new UsageError(
      `contact ${contact} is neither a web page nor an e-mail address; give one at which operators of the sites reach you`,
    );
  }
  // Parentheses delimit the comment (RFC 9110, section 5.6.5).
  return `+${url.href.replace(/\(/g, '%28').replace(/\)/g, '%29')}`;
}
