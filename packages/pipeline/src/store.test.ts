import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Issue, type ReportText, tableSchema } from '@tellings/schema';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore } from './store.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tellings-store-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

function syntheticText(number: number): ReportText {
  return {
    report_id: `rep_${number.toString(16).padStart(16, '0')}`,
    text: `Synthetic "text" ${number}\nwith a backslash \\, a quote ' and a dash —\u2028`,
    segments: [{ kind: 'body', start: 0, end: 9 }],
    quotations:
      number % 2 === 0 ? [] : [{ start: 1, end: 2, speaker: null, cue: 'said', is_marked: true }],
    repairs: [],
  };
}

async function roundTrip(records: readonly ReportText[]): Promise<readonly ReportText[]> {
  const store = await openStore();
  try {
    const path = join(folder, 'texts.parquet');
    await store.write(path, 'texts', records);
    return await store.read(path, 'text');
  } finally {
    store.close();
  }
}

describe('store', () => {
  test('gives back the records it was given, in their order', async () => {
    const records = [3, 1, 2].map(syntheticText);
    expect(await roundTrip(records)).toEqual(records);
  });

  test('keeps a table without records', async () => {
    expect(await roundTrip([])).toEqual([]);
  });

  test('keeps a number exactly', async () => {
    const store = await openStore();
    const path = join(folder, 'issues.parquet');
    const pair = {
      pair_id: 'dup_0000000000000001',
      left_report_id: 'rep_0000000000000001',
      right_report_id: 'rep_0000000000000002',
      relation: 'copy',
      direction: 'unknown',
      jaccard: 0.1 + 0.2,
      containment_left: 1 / 3,
      containment_right: 1,
      shared_shingle_count: 4_503_599_627_370_497,
      headline_similarity: null,
      lead_similarity: 5e-324,
      hours_between: 1e21,
      numbers_missing_share: 2 / 3,
      names_missing_share: null,
      boilerplate_share: 5e-324,
      score_bits: -0.001,
      passages: [{ left_start: 0, left_end: 71, right_start: 9, right_end: 80, word_count: 12 }],
    };
    await store.write(path, 'duplicate_pairs', [pair]);
    expect(await store.read(path, 'duplicate-pair')).toEqual([pair]);
    store.close();
  });

  test('writes the same bytes for the same records', async () => {
    const records = Array.from({ length: 3000 }, (_, index) => syntheticText(index));
    await roundTrip(records);
    const first = await readFile(join(folder, 'texts.parquet'));
    await roundTrip(records);
    expect((await readFile(join(folder, 'texts.parquet'))).equals(first)).toBe(true);
  });

  test('refuses a record that breaks its schema, naming the field', async () => {
    const store = await openStore();
    const issue = { code: 'nonsense', level: 'error' } as unknown as Issue;
    await expect(store.write(join(folder, 'issues.parquet'), 'issues', [issue])).rejects.toThrow(
      /breaks schema issue/,
    );
    store.close();
  });

  test('says which stage output is missing', async () => {
    const store = await openStore();
    await expect(store.read(join(folder, 'reports.parquet'), 'report')).rejects.toThrow(
      /reports\.parquet is missing/,
    );
    store.close();
  });
});

describe('readSorted', () => {
  async function readSorted(records: readonly ReportText[]): Promise<readonly string[]> {
    const store = await openStore();
    try {
      const path = join(folder, 'texts.parquet');
      await store.write(path, 'texts', records);
      const ids: string[] = [];
      for await (const batch of store.readSorted(path, ['report_id'])) {
        // A second query must not end the stream.
        if (ids.length === 0) expect(await store.read(path, 'text')).toHaveLength(records.length);
        ids.push(...batch.map(({ report_id }) => String(report_id)));
      }
      return ids;
    } finally {
      store.close();
    }
  }

  const many = Array.from({ length: 5000 }, (_, number) => syntheticText(number));
  const ids = many.map(({ report_id }) => report_id);

  test.each([
    ['sorted', many],
    ['reversed', many.toReversed()],
    ['sorted but for one', [...many.slice(1), many[0]].filter((text) => text !== undefined)],
  ])('gives records in the order of their keys, when they lie %s', async (_, records) => {
    expect(await readSorted(records)).toEqual(ids);
  });

  test('gives none of an empty table, and says what is missing', async () => {
    expect(await readSorted([])).toEqual([]);
    const store = await openStore();
    try {
      const batches = store.readSorted(join(folder, 'gone.parquet'), ['report_id']);
      await expect(batches.next()).rejects.toThrow('gone.parquet is missing');
    } finally {
      store.close();
    }
  });
});

test('convertLines writes the bytes that write does', async () => {
  const store = await openStore();
  try {
    const records = [2, 0, 1].map(syntheticText);
    const [lines, one, two] = ['lines.jsonl', 'one.parquet', 'two.parquet'].map((name) =>
      join(folder, name),
    ) as [string, string, string];
    await store.write(one, 'texts', records);
    await writeFile(lines, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
    await store.convertLines(two, tableSchema('texts'), lines);
    expect(await readFile(two)).toEqual(await readFile(one));
  } finally {
    store.close();
  }
});

test('convertLines writes the columns that it is given', async () => {
  const store = await openStore();
  try {
    const [lines, path] = [join(folder, 'old.jsonl'), join(folder, 'old.parquet')];
    const table = tableSchema('texts');
    const fields = table.fields.filter(({ name }) => name === 'report_id');
    await writeFile(lines, '{"report_id":"rep_1"}\n');
    await store.convertLines(path, { ...table, fields }, lines);
    expect(await store.read(path, 'text')).toEqual([{ report_id: 'rep_1' }]);
  } finally {
    store.close();
  }
});
