import { parse } from 'csv-parse/sync';
import { type Line, readLines, withoutReturn } from './line.ts';

/** One record of a CSV file: its fields as bytes, or what is wrong with it. */
export type CsvRecord =
  | { readonly lineNumber: number; readonly fields: readonly Buffer[]; readonly fault: null }
  | { readonly lineNumber: number; readonly fields: null; readonly fault: string };

/**
 * Records of a CSV file (RFC 4180), each with the line it starts on; blank lines are skipped.
 *
 * A record is delimited here and parsed alone, because a parser over the whole file that meets a
 * stray quotation mark loses every row up to the next one. Here a fault costs the line it starts
 * on and reading goes on at the next line.
 */
export async function* readCsvRecords(path: string, maxBytes: number): AsyncGenerator<CsvRecord> {
  const lines = readLines(path, maxBytes);
  /** Lines given back after a fault, last first. */
  const returned: Line[] = [];
  const next = async (): Promise<Line | null> => {
    const line = returned.pop();
    if (line) return line;
    const read = await lines.next();
    return read.done ? null : read.value;
  };
  for (let line = await next(); line; line = await next()) {
    if (line.bytes === null) {
      yield faulty(line.number, `the line is longer than ${maxBytes} bytes`);
    } else if (withoutReturn(line.bytes).length > 0) {
      const rest = await readRest(line.bytes, next, maxBytes);
      const parsed = parseRecord(line.number, line.bytes, rest);
      if (parsed.fault !== null) returned.push(...rest.toReversed());
      yield parsed;
    }
  }
}

/** The lines after the first that a record goes on in: it ends where its quotation marks pair. */
async function readRest(
  first: Buffer,
  next: () => Promise<Line | null>,
  maxBytes: number,
): Promise<readonly Line[]> {
  const rest: Line[] = [];
  let marks = countQuotationMarks(first);
  let size = first.length;
  while (marks % 2 === 1 && size <= maxBytes) {
    const line = await next();
    if (!line) break;
    rest.push(line);
    if (line.bytes === null) break;
    marks += countQuotationMarks(line.bytes);
    size += line.bytes.length;
  }
  return rest;
}

function parseRecord(lineNumber: number, first: Buffer, rest: readonly Line[]): CsvRecord {
  const pieces = [first];
  for (const { bytes } of rest) {
    if (bytes === null) return faulty(lineNumber, 'a quoted field does not end');
    pieces.push(Buffer.from('\n'), bytes);
  }
  try {
    // Without encoding the fields are bytes, so a text column keeps its own.
    const records = parse(withoutReturn(Buffer.concat(pieces)), {
      encoding: null,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n'],
    }) as unknown as readonly (readonly Buffer[])[];
    const [fields] = records;
    if (fields && records.length === 1) return { lineNumber, fields, fault: null };
    return faulty(lineNumber, 'the row does not end where its line does');
  } catch (error) {
    return faulty(lineNumber, faultOf(error));
  }
}

function faultOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'a quoted field does not end';
  if (code === 'CSV_INVALID_CLOSING_QUOTE') return 'a quoted field goes on after its closing mark';
  if (code === 'INVALID_OPENING_QUOTE') return 'a field that is not quoted holds a quotation mark';
  throw error;
}

function faulty(lineNumber: number, fault: string): CsvRecord {
  return { lineNumber, fields: null, fault };
}

function countQuotationMarks(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(0x22); at >= 0; at = bytes.indexOf(0x22, at + 1)) count += 1;
  return count;
}
