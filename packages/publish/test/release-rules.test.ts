/** Ids, gates, exceptions and corrections as they meet a folder of releases. All data is synthetic. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReleaseChanges, ReleaseManifest } from '@tellings/schema';
import { describe, expect, test } from 'vitest';
import { parseOperation, type TableRecord } from '../src/index.ts';
import { dataset, recording, report, specimenTables } from './specimen-tables.ts';
import { digests, temporaryFolder } from './temporary-folder.ts';
import { grownTables, publish } from './temporary-release.ts';

async function readJson<T>(folder: string, version: string, path: string): Promise<T> {
  return JSON.parse(await readFile(join(folder, version, path), 'utf8')) as T;
}

async function readRecords(
  folder: string,
  version: string,
  table: string,
): Promise<readonly TableRecord[]> {
  const text = await readFile(join(folder, version, `data/${table}.jsonl`), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as TableRecord);
}

function rulesOf({ changes }: ReleaseChanges): readonly string[] {
  return changes.map(({ rule, table }) => `${rule} ${table}`);
}

function redirect(id: string, kind: string, targets: readonly string[], since = '0.2.0') {
  return { id, kind, targets, since, reason: 'same-recording' };
}

/** The specimen without its second recording, which leads to the first. */
function merged(...redirects: readonly TableRecord[]) {
  return {
    ...specimenTables(),
    recordings: [recording('tape-2020')],
    tellings: [],
    redirects,
  };
}

const moved = redirect('tape-2021', 'moved', ['tape-2020']);

describe('redirects from release to release', () => {
  test('a chain is flat in the release, and in each one after', async () => {
    const folder = await temporaryFolder();
    const three = {
      ...merged(),
      recordings: [...(merged().recordings ?? []), recording('tape-2021'), recording('tape-2022')],
    };
    await publish(folder, three);
    await publish(folder, {
      ...three,
      recordings: three.recordings.filter(({ recording_id }) => recording_id !== 'tape-2022'),
      redirects: [redirect('tape-2022', 'moved', ['tape-2021'])],
    });
    await publish(folder, merged(moved, redirect('tape-2022', 'moved', ['tape-2021'])));
    expect(await readRecords(folder, '0.3.0', 'redirects')).toEqual([
      moved,
      redirect('tape-2022', 'moved', ['tape-2020']),
    ]);
    expect(rulesOf(await readJson(folder, '0.3.0', 'changes.json'))).toEqual([
      'record-added redirects',
      'record-moved recordings',
      'value-changed redirects',
    ]);
  });

  test('a row that is deleted stops the release', async () => {
    const folder = await temporaryFolder();
    await publish(folder, merged(redirect('tape-1999', 'retired', [])));
    const before = await digests(folder);
    await expect(publish(folder, merged())).rejects.toThrow(
      '1 redirects of the release before are missing (tape-1999): put the rows back',
    );
    expect(await digests(folder)).toEqual(before);
  });

  test('an id comes back only as its redirect says', async () => {
    const folder = await temporaryFolder();
    await publish(folder, { ...specimenTables(), tellings: [] });
    await publish(folder, merged(moved));
    const back = { ...specimenTables(), tellings: [] };
    await expect(publish(folder, { ...back, redirects: [moved] })).rejects.toThrow(
      'redirect tape-2021: the id is still a record; if it stands again, make the kind restored',
    );
    await publish(folder, { ...back, redirects: [redirect('tape-2021', 'restored', [])] });
    expect(rulesOf(await readJson(folder, '0.3.0', 'changes.json'))).toEqual([
      'record-restored recordings',
      'value-changed redirects',
      'value-changed redirects',
    ]);
  });

  test('an id that dangled for two releases and comes back stops the release', async () => {
    const folder = await temporaryFolder();
    await publish(folder, { ...specimenTables(), tellings: [] });
    await publish(folder, merged());
    await publish(folder, {
      ...merged(),
      recordings: [recording('tape-2020', { title: 'Named' })],
    });
    const before = await digests(folder);
    const result = await publish(folder, { ...specimenTables(), tellings: [] });
    expect(result).toMatchObject({ outcome: 'blocked', version: '0.3.0', folder: null });
    expect(result.gates.filter(({ is_passed }) => !is_passed)).toMatchObject([
      { gate_id: 'since_last.ids_returned', value: 1, limit: 0 },
    ]);
    expect(await digests(folder)).toEqual(before);
  });
});

describe('gates from release to release', () => {
  const gates = { since_last: { ids_gone: 0 } };
  const gate = 'since_last.ids_gone.recordings';
  const shrunk = { ...merged(moved), tellings: [] };
  const start = { ...specimenTables(), tellings: [] };
  const spec = (exceptions: readonly { readonly version: string }[]) => ({
    dataset: {
      ...dataset,
      gates: {
        ...gates,
        exceptions: exceptions.map(({ version }) => ({ gate, version, reason: 'merged by hand' })),
      },
    },
  });

  test('a breach leaves the folder as it was', async () => {
    const folder = await temporaryFolder();
    await publish(folder, start);
    const before = await digests(folder);
    const result = await publish(folder, shrunk, spec([]));
    expect(result).toMatchObject({ outcome: 'blocked', folder: null, version: '0.2.0' });
    expect(await digests(folder)).toEqual(before);
    expect((await readdir(folder)).sort()).toEqual(['0.1.0', 'index.json']);
  });

  test('an exception lets one version through, and fails the build after it', async () => {
    const folder = await temporaryFolder();
    await publish(folder, start);
    const excepted = spec([{ version: '0.2.0' }]);
    await publish(folder, shrunk, excepted);
    const manifest = await readJson<ReleaseManifest>(folder, '0.2.0', 'manifest.json');
    expect(manifest.gates.find(({ gate_id }) => gate_id === gate)).toEqual({
      gate_id: gate,
      is_passed: false,
      value: 0.5,
      limit: 0,
      exception: 'merged by hand',
    });
    expect(await publish(folder, shrunk, excepted)).toMatchObject({ outcome: 'unchanged' });
    const named = { ...shrunk, recordings: [recording('tape-2020', { title: 'Named' })] };
    await expect(publish(folder, named, excepted)).rejects.toThrow(
      'it is for 0.2.0, which is past: the build is 0.2.1',
    );
    expect(await publish(folder, named, spec([]))).toMatchObject({ version: '0.2.1' });
  });

  test('an exception that is not needed fails the build', async () => {
    const folder = await temporaryFolder();
    await publish(folder, start);
    await expect(publish(folder, grownTables(), spec([{ version: '0.2.0' }]))).rejects.toThrow(
      'the exception is not needed any more; remove it',
    );
  });

  test('a local build is not measured against the releases', async () => {
    const folder = await temporaryFolder();
    await publish(folder, start);
    const result = await publish(folder, shrunk, { ...spec([]), channel: 'local' });
    expect(result.outcome).toBe('created');
    expect(result.gates).toEqual([]);
  });
});

describe('corrections', () => {
  const correction = {
    table: 'recordings',
    id: 'tape-2020',
    field: 'title',
    expect: null,
    value: 'To the dockers',
    reason: 'the catalogue names it',
    source: 'letter of the harbour archive',
  };

  test('stand in the release, in its reasons and as a cause in its delta', async () => {
    const folder = await temporaryFolder();
    await publish(folder);
    await publish(folder, specimenTables(), { corrections: { corrections: [correction] } });
    const records = await readRecords(folder, '0.1.1', 'recordings');
    expect(records.map(({ title }) => title)).toEqual(['To the dockers', null]);
    const delta = await readFile(join(folder, '0.1.1', 'delta/0.1.0..0.1.1.jsonl'), 'utf8');
    expect(
      delta
        .trim()
        .split('\n')
        .map((line) => parseOperation(line))
        .map(({ op, table, key, cause }) => ({ op, table, key, cause })),
    ).toEqual([{ op: 'update', table: 'recordings', key: 'tape-2020', cause: 'correction' }]);
    expect(await readJson(folder, '0.1.1', 'changes.json')).toMatchObject({
      from: '0.1.0',
      to: '0.1.1',
      computed: 'patch',
      changes: [{ rule: 'value-changed', field: 'title', count: 1, examples: ['tape-2020'] }],
    });
  });

  test('whose value the source has by now stop the release', async () => {
    const folder = await temporaryFolder();
    await publish(folder);
    const tables = {
      ...specimenTables(),
      recordings: [recording('tape-2020', { title: 'To the dockers' }), recording('tape-2021')],
    };
    const before = await digests(folder);
    await expect(
      publish(folder, tables, { corrections: { corrections: [correction] } }),
    ).rejects.toThrow('the source is right now; remove the correction');
    expect(await digests(folder)).toEqual(before);
  });

  test('cannot bring in what the schema forbids', async () => {
    const wrong = { ...correction, field: 'medium', expect: 'audio', value: 'smoke' };
    await expect(
      publish(await temporaryFolder(), specimenTables(), { corrections: { corrections: [wrong] } }),
    ).rejects.toThrow('tape-2020');
  });
});

test('a person may raise the version, and the reason is told in the release', async () => {
  const folder = await temporaryFolder();
  await publish(folder);
  const override = { level: 'major', reason: 'the format is settled' } as const;
  await publish(folder, grownTables(), { override });
  const { bump } = await readJson<ReleaseManifest>(folder, '1.0.0', 'manifest.json');
  expect(bump).toMatchObject({ level: 'major', computed: 'minor', override });
  expect(await readJson(folder, '1.0.0', 'changes.json')).toMatchObject({
    bump: 'major',
    override,
  });
  expect(await readFile(join(folder, '1.0.0', 'CHANGELOG.md'), 'utf8')).toContain(
    'a person chose major and not minor: the format is settled',
  );
});

test('the notes and changes.json tell the same', async () => {
  const folder = await temporaryFolder();
  await publish(folder);
  const more = grownTables();
  await publish(folder, {
    ...more,
    reports: [...(more.reports ?? []), report('wire', 'five.txt')],
  });
  const { changes } = await readJson<ReleaseChanges>(folder, '0.2.0', 'changes.json');
  const notes = await readFile(join(folder, '0.2.0', 'CHANGELOG.md'), 'utf8');
  expect(changes.map(({ table, count }) => `- ${table}: ${count} added`)).toEqual(
    notes.split('\n').filter((line) => line.startsWith('- ')),
  );
});
