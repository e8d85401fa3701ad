import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeHarbour } from './harbour.ts';
import { type Outcome, tellings } from './program.ts';

let root: string;
let dataset: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tellings-release-'));
  dataset = join(root, 'datasets', 'harbour');
  await writeHarbour(root);
});

afterAll(async () => {
  await rm(root, { recursive: true, force: true });
});

function release(...args: readonly string[]): Promise<Outcome> {
  return tellings(root, 'release', 'harbour', ...args);
}

describe('tellings release', { timeout: 60_000 }, () => {
  test('in a dry run publishes nothing, and says what run then publishes', async () => {
    const { code, stdout } = await release('--dry-run', '--json');
    expect(code).toBe(0);
    const planned = JSON.parse(stdout);
    expect(planned).toMatchObject({ outcome: 'planned', version: '0.1.0' });
    expect(await readdir(join(dataset, 'releases'))).toEqual([]);
    expect(await tellings(root, 'run', 'harbour')).toMatchObject({ code: 0 });
    const manifest = await readFile(join(dataset, 'releases', '0.1.0', 'manifest.json'), 'utf8');
    expect(JSON.parse(manifest)).toEqual(planned.manifest);
  });

  test('says that nothing changed, and a person may release all the same', async () => {
    const { stdout } = await release('--issued', '2026-03-01');
    expect(stdout).toContain('harbour 0.1.0 stands: nothing changed since');
    const reason = 'the notes of 0.1.0 were wrong';
    const { code, stdout: text } = await release('--override-bump', 'patch', '--reason', reason);
    expect(code).toBe(0);
    expect(text).toContain('harbour 0.1.1 published');
    expect(text).toContain(`bump: patch, set by hand where nothing was computed: ${reason}`);
  });

  test('a broken gate ends with 1, moves no index and is told by status', async () => {
    const index = await readFile(join(dataset, 'releases', 'index.json'), 'utf8');
    const spec = join(dataset, 'dataset.yml');
    const text = await readFile(spec, 'utf8');
    await writeFile(spec, text.replace('min: 2', 'min: 3').replace('Synthetic.', 'Invented.'));
    const { code, stdout } = await release();
    expect(code).toBe(1);
    expect(stdout).toContain('BROKEN  counts.reports.min: 2, limit 3');
    expect(await readFile(join(dataset, 'releases', 'index.json'), 'utf8')).toBe(index);
    const status = await tellings(root, 'status', 'harbour', '--json');
    expect(JSON.parse(status.stdout)[0].failed_build).toMatchObject({
      outcome: 'blocked',
      version: '0.1.2',
      issued: '2026-01-02',
      gates: [{ gate_id: 'counts.reports.min', value: 2, limit: 3 }],
    });
    await writeFile(spec, text.replace('Synthetic.', 'Invented.'));
    expect(await release()).toMatchObject({ code: 0 });
    expect((await tellings(root, 'status', 'harbour')).stdout).not.toContain('FAILED');
  });

  test('a diff names rule, table and field', async () => {
    const { code, stdout } = await tellings(
      root,
      'diff',
      'harbour@0.1.1',
      'harbour@0.1.2',
      '--json',
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([
      { rule: 'metadata-changed', severity: 'patch', table: null, field: 'description' },
    ]);
  });

  test.each([
    [['release', 'harbour', '--override-bump', 'major'], 'needs a --reason'],
    [['release', 'harbour', '--reason', 'because'], 'is for --override-bump'],
    [['release', 'harbour', '--issued', '2026-02-30'], 'give a day as'],
    [['diff', 'harbour@0.1.0'], 'name a second one'],
    [['diff', 'harbour@0.1.0', 'harbour@0.9.0'], 'is no release'],
    [['diff', 'harbour@0.1.0', 'harbour@0.1.1', '--table', 'texts'], 'no table is called so'],
    [['yank', 'harbour', '0.1.0'], 'needs a --reason'],
    [['yank', 'harbour', '0.1.0', '--reason', 'Bad data', '--issued', '2026-03-01'], 'kebab-case'],
    [['rollback', 'harbour', '--reason', 'x', '--issued', '2026-03-01'], '--to'],
  ])('%j is wrong usage', async (args, message) => {
    const { code, stderr } = await tellings(root, ...args);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });
});
