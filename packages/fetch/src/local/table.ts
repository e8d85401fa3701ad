import { basename, extname } from 'node:path';
import { type SourceSpec, UsageError } from '@tellings/schema';
import { type Collection, openCollection } from '../collection.ts';
import { defaultLimits, type FetchContext, type FetchResult } from '../context.ts';
import { buildIssue } from '../issue.ts';
import {
  agencySeparator,
  authorSeparator,
  metadataStatement,
  type Statement,
  splitNames,
  statedText,
} from '../statement.ts';
import { type Cell, cellBytes, cellNames, cellText } from './cell.ts';
import { findLocalPath } from './local-path.ts';
import { readStatedAddress } from './stated-address.ts';
import {
  readCsvRows,
  readJsonRows,
  readParquetRows,
  type TableFile,
  type TableRow,
} from './table-row.ts';

type Columns = NonNullable<SourceSpec['columns']>;
type Cells = ReadonlyMap<string, Cell>;

const readerOfExtension: Readonly<Record<string, (file: TableFile) => AsyncIterable<TableRow>>> = {
  '.csv': readCsvRows,
  '.jsonl': readJsonRows,
  '.parquet': readParquetRows,
};

/** One capture per row of a CSV, JSON Lines or Parquet file; the text column is its content. */
export async function fetchTable(source: SourceSpec, context: FetchContext): Promise<FetchResult> {
  const columns = requireColumns(source);
  const path = await findLocalPath(source, context.folder, 'file');
  const readRows = readerOfExtension[extname(path).toLowerCase()];
  if (!readRows) {
    throw new UsageError(
      `source ${source.source_id}: field path names ${source.path}, which is no table; use .csv, .jsonl or .parquet`,
    );
  }
  const file: TableFile = {
    path,
    label: `source ${source.source_id}, ${source.path}`,
    columns: [...new Set(Object.values(columns))],
    maxRowBytes: { ...defaultLimits, ...context.limits }.maxDocumentBytes,
  };
  const collection = openCollection(source, context, null);
  for await (const row of readRows(file)) await addRow(source, columns, file, row, collection);
  return collection.result();
}

async function addRow(
  source: SourceSpec,
  columns: Columns,
  file: TableFile,
  row: TableRow,
  collection: Collection,
): Promise<void> {
  const place = row.number === null ? basename(file.path) : `${basename(file.path)}:${row.number}`;
  const key = row.cells && statedText(cellText(row.cells.get(columns.key)));
  const bytes = row.cells && cellBytes(row.cells.get(columns.text));
  if (row.cells === null || !key || !bytes) {
    const fault = row.fault ?? faultOfCells(columns, key, bytes);
    const code = row.number === null ? 'unreadable' : 'malformed-row';
    const message = `${place}: ${fault}; the row is left out: correct the file`;
    collection.report(buildIssue('error', code, { recordId: null, path: place, message }));
    return;
  }
  const stated = readStatement(columns, row.cells);
  const address = columns.url === undefined ? null : cellText(row.cells.get(columns.url));
  const { url, issues } = readStatedAddress(statedText(address), collection.recordId(key), place);
  for (const issue of issues) collection.report(issue);
  const mediaType = source.text_media_type ?? 'text/plain';
  const path = basename(file.path);
  await collection.add(
    { sourceKey: key, bytes, mediaType, charset: null, url, path, stated },
    place,
  );
}

function faultOfCells(columns: Columns, key: string | null, bytes: Uint8Array | null): string {
  if (!key) return `column ${columns.key}, the key, is empty`;
  return bytes ? 'the row has no cells' : `column ${columns.text}, the text, holds no text`;
}

function readStatement(columns: Columns, cells: Cells): Statement {
  const text = (name: string | undefined): string | null =>
    name === undefined ? null : statedText(cellText(cells.get(name)));
  const names = (name: string | undefined, separator: RegExp): string[] =>
    name === undefined ? [] : splitNames(cellNames(cells.get(name)), separator);
  return metadataStatement({
    outlet: text(columns.outlet),
    headline: text(columns.headline),
    authors: names(columns.authors, authorSeparator),
    agencies: names(columns.agencies, agencySeparator),
    published: text(columns.published),
    modified: text(columns.modified),
    language: text(columns.language),
  });
}

function requireColumns(source: SourceSpec): Columns {
  if (source.columns) return source.columns;
  throw new UsageError(
    `source ${source.source_id}: field columns is missing; kind table needs the columns key and text`,
  );
}
