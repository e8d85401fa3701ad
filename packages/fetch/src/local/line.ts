import { createReadStream } from 'node:fs';

/** One line of a file without its line feed; a carriage return before it is kept. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** null when the line is longer than allowed. */
  readonly bytes: Buffer | null;
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Lines of a file, split at line feeds alone: node:readline also splits at U+2028, which JSON
 * strings may hold. Never keeps more than one line; a byte order mark is kept out.
 */
export async function* readLines(path: string, maxBytes: number): AsyncGenerator<Line> {
  let number = 0;
  let pieces: Buffer[] = [];
  let size = 0;
  const finishLine = (): Line => {
    number += 1;
    const bytes = size > maxBytes ? null : Buffer.concat(pieces);
    pieces = [];
    size = 0;
    return { number, bytes: number === 1 && bytes ? withoutMark(bytes) : bytes };
  };
  const gather = (piece: Buffer): void => {
    size += piece.length;
    if (size <= maxBytes) pieces.push(piece);
    else pieces = [];
  };
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      gather(chunk.subarray(start, end));
      yield finishLine();
      start = end + 1;
    }
    gather(chunk.subarray(start));
  }
  if (size > 0) yield finishLine();
}

/** The line without a carriage return at its end. */
export function withoutReturn(bytes: Buffer): Buffer {
  return bytes.at(-1) === carriageReturn ? bytes.subarray(0, -1) : bytes;
}

function withoutMark(bytes: Buffer): Buffer {
  return bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? bytes.subarray(3) : bytes;
}
