import { boilerplateRows } from '../table/boilerplate-rows.ts';
import type { BoilerplateRow } from '../table/boilerplate-table.ts';
import type { Block } from './block.ts';

/** Above this share of link text a block is a list of links. */
const linkList = 0.6;
/** A short block without sentence punctuation that is mostly a link is a teaser, but for "— source". */
const teaserShare = 0.3;

const furniture: readonly RegExp[] = [
  new RegExp(`^(?:${patternsOf('label')})[^\\p{L}\\p{N}]{0,4}$`, 'iu'),
  new RegExp(`^(?:${patternsOf('prompt')})`, 'iu'),
];

function patternsOf(kind: BoilerplateRow['kind']): string {
  return boilerplateRows.flatMap((row) => (row.kind === kind ? [row.pattern] : [])).join('|');
}

/** Whether a block is furniture of the page rather than text of the report. */
export function isBoilerplate(block: Block): boolean {
  const { text, linkShare } = block;
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  if (linkShare > linkList && !(isSentence(text) && text.length > 200)) return true;
  if (linkShare > teaserShare && text.length < 120 && !isSentence(text) && !/^—\s/.test(text))
    return true;
  return text.length < 220 && furniture.some((pattern) => pattern.test(text));
}

/** Drops headings and labels at the end that announce what was cut off with the page. */
export function trimTrailing(blocks: readonly Block[]): Block[] {
  let end = blocks.length;
  for (let last = blocks[end - 1]; last !== undefined; last = blocks[end - 1]) {
    const isHeading = /^h[1-6]$/.test(last.element);
    const isLinkEnd = last.linkShare > teaserShare && !isSentence(last.text);
    if (!isHeading && !isLinkEnd) break;
    end -= 1;
  }
  return blocks.slice(0, end);
}

/** Ends as sentences end. */
export function isSentence(text: string): boolean {
  return /[.!?…。！？؟।:;]["'”’»“)\]]*\s*$/u.test(text);
}
