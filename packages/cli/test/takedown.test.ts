import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createMemoryCache, openRelease, type Release } from '@tellings/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Host, openBucket, openStaticHost, s3Key } from './hosts.ts';
import { tellings } from './program.ts';

type Row = Readonly<Record<string, unknown>>;

const specimen = resolve(import.meta.dirname, '../../../datasets/specimen');
const quiet = { onWarning: () => undefined };

let root: string;
let dataset: string;
let hosts: readonly Host[] = [];
let key: string;
/** Where each target lies on the disk, and where its readers find it. */
let places: readonly { readonly name: string; readonly folder: string; readonly url: string }[];

async function done(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await tellings(root, ...args);
  expect(stderr).not.toContain('tellings:');
  expect(code, stdout).toBe(0);
  return stdout;
}

function signed(command: string, ...args: readonly string[]): Promise<string> {
  return done(command, 'specimen', ...args, '--key', join(root, 'keys/tellings.key'));
}

/** Pushes to every target, and says what was done where; the rest was there already. */
async function push(): Promise<readonly (readonly string[])[]> {
  return Promise.all(
    places.map(async ({ name }) => {
      const plan = JSON.parse(await done('push', 'specimen', name, '--json')) as {
        readonly steps: readonly { readonly action: string; readonly path: string }[];
        readonly pointers: readonly { readonly action: string; readonly path: string }[];
      };
      const steps = [...plan.steps, ...plan.pointers].filter(({ action }) => action !== 'present');
      return steps.map(({ action, path }) => `${action} ${path}`).sort();
    }),
  );
}

/** Where targets also hold the signature of the advisories: by the digest of what it signs. */
async function signaturePath(): Promise<string> {
  return `signatures/${digest(await readFile(join(dataset, 'releases/advisories.json')))}.minisig`;
}

/** Every file below a folder, by path; objects of the bucket under their names. */
async function readTree(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(async ({ parentPath, name }) => {
      const path = join(parentPath, name);
      const shown = path.slice(folder.length + 1).replace(/\._S3rver_object$/, '');
      return [shown, await readFile(path)] as const;
    });
  return new Map((await Promise.all(files)).filter(([path]) => !path.includes('._S3rver_')));
}

function digest(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function filesWith(tree: ReadonlyMap<string, Buffer>, text: string): readonly string[] {
  return [...tree].flatMap(([path, bytes]) => (bytes.includes(text) ? [path] : [])).sort();
}

async function rowsOf(release: Release, table: 'reports' | 'tellings'): Promise<readonly Row[]> {
  return (await release.table(table).toArray()) as unknown as readonly Row[];
}

async function readAdvisories(): Promise<{
  readonly advisories: readonly {
    readonly kind: string;
    readonly status: string;
    readonly ids: readonly string[];
    readonly replacements: readonly Readonly<Record<string, string>>[];
  }[];
}> {
  return JSON.parse(await readFile(join(dataset, 'releases/advisories.json'), 'utf8'));
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tellings-takedown-'));
  dataset = join(root, 'datasets/specimen');
  await cp(specimen, dataset, {
    recursive: true,
    filter: (path) => !/\/(node_modules|releases|\.tellings|\.turbo)(\/|$)/.test(path),
  });
  const [site, bucket] = [
    await openStaticHost(join(root, 'site')),
    await openBucket(join(root, 'store'), 'open-data'),
  ];
  hosts = [site, bucket];
  places = [
    { name: 'mirror', folder: join(root, 'site/talks'), url: `${site.url}/talks/` },
    {
      name: 'bucket',
      folder: join(root, 'store/open-data/talks'),
      url: `${bucket.url}/open-data/talks/`,
    },
  ];
  process.env.TELLINGS_TEST_S3_KEY = s3Key;
  await writeFile(
    join(dataset, 'targets.yml'),
    `targets:
  - name: mirror
    folder: { path: ../../site/talks, url: ${site.url}/talks }
  - name: bucket
    s3:
      endpoint: ${bucket.url}
      region: us-east-1
      bucket: open-data
      prefix: talks
      access_key_id_env: TELLINGS_TEST_S3_KEY
      secret_access_key_env: TELLINGS_TEST_S3_KEY
`,
  );
  await done('keygen', 'keys');
  key = (await readFile(join(root, 'keys/tellings.pub'), 'utf8')).trim().split('\n').at(-1) ?? '';
  await signed('run');
  await push();
});

afterAll(async () => {
  await Promise.all(hosts.map((host) => host.close()));
  await rm(root, { recursive: true, force: true });
});

describe('a takedown reaches every target and its readers', () => {
  let report: Row;
  let other: Row;
  let before: ReadonlyMap<string, Buffer>;
  let replaced: readonly Readonly<Record<string, string>>[];
  /** Caches of readers that had the old release before anything was withdrawn. */
  const caches = [createMemoryCache(), createMemoryCache()];

  function open(place: number, range: string, keys = [key]): Promise<Release> {
    const [at, cache] = [places[place], caches[place]];
    if (!at || !cache) throw new Error(`no place ${place}`);
    return openRelease(at.url, range, { keys, cache, ...quiet });
  }

  test('readers have the old release', async () => {
    for (const place of [0, 1]) {
      const release = await open(place, '0.1.0');
      for (const { name } of release.manifest.tables)
        await release.table(name as 'reports').toArray();
      const tellings = await rowsOf(release, 'tellings');
      const told = new Set(tellings.map(({ report_id }) => report_id));
      const rows = (await rowsOf(release, 'reports')).filter(({ report_id }) =>
        told.has(report_id),
      );
      [report, other] = [rows[0] ?? {}, rows[1] ?? {}];
    }
    before = await readTree(places[0]?.folder ?? '');
    expect(filesWith(before, String(report.text_sha256)).length).toBeGreaterThan(2);
  });

  test('replaced files go under their names, the advisory with its signature, nothing else', async () => {
    await signed(
      'withdraw',
      String(report.report_id),
      '--reason',
      'privacy',
      '--issued',
      '2026-12-01',
    );
    const redaction = (await readAdvisories()).advisories.find(({ kind }) => kind === 'redaction');
    replaced = redaction?.replacements ?? [];
    expect(replaced.length).toBeGreaterThan(6);
    const expected = [
      ...replaced.map(({ version, path }) => `replace ${version}/${path}`),
      ...new Set(replaced.map(({ new_path }) => `send ${new_path}`)),
      'send advisories.json',
      'send advisories.json.minisig',
      `send ${await signaturePath()}`,
    ].sort();
    expect(await push()).toEqual([expected, expected]);
    for (const { name } of places) {
      expect(await done('push', 'specimen', name, '--verify')).toContain(' 0 failed');
    }
  });

  test('nothing of it stays there: no id but in the advisory, no digest, none of the old files', async () => {
    const touched = new Set(replaced.map(({ version, path }) => `${version}/${path}`));
    for (const { folder } of places) {
      const tree = await readTree(folder);
      expect(filesWith(tree, String(report.report_id))).toEqual(['advisories.json']);
      expect(filesWith(tree, String(report.text_sha256))).toEqual([]);
      expect(filesWith(tree, String(report.url))).toEqual([]);
      const digests = new Set([...tree.values()].map(digest));
      for (const { old_sha256 = '' } of replaced) expect(digests.has(old_sha256)).toBe(false);
      const same = [...before].filter(([path]) => !touched.has(path));
      for (const [path, bytes] of same) expect(tree.get(path)?.equals(bytes), path).toBe(true);
    }
  });

  test('a reader with keys opens the old release: the row is hidden, what replaced files holds', async () => {
    for (const place of [0, 1]) {
      const release = await open(place, '0.1.0');
      const ids = (await rowsOf(release, 'reports')).map(({ report_id }) => report_id);
      expect(ids).toHaveLength(49);
      expect(ids).not.toContain(report.report_id);
      expect(await release.tellingsOf(String(report.report_id))).toEqual([]);
      expect(await release.resolve(String(report.report_id))).toMatchObject({
        status: 'withdrawn',
        reason: 'privacy',
      });
      expect(await release.verify()).toEqual([]);
      for (const { old_sha256 = '' } of replaced) {
        expect(await caches[place]?.get(old_sha256)).toBeNull();
      }
    }
  });

  test('a forged advisory is refused, by readers and by verify', async () => {
    const path = join(places[0]?.folder ?? '', 'advisories.json');
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace('"active"', '"lifted"'));
    await expect(open(0, '0.1.0')).rejects.toMatchObject({
      name: 'ReleaseError',
      code: 'wrong-signature',
      file: 'advisories.json',
    });
    const { code, stdout } = await verifyCopy(0, '0.1.0');
    expect(code).toBe(1);
    expect(stdout).toContain('FAILED advisories ../advisories.json: its signature');
    await writeFile(path, text);
  });

  test('a copy that was downloaded passes tellings verify', async () => {
    for (const place of [0, 1]) {
      const { code, stdout } = await verifyCopy(place, '0.1.0');
      expect(stdout).toContain(' 0 failed');
      expect(code).toBe(0);
    }
  });

  test('a second one on the same day reaches them too, and takes the first copies away', async () => {
    await signed(
      'withdraw',
      String(other.report_id),
      '--reason',
      'privacy',
      '--issued',
      '2026-12-01',
    );
    await push();
    for (const { folder } of places) {
      const tree = await readTree(folder);
      for (const { report_id, text_sha256 } of [report, other]) {
        expect(filesWith(tree, String(report_id))).toEqual(['advisories.json']);
        expect(filesWith(tree, String(text_sha256))).toEqual([]);
      }
      const digests = new Set([...tree.values()].map(digest));
      for (const { new_sha256 = '' } of replaced) expect(digests.has(new_sha256)).toBe(false);
    }
    for (const place of [0, 1]) {
      await open(place, '0.1.0');
      for (const { new_sha256 = '' } of replaced) {
        expect(await caches[place]?.get(new_sha256)).toBeNull();
      }
    }
  });

  test('the next release has tombstones, and readers get it by delta without the old rows', async () => {
    await signed('release', '--issued', '2026-12-02');
    await push();
    for (const place of [0, 1]) {
      const release = await open(place, '^0.2');
      const updates = await release.update('0.1.0');
      const ways = new Map(updates.map(({ table, way, reason }) => [table, `${way} ${reason}`]));
      expect(ways.get('reports')).toContain('full');
      expect(ways.get('redirects')).toBe('delta null');
      expect(ways.get('recordings')).toBe('held null');
      expect(await rowsOf(release, 'reports')).toHaveLength(48);
      expect(await release.resolve(String(other.report_id))).toMatchObject({ status: 'withdrawn' });
      expect(await release.verify()).toEqual([]);
      const tree = await readTree(places[place]?.folder ?? '');
      expect(filesWith(tree, String(report.text_sha256))).toEqual([]);
      expect((await verifyCopy(place, '0.2.0')).stdout).toContain(' 0 failed');
    }
  });

  test('lifted, the old files are there again and the next release has the row', async () => {
    for (const { report_id } of [report, other]) {
      await signed('withdraw', String(report_id), '--lift', '--issued', '2026-12-03');
    }
    await push();
    for (const { folder } of places) {
      const tree = await readTree(folder);
      for (const [path, bytes] of before) {
        if (/^\d/.test(path)) expect(tree.get(path)?.equals(bytes), path).toBe(true);
      }
      expect([...tree.keys()].filter((path) => path.startsWith('redactions/'))).toEqual([]);
    }
    await signed('release', '--issued', '2026-12-04');
    await push();
    for (const place of [0, 1]) {
      const release = await open(place, '^0.3');
      expect(await release.update('0.2.0')).toContainEqual({
        table: 'reports',
        way: 'delta',
        reason: null,
      });
      expect(await rowsOf(release, 'reports')).toHaveLength(50);
      expect(await rowsOf(await open(place, '0.1.0'), 'reports')).toHaveLength(50);
      expect((await verifyCopy(place, '0.3.0')).stdout).toContain(' 0 failed');
    }
  });

  /** What `tellings verify` says of a release as it lies at a target, copied from there. */
  async function verifyCopy(
    place: number,
    version: string,
  ): Promise<Awaited<ReturnType<typeof tellings>>> {
    const copy = await mkdtemp(join(root, 'copy-'));
    const tree = await readTree(places[place]?.folder ?? '');
    for (const [path, bytes] of tree) {
      await mkdir(dirname(join(copy, path)), { recursive: true });
      await writeFile(join(copy, path), bytes);
    }
    return tellings(
      root,
      'verify',
      join(copy, version),
      '--key',
      'keys/tellings.pub',
      '--require-signature',
    );
  }
});

describe('a release that is taken back', () => {
  test('is refused for a range and warned of by number, until the yank is lifted', async () => {
    const [mirror] = places;
    const yank = ['--reason', 'wrong-dates', '--issued', '2026-12-05'];
    await signed('yank', '0.3.0', ...yank, '--use-instead', '0.2.0');
    const pushed = [
      'replace advisories.json',
      'replace advisories.json.minisig',
      'replace index.json',
      `send ${await signaturePath()}`,
    ];
    expect(await push()).toEqual([pushed, pushed]);
    for (const { url } of places) {
      const warnings: string[] = [];
      const options = {
        keys: [key],
        cache: createMemoryCache(),
        onWarning: (text: string) => warnings.push(text),
      };
      expect((await openRelease(url, 'latest', options)).version).toBe('0.2.0');
      expect(warnings).toEqual([]);
      await expect(openRelease(url, '^0.3', options)).rejects.toMatchObject({
        code: 'no-release',
        message: expect.stringContaining('0.3.0 was taken back (wrong-dates; use 0.2.0)'),
      });
      expect((await openRelease(url, '0.3.0', options)).version).toBe('0.3.0');
      expect(warnings).toEqual(['specimen 0.3.0 was taken back: wrong-dates; use 0.2.0']);
    }
    await signed('yank', '0.3.0', '--lift');
    await push();
    const cache = createMemoryCache();
    const latest = await openRelease(mirror?.url ?? '', 'latest', { keys: [key], cache, ...quiet });
    expect(latest.version).toBe('0.3.0');
  });

  test('a rollback takes back everything above', async () => {
    await signed('rollback', '--to', '0.1.0', '--reason', 'wrong-dates', '--issued', '2026-12-06');
    await push();
    for (const { url } of places) {
      const options = { keys: [key], cache: createMemoryCache(), ...quiet };
      expect((await openRelease(url, 'latest', options)).version).toBe('0.1.0');
      await expect(openRelease(url, '^0.2', options)).rejects.toMatchObject({ code: 'no-release' });
    }
  });
});
