/**
 * The byte files an index is kept in. Files only grow, except that one may be cut back to what a
 * manifest vouches for, and that the manifest itself is replaced as a whole.
 */
export interface IndexStorage {
  /** Bytes of a file; 0 when there is none. */
  size(file: string): number;
  /** Fills `target` from `position` on. Throws RangeError when the file ends before. */
  read(file: string, position: number, target: Uint8Array): void;
  append(file: string, bytes: Uint8Array): void;
  /** Appends while the caller goes on: the size counts at once, the bytes must stay until the end. */
  appendLater(file: string, bytes: Uint8Array): Promise<void>;
  truncate(file: string, size: number): void;
  /** Puts `bytes` in the place of the whole file, at once. */
  replace(file: string, bytes: Uint8Array): void;
}

/** Files in memory, for an index that is not to be kept. */
export function createMemoryStorage(): IndexStorage {
  const files = new Map<string, { bytes: Uint8Array; size: number }>();
  const open = (file: string): { bytes: Uint8Array; size: number } => {
    const known = files.get(file) ?? { bytes: new Uint8Array(1024), size: 0 };
    files.set(file, known);
    return known;
  };
  const append = (file: string, bytes: Uint8Array): void => {
    const known = open(file);
    const size = known.size + bytes.length;
    if (size > known.bytes.length) {
      const larger = new Uint8Array(2 * size);
      larger.set(known.bytes.subarray(0, known.size));
      known.bytes = larger;
    }
    known.bytes.set(bytes, known.size);
    known.size = size;
  };
  return {
    size: (file) => files.get(file)?.size ?? 0,
    read: (file, position, target) => {
      const { bytes, size } = open(file);
      if (position + target.length > size) throw new RangeError(`${file} ends at byte ${size}`);
      target.set(bytes.subarray(position, position + target.length));
    },
    append,
    appendLater: async (file, bytes) => append(file, bytes),
    truncate: (file, size) => {
      open(file).size = Math.min(size, open(file).size);
    },
    replace: (file, bytes) => {
      files.delete(file);
      append(file, bytes);
    },
  };
}
