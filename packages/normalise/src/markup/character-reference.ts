import { parseTree } from '../page/tree-document.ts';

/** Longest text that is decoded; headlines, names and sections are far shorter. */
const longestText = 10_000;

/**
 * Text whose character references are decoded once more. Publishing systems escape text before they
 * put it into an attribute or into JSON, which escapes it again: `Port &amp; quay`.
 */
function decodeReferences(text: string): string {
  if (text.length > longestText || !/&#?\w{1,32};/.test(text)) return text;
  return parseTree(`<p>${text.replace(/</g, '&lt;')}</p>`).textContent;
}

/** Text as a reader sees it: references decoded, inline markup and white space runs removed. */
export function toPlainText(written: string): string {
  return decodeReferences(written)
    .replace(
      /<\/?(?:a|b|br|em|font|i|p|q|s|span|strong|sub|sup|u|wbr)(?:\s[^<>]{0,300})?\/?>/gi,
      '',
    )
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
