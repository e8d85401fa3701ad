/** Bytes that arrive in pieces, read with look-ahead; only what is asked for is held. */
export interface ByteQueue {
  /** Position of the first byte held. */
  readonly offset: number;
  /** Waits for this many bytes; false when the input ends before. */
  fill(count: number): Promise<boolean>;
  /** All bytes held, in one buffer. */
  view(): Buffer;
  /** Lets go of the first bytes held. */
  drop(count: number): void;
  /** Held bytes from a position on, or the next ones of the input; null at its end. */
  pieceAt(position: number): Promise<Buffer | null>;
  /** Gives the input up. */
  close(): Promise<void>;
}

/** A queue over chunks of which the first begins at startOffset. */
export function openByteQueue(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  startOffset: number,
): ByteQueue {
  const iterator =
    Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();
  let pieces: Buffer[] = [];
  let offset = startOffset;
  let length = 0;

  async function pull(): Promise<boolean> {
    const { done, value } = await iterator.next();
    if (done === true) return false;
    pieces.push(Buffer.from(value.buffer, value.byteOffset, value.byteLength));
    length += value.byteLength;
    return true;
  }

  return {
    get offset() {
      return offset;
    },
    async fill(count) {
      while (length < count && (await pull()));
      return length >= count;
    },
    view() {
      const [only] = pieces;
      if (only !== undefined && pieces.length === 1) return only;
      const whole = Buffer.concat(pieces, length);
      pieces = [whole];
      return whole;
    },
    drop(count) {
      offset += count;
      length -= count;
      let left = count;
      while (left > 0) {
        const [first] = pieces;
        if (first === undefined) throw new Error('more bytes dropped than the queue holds');
        if (first.length > left) pieces[0] = first.subarray(left);
        else pieces.shift();
        left -= first.length;
      }
    },
    async pieceAt(position) {
      while (offset + length <= position) if (!(await pull())) return null;
      let start = offset;
      for (const piece of pieces) {
        if (position < start + piece.length) return piece.subarray(position - start);
        start += piece.length;
      }
      throw new Error('bytes asked for that the queue has dropped');
    },
    async close() {
      await iterator.return?.();
    },
  };
}

/** Lets go of the next bytes, held or not; false when the input ends before. */
export async function skipBytes(queue: ByteQueue, count: number): Promise<boolean> {
  for (let left = count; left > 0; ) {
    if (!(await queue.fill(1))) return false;
    const step = Math.min(left, queue.view().length);
    queue.drop(step);
    left -= step;
  }
  return true;
}

/** Reads the input to its end and lets go of it. */
export async function drain(queue: ByteQueue): Promise<void> {
  await skipBytes(queue, Number.POSITIVE_INFINITY);
}
