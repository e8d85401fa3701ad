import {
  closeSync,
  constants,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  write,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { IndexStorage } from '@tellings/near-duplicates';

const writeLater = promisify(write);

interface OpenFile {
  readonly descriptor: number;
  /** Known once this storage has written: a file that another one writes is asked each time. */
  size: number | null;
}

/** An index's files in one folder, which is made when it is missing. One storage may write at a time. */
export function openFileStorage(folder: string): IndexStorage & { close(): void } {
  mkdirSync(folder, { recursive: true });
  const files = new Map<string, OpenFile>();
  const open = (file: string): OpenFile => {
    const known = files.get(file);
    if (known) return known;
    const descriptor = openSync(join(folder, file), constants.O_RDWR | constants.O_CREAT);
    const opened = { descriptor, size: null };
    files.set(file, opened);
    return opened;
  };
  const sizeOf = ({ descriptor, size }: OpenFile): number => size ?? fstatSync(descriptor).size;
  const close = (file: string): void => {
    const known = files.get(file);
    if (known) closeSync(known.descriptor);
    files.delete(file);
  };
  /** Where the next bytes go; they count as written from now on. */
  const claim = (opened: OpenFile, length: number): number => {
    const start = sizeOf(opened);
    opened.size = start + length;
    return start;
  };
  return {
    size: (file) => sizeOf(open(file)),
    read: (file, position, target) => {
      const { descriptor } = open(file);
      for (let done = 0; done < target.length; ) {
        const count = readSync(descriptor, target, done, target.length - done, position + done);
        if (count === 0) throw new RangeError(`${join(folder, file)} ends too early; delete it`);
        done += count;
      }
    },
    append: (file, bytes) => {
      const opened = open(file);
      const start = claim(opened, bytes.length);
      for (let done = 0; done < bytes.length; ) {
        done += writeSync(opened.descriptor, bytes, done, bytes.length - done, start + done);
      }
    },
    appendLater: async (file, bytes) => {
      const opened = open(file);
      const start = claim(opened, bytes.length);
      for (let done = 0; done < bytes.length; ) {
        const rest = bytes.length - done;
        const { bytesWritten } = await writeLater(
          opened.descriptor,
          bytes,
          done,
          rest,
          start + done,
        );
        done += bytesWritten;
      }
    },
    truncate: (file, size) => {
      const opened = open(file);
      if (sizeOf(opened) <= size) return;
      ftruncateSync(opened.descriptor, size);
      opened.size = size;
    },
    replace: (file, bytes) => {
      close(file);
      writeFileSync(join(folder, `${file}.new`), bytes);
      renameSync(join(folder, `${file}.new`), join(folder, file));
    },
    close: () => {
      for (const file of [...files.keys()]) close(file);
    },
  };
}
