import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson } from '@tellings/schema';
import { beforeEach, describe, expect, test } from 'vitest';
import { createMemoryCache, openRelease } from '../src/node.ts';
import { type StaticServer, serveFolder } from './static-server.ts';
import {
  createSigner,
  report,
  sha256,
  temporaryFolder,
  writeAt,
  writeReleases,
} from './synthetic-releases.ts';

const tables = {
  reports: [report('rep_a'), report('rep_b'), report('rep_c')],
  tellings: [{ telling_id: 'tel_a', report_id: 'rep_a', recording_id: 'rec-1' }],
  recordings: [{ recording_id: 'rec-1' }],
  redirects: [],
};

let folder: string;
let server: StaticServer;

beforeEach(async () => {
  folder = temporaryFolder();
  writeReleases(folder, [
    { version: '1.0.0', tables },
    { version: '1.1.0', tables: { ...tables, reports: [...tables.reports, report('rep_d')] } },
  ]);
  server = await serveFolder(folder);
});

function edit(path: string, change: (text: string) => string): void {
  writeAt(join(folder, path), change(readFileSync(join(folder, path), 'utf8')));
}

/** The index with the newest release listed by the digest of another manifest. */
function relist(text: string, manifest: string): string {
  const index = JSON.parse(text);
  index.releases[0].manifest.sha256 = sha256(manifest);
  index.releases[0].manifest.byte_count = Buffer.byteLength(manifest);
  return JSON.stringify(index);
}

/** advisories.json; each advisory is one of no record and no version, but for what is given. */
function advisoriesText(...advisories: readonly object[]): string {
  return canonicalJson({
    advisories_version: 1,
    dataset: 'synthetic',
    advisories: advisories.map((advisory, index) => ({
      advisory_id: `adv_${index}`,
      kind: 'withdrawal',
      issued: '2026-02-01',
      until: null,
      reason: 'privacy',
      versions: [],
      ids: [],
      replacements: [],
      status: 'active',
      ...advisory,
    })),
  });
}

const emptyAdvisories = advisoriesText();

const ways = [
  ['a folder', () => folder],
  ['a host', () => server.url],
] as const;

describe.each(ways)('from %s', (_, source) => {
  const open = (range = 'latest', more = {}) =>
    openRelease(source(), range, { cache: createMemoryCache(), ...more });

  test('refuses a table with a changed byte, before its first row', async () => {
    const path = '1.1.0/data/reports.jsonl';
    const expected = sha256(readFileSync(join(folder, path)));
    edit(path, (text) => text.replace('"word_count":120', '"word_count":121'));
    const release = await open();
    const actual = sha256(readFileSync(join(folder, path)));
    const rows = release.table('reports')[Symbol.asyncIterator]();
    const fault = { code: 'wrong-digest', file: path, expected, actual };
    await expect(rows.next()).rejects.toMatchObject(fault);
    await expect(release.get('reports', 'rep_a')).rejects.toMatchObject(fault);
    expect(await release.verify()).toMatchObject([fault]);
    expect(await release.table('tellings').toArray()).toHaveLength(1);
  });

  test('refuses a changed manifest', async () => {
    edit('1.1.0/manifest.json', (text) => text.replace('CC0-1.0', 'CC0-1.1'));
    await expect(open()).rejects.toMatchObject({
      code: 'wrong-digest',
      file: '1.1.0/manifest.json',
    });
  });

  test('refuses another release in place of the one that is listed', async () => {
    const manifest = readFileSync(join(folder, '1.0.0/manifest.json'), 'utf8');
    edit('index.json', (text) => relist(text, manifest));
    writeAt(join(folder, '1.1.0/manifest.json'), manifest);
    await expect(open()).rejects.toMatchObject({ code: 'invalid-file', actual: '1.0.0' });
  });

  test('refuses a short and a long file', async () => {
    const path = '1.1.0/data/reports.jsonl';
    const { length } = readFileSync(join(folder, path));
    edit(path, (text) => text.slice(0, -7));
    const fault = { code: 'wrong-size', file: path, expected: length, actual: length - 7 };
    await expect((await open()).table('reports').toArray()).rejects.toMatchObject(fault);
    edit(path, (text) => `${text}${text}`);
    await expect((await open()).table('reports').toArray()).rejects.toMatchObject({
      code: 'wrong-size',
    });
  });

  test('names a file that is not there', async () => {
    rmSync(join(folder, '1.1.0/data/reports.jsonl'));
    const release = await open();
    await expect(release.table('reports').toArray()).rejects.toMatchObject({ code: 'not-found' });
    await expect(release.file('data/none.jsonl')).rejects.toMatchObject({ code: 'not-found' });
    expect(() => release.table('claims')).not.toThrow();
    await expect(release.table('claims').toArray()).rejects.toMatchObject({ code: 'no-table' });
  });

  test.each([
    ['index.json', 'index_version'],
    ['1.1.0/manifest.json', 'manifest_version'],
    ['advisories.json', 'advisories_version'],
  ])('says that a newer client is needed for %s', async (path, member) => {
    writeAt(join(folder, 'advisories.json'), emptyAdvisories);
    edit(path, (text) => text.replace(`"${member}":1`, `"${member}":2`));
    if (path.endsWith('manifest.json')) {
      const manifest = readFileSync(join(folder, path), 'utf8');
      edit('index.json', (text) => relist(text, manifest));
    }
    await expect(open()).rejects.toMatchObject({ code: 'newer-format', expected: 1, actual: 2 });
    await expect(open()).rejects.toThrow('update @tellings/client');
  });

  test.each(['<!doctype html>', '[]', 'null', '{}', '{"index_version":1}'])(
    'says that %s is no index',
    async (text) => {
      writeAt(join(folder, 'index.json'), text);
      await expect(open()).rejects.toMatchObject({ code: 'invalid-file', file: 'index.json' });
    },
  );

  test.each([[null], [7], ['text'], [[]]])('says that an entry may not be %j', async (entry) => {
    const list = JSON.stringify([entry]);
    const refused = { code: 'invalid-file' };
    writeAt(join(folder, 'advisories.json'), emptyAdvisories.replace('[]', list));
    await expect(open()).rejects.toMatchObject({ ...refused, file: 'advisories.json' });
    writeAt(join(folder, 'advisories.json'), advisoriesText({ replacements: [entry] }));
    await expect(open()).rejects.toMatchObject({ ...refused, file: 'advisories.json' });
    rmSync(join(folder, 'advisories.json'));
    const index = readFileSync(join(folder, 'index.json'), 'utf8');
    writeAt(
      join(folder, 'index.json'),
      JSON.stringify({ ...JSON.parse(index), releases: [entry] }),
    );
    await expect(open()).rejects.toMatchObject({ ...refused, file: 'index.json' });
    const manifest = readFileSync(join(folder, '1.1.0/manifest.json'), 'utf8');
    for (const member of ['files', 'tables', 'deltas']) {
      const other = JSON.stringify({ ...JSON.parse(manifest), [member]: [entry] });
      writeAt(join(folder, '1.1.0/manifest.json'), other);
      writeAt(join(folder, 'index.json'), relist(index, other));
      await expect(open()).rejects.toMatchObject({ ...refused, file: '1.1.0/manifest.json' });
    }
  });

  test.each([
    { name: null },
    { primary_key: null },
    { primary_key: [] },
    { primary_key: [7] },
    { record_count: null },
    { state_digest: '../0' },
  ])('says that a table may not have %j', async (wrong) => {
    const manifest = JSON.parse(readFileSync(join(folder, '1.1.0/manifest.json'), 'utf8'));
    manifest.tables[0] = { ...manifest.tables[0], ...wrong };
    const other = JSON.stringify(manifest);
    writeAt(join(folder, '1.1.0/manifest.json'), other);
    edit('index.json', (text) => relist(text, other));
    const file = '1.1.0/manifest.json';
    await expect(open()).rejects.toMatchObject({ code: 'invalid-file', file });
  });

  test('reads nothing outside the folder', async () => {
    edit('index.json', (text) => text.replaceAll('1.1.0/manifest.json', '../1.1.0/manifest.json'));
    await expect(open()).rejects.toMatchObject({ code: 'invalid-file' });
  });

  test('takes no path for a digest: files of the cache are named by them', async () => {
    const wrong = '../../../victim';
    const manifest = readFileSync(join(folder, '1.1.0/manifest.json'), 'utf8');
    const index = readFileSync(join(folder, 'index.json'), 'utf8');
    const refused = { code: 'invalid-file' };
    edit('index.json', (text) => text.replaceAll(sha256(manifest), wrong));
    await expect(open()).rejects.toMatchObject({ ...refused, file: 'index.json' });
    const [file] = JSON.parse(manifest).files;
    const other = manifest.replace(file.sha256, wrong);
    writeAt(join(folder, '1.1.0/manifest.json'), other);
    writeAt(join(folder, 'index.json'), relist(index, other));
    await expect(open()).rejects.toMatchObject({ ...refused, file: '1.1.0/manifest.json' });
    writeAt(join(folder, '1.1.0/manifest.json'), manifest);
    writeAt(join(folder, 'index.json'), index);
    expect((await open()).version).toBe('1.1.0');
    const replacement = { version: '1.1.0', path: file.path, new_path: 'redactions/a' };
    const digests = { old_sha256: file.sha256, new_sha256: wrong };
    const advisory = { ids: [], versions: [], replacements: [{ ...replacement, ...digests }] };
    writeAt(join(folder, 'advisories.json'), advisoriesText({ ...advisory, status: 'active' }));
    await expect(open()).rejects.toMatchObject({ ...refused, file: 'advisories.json' });
  });

  describe('with keys', () => {
    const signer = createSigner(7);
    const keys = [signer.publicKey];
    const sums = '1.1.0/SHA256SUMS';
    const signFile = (path: string, by = signer) =>
      by.sign(join(folder, path), readFileSync(join(folder, path)));

    test('takes what the key signed', async () => {
      signFile(sums);
      const release = await open('latest', { keys });
      expect(release.isSigned).toBe(true);
      expect(await release.table('reports').toArray()).toHaveLength(4);
      expect((await open()).isSigned).toBe(false);
    });

    test('refuses what nobody signed, another key, and a signature of another file', async () => {
      await expect(open('latest', { keys })).rejects.toMatchObject({
        code: 'unsigned',
        file: `${sums}.minisig`,
      });
      signFile(sums, createSigner(8));
      await expect(open('latest', { keys })).rejects.toThrow('which is none of those given');
      signFile('1.0.0/SHA256SUMS');
      writeAt(
        join(folder, `${sums}.minisig`),
        readFileSync(join(folder, '1.0.0/SHA256SUMS.minisig')),
      );
      await expect(open('latest', { keys })).rejects.toMatchObject({ code: 'wrong-signature' });
    });

    test('refuses a changed trusted comment', async () => {
      signFile(sums);
      edit(`${sums}.minisig`, (text) => text.replace('dataset:synthetic', 'dataset:another-1'));
      await expect(open('latest', { keys })).rejects.toMatchObject({ code: 'wrong-signature' });
    });

    test('refuses a manifest that the signed sums do not name', async () => {
      signFile(sums);
      edit('1.1.0/manifest.json', (text) => text.replace('CC0-1.0', 'CC0-1.1'));
      const manifest = readFileSync(join(folder, '1.1.0/manifest.json'));
      edit('index.json', (text) => {
        const index = JSON.parse(text);
        index.releases[0].manifest.sha256 = sha256(manifest);
        return JSON.stringify(index);
      });
      await expect(open('latest', { keys })).rejects.toMatchObject({
        code: 'wrong-digest',
        file: sums,
      });
      expect((await open()).version).toBe('1.1.0');
    });

    test('counts no advisory that is not signed', async () => {
      signFile(sums);
      writeAt(join(folder, 'advisories.json'), emptyAdvisories);
      await expect(open('latest', { keys })).rejects.toMatchObject({
        code: 'unsigned',
        file: 'advisories.json.minisig',
      });
      signFile('advisories.json');
      expect((await open('latest', { keys })).version).toBe('1.1.0');
    });

    test('counts no advisories of another dataset, and no signature of another file', async () => {
      const path = join(folder, 'advisories.json');
      const sign = (comment: string) => signer.sign(path, readFileSync(path), comment);
      signFile(sums);
      writeAt(path, emptyAdvisories.replace('synthetic', 'another'));
      sign('dataset:another file:advisories.json');
      const another = { code: 'invalid-file', file: 'advisories.json', actual: 'another' };
      await expect(open('latest', { keys })).rejects.toMatchObject(another);
      await expect(open()).rejects.toMatchObject(another);
      writeAt(path, emptyAdvisories);
      const misused = { code: 'wrong-signature', file: 'advisories.json' };
      for (const comment of ['dataset:another', 'dataset:synthetic file:SHA256SUMS']) {
        sign(comment);
        await expect(open('latest', { keys })).rejects.toMatchObject(misused);
      }
      for (const comment of ['timestamp:7\tfile:advisories.json\thashed', 'a word of thanks']) {
        sign(comment);
        expect((await open('latest', { keys })).version).toBe('1.1.0');
      }
      signer.sign(join(folder, sums), readFileSync(join(folder, sums)), 'version:1.0.0');
      await expect(open('latest', { keys })).rejects.toMatchObject({ ...misused, file: sums });
    });

    test('reads advisories that moved before their signature did, by the one under their digest', async () => {
      const path = join(folder, 'advisories.json');
      const publish = (text: string): void => {
        writeAt(path, text);
        signFile('advisories.json');
        const signature = readFileSync(`${path}.minisig`);
        writeAt(join(folder, `signatures/${sha256(text)}.minisig`), signature);
      };
      signFile(sums);
      publish(emptyAdvisories);
      const [before, newer] = [readFileSync(`${path}.minisig`), advisoriesText({ ids: ['rep_a'] })];
      publish(newer);
      writeAt(`${path}.minisig`, before);
      expect((await open('latest', { keys })).advisories).toHaveLength(1);
      rmSync(`${path}.minisig`);
      expect((await open('latest', { keys })).advisories).toHaveLength(1);
      rmSync(join(folder, 'signatures'), { recursive: true });
      await expect(open('latest', { keys })).rejects.toMatchObject({ code: 'unsigned' });
      writeAt(`${path}.minisig`, before);
      const wrong = { code: 'wrong-signature', file: 'advisories.json' };
      await expect(open('latest', { keys })).rejects.toMatchObject(wrong);
      writeAt(join(folder, `signatures/${sha256(newer)}.minisig`), before);
      await expect(open('latest', { keys })).rejects.toMatchObject(wrong);
    });

    test.each(['', 'RWQ', 'A'.repeat(56)])('says that %j is no key', async (key) => {
      await expect(open('latest', { keys: [key] })).rejects.toMatchObject({
        code: 'invalid-argument',
      });
    });
  });

  describe('with advisories', () => {
    const advise = (...advisories: readonly object[]) =>
      writeAt(join(folder, 'advisories.json'), advisoriesText(...advisories));

    test('does not show what is withdrawn, nor what names it', async () => {
      advise({ ids: ['rep_a'] });
      const release = await open();
      const ids = (await release.table('reports').toArray()).map((row) => row.report_id);
      expect(ids).toEqual(['rep_b', 'rep_c', 'rep_d']);
      expect(await release.table('tellings').toArray()).toEqual([]);
      expect(await release.get('reports', 'rep_a')).toBeNull();
      expect(await release.get('tellings', 'tel_a')).toBeNull();
      expect(await release.tellingsOf('rep_a')).toEqual([]);
      expect(await release.resolve('rep_a')).toEqual({
        status: 'withdrawn',
        id: 'rep_a',
        reason: 'privacy',
      });
    });

    test('an id that leads to what is withdrawn is withdrawn; of a split the others stand', async () => {
      const redirect = { targets: [], since: '1.1.0', reason: 'merged' };
      const redirects = [
        { ...redirect, id: 'rep_c', kind: 'moved', targets: ['rep_b'] },
        { ...redirect, id: 'rep_old', kind: 'moved', targets: ['rep_a'] },
        { ...redirect, id: 'rep_pair', kind: 'split', targets: ['rep_a', 'rep_b'] },
        { ...redirect, id: 'rep_parts', kind: 'split', targets: ['rep_a', 'rep_c'] },
      ];
      const told = { telling_id: 'tel_b', report_id: 'rep_b', recording_id: 'rec-1' };
      const tellings = [...tables.tellings, told];
      const reports = tables.reports.slice(0, 2);
      const moved = { ...tables, reports, tellings, redirects };
      writeReleases(folder, [{ version: '1.1.0', tables: moved }]);
      advise({ ids: ['rep_a'] }, { ids: ['rep_c'], reason: 'error' });
      const release = await open();
      const withdrawn = { status: 'withdrawn', reason: 'privacy' };
      expect(await release.resolve('rep_old')).toEqual({ ...withdrawn, id: 'rep_old' });
      expect(await release.resolve('rep_parts')).toEqual({ ...withdrawn, id: 'rep_parts' });
      const targets = ['rep_b'];
      expect(await release.resolve('rep_pair')).toEqual({
        status: 'split',
        id: 'rep_pair',
        targets,
      });
      expect(await release.resolve('tel_a')).toEqual({ ...withdrawn, id: 'tel_a' });
      expect(await release.get('reports', 'rep_old')).toBeNull();
      expect(await release.get('reports', 'rep_c')).toBeNull();
      expect(await release.tellingsOf(['rep_old', 'rep_c'])).toEqual([]);
      expect(await release.tellingsOf('rep_pair')).toHaveLength(1);
      expect((await release.table('redirects').toArray()).map(({ id }) => id)).toEqual([]);
    });

    test('shows again what was withdrawn wrongly', async () => {
      advise({ ids: ['rep_a'], status: 'lifted' });
      expect(await (await open()).table('reports').toArray()).toHaveLength(4);
    });

    test('takes back a release: not for a range, with a warning for its number', async () => {
      advise({ kind: 'yank', versions: ['1.1.0'], reason: 'error' });
      expect((await open('^1.0')).version).toBe('1.0.0');
      const warnings: string[] = [];
      const pinned = await open('1.1.0', { onWarning: (text: string) => warnings.push(text) });
      expect(pinned.version).toBe('1.1.0');
      expect(warnings).toEqual(['synthetic 1.1.0 was taken back: error']);
      expect(pinned.warnings).toEqual(warnings);
      await expect(open('1.1.x')).rejects.toThrow('1.1.0 was taken back (error)');
    });

    test('takes a cleaned file of an old release for the one it replaces', async () => {
      const path = 'data/reports.jsonl';
      const old = readFileSync(join(folder, '1.1.0', path), 'utf8');
      const cleaned = old
        .split('\n')
        .filter((line) => !line.includes('rep_a'))
        .join('\n');
      const replacement = {
        version: '1.1.0',
        path,
        old_sha256: sha256(old),
        new_sha256: sha256(cleaned),
        new_path: `redactions/${sha256(cleaned)}`,
      };
      writeAt(join(folder, replacement.new_path), cleaned);
      rmSync(join(folder, '1.1.0', path));
      const quiet = { onWarning: () => undefined };
      await expect((await open()).table('reports').toArray()).rejects.toMatchObject({
        code: 'not-found',
      });
      advise({ kind: 'redaction', versions: ['1.1.0'], replacements: [replacement] });
      const release = await open('latest', quiet);
      expect(await release.table('reports').toArray()).toHaveLength(3);
      expect(await release.verify()).toEqual([]);
      expect(release.warnings).toEqual(['synthetic 1.1.0: redaction adv_0 (privacy)']);
      edit(replacement.new_path, (text) => text.replace('120', '121'));
      await expect((await open('latest', quiet)).table('reports').toArray()).rejects.toMatchObject({
        code: 'wrong-digest',
        file: replacement.new_path,
      });
    });
  });
});

test('where an advisory takes back what the channel names, next is the newest that stands', async () => {
  writeReleases(folder, [
    { version: '1.1.0', tables },
    { version: '1.2.0-next.1', tables },
    { version: '1.2.0-next.2', tables },
  ]);
  const yank = (...versions: readonly string[]): void => {
    const text = advisoriesText({ kind: 'yank', versions, reason: 'error' });
    writeAt(join(folder, 'advisories.json'), text);
  };
  yank('1.2.0-next.2');
  expect((await openRelease(folder, 'next')).version).toBe('1.2.0-next.1');
  yank('1.2.0-next.1', '1.2.0-next.2');
  expect((await openRelease(folder, 'next')).version).toBe('1.1.0');
  yank('1.1.0', '1.2.0-next.1', '1.2.0-next.2');
  await expect(openRelease(folder, 'next')).rejects.toMatchObject({ code: 'no-release' });
});

test('the index can take a release back, and names another', async () => {
  writeReleases(folder, [
    { version: '1.0.0', tables },
    { version: '1.1.0', tables, yanked: { reason: 'wrong dates', use_instead: '1.0.0' } },
    { version: '1.2.0-next.1', tables },
  ]);
  const warnings: string[] = [];
  const options = { onWarning: (text: string) => warnings.push(text) };
  expect((await openRelease(folder, 'latest', options)).version).toBe('1.0.0');
  expect((await openRelease(folder, 'next', options)).version).toBe('1.2.0-next.1');
  expect(warnings).toEqual([]);
  await openRelease(folder, '1.1.0', options);
  expect(warnings).toEqual(['synthetic 1.1.0 was taken back: wrong dates; use 1.0.0']);
});

test('a host may not come back without a signed advisory that it had', async () => {
  const signer = createSigner(7);
  const options = { cache: createMemoryCache(), keys: [signer.publicKey] };
  const sign = (path: string) => signer.sign(join(folder, path), readFileSync(join(folder, path)));
  const advise = (...advisories: readonly object[]): void => {
    writeAt(join(folder, 'advisories.json'), advisoriesText(...advisories));
    sign('advisories.json');
  };
  const open = () => openRelease(server.url, 'latest', options);
  for (const version of ['1.0.0', '1.1.0']) sign(`${version}/SHA256SUMS`);
  advise();
  expect((await open()).version).toBe('1.1.0');
  const yank = { kind: 'yank', versions: ['1.1.0'], reason: 'error' };
  advise(yank);
  expect((await open()).version).toBe('1.0.0');
  const heldBack = { code: 'held-back', file: 'advisories.json', expected: 'adv_0' };
  advise();
  await expect(open()).rejects.toMatchObject(heldBack);
  rmSync(join(folder, 'advisories.json'));
  await expect(open()).rejects.toMatchObject(heldBack);
  advise({ ...yank, status: 'lifted' }, { ids: ['rep_a'] });
  expect((await open()).version).toBe('1.1.0');
  expect((await openRelease(server.url, 'latest', { ...options, offline: true })).version).toBe(
    '1.1.0',
  );
});

test('what is withdrawn leaves the cache', async () => {
  const path = join(folder, '1.1.0/data/reports.jsonl');
  const [old, cleaned] = [readFileSync(path, 'utf8'), ''];
  const cache = createMemoryCache();
  await (await openRelease(server.url, 'latest', { cache })).table('reports').toArray();
  expect(await cache.get(sha256(old))).not.toBeNull();
  const replacement = {
    version: '1.1.0',
    path: 'data/reports.jsonl',
    old_sha256: sha256(old),
    new_sha256: sha256(cleaned),
    new_path: `redactions/${sha256(cleaned)}`,
  };
  writeAt(join(folder, replacement.new_path), cleaned);
  const advisory = { status: 'active', ids: [], versions: [], replacements: [replacement] };
  writeAt(join(folder, 'advisories.json'), advisoriesText(advisory));
  const release = await openRelease(server.url, 'latest', { cache });
  expect(await release.table('reports').toArray()).toEqual([]);
  expect(await cache.get(sha256(old))).toBeNull();
});

describe('a host that fails', () => {
  const path = '1.1.0/data/reports.jsonl';
  const open = () => openRelease(server.url, 'latest', { cache });
  let cache = createMemoryCache();
  beforeEach(() => {
    cache = createMemoryCache();
  });

  test('a download that is cut is an error, and can be tried again', async () => {
    const release = await open();
    server.intercept(path, (bytes, response) => {
      response.writeHead(200, { 'content-length': bytes.length });
      response.write(bytes.subarray(0, 100), () => response.destroy());
    });
    await expect(release.table('reports').toArray()).rejects.toMatchObject({ code: 'unreachable' });
    server.intercept(path, (bytes, response) => {
      response.writeHead(200);
      response.end(bytes.subarray(0, 100));
    });
    await expect(release.table('reports').toArray()).rejects.toMatchObject({
      code: 'wrong-size',
      actual: 100,
    });
    server.intercept(path, null);
    expect(await release.table('reports').toArray()).toHaveLength(4);
  });

  test('stops at the first byte too many', async () => {
    const release = await open();
    let sent = 0;
    server.intercept(path, (_, response) => {
      const more = () => {
        while (!response.destroyed && sent < 2 ** 26) {
          sent += 2 ** 16;
          if (!response.write(Buffer.alloc(2 ** 16))) return;
        }
        response.end();
      };
      response.writeHead(200).on('drain', more);
      more();
    });
    await expect(release.table('reports').toArray()).rejects.toMatchObject({ code: 'wrong-size' });
    expect(sent).toBeLessThan(2 ** 25);
  });

  test('an error of the host and a host that is not there', async () => {
    server.intercept('index.json', (_, response) => response.writeHead(503).end());
    await expect(open()).rejects.toMatchObject({ code: 'unreachable' });
    await server.close();
    await expect(open()).rejects.toThrow('pass offline: true');
  });
});
