import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { compareStrings, publicTables, sha256, type TableSchema } from '@tellings/schema';
import type { Change } from './change-rule.ts';
import { type IdLookup, ownsIds } from './id-change.ts';
import { createIdSet, type IdSet } from './id-set.ts';
import { openPublished, type PublishedRelease, readRedirects } from './published-release.ts';
import { compileRecordKey } from './record-key.ts';
import { describePublished } from './release-description.ts';
import { compareReleases } from './release-diff.ts';
import { openTableComparison } from './table-comparison.ts';
import { openTableMerge } from './table-merge.ts';
import type { TableRecord } from './table-state.ts';

/**
 * Opens a release by its folder, as a copy may lie anywhere: the manifest is taken at its word and
 * every file is checked by it. Throws what `openPublished` throws.
 */
export async function openReleaseFolder(folder: string): Promise<PublishedRelease> {
  const path = resolve(folder);
  const text = await readFile(join(path, 'manifest.json'), 'utf8');
  const version = basename(path);
  return openPublished(dirname(path), {
    version,
    manifest: {
      path: `${version}/manifest.json`,
      sha256: sha256(text),
      byte_count: Buffer.byteLength(text),
    },
  });
}

/**
 * What differs between two releases, in the order of changes.json, over streams: no table is held.
 * With a table, what differs in it alone. Ids that were gone before the older of the two are not
 * known here, so a returned id counts as added.
 */
export async function compareReleaseFiles(
  before: PublishedRelease,
  after: PublishedRelease,
  table: string | null = null,
): Promise<readonly Change[]> {
  const names = [...before.manifest.tables, ...after.manifest.tables]
    .map(({ name }) => name)
    .filter((name) => table === null || name === table);
  const ids = await readIds(after);
  const records: Change[] = [];
  for (const name of [...new Set(names)].sort(compareStrings)) {
    const schema = schemaOf(after, name) ?? schemaOf(before, name);
    if (schema) records.push(...(await compareTable(before, after, schema, ids)));
  }
  const changes = compareReleases(
    await describePublished(before),
    await describePublished(after),
    records,
  );
  return changes.filter((change) => table === null || change.table === table);
}

async function compareTable(
  before: PublishedRelease,
  after: PublishedRelease,
  schema: TableSchema,
  ids: IdLookup,
): Promise<readonly Change[]> {
  const { table } = schema;
  const comparison = openTableComparison(schema, before.schemas[table] ?? null, ids);
  const merge = await openTableMerge(
    { schema, previous: before, comparison, causeOf: () => 'source' },
    null,
  );
  const keyOfLine = compileRecordKey(schema);
  for await (const lines of after.lines(table)) {
    for (const line of lines) {
      let record: TableRecord | null = null;
      const waiting = merge.meet({
        key: keyOfLine(line),
        line,
        get sha256() {
          return sha256(line);
        },
        get record() {
          record ??= JSON.parse(line) as TableRecord;
          return record;
        },
      });
      if (waiting) await waiting;
    }
  }
  await merge.end();
  return comparison.finish();
}

/** The schema a release states, with what only this program knows of the table. */
function schemaOf({ manifest, schemas }: PublishedRelease, name: string): TableSchema | null {
  const known = publicTables().find(({ table }) => table === name);
  const stated = manifest.tables.find((table) => table.name === name);
  const properties = schemas[name]?.properties;
  if (!known || !stated || !properties) return null;
  const fields = known.fields
    .filter((field) => properties[field.name] !== undefined)
    .map((field) => ({
      ...field,
      contentMediaType: properties[field.name]?.contentMediaType ?? null,
    }));
  return { ...known, primaryKey: stated.primary_key, fields };
}

/** Ids that lead somewhere in a release. */
async function readIds(release: PublishedRelease): Promise<IdLookup> {
  const live = createIdSet();
  for (const { name } of release.manifest.tables) {
    const schema = schemaOf(release, name);
    if (schema && ownsIds(name)) await addKeys(release, schema, live);
  }
  const redirects = await readRedirects(release);
  return {
    redirectOf: (id) => redirects.get(id),
    isLive: live.has,
    wasGone: () => false,
  };
}

async function addKeys(release: PublishedRelease, schema: TableSchema, live: IdSet): Promise<void> {
  const keyOfLine = compileRecordKey(schema);
  for await (const lines of release.lines(schema.table)) {
    for (const line of lines) live.add(keyOfLine(line));
  }
}
