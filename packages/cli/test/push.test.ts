import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { type Outcome, tellings } from './program.ts';

const committed = resolve(import.meta.dirname, '../../../datasets/leader-recordings');

let root = '';
let dataset = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tellings-cli-push-'));
  const made = root;
  onTestFinished(() => rm(made, { recursive: true, force: true }));
  dataset = join(root, 'datasets/leader-recordings');
  await mkdir(dataset, { recursive: true });
  for (const name of ['dataset.yml', 'releases']) {
    await cp(join(committed, name), join(dataset, name), { recursive: true });
  }
  await writeFile(
    join(dataset, 'targets.yml'),
    [
      'targets:',
      '  - name: mirror',
      '    folder: { path: ../../mirror }',
      '  - name: npm',
      '    npm: { package: talks, registry: http://127.0.0.1:9, token_env: TOKEN_OF_NOBODY }',
    ].join('\n'),
  );
});

function push(...args: readonly string[]): Promise<Outcome> {
  return tellings(root, 'push', 'leader-recordings', ...args);
}

describe('tellings push', () => {
  test('says what it would do, does it, and finds it done', { timeout: 240_000 }, async () => {
    const dry = await push('mirror', '--dry-run');
    expect(dry.stderr).toBe('');
    expect(dry.stdout).toMatch(
      /^mirror: would do this; nothing was written\n {2}0\.1\.0 +to send \d+/,
    );
    expect(dry.code).toBe(0);
    await expect(readFile(join(root, 'mirror/index.json'))).rejects.toThrow('ENOENT');

    const real = await push('mirror', '--date', '2031-04-02');
    expect(real.code, real.stderr).toBe(0);
    expect(real.stderr).toMatch(/^sent \d+ of \d+/);
    expect(real.stdout).toContain('index.json       sent');
    expect(await readFile(join(root, 'mirror/index.json'))).toEqual(
      await readFile(join(committed, 'releases/index.json')),
    );
    const [line] = (await readFile(join(dataset, '.tellings/receipts/mirror.jsonl'), 'utf8')).split(
      '\n',
    );
    expect(JSON.parse(line ?? '')).toMatchObject({ date: '2031-04-02' });

    const again = await push('mirror', '--json');
    const plan = JSON.parse(again.stdout) as { steps: { action: string }[] };
    expect(new Set(plan.steps.map(({ action }) => action))).toEqual(new Set(['present']));

    const checked = await push('mirror', '--verify');
    expect(checked).toMatchObject({ code: 0 });
    expect(checked.stdout).toMatch(/^mirror: \d+ checks passed, 0 failed\n$/);
    await writeFile(join(root, 'mirror/0.1.0/LICENSE'), 'tampered');
    const found = await push('mirror', '--verify');
    expect(found.code).toBe(1);
    expect(found.stdout).toMatch(/^FAILED file:.*LICENSE: has SHA-256/);
    const refused = await push('mirror');
    expect(refused.stderr).toMatch(
      /^tellings: mirror: the target holds other bytes.*nothing was sent/,
    );
    expect(refused.code).toBe(1);
  });

  test('what does not verify is not sent', { timeout: 240_000 }, async () => {
    // Every digest of the manifest holds; SHA256SUMS, which it cannot list, is wrong.
    await writeFile(join(dataset, 'releases/0.4.0/SHA256SUMS'), 'nothing\n');
    const { code, stderr } = await push('mirror');
    expect(stderr).toContain('0.4.0 fails its verification, so nothing was sent');
    expect(code).toBe(1);
    await expect(readFile(join(root, 'mirror/index.json'))).rejects.toThrow('ENOENT');
  });

  test('advisories whose signature is of others are not sent', { timeout: 240_000 }, async () => {
    const keygen = await tellings(root, 'keygen', 'keys', '--json');
    const { key_id } = JSON.parse(keygen.stdout) as { readonly key_id: string };
    const [, public_key] = (await readFile(join(root, 'keys/tellings.pub'), 'utf8')).split('\n');
    const spec = await readFile(join(dataset, 'dataset.yml'), 'utf8');
    await writeFile(
      join(dataset, 'dataset.yml'),
      `${spec}keys: [{ key_id: ${key_id}, public_key: ${public_key} }]\n`,
    );
    const yank = async (version: string): Promise<void> => {
      const args = ['--reason', 'wrong-dates', '--issued', '2026-03-01'];
      const secret = ['--key', 'keys/tellings.key'];
      const done = await tellings(root, 'yank', 'leader-recordings', version, ...args, ...secret);
      expect(done.code, done.stderr).toBe(0);
    };
    await yank('0.1.0');
    // Ended before the second yank, but for its signature.
    const paths = ['advisories.json', 'index.json'].map((name) => join(dataset, 'releases', name));
    const old = await Promise.all(paths.map((path) => readFile(path)));
    await yank('0.2.0');
    await Promise.all(paths.map((path, place) => writeFile(path, old[place] ?? '')));
    const { code, stderr } = await push('mirror');
    expect(stderr).toContain('advisories.json: its signature by key');
    expect(stderr).toContain('run it again');
    expect(code).toBe(1);
    await expect(readFile(join(root, 'mirror/index.json'))).rejects.toThrow('ENOENT');
    await yank('0.2.0');
    expect(await push('mirror', '--dry-run')).toMatchObject({ code: 0, stderr: '' });
  });

  test('wrong usage is told with exit code 2', async () => {
    const unknown = await push('elsewhere');
    expect(unknown.stderr).toContain('names no target elsewhere; it names mirror, npm');
    expect(unknown.code).toBe(2);
    const secret = await push('npm');
    expect(secret.stderr).toContain('needs the environment variable TOKEN_OF_NOBODY');
    expect(secret.code).toBe(2);
    const version = await push('mirror', '--release', '9.9.9');
    expect(version.stderr).toContain('does not list 9.9.9');
    expect(version.code).toBe(2);
    const date = await push('mirror', '--date', '2026-02-31');
    expect(date.stderr).toContain('--date 2026-02-31: give a day as YYYY-MM-DD');
    expect(date.code).toBe(2);
    await writeFile(join(dataset, 'targets.yml'), 'targets:\n  - name: mirror\n    folder: {}\n');
    const faulty = await push('mirror');
    expect(faulty.stderr).toMatch(/targets\.yml:3: .*path/);
    expect(faulty.code).toBe(2);
    await writeFile(join(dataset, 'targets.yml'), 'targets:\n  - name: mirror\n');
    expect((await push('mirror')).code).toBe(2);
    await rm(join(dataset, 'targets.yml'));
    expect((await push('mirror')).stderr).toContain('targets.yml is missing');
  });
});
