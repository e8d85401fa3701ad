import { canonicalJson, type DatasetSpec, type ReleaseManifest } from '@tellings/schema';
import { type Change, changeOf, sortChanges } from './change-rule.ts';
import { compareLicences } from './licence.ts';
import { compareTableDescriptions, type TableDescription } from './schema-comparison.ts';

/** What a release says of itself, beside its records. */
export interface ReleaseDescription {
  readonly licence: string;
  /** null where it is not known: then it is not compared. */
  readonly metadata: Pick<DatasetSpec, 'title' | 'description' | 'creators'> | null;
  readonly tables: readonly TableDescription[];
  readonly files: readonly Pick<ReleaseManifest['files'][number], 'path' | 'media_type'>[];
}

/**
 * Every rule that two releases meet, in the order of changes.json. `records` is what the
 * comparisons of the tables gave. Empty where no reader could tell the two apart.
 */
export function compareReleases(
  before: ReleaseDescription,
  after: ReleaseDescription,
  records: readonly Change[],
): readonly Change[] {
  return sortChanges([
    ...compareLicences(before.licence, after.licence),
    ...compareMetadata(before.metadata, after.metadata),
    ...compareTableLists(before.tables, after.tables),
    ...compareFiles(before, after),
    ...records,
  ]);
}

function compareMetadata(
  before: ReleaseDescription['metadata'],
  after: ReleaseDescription['metadata'],
): readonly Change[] {
  if (!before || !after) return [];
  return (['title', 'description', 'creators'] as const)
    .filter((field) => canonicalJson(before[field]) !== canonicalJson(after[field]))
    .map((field) => changeOf('metadata-changed', { field }));
}

function compareTableLists(
  before: readonly TableDescription[],
  after: readonly TableDescription[],
): readonly Change[] {
  const old = new Map(before.map((table) => [table.table, table]));
  const now = new Set(after.map(({ table }) => table));
  const removed = before
    .filter(({ table }) => !now.has(table))
    .map(({ table }) => changeOf('table-removed', { table }));
  const kept = after.flatMap((table) => {
    const previous = old.get(table.table);
    return previous
      ? compareTableDescriptions(previous, table)
      : [changeOf('table-added', { table: table.table })];
  });
  return [...removed, ...kept];
}

/** Files that every release has under a name of its own, and files of a table told of as such. */
function compareFiles(before: ReleaseDescription, after: ReleaseDescription): readonly Change[] {
  const [old, now] = [mediaTypes(before), mediaTypes(after)];
  const tables = (list: readonly TableDescription[]): readonly string[] =>
    list.map(({ table }) => table);
  const [oldTables, newTables] = [tables(before.tables), tables(after.tables)];
  const isOf = (path: string, names: readonly string[]): boolean =>
    names.includes(path.split('/').at(-1)?.split('.')[0] ?? '');
  const changes: Change[] = [];
  for (const [path, type] of old) {
    const next = now.get(path);
    const isTold = isOf(path, oldTables) && !isOf(path, newTables);
    if (next === undefined && !isTold) changes.push(fileChange('file-removed', path));
    if (next !== undefined && next !== type) changes.push(fileChange('media-type-changed', path));
  }
  for (const path of now.keys()) {
    const isTold = isOf(path, newTables) && !isOf(path, oldTables);
    if (!old.has(path) && !isTold) changes.push(fileChange('file-added', path));
  }
  return changes;
}

function fileChange(
  rule: 'file-added' | 'file-removed' | 'media-type-changed',
  path: string,
): Change {
  return changeOf(rule, { examples: [path] });
}

/** Deltas are named after two versions, so their names always differ. */
function mediaTypes({ files }: ReleaseDescription): ReadonlyMap<string, string> {
  return new Map(
    files
      .filter(({ path }) => !path.startsWith('delta/'))
      .map(({ path, media_type }) => [path, media_type]),
  );
}
