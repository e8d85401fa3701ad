import { UsageError } from '@tellings/schema';
import { type Cell, toCell } from './cell.ts';
import { readCsvRecords } from './csv.ts';
import { readJsonLines } from './json-lines.ts';
import { readParquetColumns, readParquetGroups } from './parquet.ts';

/** The wanted cells of one row, or what is wrong with it. */
export type TableRow = {
  /** Line of a text file or row of a Parquet file, from 1; null when the whole file is meant. */
  readonly number: number | null;
} & (
  | { readonly cells: ReadonlyMap<string, Cell>; readonly fault: null }
  | { readonly cells: null; readonly fault: string }
);

/** A file with the columns wanted of it. */
export interface TableFile {
  readonly path: string;
  /** Names the file in messages, with what to correct. */
  readonly label: string;
  readonly columns: readonly string[];
  readonly maxRowBytes: number;
}

/** Rows of a CSV file with a header. Throws UsageError when the header lacks a wanted column. */
export async function* readCsvRows(file: TableFile): AsyncGenerator<TableRow> {
  const records = readCsvRecords(file.path, file.maxRowBytes);
  const first = await records.next();
  const header = first.done ? [] : (first.value.fields ?? []).map(String);
  checkColumns(file, header);
  const indices = file.columns.map((name) => [name, header.indexOf(name)] as const);
  for await (const { lineNumber, fields, fault } of records) {
    if (fault !== null) {
      yield { number: lineNumber, cells: null, fault };
    } else if (fields.length !== header.length) {
      const mismatch = `the row has ${fields.length} fields, the header ${header.length}`;
      yield { number: lineNumber, cells: null, fault: mismatch };
    } else {
      const cells = indices.map(([name, index]) => [name, fields[index] ?? null] as const);
      yield { number: lineNumber, cells: new Map(cells), fault: null };
    }
  }
}

/** Rows of a JSON Lines file; a row may lack a column. */
export async function* readJsonRows(file: TableFile): AsyncGenerator<TableRow> {
  for await (const { lineNumber, value, fault } of readJsonLines(file.path, file.maxRowBytes)) {
    if (fault === null) yield selectCells(lineNumber, value, file.columns);
    else yield { number: lineNumber, cells: null, fault };
  }
}

/** Rows of a Parquet file. Throws UsageError when it lacks a wanted column. */
export async function* readParquetRows(file: TableFile): AsyncGenerator<TableRow> {
  const names = await readParquetColumns(file.path).catch(String);
  if (typeof names === 'string') {
    yield { number: null, cells: null, fault: `the file is not readable as Parquet: ${names}` };
    return;
  }
  checkColumns(file, names);
  for await (const group of readParquetGroups(file.path, file.columns)) {
    for (let index = 0; index < group.rowCount; index += 1) {
      const number = group.firstRow + index;
      if (group.fault === null) yield selectCells(number, group.rows[index] ?? {}, file.columns);
      else yield { number, cells: null, fault: `its row group cannot be read: ${group.fault}` };
    }
  }
}

function selectCells(
  number: number,
  values: Readonly<Record<string, unknown>>,
  columns: readonly string[],
): TableRow {
  const cells = new Map<string, Cell>();
  for (const name of columns) {
    const cell = toCell(Object.hasOwn(values, name) ? values[name] : null);
    if (cell === undefined) {
      return {
        number,
        cells: null,
        fault: `column ${name} holds neither a text nor a list of texts`,
      };
    }
    cells.set(name, cell);
  }
  return { number, cells, fault: null };
}

function checkColumns(file: TableFile, header: readonly string[]): void {
  const twice = header.find((name, index) => header.indexOf(name) !== index);
  if (twice !== undefined) {
    throw new UsageError(`${file.label}: column ${twice} stands twice in the header; rename one`);
  }
  const missing = file.columns.find((name) => !header.includes(name));
  if (missing !== undefined) {
    throw new UsageError(
      `${file.label}: field columns names ${missing}, but the file has only ${header.join(', ') || 'no columns'}; correct the source or the file`,
    );
  }
}
