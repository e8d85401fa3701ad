import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where a record lies in a spill. */
export interface SpillPlace {
  readonly offset: number;
  readonly length: number;
}

/** Records put aside in a temporary file while what is small of them is worked on in memory. */
export interface Spill<T> {
  put(record: T): SpillPlace;
  get(place: SpillPlace): T;
  close(): void;
}

/** Opens an empty spill; to be closed after use, which deletes it. */
export function openSpill<T>(): Spill<T> {
  const folder = mkdtempSync(join(tmpdir(), 'tellings-spill-'));
  const file = openSync(join(folder, 'records.jsonl'), 'w+');
  let end = 0;
  return {
    put(record) {
      const bytes = Buffer.from(JSON.stringify(record));
      const place = { offset: end, length: bytes.length };
      for (let done = 0; done < bytes.length; )
        done += writeSync(file, bytes, done, bytes.length - done, end + done);
      end += bytes.length;
      return place;
    },
    get({ offset, length }) {
      const bytes = Buffer.alloc(length);
      for (let done = 0; done < length; ) {
        const count = readSync(file, bytes, done, length - done, offset + done);
        if (count === 0)
          throw new Error(`${folder}: the spill ends before byte ${offset + length}`);
        done += count;
      }
      return JSON.parse(bytes.toString()) as T;
    },
    close() {
      closeSync(file);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
