import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson, compareStrings, NonRetryableError, sha256 } from '@tellings/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyDelta,
  type DeltaCause,
  type DeltaOperation,
  deltaCauses,
  type KeyedText,
  mergeDeltas,
  parseOperation,
  renderOperation,
} from './delta.ts';

type State = ReadonlyMap<string, string>;

const table = 'notes';

function lineOf(key: string, value: unknown): string {
  return canonicalJson({ key, value });
}

function sorted(state: State): readonly KeyedText[] {
  return [...state]
    .toSorted(([a], [b]) => compareStrings(a, b))
    .map(([key, line]) => ({ key, line }));
}

/** The delta between two states by its definition: the oracle of merging. */
function difference(
  before: State,
  after: State,
  causeOf: (key: string) => DeltaCause = () => 'pipeline',
): readonly DeltaOperation[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort(compareStrings);
  return keys.flatMap((key): readonly DeltaOperation[] => {
    const [old, now] = [before.get(key) ?? null, after.get(key) ?? null];
    if (old === now) return [];
    const op = old === null ? 'add' : now === null ? 'remove' : 'update';
    const digest = (line: string | null) => (line === null ? null : sha256(line));
    return [{ op, table, key, old: digest(old), new: digest(now), cause: causeOf(key), line: now }];
  });
}

async function* inBatches<Item>(items: readonly Item[], size: number): AsyncGenerator<Item[]> {
  for (let start = 0; start < items.length; start += size) {
    yield items.slice(start, start + size);
  }
}

async function collect<Item>(batches: AsyncIterable<readonly Item[]>): Promise<readonly Item[]> {
  const all: Item[] = [];
  for await (const batch of batches) all.push(...batch);
  return all;
}

const key = fc.oneof(
  fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
);
const state: fc.Arbitrary<State> = fc
  .uniqueArray(fc.tuple(key, fc.integer({ min: 0, max: 2 })), { selector: ([name]) => name })
  .map((entries) => new Map(entries.map(([name, value]) => [name, lineOf(name, value)])));
const batchSize = fc.integer({ min: 1, max: 4 });
const cause = fc.constantFrom(...deltaCauses);

describe('applyDelta', () => {
  test('gives the next state, whatever the batches', async () => {
    await fc.assert(
      fc.asyncProperty(state, state, batchSize, batchSize, async (before, after, one, two) => {
        const operations = inBatches(difference(before, after), one);
        const made = await collect(applyDelta(inBatches(sorted(before), two), operations));
        expect(made).toEqual(sorted(after));
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['a record that is another than it states', 'b', { old: sha256('other') }],
    ['a record that is there although it adds one', 'b', { op: 'add', old: null }],
    ['no record where it changes one', 'bb', {}],
    ['no record behind the last where it changes one', 'z', {}],
    ['a new record with another digest', 'b', { new: sha256('other') }],
  ])('stops at %s', async (_, name, change) => {
    const before = new Map([
      ['a', lineOf('a', 1)],
      ['b', lineOf('b', 1)],
      ['c', lineOf('c', 1)],
    ]);
    const line = lineOf('b', 2);
    const operation: DeltaOperation = {
      op: 'update',
      table,
      key: name,
      old: sha256(lineOf('b', 1)),
      new: sha256(line),
      cause: 'source',
      line,
      ...(change as Partial<DeltaOperation>),
    };
    const attempt = collect(applyDelta([sorted(before)], [[operation]]));
    await expect(attempt).rejects.toThrow(NonRetryableError);
    await expect(attempt).rejects.toThrow(`notes ${name}: the delta`);
  });
});

describe('mergeDeltas', () => {
  test('is the difference of the first and the last of any history', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(state, { minLength: 1, maxLength: 6 }),
        batchSize,
        async (states, size) => {
          const deltas = states.slice(1).map((next, index) => {
            return inBatches(difference(states[index] ?? new Map(), next), size);
          });
          const [first, last] = [states[0] ?? new Map(), states.at(-1) ?? new Map()];
          expect(await collect(mergeDeltas(deltas))).toEqual(difference(first, last));
        },
      ),
      { numRuns: 300 },
    );
  });

  const steps: readonly State[] = [1, 2, 3].map((n) => new Map([['a', lineOf('a', n)]]));
  const merge = async (states: readonly State[], causes: readonly DeltaCause[]) => {
    const deltas = states.slice(1).map((next, n) =>
      inBatches(
        difference(states[n] ?? new Map(), next, () => causes[n] ?? 'pipeline'),
        9,
      ),
    );
    return (await collect(mergeDeltas(deltas)))[0]?.cause;
  };

  test('keeps the weightiest cause: the world before our own code', async () => {
    expect(await merge(steps, ['source', 'pipeline'])).toBe('source');
    expect(await merge(steps, ['pipeline', 'correction'])).toBe('correction');
  });

  test('calls a withdrawal what ends withdrawn, and nothing else', async () => {
    const [first, second] = steps;
    if (!first || !second) throw new Error('no steps');
    const gone: State = new Map();
    expect(await merge([first, second, gone], ['source', 'withdrawal'])).toBe('withdrawal');
    expect(await merge([first, gone, second], ['withdrawal', 'pipeline'])).toBe('pipeline');
  });

  test('sorts by table, then by key', async () => {
    const operation = (name: string, id: string): DeltaOperation => {
      const line = lineOf(id, name);
      return {
        op: 'add',
        table: name,
        key: id,
        old: null,
        new: sha256(line),
        cause: 'source',
        line,
      };
    };
    const one = [operation('a', 'z'), operation('b', 'm')];
    const two = [operation('a', 'b'), operation('b', 'a'), operation('c', 'a')];
    const merged = await collect(mergeDeltas([inBatches(one, 1), inBatches(two, 1)]));
    expect(merged.map(({ table: name, key: id }) => name + id)).toEqual([
      'ab',
      'az',
      'ba',
      'bm',
      'ca',
    ]);
  });
});

describe('a line of a delta', () => {
  test('is canonical JSON and reads back', () => {
    fc.assert(
      fc.property(
        key,
        fc.option(fc.jsonValue()),
        fc.option(fc.jsonValue()),
        cause,
        (name, a, b, why) => {
          const states = [a, b].map((value) =>
            value === null
              ? new Map()
              : new Map([[name, lineOf(name, { value, record: ',"table":' })]]),
          );
          const [before = new Map(), after = new Map()] = states;
          for (const operation of difference(before, after, () => why)) {
            const text = renderOperation(operation);
            expect(text).toBe(canonicalJson(JSON.parse(text)));
            expect(parseOperation(text)).toEqual(operation);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  test('of another form is refused', () => {
    expect(() => parseOperation('{"op":"add"}')).toThrow(NonRetryableError);
  });
});

/** Vectors that every program that reads deltas must agree with. */
interface Vectors {
  readonly before: readonly string[];
  readonly deltas: readonly (readonly string[])[];
  readonly after: readonly (readonly string[])[];
  readonly state_digests: readonly string[];
  readonly rollup: readonly string[];
}

test('the shared vectors hold', async () => {
  const path = join(import.meta.dirname, '../test/delta-vectors.json');
  const vectors = JSON.parse(readFileSync(path, 'utf8')) as Vectors;
  const keyed = (lines: readonly string[]) =>
    lines.map((line) => ({ key: JSON.parse(line).source_id, line }));
  let before = vectors.before;
  for (const [index, delta] of vectors.deltas.entries()) {
    const made = await collect(applyDelta([keyed(before)], [delta.map(parseOperation)]));
    before = made.map(({ line }) => line);
    expect(before).toEqual(vectors.after[index]);
    const state = made.map((record) => `${record.key}\t${sha256(record.line)}\n`).join('');
    expect(sha256(state)).toBe(vectors.state_digests[index]);
  }
  const merged = await collect(
    mergeDeltas(vectors.deltas.map((delta) => inBatches(delta.map(parseOperation), 2))),
  );
  expect(merged.map(renderOperation)).toEqual(vectors.rollup);
  const whole = await collect(applyDelta([keyed(vectors.before)], [merged]));
  expect(whole.map(({ line }) => line)).toEqual(before);
});
