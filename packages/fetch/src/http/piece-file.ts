import type { FileHandle } from 'node:fs/promises';

/** A file that pieces are appended to, in order, while the next ones come. */
export interface PieceFile {
  /** Throws the fault of an earlier write. A promise: nothing more is to come before it settles. */
  write(piece: Buffer): 'read' | Promise<void>;
  /** Closes the file, everything written on disk; rejects when it is not. */
  close(): Promise<void>;
}

/** Held in memory at most, beside what is being written; many small pieces weigh more than they hold. */
const maxBytes = 1_048_576;
const maxPieces = 4_096;

export function startAppending(handle: FileHandle): PieceFile {
  let pieces: Buffer[] = [];
  let byteCount = 0;
  let writing: Promise<void> | null = null;
  let fault: { readonly error: unknown } | null = null;

  const writeAll = async (): Promise<void> => {
    while (pieces.length > 0 && fault === null) {
      const block = Buffer.concat(pieces);
      pieces = [];
      byteCount = 0;
      await handle.appendFile(block).catch((error: unknown) => {
        fault = { error };
      });
    }
    writing = null;
  };
  const settled = async (): Promise<void> => {
    await writing;
    if (fault !== null) throw fault.error;
  };

  return {
    write(piece) {
      if (fault !== null) throw fault.error;
      pieces.push(piece);
      byteCount += piece.length;
      writing ??= writeAll();
      return byteCount > maxBytes || pieces.length > maxPieces ? settled() : 'read';
    },
    async close() {
      try {
        await settled();
        await handle.sync();
      } finally {
        await handle.close();
      }
    },
  };
}
