import type { DuplicateInput } from '../input.ts';
import type { ReportSource } from '../report-source.ts';
import type { IndexStorage } from './index-storage.ts';
import { readLines } from './line-file.ts';
import { rememberRecent } from './recent.ts';

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

/** Buffers to use again: to ask the system for fresh ones costs more than to fill them. */
const spare: Buffer[] = [];
const usualBytes = 2 ** 23;

function takeBuffer(size: number): Buffer {
  const buffer = spare.pop();
  return buffer && buffer.length >= size ? buffer : Buffer.allocUnsafe(size + (size >>> 1));
}

/** Reports on their way into a storage. */
export interface ReportBatch {
  /** Row of the first. */
  readonly first: number;
  count: number;
  buffer: Buffer;
  end: number;
  readonly rows: number[];
  revisions: string;
}

export function startBatch(file: ReportFile): ReportBatch {
  const buffer = spare.pop() ?? Buffer.allocUnsafe(usualBytes);
  return { first: file.rowCount, count: 0, buffer, end: 0, rows: [], revisions: '' };
}

/** Encodes a report at once: a body that is kept until others have come is swept again and again. */
export function addToBatch(batch: ReportBatch, report: IndexedReport): void {
  const head = encodeHead(report);
  const size = bytesPerUnit * (head.length + report.body.length);
  if (batch.end + size > batch.buffer.length) {
    const larger = Buffer.allocUnsafe(2 * (batch.end + size));
    batch.buffer.copy(larger, 0, 0, batch.end);
    batch.buffer = larger;
  }
  const headBytes = batch.buffer.write(head, batch.end);
  const bodyBytes = batch.buffer.write(report.body, batch.end + headBytes);
  batch.rows.push(batch.end, headBytes, bodyBytes);
  batch.revisions += revisionLine(report);
  batch.end += headBytes + bodyBytes;
  batch.count++;
}

/** Writes a batch, which is not to be used again. */
export function writeBatch(file: ReportFile, batch: ReportBatch): void {
  file.storage.append('reports', closeBatch(file, batch));
  spare.push(batch.buffer);
}

/** The same, while the caller goes on; settles when the reports can be read. */
export async function writeBatchLater(file: ReportFile, batch: ReportBatch): Promise<void> {
  await file.storage.appendLater('reports', closeBatch(file, batch));
  spare.push(batch.buffer);
}

/** Writes all that says where the reports will lie; answers their bytes. */
function closeBatch(
  file: ReportFile,
  { count, buffer, end, rows, revisions }: ReportBatch,
): Buffer {
  const start = file.storage.size('reports');
  const lying = Float64Array.from(rows, (value, place) =>
    place % rowNumbers === 0 ? start + value : value,
  );
  file.storage.append('rows', new Uint8Array(lying.buffer));
  file.storage.append('revisions', Buffer.from(revisions));
  file.rowCount += count;
  return buffer.subarray(0, end);
}

/** What is short of a report; an array costs half of what an object does. */
function encodeHead(report: IndexedReport): string {
  const { report_id, revision, headline, lead, published_at, agencies } = report;
  return JSON.stringify([report_id, revision, headline, lead, published_at, agencies]);
}

function decodeReport(head: string, body: string): IndexedReport {
  const [report_id, revision, headline, lead, published_at, agencies] = JSON.parse(head) as [
    string,
    string,
    string | null,
    string | null,
    string | null,
    readonly string[],
  ];
  return { report_id, revision, headline, lead, body, published_at, agencies };
}

function revisionLine({ report_id, revision }: IndexedReport): string {
  return `${JSON.stringify([report_id, revision])}\n`;
}

/** Id and revision of every report, in the order of the rows. */
export function* readRevisions({ storage }: ReportFile): Generator<readonly [string, string]> {
  for (const line of readLines(storage, 'revisions')) yield JSON.parse(line) as [string, string];
}

function readReport(
  storage: IndexStorage,
  [start = 0, headBytes = 0, bodyBytes = 0]: Float64Array,
): IndexedReport {
  const bytes = Buffer.allocUnsafe(headBytes + bodyBytes);
  storage.read('reports', start, bytes);
  return decodeReport(bytes.toString('utf8', 0, headBytes), bytes.toString('utf8', headBytes));
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
  const size = at(last) + at(last + 1) + at(last + 2) - start;
  const bytes = takeBuffer(size);
  storage.read('reports', start, bytes.subarray(0, size));
  const bodies = Array.from({ length: count }, (_, index) => {
    const row = rowNumbers * index;
    const begin = at(row) + at(row + 1) - start;
    return bytes.toString('utf8', begin, begin + at(row + 2));
  });
  spare.push(bytes);
  return bodies;
}

/** Reports of one day, about: copies come out near each other. */
const recentReports = 2048;

/** Rows read at a time once that many are there. */
const pageRows = 2048;
const recentPages = 64;

/** Finds rows page by page: reading each alone costs as much as reading its report. */
function openRows(storage: IndexStorage): (row: number) => Float64Array {
  const readPage = rememberRecent(
    (page: number) => readRows(storage, page * pageRows, pageRows),
    recentPages,
  );
  let fullPages = 0;
  return (row) => {
    const page = Math.floor(row / pageRows);
    if (page >= fullPages) {
      fullPages = Math.floor(storage.size('rows') / (rowBytes * pageRows));
      if (page >= fullPages) return readRows(storage, row, 1);
    }
    const place = rowNumbers * (row % pageRows);
    return readPage(page).subarray(place, place + rowNumbers);
  };
}

/** The reports of a storage, the last ones read kept. */
export function openReportSource(storage: IndexStorage): ReportSource {
  const rowAt = openRows(storage);
  const read = rememberRecent((row: number) => readReport(storage, rowAt(row)), recentReports);
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
