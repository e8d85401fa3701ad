import { type Content, readChunks } from './content.ts';

const lineFeed = 0x0a;

/**
 * Lines of a file in batches, without their ends. The bytes are cut at line feeds before they are
 * decoded, so no character is ever cut; U+2028, which JSON allows in a string, ends no line.
 */
export async function* readLines(content: Content): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder();
  let rest: Uint8Array[] = [];
  for await (const chunk of readChunks(content)) {
    const end = chunk.lastIndexOf(lineFeed);
    if (end < 0) {
      rest.push(chunk);
      continue;
    }
    let text = '';
    for (const part of rest) text += decoder.decode(part, { stream: true });
    text += decoder.decode(chunk.subarray(0, end));
    rest = [chunk.subarray(end + 1)];
    yield text.split('\n');
  }
  let text = '';
  for (const part of rest) text += decoder.decode(part, { stream: true });
  text += decoder.decode();
  if (text !== '') yield [text];
}

/**
 * The line with a key in a file whose lines are sorted by it, by code units; null when there is
 * none. It reads a few kilobytes about twenty times, whatever the size of the file.
 */
export async function findLine(
  content: Content,
  key: string,
  keyOf: (line: string) => string,
): Promise<string | null> {
  // The line begins at `least` or after, and before `below`.
  let least = 0;
  let below = content.byteCount;
  while (below - least > firstWindow) {
    const middle = Math.floor((least + below) / 2);
    const { start, line, end } = await readLineFrom(content, middle);
    if (start >= below) {
      below = middle;
      continue;
    }
    const found = keyOf(line);
    if (found === key) return line;
    if (found < key) least = end + 1;
    else below = middle;
  }
  return searchLines(content, { least, below }, key, keyOf);
}

/** The same in a few kilobytes, which are read at once, with the end of their last line. */
async function searchLines(
  content: Content,
  { least, below }: { readonly least: number; readonly below: number },
  key: string,
  keyOf: (line: string) => string,
): Promise<string | null> {
  if (least >= below) return null;
  const last = below === content.byteCount ? below : (await readLineFrom(content, below)).start;
  const text = new TextDecoder().decode(await content.read(least, last));
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.find((line) => keyOf(line) === key) ?? null;
}

interface PlacedLine {
  readonly start: number;
  readonly line: string;
  /** Where its line feed is, or the end of the file. */
  readonly end: number;
}

const firstWindow = 1 << 13;

/** The first line that begins at `position`, which is above 0, or after. */
async function readLineFrom(content: Content, position: number): Promise<PlacedLine> {
  const from = position - 1;
  for (let size = firstWindow; ; size *= 8) {
    const limit = Math.min(from + size, content.byteCount);
    const bytes = await content.read(from, limit);
    const isLast = limit === content.byteCount;
    const before = bytes.indexOf(lineFeed);
    if (before < 0 && isLast) return { start: limit, line: '', end: limit };
    const after = before < 0 ? -1 : bytes.indexOf(lineFeed, before + 1);
    if (before < 0 || (after < 0 && !isLast)) continue;
    const end = after < 0 ? bytes.length : after;
    const line = new TextDecoder().decode(bytes.subarray(before + 1, end));
    return { start: from + before + 1, line, end: from + end };
  }
}
