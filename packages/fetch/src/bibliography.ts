import { basename } from 'node:path';
import { canonicalJson, type SourceSpec } from '@tellings/schema';
import { type Collection, openCollection } from './collection.ts';
import { defaultLimits, type FetchContext, type FetchResult } from './context.ts';
import { buildIssue } from './issue.ts';
import { type JsonLine, type JsonObject, readJsonLines } from './json-lines.ts';
import { findLocalPath } from './local-path.ts';
import { readStatedAddress } from './stated-address.ts';
import { agencySeparator, nothingStated, splitNames, statedText } from './statement.ts';

/** Media type of a bibliography row: facts of one report, without its text. */
const citationMediaType = 'application/vnd.tellings.citation+json';

const statedFields = ['url', 'outlet', 'agency', 'published', 'language'] as const;

/** One capture per row of a JSON Lines file; its content is the row in canonical JSON. */
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
  const fault = line.fault ?? faultOfRow(line.value);
  if (line.value === null || fault !== null) {
    const message = `${place}: ${fault}; the row is left out: correct the file`;
    collection.report(
      buildIssue('error', 'malformed-row', { recordId: null, path: place, message }),
    );
    return;
  }
  const row = line.value;
  const sourceKey = String(row.id);
  const { url, issues } = readStatedAddress(
    textOf(row, 'url'),
    collection.recordId(sourceKey),
    place,
  );
  for (const issue of issues) collection.report(issue);
  await collection.add(
    {
      sourceKey,
      bytes: Buffer.from(canonicalJson(row)),
      mediaType: citationMediaType,
      charset: null,
      url,
      path,
      stated: {
        ...nothingStated,
        basis: 'citation',
        outlet: textOf(row, 'outlet'),
        agencies: splitNames(textOf(row, 'agency'), agencySeparator),
        published: textOf(row, 'published'),
        language: textOf(row, 'language'),
      },
    },
    place,
  );
}

function faultOfRow(row: JsonObject): string | null {
  const { id } = row;
  if (typeof id !== 'string' || id.trim() === '') return 'field id is missing, empty or no text';
  const wrong = statedFields.find(
    (field) => !['string', 'undefined'].includes(typeof (row[field] ?? undefined)),
  );
  return wrong === undefined ? null : `field ${wrong} is neither a text nor null`;
}

function textOf(row: JsonObject, field: (typeof statedFields)[number]): string | null {
  const value = row[field];
  return typeof value === 'string' ? statedText(value) : null;
}
