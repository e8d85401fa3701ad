import { basename } from 'node:path';
import {
  type BibliographyEntry,
  canonicalJson,
  findViolations,
  type SourceSpec,
} from '@tellings/schema';
import { type Collection, openCollection } from '../collection.ts';
import { defaultLimits, type FetchContext, type FetchResult } from '../context.ts';
import { buildIssue } from '../issue.ts';
import { nothingStated } from '../statement.ts';
import { type JsonLine, readJsonLines } from './json-lines.ts';
import { findLocalPath } from './local-path.ts';
import { readStatedAddress } from './stated-address.ts';

/** Media type of a bibliography row: facts of one report, without its text. */
const citationMediaType = 'application/vnd.tellings.citation+json';

/** One capture per entry of a JSON Lines file; its content is the entry in canonical JSON. */
export async function fetchBibliography(
  source: SourceSpec,
  context: FetchContext,
): Promise<FetchResult> {
  const path = await findLocalPath(source, context.folder, 'file');
  const { maxDocumentBytes } = { ...defaultLimits, ...context.limits };
  const collection = openCollection(source, context, null);
  for await (const line of readJsonLines(path, maxDocumentBytes)) {
    await addLine(line, basename(path), collection);
  }
  return collection.result();
}

async function addLine(line: JsonLine, path: string, collection: Collection): Promise<void> {
  const place = `${path}:${line.lineNumber}`;
  const fault = line.fault ?? faultOfEntry(line.value);
  if (line.value === null || fault !== null) {
    const message = `${place}: ${fault}; the row is left out: correct the file`;
    collection.report(
      buildIssue('error', 'malformed-row', { recordId: null, path: place, message }),
    );
    return;
  }
  const entry = line.value as unknown as BibliographyEntry;
  const { url, issues } = readStatedAddress(
    entry.url ?? null,
    collection.recordId(entry.key),
    place,
  );
  for (const issue of issues) collection.report(issue);
  await collection.add(
    {
      sourceKey: entry.key,
      bytes: Buffer.from(canonicalJson(entry)),
      mediaType: citationMediaType,
      charset: null,
      url,
      path,
      stated: {
        ...nothingStated,
        basis: 'citation',
        outlet: entry.outlet ?? null,
        agencies: entry.agencies ?? [],
        published: entry.published_date ?? null,
        language: entry.language ?? null,
      },
    },
    place,
  );
}

function faultOfEntry(value: unknown): string | null {
  const [violation] = findViolations('bibliography-entry', value);
  return violation ? `${violation.pointer.slice(1) || 'the entry'}: ${violation.message}` : null;
}
