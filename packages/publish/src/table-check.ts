import { existsSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  canonicalJson,
  findViolations,
  publicTables,
  type ReleaseManifest,
  type SchemaName,
  type TableSchema,
} from '@tellings/schema';
import { type Check, type FaultList, failed, openFaultList } from './check.ts';
import { readLineFile } from './line-file.ts';
import type { ReaderSchema } from './reader-schema.ts';
import { findBrokenRedirects } from './redirect.ts';
import { openReferenceCheck, type ReferenceCheck } from './reference-check.ts';
import { inOrderOfReference } from './table-order.ts';
import { keyOf, openStateDigest, type TableRecord } from './table-state.ts';

type TableEntry = ReleaseManifest['tables'][number];

/** A release whose tables are read, each once and none held. */
export interface TableCheckRequest {
  readonly folder: string;
  readonly manifest: ReleaseManifest;
  /** Whether an advisory replaced a file: counts and digests of the manifest are of the old one. */
  readonly isReplaced: (path: string) => boolean;
}

/**
 * Checks what the files of a release say: every table for itself, then keys between tables. Of the
 * records only ids are kept, and references to a record that comes later.
 */
export async function checkTables(request: TableCheckRequest): Promise<readonly Check[]> {
  const { folder, manifest } = request;
  const schemas = publicTables();
  const references = openReferenceCheck();
  const redirects: TableRecord[] = [];
  const checks: Check[] = [];
  for (const entry of inOrderOfReference(manifest.tables, ({ name }) => name)) {
    const schema = schemas.find(({ table }) => table === entry.name);
    const path = `data/${entry.name}.jsonl`;
    if (!schema) {
      checks.push(failed('table', path, `this program knows no table ${entry.name}`));
      continue;
    }
    const onRecord = (record: TableRecord): void => {
      references.observe({ ...schema, primaryKey: entry.primary_key }, record);
      if (entry.name === 'redirects') redirects.push(record);
    };
    checks.push(...(await checkTable(request, entry, schema, onRecord)));
  }
  // A release made before a table was added has no schema of it.
  const missing = schemas
    .filter(({ table }) => existsSync(join(folder, schemaPath(table))))
    .filter(({ table }) => !manifest.tables.some(({ name }) => name === table))
    .map(({ table }) => failed('table', 'manifest.json', `the table ${table} is missing`));
  return [...checks, ...missing, ...checkReferences(references, redirects)];
}

function schemaPath(table: string): string {
  return `schema/${table}.schema.json`;
}

async function checkTable(
  request: TableCheckRequest,
  entry: TableEntry,
  schema: TableSchema,
  onRecord: (record: TableRecord) => void,
): Promise<readonly Check[]> {
  const { folder, isReplaced } = request;
  const [path, csvPath] = [`data/${entry.name}.jsonl`, `data/csv/${entry.name}.csv`];
  const names = await statedFields(folder, schema);
  if (!existsSync(join(folder, path))) return [failed('table', path, 'the file is missing')];
  const found = await checkLines(folder, entry, recordCheck(schema, names), onRecord);
  const checks = [...found.checks];
  if (!isReplaced(path)) checks.push(...checkState(path, entry, found));
  if (existsSync(join(folder, csvPath))) {
    const count = isReplaced(csvPath) ? found.recordCount : entry.record_count;
    checks.push(await checkCsv(join(folder, csvPath), csvPath, names, count));
  }
  return checks;
}

/**
 * Names of the fields a table has in this release, in their order, by the schema inside it. A
 * release is never written again, so one made before a field was added lacks it for good.
 */
async function statedFields(folder: string, schema: TableSchema): Promise<readonly string[]> {
  const path = join(folder, schemaPath(schema.table));
  try {
    const stated = JSON.parse(await readFile(path, 'utf8')) as ReaderSchema | null;
    if (Array.isArray(stated?.required)) {
      return stated.required.filter((name) => typeof name === 'string');
    }
  } catch {
    // That the file is missing or has another digest is reported on its own.
  }
  return schema.fields.map(({ name }) => name);
}

/** What is wrong with one record; null when nothing is. */
type RecordCheck = (record: TableRecord, text: string) => string | null;

function recordCheck(schema: TableSchema, names: readonly string[]): RecordCheck {
  const known = schema.fields.map(({ name }) => name);
  const absent = known.filter((name) => !names.includes(name));
  const foreign = names.filter((name) => !known.includes(name));
  const nulls = Object.fromEntries(absent.map((name) => [name, null]));
  const isSame = absent.length === 0 && foreign.length === 0;
  return (record, text) => {
    const now = isSame ? record : omit({ ...nulls, ...record }, foreign);
    const violation = findViolations(schema.schema as SchemaName, now).find(
      ({ pointer }) => !absent.includes(pointer.split('/')[1] ?? ''),
    );
    if (violation) return `, ${violation.pointer || '/'}: ${violation.message}`;
    return isCanonical(record, text) ? null : ' is not canonical JSON (RFC 8785)';
  };
}

/**
 * JSON.stringify is several times as fast, and where keys are sorted it gives what RFC 8785 does,
 * but for an escaped lone surrogate, which canonical JSON forbids.
 */
function isCanonical(record: TableRecord, text: string): boolean {
  const isSafe = !text.includes('\\ud') && areKeysSorted(record);
  if (isSafe && JSON.stringify(record) === text) return true;
  try {
    return canonicalJson(record) === text;
  } catch {
    return false;
  }
}

function areKeysSorted(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(areKeysSorted);
  let last = '';
  for (const [key, member] of Object.entries(value)) {
    if (key < last || !areKeysSorted(member)) return false;
    last = key;
  }
  return true;
}

function omit(record: TableRecord, names: readonly string[]): TableRecord {
  if (names.length === 0) return record;
  return Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));
}

/** What was counted while the lines of a table passed by. */
interface LinesFound {
  readonly checks: readonly Check[];
  readonly recordCount: number;
  readonly stateDigest: string;
  /** The first line that is out of order; null when none is. */
  readonly misplaced: string | null;
}

async function checkLines(
  folder: string,
  entry: TableEntry,
  findFault: RecordCheck,
  onRecord: (record: TableRecord) => void,
): Promise<LinesFound> {
  const path = `data/${entry.name}.jsonl`;
  const faults = openFaultList('records', path);
  const state = openStateDigest();
  let number = 0;
  let last: string | null = null;
  let misplaced: string | null = null;
  for await (const lines of readLineFile(join(folder, path))) {
    for (const text of lines) {
      number += 1;
      const record = parseRecord(text, number, faults);
      if (!record) continue;
      const fault = findFault(record, text);
      if (fault !== null) faults.add(`line ${number}${fault}`);
      const key = keyOf(record, entry.primary_key);
      if (last !== null && key <= last) misplaced ??= `line ${number} (${key})`;
      last = key;
      state.add(key, text);
      onRecord(record);
    }
  }
  if (!(await endsWithLineFeed(join(folder, path)))) {
    faults.add('the last line does not end with a line feed');
  }
  const { recordCount } = state;
  const checks = faults.finish(`${recordCount} records are valid`);
  return { checks, recordCount, stateDigest: state.finish(), misplaced };
}

function parseRecord(text: string, number: number, faults: FaultList): TableRecord | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as TableRecord;
  } catch {
    // Told of below.
  }
  faults.add(`line ${number} is not JSON`);
  return null;
}

async function endsWithLineFeed(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    if (size === 0) return true;
    const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
    return buffer.toString() === '\n';
  } finally {
    await file.close();
  }
}

function checkState(path: string, entry: TableEntry, found: LinesFound): readonly Check[] {
  const faults = openFaultList('state', path);
  if (found.recordCount !== entry.record_count) {
    faults.add(`has ${found.recordCount} records, the manifest states ${entry.record_count}`);
  }
  if (found.misplaced !== null) faults.add(`${found.misplaced} is out of order or repeated`);
  if (found.stateDigest !== entry.state_digest) {
    faults.add(`has state digest ${found.stateDigest}, the manifest states ${entry.state_digest}`);
  }
  return faults.finish('count, order and state digest hold');
}

async function checkCsv(
  file: string,
  path: string,
  names: readonly string[],
  expected: number,
): Promise<Check> {
  const faults = openFaultList('csv', path);
  const header = names.join(',');
  let count = -1;
  let isQuoted = false;
  for await (const lines of readLineFile(file)) {
    for (const line of lines) {
      if (count === -1 && !isQuoted && line !== header) {
        return failed('csv', path, `the header is not ${header}`);
      }
      // A field in quotation marks may hold line feeds, and a mark inside it is doubled.
      if (hasOddMarks(line)) isQuoted = !isQuoted;
      if (!isQuoted) count += 1;
    }
  }
  if (count === -1) faults.add(`the header is not ${header}`);
  else if (count !== expected) faults.add(`has ${count} rows, the manifest states ${expected}`);
  const [check] = faults.finish(`${count} rows`);
  return check ?? failed('csv', path, 'was not read');
}

function hasOddMarks(line: string): boolean {
  let isOdd = false;
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) isOdd = !isOdd;
  return isOdd;
}

function checkReferences(
  references: ReferenceCheck,
  redirects: readonly TableRecord[],
): readonly Check[] {
  const faults = openFaultList('references', 'data');
  for (const fault of references.listDangling()) faults.add(fault);
  for (const fault of findBrokenRedirects(redirects, references.isLive)) faults.add(fault);
  return faults.finish('every reference leads to a record');
}
