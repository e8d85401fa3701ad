import { execFile } from 'node:child_process';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openReceipts, openTarget, type PushPlan, readReleaseSet } from '../src/index.ts';
import {
  copyRealReleases,
  openHubPlace,
  openPlace,
  type Place,
  type PlaceName,
  packageName,
  placeNames,
  repository,
  s3PlaceAt,
  temporaryFolder,
} from './places.ts';
import {
  digest,
  inventRelease,
  readText,
  type SyntheticRelease,
  withdrawFile,
  writeReleases,
} from './releases.ts';
import { openConditionalStore, openS3rver } from './servers/s3-server.ts';

const retries = { tries: 3, firstWait: 1, longestWait: 20 };
const wait = (milliseconds: number): Promise<void> =>
  new Promise((done) => setTimeout(done, milliseconds));

interface Push {
  readonly version?: string;
  readonly waits?: number[];
}

/** Plans and carries out one push, as the command does. */
async function push(
  folder: string,
  place: Place,
  { version, waits }: Push = {},
): Promise<PushPlan> {
  const target = openTarget(place.spec, {
    folder,
    environment: place.environment,
    wait: (milliseconds) => {
      waits?.push(milliseconds);
      return wait(0);
    },
    retries,
  });
  const set = await readReleaseSet(join(folder, 'releases'), version ?? null);
  const plan = await target.plan(set);
  const receipts = await openReceipts(receiptsOf(folder, place), '2031-04-02');
  await target.apply(set, plan, { receipts, report: () => undefined });
  return plan;
}

function receiptsOf(folder: string, { spec }: Place): string {
  return join(folder, '.tellings/receipts', `${spec.name}.jsonl`);
}

async function verify(folder: string, place: Place): Promise<readonly string[]> {
  const { spec, environment } = place;
  const target = openTarget(spec, { folder, environment, wait, retries });
  const checks = await target.verify(await readReleaseSet(join(folder, 'releases'), null));
  return checks.filter(({ is_passed }) => !is_passed).map(({ message }) => message);
}

/** What a consumer of a kind of target must find of a release. */
function expected(name: PlaceName, { files }: SyntheticRelease): ReadonlyMap<string, string> {
  const kept = [...files].filter(
    ([path]) => name !== 'npm' || !/^data\/(csv|parquet)\//.test(path),
  );
  return new Map(kept.map(([path, text]) => [path, digest(text)]));
}

async function dataset(...releases: readonly SyntheticRelease[]): Promise<string> {
  const folder = await temporaryFolder();
  await writeReleases(join(folder, 'releases'), releases);
  return folder;
}

function actions({ steps, pointers }: PushPlan): readonly string[] {
  return [...new Set([...steps, ...pointers].map(({ action }) => action))].toSorted();
}

const first = inventRelease('0.1.0');
const second = inventRelease('0.2.0');
const third = inventRelease('0.3.0');

describe.each(placeNames)('%s', (name) => {
  test('a consumer finds each release whole, and the newest as current', async () => {
    const place = await openPlace(name);
    const folder = await dataset(first, second);
    await push(folder, place);
    const { current, releases } = await place.see();
    expect(current).toBe('0.2.0');
    expect([...releases.keys()].toSorted()).toEqual(['0.1.0', '0.2.0']);
    expect(releases.get('0.1.0')).toEqual(expected(name, first));
    expect(releases.get('0.2.0')).toEqual(expected(name, second));
    expect(await verify(folder, place)).toEqual([]);
  });

  test('a second push does nothing; a new release is all that a third one sends', async () => {
    const place = await openPlace(name);
    const folder = await dataset(first);
    expect(actions(await push(folder, place))).not.toContain('present');
    const receipts = await readText(receiptsOf(folder, place));
    expect(receipts).toContain('"date":"2031-04-02"');
    expect(actions(await push(folder, place))).toEqual(['present']);
    expect(await readText(receiptsOf(folder, place))).toBe(receipts);

    await writeReleases(join(folder, 'releases'), [first, second]);
    const { steps } = await push(folder, place);
    for (const step of steps) {
      expect(step.action, step.path).toBe(step.version === '0.2.0' ? 'send' : 'present');
    }
    expect((await place.see()).current).toBe('0.2.0');
  });

  test('other bytes under a published version stop the push, and nothing changes', async () => {
    const place = await openPlace(name);
    await push(await dataset(first), place);
    const before = await place.see();
    const other = { ...inventRelease('0.1.0', 3000), version: '0.1.0' };
    const folder = await dataset(other, second);
    await expect(push(folder, place)).rejects.toThrow(/[0-9a-f]{64}.*[0-9a-f]{64}/s);
    await expect(push(folder, place)).rejects.toThrow('nothing was sent');
    expect(await place.see()).toEqual(before);
  });

  test('a target that is ahead is not taken back', async () => {
    const place = await openPlace(name);
    await push(await dataset(first, second), place);
    const before = await place.see();
    await expect(push(await dataset(first), place)).rejects.toThrow('get the newer releases first');
    expect(await place.see()).toEqual(before);
  });

  test('what is broken here is not sent', async () => {
    const place = await openPlace(name);
    const folder = await dataset(first);
    await writeFile(join(folder, 'releases/0.1.0/data/reports.jsonl'), 'tampered');
    await expect(push(folder, place)).rejects.toThrow(
      `has SHA-256 ${digest('tampered')}, its manifest lists`,
    );
    expect((await place.see()).releases.size).toBe(0);
  });
});

describe.each(['folder', 's3', 'npm', 'hub'] as const)('%s', (name) => {
  test('takes the committed releases of a dataset', { timeout: 120_000 }, async () => {
    const place = await openPlace(name);
    const folder = await copyRealReleases();
    await push(folder, place);
    expect(await verify(folder, place)).toEqual([]);
    const { releases } = JSON.parse(await readText(join(folder, 'releases/index.json')));
    expect((await place.see()).releases.size).toBe(releases.length);
  });
});

describe('a single release', () => {
  test('is pushed only where the index then names nothing that is not there', async () => {
    const place = await openPlace('s3');
    const folder = await dataset(first, second);
    await expect(push(folder, place, { version: '0.2.0' })).rejects.toThrow(
      'index.json lists 0.1.0, which the target does not hold',
    );
    expect((await place.see()).current).toBeNull();
    await push(folder, place);
    await writeReleases(join(folder, 'releases'), [first, second, third]);
    const { steps } = await push(folder, place, { version: '0.3.0' });
    expect(new Set(steps.map(({ version }) => version))).toEqual(new Set(['0.3.0']));
    expect((await place.see()).current).toBe('0.3.0');
  });

  test('that is older never becomes current', async () => {
    const folder = await dataset(first, second);
    const npm = await openPlace('npm');
    await push(folder, npm, { version: '0.2.0' });
    await push(folder, npm, { version: '0.1.0' });
    expect((await npm.see()).current).toBe('0.2.0');
    expect((await npm.see()).releases.size).toBe(2);
    const hub = await openPlace('hub');
    await push(folder, hub, { version: '0.2.0' });
    const { notes } = await push(folder, hub, { version: '0.1.0' });
    expect(notes).toEqual([
      '0.1.0 is not sent: main holds 0.2.0 already, and its history goes forward only',
    ]);
    expect((await hub.see()).current).toBe('0.2.0');
  });

  test('that is not listed is wrong usage', async () => {
    const folder = await dataset(first);
    await expect(readReleaseSet(join(folder, 'releases'), '9.9.9')).rejects.toThrow(
      'does not list 9.9.9; it lists 0.1.0',
    );
  });
});

describe('faults of a target', () => {
  test('a file that was cut or lost there is found by verify, and stops the next push', async () => {
    const place = await openPlace('folder');
    const folder = await dataset(first);
    await push(folder, place);
    const path = join(place.spec.folder?.path ?? '', '0.1.0/data/reports.jsonl');
    await writeFile(path, 'cut');
    expect(await verify(folder, place)).toEqual([
      `has SHA-256 ${digest('cut')}, expected ${digest(first.files.get('data/reports.jsonl') ?? '')}`,
    ]);
    await expect(push(folder, place)).rejects.toThrow(digest('cut'));
    expect(await readText(path)).toBe('cut');
    await rm(path);
    await push(folder, place);
    expect(await verify(folder, place)).toEqual([]);
  });

  test('a host that does not serve what lies in its folder never gets the index', async () => {
    const place = await openPlace('static host');
    const url = (place.spec.folder?.url ?? '').replace('/site', '/elsewhere');
    const path = place.spec.folder?.path ?? '';
    const wrong: Place = { ...place, spec: { name: 'host', folder: { path, url } } };
    await expect(push(await dataset(first), wrong)).rejects.toThrow('is not there when read back');
    expect(await readdir(path)).not.toContain('index.json');
  });

  test('an object that another writer put there meanwhile is not overwritten', async () => {
    const store = await openS3rver(await temporaryFolder());
    onTestFinished(() => store.close());
    const direct = s3PlaceAt(store.url, store.url);
    const [folder, rival] = [await dataset(first), await dataset(inventRelease('0.1.0', 9000))];
    let rivals: Promise<unknown> | null = null;
    const proxy = await openConditionalStore(store.url, async () => {
      rivals ??= push(rival, direct);
      await rivals;
    });
    onTestFinished(() => proxy.close());
    await expect(push(folder, s3PlaceAt(proxy.url, store.url))).rejects.toThrow(
      'was written by someone else meanwhile',
    );
    const { releases } = await direct.see();
    expect(releases.get('0.1.0')).toEqual(expected('s3', inventRelease('0.1.0', 9000)));
  });

  test('a wrong key is told apart, and a key that is not there', async () => {
    const store = await openS3rver(await temporaryFolder());
    onTestFinished(() => store.close());
    // s3rver looks at the id of a key only; the proxy checks what was signed with the secret.
    const proxy = await openConditionalStore(store.url, async () => undefined);
    onTestFinished(() => proxy.close());
    const place = s3PlaceAt(proxy.url, store.url);
    const folder = await dataset(first);
    for (const wrong of [{ KEY_ID: 'other' }, { KEY_SECRET: 'wrong' }]) {
      const environment = { ...place.environment, ...wrong };
      await expect(push(folder, { ...place, environment })).rejects.toThrow(
        /answered 403.*see the access key/,
      );
    }
    await expect(push(folder, { ...place, environment: {} })).rejects.toThrow(
      'target bucket needs the environment variable KEY_ID, which is not set',
    );
    await push(folder, place);
    expect((await place.see()).releases.get('0.1.0')).toEqual(expected('s3', first));
  });

  test('a busy server is asked again, as late as it says; a dead one is given up', async () => {
    const { place, hub } = await openHubPlace();
    const folder = await dataset(first);
    let left = 2;
    hub.intercept = () => {
      left -= 1;
      if (left === 1) return { status: 429, headers: { 'retry-after': '0' } };
      return left === 0 ? { status: 503 } : null;
    };
    const waits: number[] = [];
    await push(folder, place, { waits });
    expect(waits).toEqual([1, 2]);
    hub.intercept = () => ({ status: 503, headers: { 'retry-after': '3600' } });
    waits.length = 0;
    await expect(push(folder, place, { waits })).rejects.toThrow('gave up after 3 tries');
    expect(waits).toEqual([20, 20]);
  });
});

describe('npm', () => {
  test('npm itself installs the package', { timeout: 120_000 }, async () => {
    const place = await openPlace('npm');
    await push(await dataset(first, second), place);
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'package.json'), '{}');
    const registry = place.spec.npm?.registry ?? '';
    const options = ['--registry', registry, '--cache', join(folder, 'cache'), '--no-audit'];
    await promisify(execFile)('npm', ['install', ...options, packageName], { cwd: folder });
    const installed = join(folder, 'node_modules', packageName);
    expect(await readText(installed, 'manifest.json')).toBe(second.files.get('manifest.json'));
    expect(JSON.parse(await readText(installed, 'package.json'))).toMatchObject({
      version: '0.2.0',
      license: 'CC0-1.0',
    });
  });

  test('a yanked release is deprecated and latest moves back', async () => {
    const place = await openPlace('npm');
    const folder = await dataset(first, second);
    await push(folder, place);
    await writeReleases(join(folder, 'releases'), [first, second], ['0.2.0']);
    await push(folder, place);
    expect(await place.see()).toMatchObject({ current: '0.1.0' });
    const answer = await fetch(`${place.spec.npm?.registry}/@harbour%2ftalks`);
    expect(await answer.json()).toMatchObject({
      'dist-tags': { latest: '0.1.0' },
      versions: { '0.2.0': { deprecated: 'This release was yanked: wrong-dates; use 0.1.0' } },
    });
    expect(actions(await push(folder, place))).toEqual(['present']);

    await writeReleases(join(folder, 'releases'), [first, second]);
    await push(folder, place);
    const restored = await fetch(`${place.spec.npm?.registry}/@harbour%2ftalks`);
    const shown: unknown = await restored.json();
    expect(shown).toMatchObject({ 'dist-tags': { latest: '0.2.0' } });
    expect(JSON.stringify(shown)).not.toContain('yanked');
  });

  test('a prerelease is next, not latest', async () => {
    const place = await openPlace('npm');
    const prerelease = inventRelease('0.3.0-next.1');
    const folder = await dataset(first, second, prerelease);
    await push(folder, place);
    const answer = await fetch(`${place.spec.npm?.registry}/@harbour%2ftalks`);
    expect(await answer.json()).toMatchObject({
      'dist-tags': { latest: '0.2.0', next: '0.3.0-next.1' },
    });
    expect(actions(await push(folder, place))).toEqual(['present']);
  });
});

describe('hub', () => {
  test("someone's other work is left alone", async () => {
    const { place, hub } = await openHubPlace();
    const folder = await dataset(first);
    await push(folder, place);
    const found = hub.repositories.get(repository);
    const head = found?.commits.at(-1);
    if (!found || !head) throw new Error('no repository');
    const tree = new Map([...head.tree].filter(([path]) => path !== 'manifest.json'));
    found.commits.push({ oid: 'f'.repeat(40), title: 'theirs', tree });
    found.tags.clear();
    await expect(push(folder, place)).rejects.toThrow('no repository of releases');
    expect(found.commits.at(-1)?.title).toBe('theirs');
  });
});

describe('a takedown', () => {
  const path = 'data/reports.jsonl';
  const withdrawn = digest(first.files.get(path) ?? '');

  test.each(['folder', 's3'] as const)(
    'reaches %s: advisory, copy, old bytes gone',
    async (name) => {
      const place = await openPlace(name);
      const folder = await dataset(first, second);
      await push(folder, place);
      await withdrawFile(join(folder, 'releases'), first, path, 'redacted\n');
      await rm(join(folder, 'releases/0.1.0', path));
      expect(await verify(folder, place)).toContain(`withdrawn, but still there as ${withdrawn}`);
      const plan = await push(folder, place);
      expect(plan.steps.filter(({ action }) => action !== 'present')).toMatchObject([
        { action: 'send', path: `redactions/${digest('redacted\n')}` },
        { action: 'remove', path: `0.1.0/${path}` },
      ]);
      const { releases } = await place.see();
      expect(releases.get('0.1.0')?.has(path)).toBe(false);
      expect(await verify(folder, place)).toEqual([]);
      expect(actions(await push(folder, place))).toEqual(['present']);
    },
  );

  test('a redacted copy in the place of the file replaces it, and a lift restores it', async () => {
    const place = await openPlace('s3');
    const folder = await dataset(first);
    await push(folder, place);
    const releases = join(folder, 'releases');
    await withdrawFile(releases, first, path, 'redacted\n');
    await writeFile(join(releases, '0.1.0', path), 'redacted\n');
    await push(folder, place);
    expect((await place.see()).releases.get('0.1.0')?.get(path)).toBe(digest('redacted\n'));
    await withdrawFile(releases, first, path, 'redacted\n', 'lifted');
    await writeFile(join(releases, '0.1.0', path), first.files.get(path) ?? '');
    // The copy that stood for it goes, which a second push finds done.
    expect(actions(await push(folder, place))).toContain('remove');
    expect((await place.see()).releases.get('0.1.0')?.get(path)).toBe(withdrawn);
    expect(await verify(folder, place)).toEqual([]);
    expect(actions(await push(folder, place))).toEqual(['present']);
  });

  test('goes with the push of any release', async () => {
    const place = await openPlace('folder');
    const folder = await dataset(first, second);
    await push(folder, place);
    await withdrawFile(join(folder, 'releases'), first, path, 'redacted\n');
    await writeFile(join(folder, 'releases/0.1.0', path), 'redacted\n');
    await push(folder, place, { version: '0.2.0' });
    expect((await place.see()).releases.get('0.1.0')?.get(path)).toBe(digest('redacted\n'));
  });

  test.each(['npm', 'hub'] as const)('%s cannot carry it out, and says so', async (name) => {
    const place = await openPlace(name);
    const folder = await dataset(first, second);
    await push(folder, place);
    await withdrawFile(join(folder, 'releases'), first, path, 'redacted\n');
    expect(await verify(folder, place)).toHaveLength(1);
    const { notes } = await push(folder, place);
    expect(notes.join()).toMatch(/holds? what was withdrawn since.*(npm unpublish|delete the tag)/);
    // What only a person can do is not passed.
    expect(await verify(folder, place)).toEqual(notes);
    const elsewhere = await openPlace(name);
    expect((await push(folder, elsewhere)).notes.join()).toContain('0.1.0 is not sent');
    expect([...(await elsewhere.see()).releases.keys()]).toEqual(['0.2.0']);
  });

  test('is carried out at a registry and a hub by a person, and verify then passes', async () => {
    const folder = await dataset(first, second);
    const npm = await openPlace('npm');
    const { place: hub, hub: server } = await openHubPlace();
    for (const place of [npm, hub]) await push(folder, place);
    await withdrawFile(join(folder, 'releases'), first, path, 'redacted\n');
    const { registry = '' } = npm.spec.npm ?? {};
    await promisify(execFile)('npm', [
      ...['unpublish', `${packageName}@0.1.0`, '--registry', registry],
      `--${registry.replace('http:', '')}/:_authToken=${npm.environment.NPM_TOKEN}`,
    ]);
    server.repositories.get(repository)?.tags.delete('0.1.0');
    for (const place of [npm, hub]) expect(await verify(folder, place)).toEqual([]);
  });

  test('of the newest release is found on main of a hub, with its tag and without', async () => {
    const { place, hub } = await openHubPlace();
    const folder = await dataset(first);
    await push(folder, place);
    await withdrawFile(join(folder, 'releases'), first, path, 'redacted\n');
    const [found] = await verify(folder, place);
    expect(found).toMatch(/^main holds 0.1.0, .*: delete the tag 0.1.0, push a newer release/);
    hub.repositories.get(repository)?.tags.delete('0.1.0');
    expect((await verify(folder, place)).join()).toMatch(/^main holds 0.1.0, .*: push a newer/);
  });

  test('an advisory that the target has and we lack stops the push', async () => {
    const place = await openPlace('folder');
    const folder = await dataset(first);
    await withdrawFile(join(folder, 'releases'), first, path, 'redacted\n');
    await push(folder, place);
    await expect(push(await dataset(first), place)).rejects.toThrow('adv_0123456789abcdef');
  });
});

test.each([
  [
    'advisories.json',
    '{"advisories_version":1,"dataset":"another","advisories":[]}',
    'is of another',
  ],
  ['advisories.json', '[]', 'is not a file of advisories'],
  ['index.json', 'no JSON', 'is not an index of releases'],
])('%s that is %j is not sent', async (name, text, fault) => {
  const folder = await dataset(first);
  await writeFile(join(folder, 'releases', name), text);
  await expect(push(folder, await openPlace('folder'))).rejects.toThrow(fault);
});

describe('receipts', () => {
  test('a line that was cut short is dropped, and its file read again', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'receipts/mirror.jsonl');
    const receipt = { version: '0.1.0', path: '0.1.0/LICENSE', sha256: digest(''), url: 'file:/a' };
    const ledger = await openReceipts(path, null);
    await Promise.all([ledger.add(receipt), ledger.add({ ...receipt, url: 'file:/b' })]);
    const whole = await readText(path);
    await writeFile(path, whole.slice(0, -10));
    const again = await openReceipts(path, null);
    expect([again.has(receipt), again.has({ ...receipt, url: 'file:/b' })]).toEqual([true, false]);
    await again.add({ ...receipt, url: 'file:/b' });
    expect(await readText(path)).toBe(whole);
    expect(again.has({ ...receipt, sha256: null })).toBe(false);
  });

  test('none is written by opening the file', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'receipts'));
    await openReceipts(join(folder, 'receipts/mirror.jsonl'), null);
    expect(await readdir(join(folder, 'receipts'))).toEqual([]);
  });
});
