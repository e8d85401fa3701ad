import type { Content } from './content.ts';
import { readLines } from './lines.ts';

type Scalar = string | number | boolean | null;

/** From `from` to `to`, both within; null lies in no bounds. Strings compare by code units. */
export interface Bounds<Value> {
  readonly from?: Value;
  readonly to?: Value;
}

/** What a row must be like: each field named equals the value, or lies in the bounds. */
export type Condition<Row> = {
  readonly [Field in keyof Row as Row[Field] extends Scalar ? Field : never]?:
    | Row[Field]
    | Bounds<Extract<Row[Field], string | number>>;
};

/** The rows of one table in order of their keys; they are read anew each time one goes over them. */
export interface TableRows<Row> extends AsyncIterable<Row> {
  /** The rows that meet the condition; several conditions one after another must all be met. */
  filter(condition: Condition<Row>): TableRows<Row>;
  /** All at once, in memory. */
  toArray(): Promise<Row[]>;
}

/** Ids that an advisory withdraws, in every release. */
export type HiddenIds = ReadonlySet<string>;

/** Makes the rows of a file; nothing is read before one goes over them. */
export function openRows<Row>(open: () => Promise<Content>, hidden: HiddenIds): TableRows<Row> {
  return rowsOf(() => parseRows(open, hidden));
}

function rowsOf<Row>(read: () => AsyncIterable<Row>): TableRows<Row> {
  return {
    [Symbol.asyncIterator]: () => read()[Symbol.asyncIterator](),
    filter: (condition) => rowsOf(() => filterRows(read(), condition)),
    toArray: async () => {
      const rows: Row[] = [];
      for await (const row of read()) rows.push(row);
      return rows;
    },
  };
}

async function* parseRows<Row>(
  open: () => Promise<Content>,
  hidden: HiddenIds,
): AsyncGenerator<Row> {
  for await (const lines of readLines(await open())) {
    for (const line of lines) {
      const row: unknown = JSON.parse(line);
      const hiddenId = findHiddenId(row as Readonly<Record<string, unknown>>, hidden);
      if (hiddenId === null) yield row as Row;
    }
  }
}

/**
 * The withdrawn id that a row has or names: such rows are left out until the next release has put
 * them right. null when there is none.
 */
export function findHiddenId(
  row: Readonly<Record<string, unknown>>,
  hidden: HiddenIds,
): string | null {
  if (hidden.size === 0) return null;
  const found = Object.values(row)
    .flat()
    .find((value): value is string => typeof value === 'string' && hidden.has(value));
  return found ?? null;
}

async function* filterRows<Row>(
  rows: AsyncIterable<Row>,
  condition: Condition<Row>,
): AsyncGenerator<Row> {
  const tests = Object.entries(condition).map(([field, wanted]) => testOf(field, wanted));
  for await (const row of rows) {
    if (tests.every((test) => test(row as Readonly<Record<string, unknown>>))) yield row;
  }
}

function testOf(
  field: string,
  wanted: unknown,
): (row: Readonly<Record<string, unknown>>) => boolean {
  if (typeof wanted !== 'object' || wanted === null) return (row) => row[field] === wanted;
  const { from, to } = wanted as Bounds<string | number>;
  return (row) => {
    const value = row[field];
    if (typeof value !== 'string' && typeof value !== 'number') return false;
    return (from === undefined || value >= from) && (to === undefined || value <= to);
  };
}
