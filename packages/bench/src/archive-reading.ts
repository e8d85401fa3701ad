import { createReadStream, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The strict reader and the writer of the archive; no exports of their package, measured all the same. */
export interface WarcModules {
  readonly readWarc: (chunks: AsyncIterable<Uint8Array>) => AsyncIterable<Item>;
  readonly encodeWarcRecord: (draft: Draft) => Uint8Array;
}

interface Item {
  readonly record: ReadRecord | null;
}

export interface ReadRecord {
  readonly type: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly block: Uint8Array;
}

interface Draft {
  readonly type: string;
  readonly id: string;
  readonly date: string;
  readonly targetUri: string | null;
  readonly contentType: string;
  readonly block: Uint8Array;
  readonly headers: readonly (readonly [string, string])[];
}

export async function loadWarcModules(): Promise<WarcModules> {
  const entry = import.meta.resolve('@tellings/fetch');
  const [reader, writer] = await Promise.all(
    ['read', 'encode'].map((name) => import(new URL(`warc/${name}.js`, entry).href)),
  );
  return {
    ...(reader as Pick<WarcModules, 'readWarc'>),
    ...(writer as Pick<WarcModules, 'encodeWarcRecord'>),
  };
}

export interface RecordCount {
  readonly records: number;
  /** Blocks of the records, as a reader gives them out. */
  readonly block_bytes: number;
}

/** Reads all records of WARC files, every digest checked. Throws TypeError on damage. */
export async function readRecords(
  files: readonly string[],
  { readWarc }: WarcModules,
  onRecord: (record: ReadRecord) => void,
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
export function encodeAgain(record: ReadRecord, { encodeWarcRecord }: WarcModules): Uint8Array {
  const of = (name: string): string | null =>
    record.headers.find(([key]) => key === name)?.[1] ?? null;
  return encodeWarcRecord({
    type: record.type,
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
