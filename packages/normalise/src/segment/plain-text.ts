import type { Passage } from './passage.ts';

/** Lines of this length with nothing shorter between them were broken by a program. */
const wrappedWidth: readonly [least: number, most: number] = [40, 100];

/**
 * Paragraphs of a plain text: one a line, or one a block between blank lines where lines were
 * wrapped. Markdown marks of headings and quotes stay outside the passage.
 */
export function readPassages(text: string, isMarkdown: boolean): Passage[] {
  const passages: Passage[] = [];
  for (const { start, block } of splitBlocks(text)) {
    const lines = splitLines(block, start);
    const [first] = lines;
    const last = lines.at(-1);
    if (first === undefined || last === undefined) continue;
    if (isWrapped(lines, text)) passages.push({ start: first.start, end: last.end, kind: null });
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

/** All lines but the last are of wrapping width, and most break inside a sentence. */
function isWrapped(lines: readonly Passage[], text: string): boolean {
  const inner = lines.slice(0, -1);
  if (inner.length === 0) return false;
  const [least, most] = wrappedWidth;
  const isWidth = inner.every(({ start, end }) => end - start >= least && end - start <= most);
  const broken = inner.filter(({ start, end }) => !/[.!?:"”’)\]]$/.test(text.slice(start, end)));
  return isWidth && broken.length >= inner.length * 0.7;
}

function trimMark(text: string, line: Passage, before: readonly Passage[]): Passage {
  const mark = /^(?:#{1,6}|>+|[*+-])\s+/.exec(text.slice(line.start, line.end))?.[0] ?? '';
  const isTitle = mark.startsWith('# ') && before.every(({ kind }) => kind !== 'headline');
  return { start: line.start + mark.length, end: line.end, kind: isTitle ? 'headline' : null };
}
