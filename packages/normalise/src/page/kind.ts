import { parseDateline } from '../segment/dateline.ts';
import type { SegmentKind } from '../segment/passage.ts';
import type { AgencyTable } from '../table/agency-table.ts';
import { countWords } from '../words.ts';
import type { Block } from './block.ts';
import { isSentence } from './boilerplate.ts';
import { findSurroundings, isHeading, type Position, type Surroundings } from './main-element.ts';
import { roleOf } from './role.ts';
import type { StatedBody } from './stated-body.ts';

/** What a block is: null for running text, 'furniture' for what is not of the report at all. */
export type BlockKind = SegmentKind | 'furniture' | null;

/** What the page says of its article beside the blocks. */
export interface PageWords {
  /** Its meta descriptions. */
  readonly descriptions: readonly string[];
  readonly stated: StatedBody | null;
  readonly agencies: AgencyTable;
}

/** Most words of a standfirst; most blocks of it. */
const longestStandfirst = 90;
const mostStandfirsts = 2;
/** Most words of a byline or stamp. */
const longestByline = 25;
/** Labels above the headline have no more words. */
const longestLabel = 3;
/** Blocks among which stamps are looked for. */
const stampReach = 8;

/** Tells standfirst, byline, captions, boxes and what follows the article from its running text. */
export function tellKinds(blocks: readonly Block[], words: PageWords): BlockKind[] {
  const surroundings = findSurroundings(blocks);
  const named = blocks.map((block, index) => nameKind(block, index, surroundings));
  const judged = judgeByStated(blocks, named, surroundings.positions, words.stated);
  return findStandfirst(blocks, judged, surroundings, words);
}

/** The kind that position and names of the elements tell, but for the standfirst. */
function nameKind(block: Block, index: number, surroundings: Surroundings): BlockKind {
  const position = surroundings.positions[index] ?? 'inside';
  const { text, element } = block;
  const length = countWords(text);
  switch (roleOf(block, surroundings)) {
    case 'furniture':
      return 'furniture';
    case 'author':
      return position === 'before' && length <= longestByline ? 'byline' : 'tail';
    case 'caption':
      return 'caption';
    case 'aside':
      return 'related_box';
    case 'pull_quote':
      return 'pull_quote';
    case 'byline':
      if (length <= longestByline && !isSentence(text)) return 'byline';
      break;
    default:
  }
  if (position !== 'after' && index < stampReach && isStampShaped(text)) return 'byline';
  if (position === 'before' && length <= longestLabel && !isSentence(text)) return 'furniture';
  if (position === 'after') return isHeading(element) ? 'furniture' : 'tail';
  return null;
}

/** Mostly numbers, with a year or a time of day: "Updated 1:39 am EST, Wednesday, May 5, 2021". */
function isStampShaped(text: string): boolean {
  if (text.length > 90 || isSentence(text)) return false;
  if (!/(?:19|20)\d\d(?!\d)|\d[:.h]\d\d(?!\d)|\d[./-]\d{1,2}[./-]\d/.test(text)) return false;
  const words = text.match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [];
  const numbers = words.filter((word) => /^\p{N}/u.test(word));
  return words.length <= 14 && numbers.length >= 2 && numbers.length >= 0.4 * words.length;
}

/** The stated body is judge when it holds this share of the running text, and no more than ... */
const leastCover = 0.6;
/** A block is denied when so little of it is stated. */
const deniedCover = 0.25;

/**
 * A vote for each block: running text that the stated body lacks is none. Kinds of elements that it
 * leaves out altogether (headings, lists) are not its to judge, nor what follows its last words.
 */
function judgeByStated(
  blocks: readonly Block[],
  kinds: readonly BlockKind[],
  positions: readonly Position[],
  stated: StatedBody | null,
): BlockKind[] {
  if (stated === null) return [...kinds];
  const covers = blocks.map(({ text }) => stated.coverOf(text));
  const isStated = (index: number): boolean => (covers[index] ?? 0) >= 0.5;
  let whole = 0;
  let covered = 0;
  for (const [index, { text }] of blocks.entries()) {
    if (kinds[index] !== null) continue;
    whole += text.length;
    covered += text.length * (covers[index] ?? 0);
  }
  if (whole === 0 || covered < leastCover * whole) return [...kinds];
  const judged = findJudged(blocks, isStated);
  const first = blocks.findIndex((_, index) => isStated(index));
  const isWhole = stated.length >= 0.8 * whole;
  const last = isWhole ? blocks.length : blocks.findLastIndex((_, index) => isStated(index));
  return blocks.map(({ element }, index) => {
    const kind = kinds[index] ?? null;
    const cover = covers[index] ?? 0;
    if (cover >= 0.9 && (kind === 'tail' || kind === 'furniture')) return null;
    if (kind !== null || !judged.has(element) || index > last || cover >= deniedCover) return kind;
    return positions[index] === 'before' || index < first ? 'standfirst' : 'related_box';
  });
}

/** Paragraphs, and the kinds of elements of which the stated body has most. */
function findJudged(
  blocks: readonly Block[],
  isStated: (index: number) => boolean,
): ReadonlySet<string> {
  const balance = new Map<string, number>();
  for (const [index, { element }] of blocks.entries())
    balance.set(element, (balance.get(element) ?? 0) + (isStated(index) ? 1 : -1));
  const most = [...balance].flatMap(([element, count]) => (count >= 0 ? [element] : []));
  return new Set(['p', ...most]);
}

/** The first blocks that names, position or description tell from the running text, which is never all. */
function findStandfirst(
  blocks: readonly Block[],
  kinds: readonly BlockKind[],
  surroundings: Surroundings,
  words: PageWords,
): BlockKind[] {
  const found = [...kinds];
  const last = blocks.findLastIndex(
    ({ element }, index) => kinds[index] === null && !isHeading(element),
  );
  let count = 0;
  for (const [index, block] of blocks.entries()) {
    if (found[index] !== null) continue;
    const isFront =
      index < last && count < mostStandfirsts && countWords(block.text) <= longestStandfirst;
    if (!isFront || !isStandfirst(block, index, blocks, surroundings, words)) break;
    found[index] = 'standfirst';
    count += 1;
  }
  return found;
}

function isStandfirst(
  block: Block,
  index: number,
  blocks: readonly Block[],
  surroundings: Surroundings,
  words: PageWords,
): boolean {
  const next = blocks[index + 1];
  if (next === undefined) return false;
  const isBefore = surroundings.positions[index] === 'before';
  const isAlike = block.element === next.element && block.names[0] === next.names[0];
  if (isAlike && (!isBefore || block.names[0] !== '')) return false;
  const isLikely =
    isBefore ||
    roleOf(block, surroundings) === 'standfirst' ||
    words.descriptions.some((description) => isSame(description, block.text));
  // asked last: reading a dateline costs most
  return isLikely && parseDateline(block.text, words.agencies) === null;
}

/** Descriptions are cut short with an ellipsis. */
function isSame(description: string, text: string): boolean {
  const stem = description.replace(/(?:…|\.{3})$/, '').trim();
  return stem.length >= 40 && (text === stem || text.startsWith(stem));
}
