import { parseWebAddress } from '../web-address.ts';

export interface PageList {
  /** Addresses as written, with the number of their line from 1. */
  readonly pages: readonly { readonly link: string; readonly line: number }[];
  /** Lines that hold something else. */
  readonly faults: readonly { readonly written: string; readonly line: number }[];
}

/** A text of one http or https address a line; blank lines and lines that start with # say nothing. */
export function parsePageList(text: string): PageList {
  const pages: { link: string; line: number }[] = [];
  const faults: { written: string; line: number }[] = [];
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  for (const [index, written] of lines.entries()) {
    const link = written.trim();
    const line = index + 1;
    if (link === '' || link.startsWith('#')) continue;
    // A space would be encoded, and two addresses become one.
    if (/\s/.test(link) || parseWebAddress(link) === null) faults.push({ written, line });
    else pages.push({ link, line });
  }
  return { pages, faults };
}
