import { createHash, type Hash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { NonRetryableError } from '@tellings/schema';

/**
 * Large enough that calls cost little, small enough that what waits dies young: pieces of a
 * megabyte made collecting garbage a third of the work.
 */
const bytesPerRead = 1 << 18;
const charactersPerWrite = 1 << 17;

/** What was written: as the manifest of a release states it. */
export interface WrittenFile {
  readonly sha256: string;
  readonly byte_count: number;
}

/** A new text file written piece by piece. */
export interface LineWriter {
  /** What it returns must be awaited where it is not null. */
  write(text: string): Promise<void> | null;
  /** Returns once the disk holds the bytes. */
  close(): Promise<WrittenFile>;
  /** Closes the file as it is, when writing was given up. */
  abandon(): Promise<void>;
}

/** Creates a file and its folders. Throws when it exists. */
export async function createLineFile(path: string): Promise<LineWriter> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'wx');
  const hash = createHash('sha256');
  let waiting = '';
  let byteCount = 0;
  let isOpen = true;
  // The disk writes one piece while the next is made.
  let underway: Promise<unknown> = Promise.resolve();
  const flush = async (): Promise<void> => {
    const bytes = Buffer.from(waiting);
    waiting = '';
    byteCount += bytes.length;
    hash.update(bytes);
    await underway;
    underway = writeAll(file, bytes);
    // Whoever waits for it next is told; until then nobody may, which would end the process.
    underway.catch(() => undefined);
  };
  const close = async (): Promise<void> => {
    if (!isOpen) return;
    isOpen = false;
    await file.close();
  };
  return {
    write: (text) => {
      waiting += text;
      return waiting.length < charactersPerWrite ? null : flush();
    },
    close: async () => {
      try {
        await flush();
        await underway;
        await file.sync();
      } finally {
        await close();
      }
      return { sha256: hash.digest('hex'), byte_count: byteCount };
    },
    abandon: async () => {
      await underway.catch(() => undefined);
      await close();
    },
  };
}

async function writeAll(file: FileHandle, bytes: Buffer): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const { bytesWritten } = await file.write(bytes, written);
    written += bytesWritten;
  }
}

/**
 * The lines of a text file in batches, without their line feeds. Lines end at a line feed only:
 * node:readline also ends them at U+2028 and U+2029, which JSON allows inside a string.
 * With a digest the file is checked by it, at the end. Throws NonRetryableError naming the file.
 */
export async function* readLineFile(
  path: string,
  expectedSha256: string | null = null,
): AsyncGenerator<readonly string[], void> {
  if (!existsSync(path)) {
    const digest = expectedSha256 === null ? '' : ` (SHA-256 ${expectedSha256})`;
    throw new NonRetryableError(`${path} is missing${digest}: restore the release`);
  }
  const hash = expectedSha256 === null ? null : createHash('sha256');
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for await (const chunk of createReadStream(path, { highWaterMark: bytesPerRead })) {
    hash?.update(chunk as Buffer);
    const lines = (rest + decoder.write(chunk as Buffer)).split('\n');
    rest = lines.pop() ?? '';
    yield lines;
  }
  rest += decoder.end();
  if (rest !== '') yield [rest];
  assertDigest(path, hash, expectedSha256);
}

function assertDigest(path: string, hash: Hash | null, expected: string | null): void {
  const actual = hash?.digest('hex') ?? null;
  if (actual === expected) return;
  throw new NonRetryableError(
    `${path} has SHA-256 ${actual}, published as ${expected}: restore the file from a copy of the release`,
  );
}

/** Size and SHA-256 of a file of any kind, read in pieces. */
export async function digestFile(path: string): Promise<WrittenFile> {
  const hash = createHash('sha256');
  let byte_count = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: bytesPerRead })) {
    hash.update(chunk as Buffer);
    byte_count += (chunk as Buffer).length;
  }
  return { sha256: hash.digest('hex'), byte_count };
}
