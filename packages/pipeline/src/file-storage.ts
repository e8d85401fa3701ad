import {
  closeSync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { IndexStorage } from '@tellings/near-duplicates';

interface OpenFile {
  readonly descriptor: number;
  size: number;
}

/** An index's files in one folder, which is made when it is missing. */
export function openFileStorage(folder: string): IndexStorage & { close(): void } {
  mkdirSync(folder, { recursive: true });
  const files = new Map<string, OpenFile>();
  const open = (file: string): OpenFile => {
    const known = files.get(file);
    if (known) return known;
    const descriptor = openSync(join(folder, file), 'a+');
    const opened = { descriptor, size: fstatSync(descriptor).size };
    files.set(file, opened);
    return opened;
  };
  const close = (file: string): void => {
    const known = files.get(file);
    if (known) closeSync(known.descriptor);
    files.delete(file);
  };
  return {
    size: (file) => open(file).size,
    read: (file, position, target) => {
      const { descriptor, size } = open(file);
      let done = 0;
      while (done < target.length) {
        const count = readSync(descriptor, target, done, target.length - done, position + done);
        if (count === 0) throw new RangeError(`${join(folder, file)} ends at byte ${size}`);
        done += count;
      }
    },
    append: (file, bytes) => {
      const opened = open(file);
      for (let done = 0; done < bytes.length; ) {
        done += writeSync(opened.descriptor, bytes, done, bytes.length - done);
      }
      opened.size += bytes.length;
    },
    truncate: (file, size) => {
      const opened = open(file);
      if (opened.size <= size) return;
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
