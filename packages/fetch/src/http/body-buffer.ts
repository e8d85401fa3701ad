/** Bytes of a body as they come, up to a bound. */
export interface BodyBuffer {
  /** Takes what has room; false when not all of it had. */
  append(piece: Uint8Array): boolean;
  bytes(): Uint8Array;
}

/** A server may promise any length, so this much at most is believed beforehand. */
const maxBelieved = 1_000_000;
const firstGuess = 16_384;

/**
 * One buffer that grows by doubling. A list of pieces would cost some hundred bytes each, which a
 * body in chunks of one byte makes a hundred times its own size.
 */
export function openBodyBuffer(expected: number | null, maxBytes: number): BodyBuffer {
  let buffer: Buffer | null = null;
  let size = 0;
  const reserve = (needed: number): Buffer => {
    if (buffer !== null && buffer.length >= needed) return buffer;
    const guess =
      buffer === null ? Math.min(expected ?? firstGuess, maxBelieved) : buffer.length * 2;
    const grown = Buffer.allocUnsafe(Math.min(maxBytes, Math.max(guess, needed)));
    buffer?.copy(grown, 0, 0, size);
    buffer = grown;
    return grown;
  };
  return {
    append(piece) {
      const taken = Math.min(piece.length, maxBytes - size);
      reserve(size + taken).set(taken < piece.length ? piece.subarray(0, taken) : piece, size);
      size += taken;
      return taken === piece.length;
    },
    bytes: () => (buffer === null ? new Uint8Array() : buffer.subarray(0, size)),
  };
}
