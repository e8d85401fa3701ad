import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** Size and SHA-256 of bytes. */
export interface Content {
  readonly byte_count: number;
  readonly sha256: string;
}

export async function digestOf(bytes: AsyncIterable<Uint8Array>): Promise<Content> {
  const hash = createHash('sha256');
  let byte_count = 0;
  for await (const piece of bytes) {
    hash.update(piece);
    byte_count += piece.length;
  }
  return { byte_count, sha256: hash.digest('hex') };
}

export function digestOfFile(path: string): Promise<Content> {
  return digestOf(createReadStream(path));
}

export function isSame(left: Content, right: Content): boolean {
  return left.sha256 === right.sha256 && left.byte_count === right.byte_count;
}
