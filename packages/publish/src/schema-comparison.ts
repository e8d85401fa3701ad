import { canonicalJson } from '@tellings/schema';
import { type Change, changeOf, type RuleId } from './change-rule.ts';
import type { ReaderSchema, ReaderType } from './reader-schema.ts';

/** JSON Schema as a writer must keep it, in whatever words it uses. */
export type WriterSchema = Readonly<Record<string, unknown>>;

/** What a release says of the form of one table. */
export interface TableDescription {
  readonly table: string;
  readonly primaryKey: readonly string[];
  readonly reader: ReaderSchema;
  /** null where the release does not hold it: then its rules are not compared. */
  readonly writer: WriterSchema | null;
  /** Unit by field; null where the release does not state units. */
  readonly units: Readonly<Record<string, string | null>> | null;
}

/** Every rule that the form of one table meets, compared with the release before. */
export function compareTableDescriptions(
  before: TableDescription,
  after: TableDescription,
): readonly Change[] {
  const { table } = after;
  const isSameKey = canonicalJson(before.primaryKey) === canonicalJson(after.primaryKey);
  return [
    ...(isSameKey
      ? []
      : [changeOf('key-changed', { table, examples: [after.primaryKey.join(', ')] })]),
    ...compareReaderSchemas(table, before.reader, after.reader),
    ...compareWriterSchemas(table, before.writer, after.writer, after.reader),
    ...compareUnits(table, before.units, after.units),
  ];
}

/** What readers of the old schema meet in records of the new one. */
export function compareReaderSchemas(
  table: string,
  before: ReaderSchema,
  after: ReaderSchema,
): readonly Change[] {
  const renamed = findRenamed(before, after);
  const describes = before.description === after.description;
  return [
    ...(describes ? [] : [changeOf('description-changed', { table })]),
    ...[...renamed].map(([field, name]) =>
      changeOf('field-renamed', { table, field, examples: [name] }),
    ),
    ...compareMembers(table, '', before, after, renamed),
    ...compareColumns(table, before, after, renamed),
  ];
}

/**
 * Old name to new name of fields that only changed their name: the same type, format, values and
 * description, and no other field like it.
 */
function findRenamed(before: ReaderSchema, after: ReaderSchema): ReadonlyMap<string, string> {
  const removed = groupByShape(before, after);
  const added = groupByShape(after, before);
  const renamed = new Map<string, string>();
  for (const [shape, [field, ...twins]] of removed) {
    const [name, ...others] = added.get(shape) ?? [];
    if (field && name && twins.length === 0 && others.length === 0) renamed.set(field, name);
  }
  return renamed;
}

function groupByShape(
  schema: ReaderSchema,
  other: ReaderSchema,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const [name, type] of Object.entries(schema.properties)) {
    if (name in other.properties) continue;
    const shape = canonicalJson(type);
    groups.set(shape, [...(groups.get(shape) ?? []), name]);
  }
  return groups;
}

function compareMembers(
  table: string,
  path: string,
  before: ReaderType,
  after: ReaderType,
  renamed: ReadonlyMap<string, string> = new Map(),
): readonly Change[] {
  const [old, now] = [before.properties ?? {}, after.properties ?? {}];
  const newNames = new Set(renamed.values());
  const changes: Change[] = [];
  for (const [name, type] of Object.entries(old)) {
    const field = `${path}${name}`;
    const next = now[name];
    if (next) changes.push(...compareTypes(table, field, type, next));
    else if (!renamed.has(name)) changes.push(changeOf('field-removed', { table, field }));
  }
  for (const name of Object.keys(now)) {
    if (name in old || newNames.has(name)) continue;
    changes.push(changeOf('field-added', { table, field: `${path}${name}` }));
  }
  return changes;
}

function compareTypes(
  table: string,
  field: string,
  before: ReaderType,
  after: ReaderType,
): readonly Change[] {
  const change = (rule: RuleId, examples: readonly string[] = []): Change =>
    changeOf(rule, { table, field, examples });
  const [old, now] = [typeName(before), typeName(after)];
  if (old !== now && !(old === 'number' && now === 'integer')) {
    return [change('field-retyped', [`${old} to ${now}`])];
  }
  const changes: Change[] = [];
  if (old !== now) changes.push(change('constraint-tightened', [`${old} to ${now}`]));
  if (!isNullable(before) && isNullable(after)) changes.push(change('field-nullable'));
  if (isNullable(before) && !isNullable(after)) changes.push(change('field-never-null'));
  const { added, removed } = compareValues(before.enum, after.enum);
  if (added) changes.push(change('values-extended', added));
  if (removed) changes.push(change('values-narrowed', removed));
  for (const word of ['format', 'contentEncoding', 'contentMediaType'] as const) {
    if (before[word] === after[word]) continue;
    const rule = before[word] === undefined ? 'format-stated' : 'format-changed';
    changes.push(change(rule, [after[word] ?? 'none']));
  }
  if (before.description !== after.description) changes.push(change('description-changed'));
  const [oldItems, items] = [before.items, after.items];
  if (oldItems && items) changes.push(...compareTypes(table, field, oldItems, items));
  return [...changes, ...compareMembers(table, `${field}.`, before, after)];
}

function typeName({ type }: ReaderType): string {
  return [type].flat().find((name) => name !== 'null') ?? 'null';
}

function isNullable({ type }: ReaderType): boolean {
  return [type].flat().includes('null');
}

interface ListChange {
  /** Values a reader of the old list does not know; null when there is none. */
  readonly added: readonly string[] | null;
  readonly removed: readonly string[] | null;
}

/** Lists of values; one that is absent holds every value. null is judged with the type. */
function compareValues(
  before: readonly unknown[] | undefined,
  after: readonly unknown[] | undefined,
): ListChange {
  if (!before && !after) return { added: null, removed: null };
  if (!before) return { added: null, removed: ['any other value'] };
  if (!after) return { added: ['any value'], removed: null };
  const [old, now] = [valueNames(before), valueNames(after)];
  const added = now.filter((value) => !old.includes(value));
  const removed = old.filter((value) => !now.includes(value));
  return { added: added.length > 0 ? added : null, removed: removed.length > 0 ? removed : null };
}

function valueNames(values: readonly unknown[]): readonly string[] {
  return values.filter((value) => value !== null).map(String);
}

/** `required` lists the fields in the order of the columns; a new one may only come last. */
function compareColumns(
  table: string,
  before: ReaderSchema,
  after: ReaderSchema,
  renamed: ReadonlyMap<string, string>,
): readonly Change[] {
  const oldNames = new Map([...renamed].map(([old, name]) => [name, old]));
  const now = after.required.map((name) => oldNames.get(name) ?? name);
  const kept = before.required.filter((name) => now.includes(name));
  const moved = kept.filter((name, index) => now[index] !== name);
  if (moved.length === 0) return [];
  return [changeOf('columns-reordered', { table, count: moved.length, examples: moved })];
}

/** Words of JSON Schema that let fewer values through the greater they are. */
const lowerBounds = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems'] as const;
/** Words of JSON Schema that let fewer values through the smaller they are. */
const upperBounds = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems'] as const;

function compareWriterSchemas(
  table: string,
  before: WriterSchema | null,
  after: WriterSchema | null,
  reader: ReaderType,
): readonly Change[] {
  return before && after ? compareWriterMembers(table, '', before, after, reader) : [];
}

function compareWriterMembers(
  table: string,
  path: string,
  before: WriterSchema,
  after: WriterSchema,
  reader: ReaderType | undefined,
): readonly Change[] {
  const [old, now] = [membersOf(before), membersOf(after)];
  return Object.entries(old).flatMap(([name, type]) => {
    const next = now[name];
    const read = reader?.properties?.[name];
    return next ? compareWriterTypes(table, `${path}${name}`, type, next, read) : [];
  });
}

/** One field with what its lists and objects hold; items of a list have the name of the list. */
function compareWriterTypes(
  table: string,
  field: string,
  before: WriterSchema,
  after: WriterSchema,
  reader: ReaderType | undefined,
): readonly Change[] {
  const [old, now] = [itemsOf(before), itemsOf(after)];
  return [
    ...compareConstraints(table, field, before, after, reader),
    ...(old && now ? compareWriterTypes(table, field, old, now, reader?.items) : []),
    ...compareWriterMembers(table, `${field}.`, before, after, reader),
  ];
}

function membersOf(schema: WriterSchema): Readonly<Record<string, WriterSchema>> {
  return (schema.properties ?? {}) as Readonly<Record<string, WriterSchema>>;
}

function itemsOf(schema: WriterSchema): WriterSchema | null {
  return (schema.items ?? null) as WriterSchema | null;
}

function compareConstraints(
  table: string,
  field: string,
  before: WriterSchema,
  after: WriterSchema,
  reader: ReaderType | undefined,
): readonly Change[] {
  const changes = [
    ...lowerBounds.map((word) => compareBound(word, before, after, 1)),
    ...upperBounds.map((word) => compareBound(word, before, after, -1)),
    ...(['pattern', 'const', 'uniqueItems'] as const).map((word) =>
      compareWord(word, before, after),
    ),
  ];
  const found = changes.flatMap((change) =>
    change ? [changeOf(change.rule, { table, field, examples: [change.word] })] : [],
  );
  return [...found, ...compareOpenValues(table, field, before, after, reader)];
}

interface ConstraintChange {
  readonly rule: 'constraint-loosened' | 'constraint-tightened';
  readonly word: string;
}

/** `direction` is 1 where a greater number is stricter. No bound lets everything through. */
function compareBound(
  word: string,
  before: WriterSchema,
  after: WriterSchema,
  direction: 1 | -1,
): ConstraintChange | null {
  const strictness = ({ [word]: bound }: WriterSchema): number =>
    typeof bound === 'number' ? bound * direction : Number.NEGATIVE_INFINITY;
  const [old, now] = [strictness(before), strictness(after)];
  if (old === now) return null;
  return { rule: now < old ? 'constraint-loosened' : 'constraint-tightened', word };
}

/** Whether one pattern allows more than another is not decided here: another one may. */
function compareWord(
  word: string,
  before: WriterSchema,
  after: WriterSchema,
): ConstraintChange | null {
  const [old, now] = [before[word] ?? null, after[word] ?? null];
  if (canonicalJson(old) === canonicalJson(now)) return null;
  return { rule: old === null ? 'constraint-tightened' : 'constraint-loosened', word };
}

/** A list of values that only the writer keeps is open: readers take any value of the type. */
function compareOpenValues(
  table: string,
  field: string,
  before: WriterSchema,
  after: WriterSchema,
  reader: ReaderType | undefined,
): readonly Change[] {
  if (!reader || reader.enum) return [];
  const list = ({ enum: values }: WriterSchema): readonly unknown[] | undefined =>
    Array.isArray(values) ? values : undefined;
  const { added, removed } = compareValues(list(before), list(after));
  return [
    ...(added ? [changeOf('open-values-extended', { table, field, examples: added })] : []),
    ...(removed ? [changeOf('values-narrowed', { table, field, examples: removed })] : []),
  ];
}

function compareUnits(
  table: string,
  before: TableDescription['units'],
  after: TableDescription['units'],
): readonly Change[] {
  if (!before || !after) return [];
  return Object.keys(before)
    .filter((field) => field in after && before[field] !== after[field])
    .map((field) =>
      changeOf('unit-changed', {
        table,
        field,
        examples: [`${before[field] ?? 'none'} to ${after[field] ?? 'none'}`],
      }),
    );
}
