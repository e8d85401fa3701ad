import { ReleaseError } from './release-error.ts';
import type { Digest } from './sha256.ts';

/** The bytes of one file, which can be read in parts. */
export interface Content {
  readonly byteCount: number;
  /** Bytes from `start` up to, without, `end`. */
  read(start: number, end: number): Promise<Uint8Array<ArrayBuffer>>;
}

/** What a file must be. */
export interface ExpectedFile {
  /** Path below the folder of releases, for messages. */
  readonly file: string;
  readonly sha256: string;
  /** null where only the digest is known. */
  readonly byteCount: number | null;
}

const bytesPerRead = 1 << 18;

export function contentOf(bytes: Uint8Array<ArrayBuffer>): Content {
  return {
    byteCount: bytes.length,
    read: async (start, end) => bytes.subarray(start, end),
  };
}

/** The content from its beginning to its end. */
export async function* readChunks(content: Content): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let start = 0; start < content.byteCount; start += bytesPerRead) {
    yield await content.read(start, Math.min(start + bytesPerRead, content.byteCount));
  }
}

export async function readText(content: Content): Promise<string> {
  return new TextDecoder().decode(await content.read(0, content.byteCount));
}

export async function joinChunks(
  chunks: AsyncIterable<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let byteCount = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    byteCount += chunk.length;
  }
  const bytes = new Uint8Array(byteCount);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/**
 * Hands the chunks on, and throws ReleaseError at the first byte too many, or at the end where size
 * or digest are not as expected. So nobody may use what came through before it ended.
 */
export async function* checkChunks(
  chunks: AsyncIterable<Uint8Array>,
  expected: ExpectedFile,
  digest: Digest,
): AsyncGenerator<Uint8Array> {
  let byteCount = 0;
  for await (const chunk of chunks) {
    byteCount += chunk.length;
    if (expected.byteCount !== null && byteCount > expected.byteCount) break;
    digest.update(chunk);
    yield chunk;
  }
  const { file } = expected;
  if (expected.byteCount !== null && byteCount !== expected.byteCount) {
    const size = byteCount > expected.byteCount ? `more than ${expected.byteCount}` : byteCount;
    throw new ReleaseError(
      'wrong-size',
      `${file} has ${size} bytes, the release lists ${expected.byteCount}: the download was cut, or the file is another; try again, else tell the publisher`,
      { file, expected: expected.byteCount, actual: byteCount },
    );
  }
  const actual = digest.finish();
  if (actual !== expected.sha256) {
    throw new ReleaseError(
      'wrong-digest',
      `${file} has SHA-256 ${actual}, ${expected.sha256} was promised: do not use it; get the release from elsewhere, and tell the publisher`,
      { file, expected: expected.sha256, actual },
    );
  }
}

/** Reads a content through and throws ReleaseError where it is not as expected. */
export async function checkContent(
  content: Content,
  expected: ExpectedFile,
  digest: Digest,
): Promise<void> {
  for await (const chunk of checkChunks(readChunks(content), expected, digest)) void chunk;
}
