import { createReadStream, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { encodeWarcRecord, readWarc, type WarcDraft, type WarcRecord } from '@tellings/fetch';

export interface RecordCount {
  readonly records: number;
  /** Blocks of the records, as a reader gives them out. */
  readonly block_bytes: number;
}

/** Reads all records of WARC files, every digest checked. Throws TypeError on damage. */
export async function readRecords(
  files: readonly string[],
  onRecord: (record: WarcRecord) => void,
): Promise<RecordCount> {
  let records = 0;
  let bytes = 0;
  for (const file of files) {
    for await (const { record } of readWarc(createReadStream(file))) {
      if (record === null) throw new TypeError(`${file} is damaged; measure on a whole archive`);
      records += 1;
      bytes += record.block.length;
      onRecord(record);
    }
  }
  return { records, block_bytes: bytes };
}

/** Encodes a record as it was read, its digest of the block made anew. */
export function encodeAgain(record: WarcRecord): Uint8Array {
  const of = (name: string): string | null =>
    record.headers.find(([key]) => key === name)?.[1] ?? null;
  return encodeWarcRecord({
    type: record.type as WarcDraft['type'],
    id: (of('WARC-Record-ID') ?? '').replace(/^<|>$/g, ''),
    date: of('WARC-Date') ?? '',
    targetUri: of('WARC-Target-URI'),
    contentType: of('Content-Type') ?? '',
    block: record.block,
    headers: record.headers.filter(([name]) => !ownHeaders.has(name)),
  });
}

/** Headers that the encoder writes by itself. */
const ownHeaders: ReadonlySet<string> = new Set([
  'WARC-Type',
  'WARC-Record-ID',
  'WARC-Date',
  'WARC-Target-URI',
  'WARC-Block-Digest',
  'Content-Type',
  'Content-Length',
]);

/** The WARC files of an archive. */
export function listWarcFiles(archiveFolder: string): readonly string[] {
  const folder = join(archiveFolder, 'warc');
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
}
