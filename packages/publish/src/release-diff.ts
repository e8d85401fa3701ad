import { canonicalJson, compareStrings, type TableSchema } from '@tellings/schema';
import type { PublishedRelease } from './published-release.ts';
import { type ReaderSchema, readerSchema } from './reader-schema.ts';
import { digestState, type TableRecord, type TableState } from './table-state.ts';
import type { Change } from './version.ts';

/** One reason for a new version, counted from the data. */
export interface Reason {
  readonly change: Change;
  readonly text: string;
}

/**
 * What differs from the release before, table by table: `major` when an id dangles or readers of
 * the old schema break, `minor` when something is added, `patch` when values change. Empty when
 * no reader could tell the two apart.
 */
export function compareReleases(
  previous: PublishedRelease,
  states: readonly TableState[],
  licence: string,
): readonly Reason[] {
  const resolvable = resolvableIds(states);
  const reasons = states.flatMap((state) => [
    ...compareSchemas(state.schema, previous.schemas[state.schema.table]),
    ...compareTables(state, previous.tables[state.schema.table], resolvable),
  ]);
  const removed = Object.keys(previous.tables)
    .filter((table) => !states.some(({ schema }) => schema.table === table))
    .map((table): Reason => ({ change: 'major', text: `table ${table} removed` }));
  return [...reasons, ...removed, ...compareLicences(previous.manifest.licence, licence)];
}

function compareLicences(before: string, after: string): readonly Reason[] {
  if (before === after) return [];
  return [{ change: 'major', text: `licence changed from ${before} to ${after}` }];
}

/** Ids that lead somewhere: records of any table and redirected ids. */
function resolvableIds(states: readonly TableState[]): ReadonlySet<string> {
  return new Set(states.flatMap(({ lines }) => [...lines.keys()]));
}

function compareTables(
  state: TableState,
  before: ReadonlyMap<string, string> | undefined,
  resolvable: ReadonlySet<string>,
): readonly Reason[] {
  if (!before || digestState(before) === state.stateDigest) return [];
  const { table } = state.schema;
  const gone = [...before.keys()].filter((key) => !state.lines.has(key));
  const dangling = gone.filter((key) => !resolvable.has(key));
  const added = [...state.lines.keys()].filter((key) => !before.has(key));
  const changed = [...state.lines].filter(([key, line]) => (before.get(key) ?? line) !== line);
  const reasons: Reason[] = [
    { change: 'major', text: count(dangling.length, table, 'removed without a redirect') },
    {
      change: 'minor',
      text: count(gone.length - dangling.length, table, 'removed, their ids resolve elsewhere'),
    },
    { change: 'minor', text: count(added.length, table, 'added') },
    {
      change: 'patch',
      text: count(changed.length, table, `changed (${changedFields(changed, before)})`),
    },
  ];
  return reasons.filter(({ text }) => !text.startsWith('0 '));
}

function count(number: number, table: string, what: string): string {
  return `${number} ${table} ${what}`;
}

function changedFields(
  changed: readonly (readonly [string, string])[],
  before: ReadonlyMap<string, string>,
): string {
  const counts = new Map<string, number>();
  for (const [key, line] of changed) {
    const old = parseRecord(before.get(key) ?? line);
    for (const [field, value] of Object.entries(parseRecord(line))) {
      if (field in old && canonicalJson(old[field]) === canonicalJson(value)) continue;
      counts.set(field, (counts.get(field) ?? 0) + 1);
    }
  }
  return [...counts]
    .toSorted(([a], [b]) => compareStrings(a, b))
    .map(([field, number]) => `${field} ${number}`)
    .join(', ');
}

function parseRecord(line: string): TableRecord {
  return JSON.parse(line) as TableRecord;
}

/** New readers are safe with less; old readers break on whatever their schema did not allow. */
function compareSchemas(table: TableSchema, before: ReaderSchema | undefined): readonly Reason[] {
  if (!before) return [{ change: 'minor', text: `table ${table.table} added` }];
  const after = readerSchema(table);
  const removed = Object.keys(before.properties)
    .filter((name) => !(name in after.properties))
    .map((name): Reason => ({ change: 'major', text: `field ${table.table}.${name} removed` }));
  const kept = Object.entries(after.properties).flatMap(([name, type]): readonly Reason[] => {
    const field = `field ${table.table}.${name}`;
    const old = before.properties[name];
    if (!old) return [{ change: 'minor', text: `${field} added` }];
    if (shapeOf(old) === shapeOf(type)) return [];
    return [{ change: 'major', text: `${field} has another type or other values` }];
  });
  return [...removed, ...kept];
}

function shapeOf({ description, ...shape }: ReaderSchema['properties'][string]): string {
  return canonicalJson(shape);
}
