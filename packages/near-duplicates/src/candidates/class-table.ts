import { createDigestTable, type DigestTable, numberDigest } from './digest-table.ts';
import {
  addPosting,
  createPostingPartitions,
  type PostingPartitions,
} from './posting-partitions.ts';
import type { TextBatch } from './text-batch.ts';

/**
 * Reports by the word sequence they carry: rows with the same one form a text class, so that each
 * text is worked on once however often it was carried. Classes are numbered in order of their first
 * row; the numbers serve inside one build only.
 */
export interface ClassTable {
  readonly digests: DigestTable;
  /** Class of each row; `noClass` where the text has no word: nothing is the same as nothing. */
  readonly classOfRow: number[];
  readonly firstRows: number[];
  readonly runCounts: number[];
  readonly bands: PostingPartitions;
  readonly samples: PostingPartitions;
}

export const noClass = -1;

export function createClassTable(): ClassTable {
  return {
    digests: createDigestTable(),
    classOfRow: [],
    firstRows: [],
    runCounts: [],
    bands: createPostingPartitions(),
    samples: createPostingPartitions(),
  };
}

/** Appends the next rows; answers the places in the batch of the texts that are new. */
export function addBatch(table: ClassTable, batch: TextBatch): readonly number[] {
  const fresh: number[] = [];
  for (let text = 0; text < batch.count; text++) {
    if (batch.wordCounts[text] === 0) {
      table.classOfRow.push(noClass);
      continue;
    }
    const classCount = table.digests.count;
    const textClass = numberDigest(table.digests, batch.digests, 4 * text);
    table.classOfRow.push(textClass);
    if (textClass < classCount) continue;
    fresh.push(text);
    table.firstRows.push(table.classOfRow.length - 1);
    table.runCounts.push(batch.runCounts[text] as number);
    addPostings(table, textClass, batch, text);
  }
  return fresh;
}

function addPostings(
  { bands, samples }: ClassTable,
  textClass: number,
  batch: TextBatch,
  text: number,
): void {
  if (batch.runCounts[text] === 0) return;
  const bandCount = batch.bandKeys.length / batch.count;
  for (let band = text * bandCount; band < (text + 1) * bandCount; band++) {
    addPosting(bands, (batch.bandKeys[band] as number) >>> 0, textClass);
  }
  const end = batch.sampleEnds[text] as number;
  for (let place = text === 0 ? 0 : (batch.sampleEnds[text - 1] as number); place < end; place++) {
    addPosting(samples, (batch.samples[place] as number) >>> 0, textClass);
  }
}

/** A number of 53 bits by which texts are put in an order that only their words decide. */
export function rankOfDigest(digests: Int32Array, offset: number): number {
  const low = ((digests[offset + 1] as number) >>> 11) as number;
  return ((digests[offset] as number) >>> 0) * 2 ** 21 + low;
}

/** Rows of each class: those of class c are `rows[ends[c - 1]]` up to `rows[ends[c]]`, ascending. */
export interface ClassMembers {
  readonly ends: Uint32Array;
  readonly rows: Uint32Array;
}

export function listMembers({ classOfRow, digests }: ClassTable): ClassMembers {
  const ends = new Uint32Array(digests.count + 1);
  for (const textClass of classOfRow) {
    if (textClass !== noClass) ends[textClass + 1] = (ends[textClass + 1] as number) + 1;
  }
  for (let index = 1; index < ends.length; index++) {
    ends[index] = (ends[index] as number) + (ends[index - 1] as number);
  }
  const rows = new Uint32Array(ends.at(-1) ?? 0);
  classOfRow.forEach((textClass, row) => {
    if (textClass === noClass) return;
    const place = ends[textClass] as number;
    rows[place] = row;
    ends[textClass] = place + 1;
  });
  return { ends, rows };
}

export function membersOf({ ends, rows }: ClassMembers, textClass: number): Uint32Array {
  return rows.subarray(textClass === 0 ? 0 : ends[textClass - 1], ends[textClass]);
}
