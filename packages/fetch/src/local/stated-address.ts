import type { Issue } from '@tellings/schema';
import { buildIssue } from '../issue.ts';
import { parseWebAddress } from '../web-address.ts';

/** Address stated for a document; where it is none, null and a warning that says so. */
export function readStatedAddress(
  text: string | null,
  recordId: string,
  place: string,
): { readonly url: string | null; readonly issues: readonly Issue[] } {
  if (text === null) return { url: null, issues: [] };
  const url = parseWebAddress(text);
  if (url !== null) return { url, issues: [] };
  const message = `${place}: url ${text} is no absolute http or https address; the document goes on without one: correct it`;
  return {
    url,
    issues: [buildIssue('warning', 'malformed-url', { recordId, path: place, message })],
  };
}
