import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentOf } from './content.ts';
import { applyDelta, type DeltaOperation, type KeyedLine, readOperations } from './delta.ts';
import { keyOf } from './record-key.ts';
import { plainSha256 } from './sha256.ts';
import { openStateDigest } from './state-digest.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

function sorted(records: Readonly<Record<string, string>>): KeyedLine[] {
  return Object.entries(records)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, line]) => ({ key, line }));
}

/** Oracle: what differs, by looking up each key on both sides. */
function compare(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): DeltaOperation[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
  return keys.flatMap((key) => {
    const [old, line] = [before[key] ?? null, after[key] ?? null];
    if (old === line) return [];
    return [{ key, old: old && sha256(old), new: line && sha256(line), line }];
  });
}

async function apply(
  before: readonly KeyedLine[],
  operations: readonly DeltaOperation[],
): Promise<KeyedLine[]> {
  // One record a batch, so that operations fall between batches too.
  const batches = each(before.map((record) => [record]));
  const records: KeyedLine[] = [];
  for await (const after of applyDelta(batches, each(operations), 'a.jsonl', plainSha256)) {
    records.push(...after);
  }
  return records;
}

const table = fc.dictionary(
  fc.stringMatching(/^[a-z]{1,2}$/),
  fc.nat({ max: 4 }).map((n) => `{"n":${n}}`),
  { noNullPrototype: true },
);

describe('applyDelta', () => {
  test('leads from any table to any other', async () => {
    await fc.assert(
      fc.asyncProperty(table, table, async (before, after) => {
        expect(await apply(sorted(before), compare(before, after))).toEqual(sorted(after));
      }),
      { numRuns: 300 },
    );
  });

  test('refuses a delta of another table', async () => {
    await fc.assert(
      fc.asyncProperty(table, table, table, async (before, other, after) => {
        const operations = compare(before, after);
        const isTouched = operations.some(({ key }) => before[key] !== other[key]);
        fc.pre(isTouched);
        await expect(apply(sorted(other), operations)).rejects.toThrow('does not fit');
      }),
    );
  });

  test('refuses a record that was changed on its way', async () => {
    const operations = compare({}, { a: '{"n":1}' }).map((one) => ({ ...one, line: '{"n":2}' }));
    await expect(apply([], operations)).rejects.toMatchObject({
      code: 'wrong-delta',
      file: 'a.jsonl',
      expected: sha256('{"n":1}'),
      actual: sha256('{"n":2}'),
    });
  });
});

describe('readOperations', () => {
  test('cuts the record out as it stands, whatever it holds', async () => {
    const record = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer()));
    const tables = fc.constantFrom('reports', 'tellings');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(tables, fc.string(), record)), async (rows) => {
        const lines = rows.map(
          ([name, key, value]) =>
            `{"cause":"source","key":${JSON.stringify(key)},"new":"${'0'.repeat(64)}","old":null,"op":"add","record":${JSON.stringify(value)},"table":${JSON.stringify(name)}}\n`,
        );
        const content = contentOf(new TextEncoder().encode(lines.join('')));
        const found: unknown[] = [];
        for await (const { key, line } of readOperations(content, 'a.jsonl', 'tellings')) {
          found.push([key, line]);
        }
        const expected = rows
          .filter(([name]) => name === 'tellings')
          .map(([, key, value]) => [key, JSON.stringify(value)]);
        expect(found).toEqual(expected);
      }),
    );
  });
});

interface DeltaVectors {
  readonly table: string;
  readonly primary_key: readonly string[];
  readonly before: readonly string[];
  readonly deltas: readonly (readonly string[])[];
  readonly after: readonly (readonly string[])[];
  readonly state_digests: readonly string[];
  readonly rollup: readonly string[];
}

describe('the vectors that the package publish shares', () => {
  const path = resolve(import.meta.dirname, '../../publish/test/delta-vectors.json');
  const vectors = JSON.parse(readFileSync(path, 'utf8')) as DeltaVectors;
  const read = (lines: readonly string[]): AsyncIterable<DeltaOperation> =>
    readOperations(
      contentOf(new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''))),
      'delta.jsonl',
      vectors.table,
    );

  async function run(before: readonly string[], delta: readonly string[]) {
    const records = before.map((line) => ({
      key: keyOf(JSON.parse(line), vectors.primary_key),
      line,
    }));
    const state = openStateDigest(plainSha256);
    const after: string[] = [];
    const batches = applyDelta(each([records]), read(delta), 'delta.jsonl', plainSha256);
    for await (const batch of batches) {
      for (const record of batch) state.add(record);
      after.push(...batch.map(({ line }) => line));
    }
    return { after, digest: state.finish() };
  }

  test('lead from state to state', async () => {
    let before = vectors.before;
    for (const [step, delta] of vectors.deltas.entries()) {
      const { after, digest } = await run(before, delta);
      expect(after).toEqual(vectors.after[step]);
      expect(digest).toBe(vectors.state_digests[step]);
      before = after;
    }
  });

  test('lead there in one leap', async () => {
    const { after, digest } = await run(vectors.before, vectors.rollup);
    expect(after).toEqual(vectors.after.at(-1));
    expect(digest).toBe(vectors.state_digests.at(-1));
  });
});
