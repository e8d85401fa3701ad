import type { IndexStorage } from './index-storage.ts';
import type { DuplicateInput } from './input.ts';
import { rememberRecent } from './recent.ts';
import type { ReportSource } from './report-source.ts';

/** A report, and a word that differs whenever anything of it does. */
export interface IndexedReport extends DuplicateInput {
  readonly revision: string;
}

/**
 * The reports of an index, by row, in three files: what is short as JSON, then the body in UTF-8;
 * where each lies; ids and revisions.
 */
export interface ReportFile {
  readonly storage: IndexStorage;
  rowCount: number;
}

/** Start, and length in bytes of what is short and of the body. */
const rowNumbers = 3;
const rowBytes = 8 * rowNumbers;
/** Most bytes of UTF-8 that one UTF-16 code unit becomes. */
const bytesPerUnit = 3;

/** Appends reports; answers the row of the first. */
export function appendReports(file: ReportFile, reports: readonly IndexedReport[]): number {
  const rows = new Float64Array(rowNumbers * reports.length);
  const heads = reports.map(({ body: _, ...head }) => JSON.stringify(head));
  const units = reports.reduce((sum, { body }) => sum + body.length, heads.join('').length);
  const bytes = Buffer.allocUnsafe(bytesPerUnit * units);
  const start = file.storage.size('reports');
  let end = 0;
  reports.forEach(({ body }, index) => {
    const headBytes = bytes.write(heads[index] as string, end);
    const bodyBytes = bytes.write(body, end + headBytes);
    rows.set([start + end, headBytes, bodyBytes], rowNumbers * index);
    end += headBytes + bodyBytes;
  });
  file.storage.append('reports', bytes.subarray(0, end));
  file.storage.append('rows', new Uint8Array(rows.buffer));
  file.storage.append('revisions', Buffer.from(reports.map(revisionLine).join('')));
  const first = file.rowCount;
  file.rowCount += reports.length;
  return first;
}

function revisionLine({ report_id, revision }: IndexedReport): string {
  return `${JSON.stringify([report_id, revision])}\n`;
}

/** Revision of every report, by id, in the order of the rows. */
export function readRevisions({ storage }: ReportFile): Map<string, string> {
  const bytes = Buffer.allocUnsafe(storage.size('revisions'));
  storage.read('revisions', 0, bytes);
  const lines = bytes.toString().split('\n').slice(0, -1);
  return new Map(lines.map((line) => JSON.parse(line) as [string, string]));
}

/** Throws RangeError for a row that is not there. */
export function readReport(storage: IndexStorage, row: number): IndexedReport {
  const [start = 0, headBytes = 0, bodyBytes = 0] = readRows(storage, row, 1);
  const bytes = Buffer.allocUnsafe(headBytes + bodyBytes);
  storage.read('reports', start, bytes);
  const head = JSON.parse(bytes.toString('utf8', 0, headBytes)) as Omit<IndexedReport, 'body'>;
  return { ...head, body: bytes.toString('utf8', headBytes) };
}

function readRows(storage: IndexStorage, first: number, count: number): Float64Array {
  const rows = new Float64Array(rowNumbers * count);
  storage.read('rows', first * rowBytes, new Uint8Array(rows.buffer));
  return rows;
}

function readBodies(storage: IndexStorage, first: number, count: number): readonly string[] {
  if (count === 0) return [];
  const rows = readRows(storage, first, count);
  const at = (place: number): number => rows[place] as number;
  const [start, last] = [at(0), rowNumbers * (count - 1)];
  const bytes = Buffer.allocUnsafe(at(last) + at(last + 1) + at(last + 2) - start);
  storage.read('reports', start, bytes);
  return Array.from({ length: count }, (_, index) => {
    const row = rowNumbers * index;
    const begin = at(row) + at(row + 1) - start;
    return bytes.toString('utf8', begin, begin + at(row + 2));
  });
}

/** Reports of one day, about: copies come out near each other. */
const recentReports = 2048;

/** The reports of a storage, the last ones read kept. */
export function openReportSource(storage: IndexStorage): ReportSource {
  const read = rememberRecent((row: number) => readReport(storage, row), recentReports);
  return {
    read,
    readBody: (row) => read(row).body,
    readBodies: (first, count) => readBodies(storage, first, count),
  };
}

/** 32-bit FNV-1a hash of an id, over its UTF-16 code units: the key under which its row is found. */
export function hashId(reportId: string): number {
  let hash = 0x811c_9dc5;
  for (let at = 0; at < reportId.length; at++) {
    hash = Math.imul(hash ^ reportId.charCodeAt(at), 0x0100_0193);
  }
  return hash >>> 0;
}
