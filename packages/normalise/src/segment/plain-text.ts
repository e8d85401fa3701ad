import type { Passage } from './passage.ts';

/** Lines of this length with nothing shorter between them were broken by a program. */
const narrowest = 40;
const widest = 100;
/** Share of lines without indent that begin with a small letter where lines were broken. */
const leastContinued = 0.25;
const sentenceEnd = /[.!?:"”’)\]]$/;

/**
 * Paragraphs of a plain text: one a line, or one a block between blank lines where lines were
 * wrapped. Markdown marks of headings and quotes stay outside the passage.
 */
export function readPassages(text: string, isMarkdown: boolean): Passage[] {
  const passages: Passage[] = [];
  for (const { start, block } of splitBlocks(text)) {
    const lines = splitLines(block, start);
    if (isWrapped(lines, text)) passages.push(...joinLines(lines, text));
    else
      for (const line of lines) passages.push(isMarkdown ? trimMark(text, line, passages) : line);
  }
  return passages.filter(({ start, end }) => start < end);
}

function splitBlocks(text: string): { start: number; block: string }[] {
  const blocks: { start: number; block: string }[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\n[^\S\n]*(?:\n[^\S\n]*)+/g)) {
    blocks.push({ start, block: text.slice(start, gap.index) });
    start = gap.index + gap[0].length;
  }
  return [...blocks, { start, block: text.slice(start) }];
}

function splitLines(block: string, blockStart: number): Passage[] {
  const lines: Passage[] = [];
  let start = blockStart;
  for (const line of block.split('\n')) {
    const trimmed = line.trim();
    const indent = line.length - line.trimStart().length;
    if (trimmed !== '')
      lines.push({ start: start + indent, end: start + indent + trimmed.length, kind: null });
    start += line.length + 1;
  }
  return lines;
}

/** No line is longer than a program breaks them, and most break inside a sentence. */
function isWrapped(lines: readonly Passage[], text: string): boolean {
  const inner = lines.slice(0, -1);
  if (inner.length === 0 || lines.some(({ start, end }) => end - start > widest)) return false;
  const broken = inner.filter(({ start, end }) => !sentenceEnd.test(text.slice(start, end)));
  const isWide = inner.every(({ start, end }) => end - start >= narrowest);
  if (isWide && broken.length >= inner.length * 0.7) return true;
  const flush = lines.slice(1).filter(({ start }) => !/\s\s/.test(text.slice(start - 2, start)));
  const continued = flush.filter(({ start }) => /\p{Ll}/u.test(text.charAt(start)));
  return lines.length >= 3 && continued.length > flush.length * leastContinued;
}

/** Paragraphs of wrapped lines: a new one is indented, or follows a title or a short last line. */
function joinLines(lines: readonly Passage[], text: string): Passage[] {
  const longest = lines.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  const joined: Passage[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const open = joined.at(-1);
    if (before === undefined || open === undefined || isBreak(before, line, longest, text))
      joined.push(line);
    else joined[joined.length - 1] = { ...open, end: line.end };
  }
  return joined;
}

function isBreak(before: Passage, line: Passage, longest: number, text: string): boolean {
  const words = text.slice(before.start, before.end);
  const indent = text.slice(before.end, line.start).length - 1;
  const earlier = before.start - text.lastIndexOf('\n', before.start - 1) - 1;
  if (indent >= earlier + 2) return true;
  if (/^\p{Ll}/u.test(text.charAt(line.start))) return false;
  if (/\p{Lu}{2}/u.test(words) && words === words.toUpperCase()) return true;
  return sentenceEnd.test(words) && (indent > earlier || words.length < longest * 0.7);
}

function trimMark(text: string, line: Passage, before: readonly Passage[]): Passage {
  const mark = /^(?:#{1,6}|>+|[*+-])\s+/.exec(text.slice(line.start, line.end))?.[0] ?? '';
  const isTitle = mark.startsWith('# ') && before.every(({ kind }) => kind !== 'headline');
  return { start: line.start + mark.length, end: line.end, kind: isTitle ? 'headline' : null };
}
