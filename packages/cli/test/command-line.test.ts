import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tellings } from './program.ts';

const committed = resolve(
  import.meta.dirname,
  '../../../datasets/leader-recordings/releases/0.1.0',
);

const datasetYaml = `name: harbour
title: Harbour
description: Synthetic.
licence: CC0-1.0
creators: [The test]
issued: '2026-01-02'
gates:
  counts:
    reports: { min: 1 }
`;

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tellings-cli-'));
  const folder = join(root, 'datasets', 'harbour');
  await mkdir(join(folder, 'sources'), { recursive: true });
  await mkdir(join(folder, 'clippings'));
  await writeFile(join(folder, 'dataset.yml'), datasetYaml);
  await writeFile(join(folder, 'registry.yml'), 'speakers: []\npublishers: []\nrecordings: []\n');
  await writeFile(
    join(folder, 'sources', 'clippings.yml'),
    'source_id: clippings\nname: Clippings\nkind: folder\npath: clippings\ntext_rights: closed\n',
  );
  const words = 'The ferry to the outer islands leaves an hour later from Monday, the port said. ';
  await writeFile(join(folder, 'clippings', 'ferry.txt'), words.repeat(3));
  await writeFile(join(folder, 'clippings', 'empty.txt'), '');
});

afterAll(async () => {
  await rm(root, { recursive: true, force: true });
});

describe('tellings', () => {
  test('lists every command, and each has a help of its own with examples', async () => {
    const { stdout } = await tellings(root, '--help');
    const listed = stdout.slice(stdout.indexOf('Commands:')).matchAll(/^ {2}([a-z-]+) .* {2}\S/gm);
    const commands = [...listed].map(([, name]) => String(name)).filter((name) => name !== 'help');
    expect(commands).toHaveLength(24);
    const helps = await Promise.all(commands.map((command) => tellings(root, command, '--help')));
    for (const [index, help] of helps.entries()) {
      expect(help.code).toBe(0);
      expect(help.stdout).toMatch(new RegExp(`^Usage: tellings ${commands[index]} `));
      expect(help.stdout, commands[index]).toMatch(/Examples?:\n {2}tellings /);
    }
    expect(await tellings(root, 'help', 'verify')).toMatchObject({ code: 0 });
    const unknown = await tellings(root, 'verfy');
    expect(unknown).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/Did you mean verify/),
    });
  });

  test('runs a dataset to a release, leaves out what cannot be read, and says so', async () => {
    const { code, stdout } = await tellings(root, 'run', 'harbour');
    expect(stdout).toMatch(/1 normalise\/empty-document/);
    expect(code).toBe(0);
    const status = await tellings(root, 'status', 'harbour', '--json');
    expect(JSON.parse(status.stdout)).toMatchObject([
      { name: 'harbour', release: { version: '0.1.0' } },
    ]);
    const release = 'datasets/harbour/releases/0.1.0';
    expect(await tellings(root, 'verify', release)).toMatchObject({ code: 0 });
  });

  test('prints one JSON object per event, and nothing else, with --json', async () => {
    const { stdout } = await tellings(root, 'run', 'harbour', '--json');
    const events = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { type: string });
    expect(events.filter(({ type }) => type === 'stage-finished')).toHaveLength(5);
  });

  test('exits with 1 and releases nothing when a gate is broken', async () => {
    const folder = join(root, 'datasets', 'lighthouse');
    await cp(join(root, 'datasets', 'harbour'), folder, {
      recursive: true,
      filter: (path) => !/releases|\.tellings/.test(path),
    });
    const strict = datasetYaml.replace('harbour', 'lighthouse').replace('min: 1', 'min: 2');
    await writeFile(join(folder, 'dataset.yml'), strict);
    const { code, stderr } = await tellings(root, 'run', 'lighthouse');
    expect(code).toBe(1);
    expect(stderr).toMatch(/counts\.reports\.min: 1, limit 2/);
    expect((await tellings(root, 'status', 'lighthouse')).stdout).toMatch(/no release yet/);
    const nowhere = await tellings('/', 'status');
    expect(nowhere).toMatchObject({ code: 2, stdout: '' });
    expect(nowhere.stderr).toContain('no datasets/ with a dataset.yml below it');
  });

  test('exits with 2 and names file, line and field of a broken dataset.yml', async () => {
    const folder = join(root, 'datasets', 'broken');
    await mkdir(folder);
    await writeFile(join(folder, 'dataset.yml'), `${datasetYaml}colour: blue\n`);
    const { code, stderr } = await tellings(root, 'run', 'broken');
    expect(code).toBe(2);
    expect(stderr).toMatch(/dataset\.yml:\d+: .*colour/);
  });

  test.each([
    [['run', 'nowhere'], /no dataset is called nowhere/],
    [['run', 'harbour', '--from', 'nothing'], /Allowed choices/],
    [['run', 'harbour', '--from', 'link', '--to', 'fetch'], /comes after/],
    [['explain', 'harbour', 'no-such-report'], /no report is called/],
    [['provenance', 'harbour', 'no-such-report'], /no report is called/],
    [['verify', 'no-such-folder'], /no such folder/],
    [['verify', 'datasets'], /datasets is not a release/],
    [['verify', 'datasets/harbour/dataset.yml'], /dataset\.yml is not a release/],
    [['nonsense'], /unknown command/],
  ])('exits with 2 for %j', async (args, message) => {
    const { code, stderr } = await tellings(root, ...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });

  test('verify prints what its page shows', async () => {
    const repository = resolve(committed, '../../../..');
    const page = await readFile(join(repository, 'docs/how-to/verify.md'), 'utf8');
    const [, command = '', shown] =
      /pnpm tellings (verify .+)\n```\n\n```\n([^`]+)```/.exec(page) ?? [];
    const { stdout } = await tellings(repository, ...command.split(' '));
    expect(stdout).toBe(shown);
  });

  test('the committed release is whole, and one changed byte in a copy is found', async () => {
    expect(await tellings(root, 'verify', committed)).toMatchObject({ code: 0 });
    const copy = join(root, 'leader-recordings', 'releases');
    await cp(resolve(committed, '..'), copy, { recursive: true });
    const path = join(copy, '0.1.0', 'data', 'tellings.jsonl');
    await writeFile(path, (await readFile(path, 'utf8')).replace('primary', 'Primary'));
    const { code, stdout } = await tellings(root, 'verify', join(copy, '0.1.0'));
    expect(code).toBe(1);
    expect(stdout).toMatch(/FAILED .*tellings\.jsonl/);
  });
});
