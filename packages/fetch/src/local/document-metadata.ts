import type { Issue } from '@tellings/schema';
import { buildIssue } from '../issue.ts';
import {
  metadataStatement,
  nothingStated,
  type StatedFields,
  type Statement,
} from '../statement.ts';
import { documentIndexName, type IndexedDocument } from './document-index.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { readStatedAddress } from './stated-address.ts';

export interface Document {
  /** Path relative to the folder, with /. */
  readonly file: string;
  readonly recordId: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

interface DocumentMetadata {
  readonly url: string | null;
  readonly stated: Statement;
  readonly issues: readonly Issue[];
}

const noFrontMatter: FrontMatter = { url: null, stated: nothingStated, unknownKeys: [] };

/**
 * What is stated of a document: its row of documents.csv, and where that is silent its front
 * matter. The row outranks because it is written by whoever collects, after the document.
 */
export function describeDocument(
  document: Document,
  indexed: IndexedDocument | null,
): DocumentMetadata {
  const issues: Issue[] = [];
  const warn = (code: Parameters<typeof buildIssue>[1], message: string): void => {
    const { recordId, file } = document;
    issues.push(
      buildIssue('warning', code, { recordId, path: file, message: `${file}: ${message}` }),
    );
  };

  const matter = readMatter(document, warn);
  if (matter.unknownKeys.length > 0) {
    warn(
      'unknown-field',
      `front matter has unknown keys, left out: ${matter.unknownKeys.join(', ')}`,
    );
  }
  const inMatter = { url: matter.url, ...matter.stated };
  const inRow = { url: indexed?.url ?? null, ...(indexed?.stated ?? nothingStated) };
  const conflicts = conflictingFields(inRow, inMatter);
  if (conflicts.length > 0) {
    const list = conflicts.join(', ');
    warn(
      'conflicting-metadata',
      `${documentIndexName} and front matter differ in ${list}; the former is kept`,
    );
  }
  const { url: stated, ...fields } = mergeFields(inRow, inMatter);
  const address = readStatedAddress(stated, document.recordId, document.file);
  return {
    url: address.url,
    stated: metadataStatement(fields),
    issues: [...issues, ...address.issues],
  };
}

function readMatter(
  { mediaType, bytes }: Document,
  warn: (code: 'malformed-front-matter', message: string) => void,
): FrontMatter {
  if (mediaType !== 'text/plain' && mediaType !== 'text/markdown') return noFrontMatter;
  try {
    return readFrontMatter(bytes) ?? noFrontMatter;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    warn('malformed-front-matter', `front matter is left out: ${reason}`);
    return noFrontMatter;
  }
}

type Fields = StatedFields & { readonly url: string | null };
const fieldNames = [
  'url',
  'outlet',
  'headline',
  'authors',
  'agencies',
  'published',
  'modified',
  'language',
] as const satisfies readonly (keyof Fields)[];

function isStated(value: string | readonly string[] | null): boolean {
  return value !== null && value.length > 0;
}

function conflictingFields(row: Fields, matter: Fields): readonly string[] {
  return fieldNames.filter(
    (name) =>
      isStated(row[name]) && isStated(matter[name]) && String(row[name]) !== String(matter[name]),
  );
}

function mergeFields(row: Fields, matter: Fields): Fields {
  const stated = fieldNames.filter((name) => isStated(row[name]));
  return { ...matter, ...Object.fromEntries(stated.map((name) => [name, row[name]])) };
}
