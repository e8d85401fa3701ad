import { posix } from 'node:path';
import { type Issue, UsageError } from '@tellings/schema';
import { buildIssue } from '../issue.ts';
import {
  agencySeparator,
  authorSeparator,
  type StatedFields,
  splitNames,
  statedText,
} from '../statement.ts';
import { decodeMetadata } from '../text-decoding.ts';
import { readCsvRecords } from './csv.ts';

/** Name of the table that a folder of documents may hold beside them. */
export const documentIndexName = 'documents.csv';

/** What one row states about its document. */
export interface IndexedDocument {
  readonly lineNumber: number;
  readonly url: string | null;
  readonly stated: StatedFields;
}

export interface DocumentIndex {
  /** By path relative to the folder, with /. */
  readonly documents: ReadonlyMap<string, IndexedDocument>;
  readonly issues: readonly Issue[];
}

const requiredColumns = ['file', 'url', 'outlet', 'published_at'] as const;
const optionalColumns = ['headline', 'authors', 'agency', 'language'] as const;
type Column = (typeof requiredColumns)[number] | (typeof optionalColumns)[number];
type Row = ReadonlyMap<Column, string>;

/**
 * Reads documents.csv. A malformed or repeated row is a warning: its document stays, without what
 * the row states. Throws UsageError on a wrong header.
 */
export async function readDocumentIndex(path: string, maxBytes: number): Promise<DocumentIndex> {
  const documents = new Map<string, IndexedDocument>();
  const issues: Issue[] = [];
  let header: readonly Column[] | null = null;
  for await (const { lineNumber, fields, fault } of readCsvRecords(path, maxBytes)) {
    const texts = fields?.map(decodeMetadata);
    if (header === null) {
      header = checkHeader(path, lineNumber, texts ?? []);
      continue;
    }
    const row = texts && texts.length === header.length ? readRow(header, texts) : null;
    const file = row && posix.normalize(row.get('file')?.trim() ?? '');
    if (row === null || !file || file === '.') {
      issues.push(malformedRow(lineNumber, fault ?? faultOf(texts, header)));
    } else if (documents.has(file)) {
      issues.push(malformedRow(lineNumber, `${file} stands in an earlier row`));
    } else {
      documents.set(file, readDocument(lineNumber, row));
    }
  }
  if (header === null) checkHeader(path, 1, []);
  return { documents, issues };
}

function checkHeader(path: string, line: number, names: readonly string[]): readonly Column[] {
  const place = `${path}, line ${line}`;
  const known: readonly string[] = [...requiredColumns, ...optionalColumns];
  const trimmed = names.map((name) => name.trim());
  const missing = requiredColumns.find((name) => !trimmed.includes(name));
  if (missing) {
    throw new UsageError(
      `${place}: column ${missing} is missing; the header needs ${requiredColumns.join(', ')}`,
    );
  }
  const unknown = trimmed.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new UsageError(`${place}: column ${unknown} is unknown; use only ${known.join(', ')}`);
  }
  const twice = trimmed.find((name, index) => trimmed.indexOf(name) !== index);
  if (twice !== undefined) {
    throw new UsageError(`${place}: column ${twice} stands twice; remove one`);
  }
  return trimmed as readonly string[] as readonly Column[];
}

function readRow(header: readonly Column[], texts: readonly string[]): Row {
  return new Map(header.map((name, index) => [name, texts[index] ?? '']));
}

function faultOf(texts: readonly string[] | undefined, header: readonly Column[]): string {
  if (texts?.length === header.length) return 'column file is empty';
  return `the row has ${texts?.length ?? 0} fields, the header ${header.length}`;
}

function readDocument(lineNumber: number, row: Row): IndexedDocument {
  const text = (column: Column): string | null => statedText(row.get(column));
  return {
    lineNumber,
    url: text('url'),
    stated: {
      outlet: text('outlet'),
      headline: text('headline'),
      authors: splitNames(text('authors'), authorSeparator),
      agencies: splitNames(text('agency'), agencySeparator),
      published: text('published_at'),
      modified: null,
      language: text('language'),
    },
  };
}

function malformedRow(lineNumber: number, fault: string): Issue {
  const path = `${documentIndexName}:${lineNumber}`;
  return buildIssue('warning', 'malformed-row', {
    recordId: null,
    path,
    message: `${path}: ${fault}; what the row states is left out: correct it`,
  });
}
