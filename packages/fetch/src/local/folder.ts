import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Issue, SourceSpec } from '@tellings/schema';
import { type Collection, openCollection } from '../collection.ts';
import { defaultLimits, type FetchContext, type FetchResult } from '../context.ts';
import { buildIssue } from '../issue.ts';
import { type DocumentIndex, documentIndexName, readDocumentIndex } from './document-index.ts';
import { describeDocument } from './document-metadata.ts';
import { listFolder } from './folder-files.ts';
import { isJsonLdFile } from './json-ld-file.ts';
import { findLocalPath } from './local-path.ts';

const mediaTypeOfExtension: Readonly<Record<string, string>> = {
  '.txt': 'text/plain',
  '.md': 'text/markdown',
  '.html': 'text/html',
  '.htm': 'text/html',
  '.jsonld': 'application/ld+json',
  '.json': 'application/ld+json',
  '.nitf': 'application/nitf+xml',
  '.xml': 'application/xml',
};

/** One capture per document of a folder; documents.csv and front matter say what is known of it. */
export async function fetchFolder(source: SourceSpec, context: FetchContext): Promise<FetchResult> {
  const folder = await findLocalPath(source, context.folder, 'folder');
  const { maxDocumentBytes } = { ...defaultLimits, ...context.limits };
  const files = await listFolder(folder);
  const index: DocumentIndex = files.includes(documentIndexName)
    ? await readDocumentIndex(join(folder, documentIndexName), maxDocumentBytes)
    : { documents: new Map(), issues: [] };
  const documents: string[] = [];
  const others: string[] = [];
  for (const file of files) {
    const isKnown = await isDocument(join(folder, file), maxDocumentBytes);
    (isKnown ? documents : others).push(file);
  }

  const collection = openCollection(source, context, documents.length);
  for (const issue of index.issues) collection.report(issue);
  for (const issue of missingDocuments(index, new Set(documents))) collection.report(issue);
  for (const file of others) {
    if (file !== documentIndexName) collection.report(unsupportedFile(file));
  }
  for (const file of documents) {
    await addDocument(join(folder, file), file, index, maxDocumentBytes, collection);
  }
  return collection.result();
}

async function addDocument(
  path: string,
  file: string,
  index: DocumentIndex,
  maxBytes: number,
  collection: Collection,
): Promise<void> {
  const recordId = collection.recordId(file);
  const read = await readDocument(path, maxBytes);
  if (read.bytes === null) {
    const message = `${file}: ${read.fault}; the document is left out`;
    collection.report(buildIssue('error', read.code, { recordId, path: file, message }));
    return;
  }
  const { url, stated, issues } = describeDocument(
    { file, recordId, mediaType: mediaTypeOf(file) ?? '', bytes: read.bytes },
    index.documents.get(file) ?? null,
  );
  for (const issue of issues) collection.report(issue);
  await collection.add(
    {
      sourceKey: file,
      bytes: read.bytes,
      mediaType: mediaTypeOf(file) ?? '',
      charset: null,
      url,
      path: file,
      stated,
    },
    file,
  );
}

type ReadDocument =
  | { readonly bytes: Uint8Array }
  | { readonly bytes: null; readonly code: 'too-large' | 'unreadable'; readonly fault: string };

async function readDocument(path: string, maxBytes: number): Promise<ReadDocument> {
  try {
    const found = await stat(path);
    if (!found.isFile()) return unreadable('it is not a regular file');
    if (found.size <= maxBytes) return { bytes: await readFile(path) };
    const fault = `the file has ${found.size} bytes, more than ${maxBytes}: split it`;
    return { bytes: null, code: 'too-large', fault };
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    // The message of the system names an absolute path, which differs between machines.
    return unreadable(`the system answers ${error.code}`);
  }
}

function unreadable(reason: string): ReadDocument {
  const fault = `the file cannot be read, because ${reason}: check it and its permissions`;
  return { bytes: null, code: 'unreadable', fault };
}

/** Most files of JSON are no documents, so they must show that they are. */
async function isDocument(path: string, maxBytes: number): Promise<boolean> {
  if (mediaTypeOf(path) === undefined) return false;
  return extname(path).toLowerCase() !== '.json' || (await isJsonLdFile(path, maxBytes));
}

function mediaTypeOf(file: string): string | undefined {
  return mediaTypeOfExtension[extname(file).toLowerCase()];
}

function missingDocuments(index: DocumentIndex, documents: ReadonlySet<string>): readonly Issue[] {
  return [...index.documents]
    .filter(([file]) => !documents.has(file))
    .map(([file, { lineNumber }]) => {
      const path = `${documentIndexName}:${lineNumber}`;
      const message = `${path}: ${file} is no document of this folder; add the file or correct the row`;
      return buildIssue('warning', 'document-missing', { recordId: null, path, message });
    });
}

function unsupportedFile(file: string): Issue {
  const known = Object.keys(mediaTypeOfExtension).join(', ');
  return buildIssue('info', 'unsupported-file', {
    recordId: null,
    path: file,
    message: `${file}: not read, because only ${known} are documents, .json where it is JSON-LD`,
  });
}
