import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentOf } from './content.ts';
import { type Condition, openRows } from './table-rows.ts';

interface Row {
  readonly name: string;
  readonly count: number | null;
  readonly is_free: boolean | null;
}

const name = fc.constantFrom('', 'a', 'b', 'c');
const count = fc.option(fc.integer({ min: -2, max: 2 }), { nil: null });
const isFree = fc.constantFrom(true, false, null);
const bounds = <Value>(value: fc.Arbitrary<Value>) =>
  fc.record({ from: value, to: value }, { requiredKeys: [] });
const condition: fc.Arbitrary<Condition<Row>> = fc.record(
  {
    name: fc.oneof(name, bounds(name)),
    count: fc.oneof(count, bounds(fc.integer({ min: -2, max: 2 }))),
    is_free: isFree,
  },
  { requiredKeys: [] },
);

/** Oracle: one field at a time, as the words of the documentation say. */
function meets(row: Row, wanted: Condition<Row>): boolean {
  return (Object.keys(wanted) as (keyof Row)[]).every((field) => {
    const [value, want] = [row[field], wanted[field]];
    if (typeof want !== 'object' || want === null) return value === want;
    const { from, to } = want as { from?: string | number; to?: string | number };
    if (value === null) return false;
    return !(from !== undefined && value < from) && !(to !== undefined && value > to);
  });
}

describe('filter', () => {
  test('gives the rows that meet every condition, in their order', async () => {
    const rows = fc.array(fc.record({ name, count, is_free: isFree }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(rows, condition, condition, async (all, first, second) => {
        const text = all.map((row) => `${JSON.stringify(row)}\n`).join('');
        const content = contentOf(new TextEncoder().encode(text));
        const table = openRows<Row>(async () => content, new Set());
        const found = await table.filter(first).filter(second).toArray();
        expect(found).toEqual(all.filter((row) => meets(row, first) && meets(row, second)));
        expect(await table.toArray()).toEqual(all);
      }),
      { numRuns: 500 },
    );
  });
});
