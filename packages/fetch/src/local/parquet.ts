import { type FileHandle, open } from 'node:fs/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import {
  type AsyncBuffer,
  type FileMetaData,
  parquetMetadataAsync,
  parquetReadObjects,
  parquetSchema,
} from 'hyparquet';

/** Rows of one row group, or why it cannot be read. Rows are counted from 1 over the file. */
export type ParquetGroup = { readonly firstRow: number; readonly rowCount: number } & (
  | { readonly rows: readonly Readonly<Record<string, unknown>>[]; readonly fault: null }
  | { readonly rows: null; readonly fault: string }
);

/** Names of the top-level columns. Throws when the file is no Parquet. */
export async function readParquetColumns(path: string): Promise<readonly string[]> {
  return withFile(path, async (file) => columnNames(await parquetMetadataAsync(file)));
}

/** The wanted columns, one row group at a time: memory holds one group of these columns. */
export async function* readParquetGroups(
  path: string,
  columns: readonly string[],
): AsyncGenerator<ParquetGroup> {
  const handle = await open(path);
  try {
    const file = await asyncBuffer(handle);
    const metadata = await parquetMetadataAsync(file);
    let firstRow = 1;
    for (const group of metadata.row_groups) {
      const rowCount = Number(group.num_rows);
      const read = await readGroup(file, metadata, columns, firstRow - 1, rowCount);
      yield { firstRow, rowCount, ...read };
      firstRow += rowCount;
    }
  } finally {
    await handle.close();
  }
}

async function readGroup(
  file: AsyncBuffer,
  metadata: FileMetaData,
  columns: readonly string[],
  start: number,
  count: number,
): Promise<{ rows: Record<string, unknown>[]; fault: null } | { rows: null; fault: string }> {
  try {
    const rows = await parquetReadObjects({
      file,
      metadata,
      columns: [...columns],
      rowStart: start,
      rowEnd: start + count,
      compressors: { GZIP: gunzip, BROTLI: unbrotli },
    });
    return { rows, fault: null };
  } catch (error) {
    return { rows: null, fault: error instanceof Error ? error.message : String(error) };
  }
}

/** Page size is stated beforehand, so a page that inflates to more is damaged or a bomb. */
function gunzip(input: Uint8Array, outputLength: number): Uint8Array {
  return gunzipSync(input, { maxOutputLength: outputLength });
}

function unbrotli(input: Uint8Array, outputLength: number): Uint8Array {
  return brotliDecompressSync(input, { maxOutputLength: outputLength });
}

function columnNames(metadata: FileMetaData): readonly string[] {
  return parquetSchema(metadata).children.map(({ element }) => element.name);
}

async function withFile<T>(path: string, read: (file: AsyncBuffer) => Promise<T>): Promise<T> {
  const handle = await open(path);
  try {
    return await read(await asyncBuffer(handle));
  } finally {
    await handle.close();
  }
}

async function asyncBuffer(handle: FileHandle): Promise<AsyncBuffer> {
  const { size } = await handle.stat();
  return {
    byteLength: size,
    async slice(start, end = size) {
      const bytes = new Uint8Array(end - start);
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, start);
      if (bytesRead < bytes.length) throw new Error(`the file ends at byte ${start + bytesRead}`);
      return bytes.buffer;
    },
  };
}
