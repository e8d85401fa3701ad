import { createReadStream, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '@tellings/schema';
import type { ReaderSchema } from './reader-schema.ts';
import type { TableRecord } from './table-state.ts';

/** Reads a release folder as a consumer does; it takes the release at its word (see `verifyRelease`). */
export interface ReleaseReader {
  /** The reader schema of a table, as the release states it. Throws UsageError. */
  schema(table: string): Promise<ReaderSchema>;
  /** The records of a table in order of their keys, one at a time. Throws UsageError. */
  records(table: string): AsyncIterable<TableRecord>;
}

/** Opens a release. Throws UsageError when the folder is none. */
export function openRelease(folder: string): ReleaseReader {
  if (!existsSync(folder)) throw new UsageError(`${folder}: no such folder`);
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new UsageError(
      `${folder} is not a release: it has no manifest.json; give a folder like datasets/specimen/releases/0.1.0`,
    );
  }
  return {
    schema: (table) => readSchema(join(folder, 'schema', `${table}.schema.json`)),
    records: (table) => readRecords(join(folder, 'data', `${table}.jsonl`)),
  };
}

async function readSchema(path: string): Promise<ReaderSchema> {
  assertPresent(path);
  return parse(await readFile(path, 'utf8'), path) as ReaderSchema;
}

async function* readRecords(path: string): AsyncGenerator<TableRecord> {
  assertPresent(path);
  let number = 0;
  for await (const line of readLines(path)) {
    number++;
    yield parse(line, `${path}, line ${number}`) as TableRecord;
  }
}

/** node:readline also ends lines at U+2028 and U+2029, which JSON allows inside a string. */
async function* readLines(path: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(path, 'utf8')) {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

function assertPresent(path: string): void {
  if (existsSync(path)) return;
  throw new UsageError(`${path} is missing: restore the release from a copy`);
}

function parse(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UsageError(`${place}: not JSON; restore the release from a copy`, { cause });
  }
}
