import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openReader, type ReleaseMatches } from '@tellings/pipeline';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tellings, tellingsWithInput } from './program.ts';

const datasets = resolve(import.meta.dirname, '../../../datasets');
/** Released before reports had signatures; a release never changes. */
const unsigned = join(datasets, 'leader-recordings/releases/0.1.0');

interface GoldReport {
  readonly source_key: string;
  readonly primary: string | null;
}

const unrelated = `The town band will rehearse in the old net loft on Tuesdays from now on.
The loft has a stove, forty chairs and a door that sticks in wet weather.
Members are asked to bring their own music stands and a cushion. (Synthetic text.)
`;

let root: string;
let dataset: string;
let release: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tellings-match-'));
  dataset = join(root, 'datasets', 'specimen');
  await cp(join(datasets, 'specimen'), dataset, {
    recursive: true,
    filter: (path) => !/\/(node_modules|releases|\.tellings|\.turbo)(\/|$)/.test(path),
  });
  expect(await tellings(root, 'run', dataset)).toMatchObject({ code: 0 });
  release = join(dataset, 'releases', '0.1.0');
});

afterAll(async () => {
  await rm(root, { recursive: true, force: true });
});

async function match(...args: readonly string[]): Promise<ReleaseMatches['articles']> {
  const { code, stdout, stderr } = await tellings(root, 'match', release, ...args, '--json');
  expect(stderr).toBe('');
  expect(code).toBe(0);
  const found = JSON.parse(stdout) as ReleaseMatches;
  expect(found).toMatchObject({ report_count: 50, signed_count: 50 });
  return found.articles;
}

/** Standfirst and body of a report, from the private store of the build. */
async function readBody(url: string): Promise<string> {
  const reader = await openReader(dataset, null);
  try {
    const reports = await reader.table('reports', 'report');
    const id = reports.find((report) => report.url === url)?.report_id;
    const text = (await reader.table('texts', 'text')).find(({ report_id }) => report_id === id);
    const segments = text?.segments.filter(({ kind }) => kind === 'body') ?? [];
    return segments.map(({ start, end }) => text?.text.slice(start, end)).join('\n');
  } finally {
    reader.close();
  }
}

describe('tellings match', () => {
  const url = 'http://nordline.example/story/20240314-0107.html';

  test('finds every page of the newsroom as itself, with the recording it tells of', async () => {
    const gold = JSON.parse(await readFile(join(dataset, 'gold.json'), 'utf8')) as {
      readonly reports: readonly GoldReport[];
      readonly recordings: readonly { recording_id: string; is_registered: boolean }[];
    };
    const registered = gold.recordings.filter((row) => row.is_registered);
    const pages = gold.reports.filter(
      ({ source_key, primary }) =>
        /^http:.*\.html$/.test(source_key) && registered.some((r) => r.recording_id === primary),
    );
    expect(pages.length).toBeGreaterThan(15);
    const files = pages.map(({ source_key }) =>
      join(dataset, 'newsroom', source_key.replace('http://', '')),
    );
    const found = await match(...files);
    for (const [index, { source_key, primary }] of pages.entries()) {
      expect(found[index]?.article).toBe(files[index]);
      const self = found[index]?.matches.find((candidate) => candidate.url === source_key);
      expect.soft(self, source_key).toMatchObject({ jaccard: 1, standard_error: 0 });
      expect
        .soft(self?.recordings, source_key)
        .toEqual([expect.objectContaining({ recording_id: primary })]);
      const estimates = found[index]?.matches.map(({ jaccard }) => jaccard) ?? [];
      expect(estimates).toEqual(estimates.toSorted((a, b) => b - a));
    }
  });

  test('prints what the README shows', async () => {
    const readme = await readFile(resolve(datasets, '../README.md'), 'utf8');
    const [, command = '', shown] =
      /pnpm tellings (match .+)\n```\n\n```\n([^`]+)```/.exec(readme) ?? [];
    const { stdout } = await tellings(root, ...command.split(' '));
    expect(stdout).toBe(shown);
  });

  test('finds an edited copy on standard input, less alike, and prints what it is', async () => {
    const body = await readBody(url);
    const lines = body.split('\n');
    const added = 'A spokesman for the harbour office had no comment on Monday, he said.';
    const edited = [...lines.slice(0, 2), added, ...lines.slice(2, -1)].join('\n');
    const { code, stdout } = await tellingsWithInput(root, edited, 'match', release, '-', '--json');
    expect(code).toBe(0);
    const [first] = (JSON.parse(stdout) as ReleaseMatches).articles[0]?.matches ?? [];
    expect(first).toMatchObject({ recordings: [{ recording_id: 'lindgren-2024-03' }] });
    expect(first?.jaccard).toBeLessThan(1);
    expect(first?.jaccard).toBeGreaterThan(0.6);
    const printed = await tellingsWithInput(root, edited, 'match', release, '-');
    expect(printed.stdout).toContain(`${first?.jaccard.toFixed(2)} ± `);
    expect(printed.stdout).toContain(String(first?.report_id));
    expect(printed.stdout).toContain('tells of lindgren-2024-03 (auto); copy group cpg_');
  });

  test('finds nothing for an unrelated text, and that is no failure', async () => {
    await writeFile(join(root, 'band.txt'), unrelated);
    expect(await match('band.txt')).toEqual([{ article: 'band.txt', matches: [] }]);
    const { code, stdout } = await tellings(root, 'match', release, 'band.txt');
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout:
        'band.txt: no report with an estimate of 0.5 or more\n\n50 of 50 reports have a signature\n',
    });
  });

  test('lists what reaches the least estimate, and no more', async () => {
    const page = join(dataset, 'newsroom/nordline.example/story/20240314-0107.html');
    const [all] = await match(page, '--at-least', '0.01');
    const [few] = await match(page, '--at-least', '0.95');
    expect(all?.matches.length).toBeGreaterThan(few?.matches.length ?? 0);
    expect(few?.matches).toEqual(all?.matches.filter(({ jaccard }) => jaccard >= 0.95));
    expect(few?.matches.length).toBeGreaterThan(0);
  });

  test('refuses a release whose signatures are of another kind', async () => {
    const copy = join(root, 'copy');
    await cp(release, copy, { recursive: true });
    const path = join(copy, 'schema/reports.schema.json');
    const schema = await readFile(path, 'utf8');
    await writeFile(path, schema.replace('-w5-k128', '-w7-k128'));
    await writeFile(join(root, 'band.txt'), unrelated);
    const { code, stderr } = await tellings(root, 'match', copy, 'band.txt');
    expect(code).toBe(2);
    expect(stderr).toMatch(/fss1-w7-k128-b16, this program makes .*fss1-w5-k128-b16/);
  });

  test.each([
    ['a folder that is no release', () => [dataset, 'band.txt'], /is not a release/],
    ['a folder that is not there', () => ['nowhere', 'band.txt'], /no such folder/],
    ['a release without signatures', () => [unsigned, 'band.txt'], /has no signatures/],
    ['a file that is not there', () => [release, 'nothing.txt'], /nothing\.txt cannot be read/],
    ['a text of four words', () => [release, 'short.txt'], /short\.txt is too short/],
    ['an empty file', () => [release, 'empty.txt'], /empty\.txt cannot be read as an article/],
    ['no share', () => [release, 'band.txt', '--at-least', '2'], /above 0 and up to 1/],
  ])('exits with 2 for %s', async (_, args, message) => {
    await writeFile(join(root, 'band.txt'), unrelated);
    await writeFile(join(root, 'short.txt'), 'Ferry leaves at noon.\n');
    await writeFile(join(root, 'empty.txt'), '');
    const { code, stdout, stderr } = await tellings(root, 'match', ...args());
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });
});
