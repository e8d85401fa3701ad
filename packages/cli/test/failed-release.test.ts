import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { writeHarbour } from './harbour.ts';
import { type Outcome, tellings } from './program.ts';

/** Twelve words in a row of a synthetic clipping. */
const passage = 'ferry to the outer islands leaves an hour later from Monday, said';
const nowhere = 'rep_0000000000000000';

let root: string;
/** The dataset with one release, as it stands before each test. */
let kept: string;
let dataset: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tellings-failed-'));
  dataset = join(root, 'datasets', 'harbour');
  kept = join(root, 'kept');
  await writeHarbour(root);
  expect(await tellings(root, 'keygen', 'keys')).toMatchObject({ code: 0 });
  expect(await tellings(root, 'keygen', 'others')).toMatchObject({ code: 0 });
  const signed = await tellings(root, 'run', 'harbour', '--key', 'keys/tellings.key');
  expect(signed).toMatchObject({ code: 0 });
  await cp(dataset, kept, { recursive: true });
});

beforeEach(async () => {
  await rm(dataset, { recursive: true });
  await cp(kept, dataset, { recursive: true });
});

afterAll(async () => {
  await rm(root, { recursive: true, force: true });
});

function release(...args: readonly string[]): Promise<Outcome> {
  return tellings(root, 'release', 'harbour', '--issued', '2026-03-01', ...args);
}

async function put(path: string, text: string): Promise<void> {
  await mkdir(join(dataset, path, '..'), { recursive: true });
  await writeFile(join(dataset, path), text);
}

/** Changes a file in one place, and gives its digests before and after. */
async function edit(path: string, from: string, to: string): Promise<readonly [string, string]> {
  const before = await readFile(join(dataset, path), 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  await put(path, after);
  return [digest(before), digest(after)];
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function readIndex(): Promise<string> {
  return readFile(join(dataset, 'releases/index.json'), 'utf8');
}

/** What stops a release, and how: gives what the message must hold. */
const causes: Readonly<
  Record<string, { readonly code: number; readonly cause: () => Promise<readonly string[]> }>
> = {
  'documents that are missing, which an earlier stage reads': {
    code: 2,
    cause: async () => {
      await rm(join(dataset, 'clippings'), { recursive: true });
      return ['source clippings: field path names clippings, but'];
    },
  },
  'a correction that was written for another value': {
    code: 2,
    cause: async () => {
      const [line = ''] = (
        await readFile(join(dataset, 'releases/0.1.0/data/reports.jsonl'), 'utf8')
      ).split('\n');
      const { report_id } = JSON.parse(line);
      const place = `  - { table: reports, id: ${report_id}, field: outlet, expect: Skerry Post`;
      await put(
        'corrections.yml',
        `corrections:\n${place}, value: Skerry Gazette, reason: a slip, source: its colophon }\n`,
      );
      return [`corrections.yml: reports ${report_id}: outlet: is null, but the correction`];
    },
  },
  'a redirect that leads nowhere': {
    code: 2,
    cause: async () => {
      const row = { id: 'rep_1111111111111111', kind: 'moved', targets: [nowhere], since: '0.1.1' };
      await put('redirects.jsonl', `${JSON.stringify({ ...row, reason: 'merged' })}\n`);
      return ['redirects.jsonl: ', nowhere];
    },
  },
  'words of a text that is closed now': {
    code: 1,
    cause: async () => {
      await edit('sources/clippings.yml', 'text_rights: open', 'text_rights: closed');
      await edit('dataset.yml', 'Synthetic.', `The ${passage} somebody.`);
      return ['holds 12 words in a row of a private text'];
    },
  },
  'the records of a release that was yanked': {
    code: 1,
    cause: async () => {
      const order = ['0.1.0', '--reason', 'wrong-dates', '--issued', '2026-03-01'];
      await tellings(root, 'yank', 'harbour', ...order);
      return ['would hold the same records as 0.1.0, which was yanked (wrong-dates)'];
    },
  },
  'a version that exists with other bytes': {
    code: 1,
    cause: async () => {
      await edit('dataset.yml', 'Synthetic.', 'Invented.');
      await put('releases/0.1.1/CHANGELOG.md', 'other');
      return ['releases/0.1.1/CHANGELOG.md exists with SHA-256', digest('other')];
    },
  },
  'a tampered table of the release before': {
    code: 1,
    cause: async () => {
      const path = 'releases/0.1.0/data/reports.jsonl';
      return [path, ...(await edit(path, '"word_count":', '"word_count":1'))];
    },
  },
  'a tampered manifest of the release before': {
    code: 1,
    cause: async () => {
      const path = 'releases/0.1.0/manifest.json';
      return [path, ...(await edit(path, '"record_count":2', '"record_count":3'))];
    },
  },
  'a tampered index': {
    code: 1,
    cause: async () => {
      const sha256 = digest(await readFile(join(dataset, 'releases/0.1.0/manifest.json'), 'utf8'));
      await edit('releases/index.json', sha256, digest('other'));
      return ['releases/0.1.0/manifest.json', sha256, digest('other')];
    },
  },
  'a predecessor that is missing': {
    code: 1,
    cause: async () => {
      const sha256 = digest(await readFile(join(dataset, 'releases/0.1.0/manifest.json'), 'utf8'));
      await edit('dataset.yml', 'Synthetic.', 'Invented.');
      expect(await release()).toMatchObject({ code: 0 });
      await rm(join(dataset, 'releases/0.1.0'), { recursive: true });
      await edit('dataset.yml', 'Invented.', 'Made up.');
      return ['releases/0.1.0/manifest.json is missing', sha256];
    },
  },
};

describe('a release is stopped by', { timeout: 120_000 }, () => {
  test.each(Object.keys(causes))(
    '%s: one error, nothing published, told by status',
    async (name) => {
      const { code, cause } = causes[name] ?? { code: 0, cause: async () => [] };
      const parts = await cause();
      const index = await readIndex();
      const outcome = await release();
      for (const part of parts) expect(outcome.stderr).toContain(part);
      expect(outcome.stderr).not.toMatch(/\n {4}at /);
      expect(outcome.stderr.match(/^tellings: /gm)).toHaveLength(1);
      expect(outcome.code).toBe(code);
      expect(await readIndex()).toBe(index);
      const builds = await readFile(join(dataset, '.tellings/main/builds.jsonl'), 'utf8');
      const row = JSON.parse(builds.trim().split('\n').at(-1) ?? '');
      expect(row).toMatchObject({ outcome: 'failed', issued: '2026-03-01', gates: [] });
      expect(outcome.stderr).toContain(`tellings: ${row.reason}\n`);
      const { stdout } = await tellings(root, 'status', 'harbour');
      expect(stdout).toContain('last build FAILED: the release of 2026-03-01 was not published');
      for (const part of parts) expect(stdout).toContain(part);
      if (name.startsWith('a predecessor')) return;
      expect(stdout).toContain('release 0.1.0: ');
    },
  );
});

describe('tellings verify', { timeout: 120_000 }, () => {
  test('refuses the signature of another key', async () => {
    const folder = join(dataset, 'releases/0.1.0');
    const { code, stdout } = await tellings(root, 'verify', folder, '--key', 'others/tellings.pub');
    expect(stdout).toMatch(/^FAILED signature SHA256SUMS\.minisig: /m);
    expect(code).toBe(1);
  });

  test('refuses a release whose signatures were deleted, where a key is named', async () => {
    const folder = join(dataset, 'releases/0.1.0');
    expect(await tellings(root, 'verify', folder, '--key', 'keys/tellings.pub')).toMatchObject({
      code: 0,
    });
    for (const name of ['SHA256SUMS.minisig', 'manifest.dsse.json']) await rm(join(folder, name));
    expect(await tellings(root, 'verify', folder)).toMatchObject({ code: 0 });
    const { code, stdout } = await tellings(root, 'verify', folder, '--key', 'keys/tellings.pub');
    expect(stdout).toContain('FAILED signature SHA256SUMS.minisig: the release is not signed');
    expect(code).toBe(1);
  });
});
