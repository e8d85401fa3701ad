import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Outcome, tellings } from './program.ts';

/** Synthetic: outlets, people and the ferry are invented. */
const texts: Readonly<Record<string, string>> = {
  ferry:
    'The ferry to the outer islands leaves an hour later from Monday, said the harbour office. ',
  union:
    'Ottoline Quarrie, who leads the seafarers of Skerry, asks for a longer rest at the quay. ',
  lamp: 'The lamp of the old lighthouse is lit again after a winter of repairs by two smiths. ',
};

let root: string;
let dataset: string;
let secret: string;
let publicKey: string;

async function run(...args: readonly string[]): Promise<Outcome> {
  return tellings(root, ...args);
}

async function done(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await run(...args);
  expect(stderr).not.toContain('tellings:');
  expect(code).toBe(0);
  return stdout;
}

async function lines(release: string, table: string): Promise<readonly Record<string, unknown>[]> {
  const text = await readFile(join(dataset, 'releases', release, 'data', `${table}.jsonl`), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

async function verified(release: string): Promise<string> {
  const folder = join(dataset, 'releases', release);
  return done('verify', folder, '--key', publicKey, '--require-signature');
}

/** Files of the releases folder that hold a text, by path. */
async function filesWith(text: string): Promise<readonly string[]> {
  const folder = join(dataset, 'releases');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((e) => join(e.parentPath, e.name));
  const found: string[] = [];
  for (const path of paths) {
    if ((await readFile(path)).includes(text)) found.push(path.slice(folder.length + 1));
  }
  return found.sort();
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tellings-withdraw-'));
  dataset = join(root, 'datasets', 'harbour');
  await mkdir(join(dataset, 'sources'), { recursive: true });
  await mkdir(join(dataset, 'clippings'));
  await writeFile(
    join(dataset, 'dataset.yml'),
    "name: harbour\ntitle: Harbour\ndescription: Synthetic.\nlicence: CC0-1.0\ncreators: [The test]\nissued: '2026-01-02'\n",
  );
  await writeFile(join(dataset, 'registry.yml'), 'speakers: []\npublishers: []\nrecordings: []\n');
  await writeFile(
    join(dataset, 'sources', 'clippings.yml'),
    'source_id: clippings\nname: Clippings\nkind: folder\npath: clippings\ntext_rights: open\nlicence: CC0-1.0\n',
  );
  for (const [name, text] of Object.entries(texts)) {
    await writeFile(
      join(dataset, 'clippings', `${name}.txt`),
      `${text.slice(0, 30)}\n\n${text.repeat(3)}`,
    );
  }
  const keys = join(root, 'keys');
  await done('keygen', keys);
  [secret, publicKey] = [join(keys, 'tellings.key'), join(keys, 'tellings.pub')];
  await done('run', 'harbour', '--key', secret);
}, 120_000);

afterAll(async () => {
  await rm(root, { recursive: true, force: true });
});

describe('a report is withdrawn and restored', { timeout: 240_000 }, () => {
  let id: string;
  let digest: string;

  test('in a dry run nothing is changed', async () => {
    const [report] = (await lines('0.1.0', 'reports')).filter(
      ({ source_key }) => source_key === 'union.txt',
    );
    id = String(report?.report_id);
    digest = String(report?.text_sha256);
    const out = await done(
      'withdraw',
      'harbour',
      id,
      '--reason',
      'privacy',
      '--issued',
      '2026-03-01',
      '--dry-run',
    );
    expect(out).toContain(`would be withdrawn: reports ${id}`);
    expect(await readdir(dataset)).not.toContain('withdrawals.jsonl');
    expect(await verified('0.1.0')).toContain(' 0 failed');
    expect((await filesWith(digest)).length).toBeGreaterThan(2);
  });

  test('at once it is hidden, gone from the old release, and everything still verifies', async () => {
    await done(
      'withdraw',
      'harbour',
      id,
      '--reason',
      'privacy',
      '--issued',
      '2026-03-01',
      '--until',
      '2026-09-01',
      '--key',
      secret,
    );
    const advisories = JSON.parse(
      await readFile(join(dataset, 'releases', 'advisories.json'), 'utf8'),
    );
    const [hidden] = advisories.advisories.filter((a: { kind: string }) => a.kind === 'withdrawal');
    expect(hidden).toMatchObject({
      issued: '2026-03-01',
      until: '2026-09-01',
      reason: 'privacy',
      status: 'active',
      versions: ['0.1.0'],
    });
    expect(hidden.ids).toContain(id);
    expect(await filesWith(digest)).toEqual([]);
    // Only what hides it names it.
    expect(await filesWith(id)).toEqual(['advisories.json']);
    expect(await lines('0.1.0', 'reports')).toHaveLength(2);
    expect(await verified('0.1.0')).toContain(' 0 failed');
  });

  test('a file that is not what the advisory says is a fault', async () => {
    const file = join(dataset, 'releases', '0.1.0', 'data', 'reports.jsonl');
    const bytes = await readFile(file);
    await writeFile(file, `${bytes}\n`);
    const { code, stdout } = await run('verify', join(dataset, 'releases', '0.1.0'));
    expect(code).toBe(1);
    expect(stdout).toContain('FAILED files data/reports.jsonl: has SHA-256');
    await writeFile(file, bytes);
  });

  test('a forged advisory does not make other bytes right', async () => {
    const path = join(dataset, 'releases', 'advisories.json');
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace('"privacy"', '"rights"'));
    const { code, stdout } = await run(
      'verify',
      join(dataset, 'releases', '0.1.0'),
      '--key',
      publicKey,
    );
    expect(code).toBe(1);
    expect(stdout).toContain('FAILED advisories ../advisories.json: its signature');
    await writeFile(path, text);
  });

  test('the same order again changes nothing', async () => {
    const before = await readFile(join(dataset, 'releases', 'advisories.json'), 'utf8');
    await done(
      'withdraw',
      'harbour',
      id,
      '--reason',
      'privacy',
      '--issued',
      '2026-03-01',
      '--key',
      secret,
    );
    expect(await readFile(join(dataset, 'releases', 'advisories.json'), 'utf8')).toBe(before);
  });

  test('the next release is MINOR, with a tombstone, and takes the report in no more', async () => {
    expect(await done('run', 'harbour', '--key', secret)).toContain('publish/withdrawn');
    expect(await lines('0.2.0', 'reports')).toHaveLength(2);
    expect(await lines('0.2.0', 'redirects')).toContainEqual({
      id,
      kind: 'withdrawn',
      reason: 'privacy',
      since: '0.2.0',
      targets: [],
    });
    const changes = JSON.parse(
      await readFile(join(dataset, 'releases/0.2.0/changes.json'), 'utf8'),
    );
    expect(changes.bump).toBe('minor');
    const delta = await readFile(join(dataset, 'releases/0.2.0/delta/0.1.0..0.2.0.jsonl'), 'utf8');
    const [removed] = delta
      .split('\n')
      .filter((line) => line.includes('"table":"reports"'))
      .map((line) => JSON.parse(line));
    expect(removed).toMatchObject({ op: 'remove', cause: 'withdrawal', key: id, record: null });
    expect(await verified('0.1.0')).toContain(' 0 failed');
    expect(await verified('0.2.0')).toContain(' 0 failed');
    expect(await filesWith(digest)).toEqual([]);
  });

  test('without the key, what was signed stays as it is', async () => {
    const { code, stderr } = await run(
      'withdraw',
      'harbour',
      id,
      '--lift',
      '--issued',
      '2026-05-01',
    );
    expect(code).toBe(2);
    expect(stderr).toContain('--key');
    expect(await verified('0.1.0')).toContain(' 0 failed');
  });

  test('lifted, old files are as they were and the next release restores it', async () => {
    await done('withdraw', 'harbour', id, '--lift', '--issued', '2026-05-01', '--key', secret);
    expect(await lines('0.1.0', 'reports')).toHaveLength(3);
    expect(await readdir(join(dataset, 'releases', 'redactions'))).toEqual([]);
    expect(await verified('0.1.0')).not.toContain('replaced');
    await done('run', 'harbour', '--key', secret);
    expect(await lines('0.3.0', 'reports')).toHaveLength(3);
    expect(await lines('0.3.0', 'redirects')).toContainEqual(
      expect.objectContaining({ id, kind: 'restored' }),
    );
    for (const release of ['0.1.0', '0.2.0', '0.3.0']) {
      expect(await verified(release)).toContain(' 0 failed');
    }
  });
});

describe('wrong usage', () => {
  test.each([
    [['rep_0000000000000000', '--reason', 'court', '--issued', '2026-03-01'], 'no release of'],
    [['rep_0000000000000000', '--reason', 'court', '--issued', '2026-02-30'], 'give a day as'],
    [['rep_0000000000000000', '--issued', '2026-03-01'], 'give a --reason'],
    [['rep_0000000000000000', '--lift', '--issued', '2026-03-01'], 'is not withdrawn'],
  ])('%j ends with 2', async (args, message) => {
    const { code, stderr } = await run('withdraw', 'harbour', ...args);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });

  test('sign wants a key, and signs no damaged release', async () => {
    const release = join(dataset, 'releases', '0.1.0');
    expect(await run('sign', release)).toMatchObject({ code: 2 });
    const copy = join(root, '0.1.0');
    await cp(release, copy, { recursive: true });
    await writeFile(join(copy, 'README.md'), 'other');
    const { code, stderr } = await run('sign', copy, '--key', secret);
    expect(code).toBe(1);
    expect(stderr).toContain('is not signed: README.md');
  });

  test('sign and keygen print JSON for scripts', async () => {
    const release = join(dataset, 'releases', '0.1.0');
    const made = JSON.parse(await done('keygen', join(root, 'other-keys'), '--json'));
    expect(made).toMatchObject({ secret_path: join(root, 'other-keys', 'tellings.key') });
    const copy = join(root, 'copy', '0.1.0');
    await cp(release, copy, { recursive: true });
    const signed = JSON.parse(await done('sign', copy, '--key', made.secret_path, '--json'));
    expect(signed).toEqual({
      release: copy,
      paths: ['SHA256SUMS.minisig', 'manifest.dsse.json'],
      key_id: made.key_id,
    });
  });

  test.each([
    ['yank', 'harbour', '0.1.0', '--reason', 'wrong-dates', '--issued', '2026-03-01'],
    ['rollback', 'harbour', '--to', '0.1.0', '--reason', 'wrong-dates', '--issued', '2026-03-01'],
    ['withdraw', 'harbour', 'rep_0', '--reason', 'court', '--issued', '2026-03-01'],
  ])('%s wants a key where dataset.yml names keys', async (...args) => {
    const path = join(dataset, 'dataset.yml');
    const spec = await readFile(path, 'utf8');
    const [, public_key = ''] = (await readFile(publicKey, 'utf8')).split('\n');
    const { key_id } = JSON.parse(
      await done('sign', join(dataset, 'releases', '0.1.0'), '--key', secret, '--json'),
    );
    await writeFile(path, `${spec}keys: [{ key_id: ${key_id}, public_key: ${public_key} }]\n`);
    const { code, stderr } = await run(...args);
    await writeFile(path, spec);
    expect(stderr).toContain('dataset.yml names keys');
    expect(code).toBe(2);
  });

  test('keygen refuses a folder in a git work tree', async () => {
    const { code, stderr } = await run('keygen', import.meta.dirname);
    expect(code).toBe(2);
    expect(stderr).toContain('git work tree');
  });
});
