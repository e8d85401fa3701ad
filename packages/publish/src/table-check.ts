import {
  canonicalJson,
  findViolations,
  publicTables,
  type ReleaseManifest,
  type SchemaName,
  type TableSchema,
} from '@tellings/schema';
import { countCsvRecords } from './csv.ts';
import { findBrokenRedirects, findDanglingKeys } from './foreign-key.ts';
import type { ReaderSchema } from './reader-schema.ts';
import { digestState, keyOf, type TableRecord } from './table-state.ts';

/** One thing that was checked. `path` is the file it is about, from the release folder. */
export interface Check {
  readonly check: string;
  readonly path: string;
  readonly is_passed: boolean;
  readonly message: string;
}

type TableEntry = ReleaseManifest['tables'][number];
type TextContent = ReadonlyMap<string, { readonly text: string | null }>;

/** Checks what the files of a release say: every table for itself, then keys between tables. */
export function checkTables(manifest: ReleaseManifest, content: TextContent): readonly Check[] {
  const schemas = new Map(publicTables().map((schema) => [schema.table, schema]));
  const tables: Record<string, readonly TableRecord[]> = {};
  const checks = manifest.tables.flatMap((entry) => {
    const path = `data/${entry.name}.jsonl`;
    const schema = schemas.get(entry.name);
    if (!schema) return [fault('table', path, `this program knows no table ${entry.name}`)];
    const names = statedFields(schema, content);
    const { records, faults } = parseLines(path, content.get(path)?.text ?? '');
    tables[entry.name] = records.map(({ record }) => record);
    return [
      ...faults,
      ...checkRecords(path, schema, names, records),
      ...checkState(path, entry, records),
      ...checkCsv(names, entry, content),
    ];
  });
  // A release made before a table was added has no schema of it.
  const missing = [...schemas.keys()]
    .filter((name) => content.has(`schema/${name}.schema.json`))
    .filter((name) => !manifest.tables.some((entry) => entry.name === name))
    .map((name) => fault('table', 'manifest.json', `the table ${name} is missing`));
  return [...checks, ...missing, ...checkReferences(tables)];
}

/**
 * Names of the fields a table has in this release, in their order, by the schema inside it. A
 * release is never written again, so one made before a field was added lacks it for good.
 */
function statedFields(schema: TableSchema, content: TextContent): readonly string[] {
  const text = content.get(`schema/${schema.table}.schema.json`)?.text ?? 'null';
  try {
    const stated = JSON.parse(text) as ReaderSchema | null;
    if (Array.isArray(stated?.required)) return stated.required;
  } catch {
    // The digest of a file that is no longer JSON does not fit: that is reported on its own.
  }
  return schema.fields.map(({ name }) => name);
}

interface Line {
  readonly number: number;
  readonly text: string;
  readonly record: TableRecord;
}

function parseLines(
  path: string,
  text: string,
): { readonly records: readonly Line[]; readonly faults: readonly Check[] } {
  const records: Line[] = [];
  const faults: Check[] = [];
  for (const [index, line] of text.split('\n').slice(0, -1).entries()) {
    try {
      records.push({ number: index + 1, text: line, record: JSON.parse(line) as TableRecord });
    } catch {
      faults.push(fault('records', path, `line ${index + 1} is not JSON`));
    }
  }
  if (text !== '' && !text.endsWith('\n')) {
    faults.push(fault('records', path, 'the last line does not end with a line feed'));
  }
  return { records, faults };
}

function checkRecords(
  path: string,
  schema: TableSchema,
  names: readonly string[],
  lines: readonly Line[],
): readonly Check[] {
  const known = schema.fields.map(({ name }) => name);
  const absent = known.filter((name) => !names.includes(name));
  const foreign = names.filter((name) => !known.includes(name));
  const faults = lines.flatMap(({ number, text, record }) => {
    const violation = findViolations(
      schema.schema as SchemaName,
      omit({ ...nulls(absent), ...record }, foreign),
    ).find(({ pointer }) => !absent.includes(pointer.split('/')[1] ?? ''));
    if (violation) {
      const where = `line ${number}, ${violation.pointer || '/'}`;
      return [fault('records', path, `${where}: ${violation.message}`)];
    }
    if (canonicalJson(record) === text) return [];
    return [fault('records', path, `line ${number} is not canonical JSON (RFC 8785)`)];
  });
  return firstOr(faults, pass('records', path, `${lines.length} records are valid`));
}

function nulls(names: readonly string[]): TableRecord {
  return Object.fromEntries(names.map((name) => [name, null]));
}

function omit(record: TableRecord, names: readonly string[]): TableRecord {
  if (names.length === 0) return record;
  return Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));
}

function checkState(path: string, entry: TableEntry, lines: readonly Line[]): readonly Check[] {
  const keys = lines.map(({ record }) => keyOf(record, entry.primary_key));
  const unsorted = keys.findIndex((key, index) => index > 0 && (keys[index - 1] ?? '') >= key);
  const digest = digestState(new Map(lines.map(({ text }, index) => [keys[index] ?? '', text])));
  const faults: Check[] = [];
  if (lines.length !== entry.record_count) {
    faults.push(
      fault(
        'state',
        path,
        `has ${lines.length} records, the manifest states ${entry.record_count}`,
      ),
    );
  }
  if (unsorted > 0) {
    faults.push(
      fault('state', path, `line ${unsorted + 1} (${keys[unsorted]}) is out of order or repeated`),
    );
  }
  if (digest !== entry.state_digest) {
    faults.push(
      fault('state', path, `has state digest ${digest}, the manifest states ${entry.state_digest}`),
    );
  }
  return faults.length > 0 ? faults : [pass('state', path, 'count, order and state digest hold')];
}

function checkCsv(
  names: readonly string[],
  entry: TableEntry,
  content: TextContent,
): readonly Check[] {
  const path = `data/csv/${entry.name}.csv`;
  const text = content.get(path)?.text ?? '';
  const header = names.join(',');
  const count = countCsvRecords(text);
  if (!text.startsWith(`${header}\n`)) return [fault('csv', path, `the header is not ${header}`)];
  if (count !== entry.record_count) {
    return [fault('csv', path, `has ${count} rows, the manifest states ${entry.record_count}`)];
  }
  return [pass('csv', path, `${count} rows`)];
}

function checkReferences(
  tables: Readonly<Record<string, readonly TableRecord[]>>,
): readonly Check[] {
  const faults = [...findDanglingKeys(tables), ...findBrokenRedirects(tables)].map((message) =>
    fault('references', 'data', message),
  );
  return firstOr(faults, pass('references', 'data', 'every reference leads to a record'));
}

const mostFaultsListed = 20;

/** A damaged table can break thousands of rules; the first ones and their number tell enough. */
function firstOr(faults: readonly Check[], whole: Check): readonly Check[] {
  if (faults.length === 0) return [whole];
  const rest = faults.length - mostFaultsListed;
  const listed = faults.slice(0, mostFaultsListed);
  return rest > 0 ? [...listed, fault(whole.check, whole.path, `and ${rest} more`)] : listed;
}

function pass(check: string, path: string, message: string): Check {
  return { check, path, is_passed: true, message };
}

function fault(check: string, path: string, message: string): Check {
  return { check, path, is_passed: false, message };
}
