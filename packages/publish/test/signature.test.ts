import { cp, mkdir, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalJson, sha256 } from '@tellings/schema';
import { describe, expect, test } from 'vitest';
import {
  createKeyPair,
  draftAdvisory,
  readPublicKey,
  readSigningKey,
  type SigningKey,
  signaturePaths,
  signRelease,
  verifyRelease,
  writeAdvisories,
} from '../src/index.ts';
import { keyOfSeed, renderSignature } from '../src/minisign.ts';
import { digests, temporaryFolder } from './temporary-folder.ts';
import { grownTables, publish } from './temporary-release.ts';

const key = keyOfSeed(Buffer.from(sha256('a key for tests only'), 'hex'));
const stranger = keyOfSeed(Buffer.from(sha256('a key of somebody else'), 'hex'));

async function faults(
  release: string,
  keys: readonly SigningKey[] = [key],
  isSignatureRequired = true,
): Promise<readonly string[]> {
  const { checks } = await verifyRelease(release, { keys, isSignatureRequired });
  return checks
    .filter(({ is_passed }) => !is_passed)
    .map(({ check, path, message }) => `${check} ${path}: ${message}`);
}

async function signedRelease(): Promise<string> {
  const folder = await temporaryFolder();
  await publish(folder);
  await signRelease(join(folder, '0.1.0'), key);
  return join(folder, '0.1.0');
}

describe('a signed release', () => {
  test('verifies, by its key and without any', async () => {
    const release = await signedRelease();
    expect(await faults(release)).toEqual([]);
    expect(await faults(release, [stranger, key])).toEqual([]);
    expect(await faults(release, [], false)).toEqual([]);
  });

  test('has the same signatures when it is signed again, and none of its files changed', async () => {
    const release = await signedRelease();
    const before = await digests(release);
    await signRelease(release, key);
    expect(await digests(release)).toEqual(before);
    for (const path of signaturePaths) await rm(join(release, path));
    expect(await faults(release, [key], false)).toEqual([]);
  });

  test('is the same whether it was signed while it was made or later', async () => {
    const [folder, release] = [await temporaryFolder(), await signedRelease()];
    await publish(folder, undefined, {}, { key });
    expect(await digests(join(folder, '0.1.0'))).toEqual(await digests(release));
  });

  test('is published once, signed or not', async () => {
    const folder = await temporaryFolder();
    await publish(folder);
    await signRelease(join(folder, '0.1.0'), key);
    await rm(join(folder, 'index.json'));
    expect((await publish(folder)).outcome).toBe('created');
    expect(await faults(join(folder, '0.1.0'))).toEqual([]);
  });

  test('is signed again where the first attempt ended before a signature was in place', async () => {
    const folder = await temporaryFolder();
    await publish(folder);
    const release = join(folder, '0.1.0');
    // A folder in its place: the signature is written, and cannot be renamed.
    await mkdir(join(release, 'SHA256SUMS.minisig/x'), { recursive: true });
    await expect(signRelease(release, key)).rejects.toThrow();
    await rm(join(release, 'SHA256SUMS.minisig'), { recursive: true });
    expect(await faults(release, [], false)).toEqual([]);
    await signRelease(release, key);
    expect(await faults(release)).toEqual([]);
    expect((await readdir(folder)).sort()).toEqual(['0.1.0', 'index.json']);
  });

  test('names every file and its digest in the attestation', async () => {
    const release = await signedRelease();
    const envelope = JSON.parse(await readFile(join(release, 'manifest.dsse.json'), 'utf8'));
    const statement = JSON.parse(Buffer.from(envelope.payload, 'base64').toString('utf8'));
    const all = await digests(release);
    const listed = Object.entries(all).filter(([path]) => !signaturePaths.includes(path));
    expect(
      statement.subject.map((file: { name: string; digest: { sha256: string } }) => [
        file.name,
        file.digest.sha256,
      ]),
    ).toEqual(listed);
  });
});

describe('verification with keys names the fault', () => {
  test('of a release that is not signed, where a signature is required', async () => {
    const folder = await temporaryFolder();
    await publish(folder);
    const release = join(folder, '0.1.0');
    expect(await faults(release)).toEqual([
      'signature SHA256SUMS.minisig: the release is not signed',
    ]);
    expect(await faults(release, [key], false)).toEqual([]);
  });

  test('of a required signature without a key to check it by', async () => {
    expect(await faults(await signedRelease(), [])).toEqual([
      'signature SHA256SUMS.minisig: signed, but no public key is given to check it by',
    ]);
  });

  test('of a wrong key', async () => {
    const found = await faults(await signedRelease(), [stranger], false);
    expect(found).toEqual([
      expect.stringContaining(`is by key ${key.key_id}, trusted are ${stranger.key_id}`),
      expect.stringContaining(`is by key ${key.key_id}, trusted are ${stranger.key_id}`),
    ]);
  });

  test.each(signaturePaths)('of a missing %s', async (path) => {
    const release = await signedRelease();
    await rm(join(release, path));
    expect(await faults(release, [key], false)).toEqual([
      expect.stringContaining(`${path}: the file is missing`),
    ]);
  });

  test('of a signature of another release', async () => {
    const folder = await temporaryFolder();
    await publish(folder);
    await publish(folder, grownTables());
    const [first, second] = [join(folder, '0.1.0'), join(folder, '0.2.0')];
    await signRelease(first, key);
    for (const path of signaturePaths) await cp(join(first, path), join(second, path));
    const found = await faults(second);
    expect(found[0]).toContain('is of another file; SHA256SUMS has SHA-256 ');
    const manifest = sha256(await readFile(join(first, 'manifest.json')));
    const now = sha256(await readFile(join(second, 'manifest.json')));
    expect(found).toContain(
      `attestation manifest.json: has SHA-256 ${now}, signed with ${manifest}`,
    );
  });

  test('of a file changed together with everything that lists its digest', async () => {
    const release = await signedRelease();
    const [file, manifestPath] = [join(release, 'README.md'), join(release, 'manifest.json')];
    const before = { file: await readFile(file), manifest: await readFile(manifestPath, 'utf8') };
    await writeFile(file, `${before.file}more\n`);
    const manifest = JSON.parse(before.manifest);
    const entry = manifest.files.find(({ path }: { path: string }) => path === 'README.md');
    entry.sha256 = sha256(`${before.file}more\n`);
    entry.byte_count += 5;
    const text = `${canonicalJson(manifest)}\n`;
    await writeFile(manifestPath, text);
    const sums = await readFile(join(release, 'SHA256SUMS'), 'utf8');
    await writeFile(
      join(release, 'SHA256SUMS'),
      sums
        .replace(sha256(before.file), entry.sha256)
        .replace(sha256(before.manifest), sha256(text)),
    );
    await rm(join(release, '..', 'index.json'));
    expect(await faults(release, [], false)).toEqual([]);
    expect((await faults(release)).join('\n')).toContain('is of another file');
  });

  test.each(['data/reports.jsonl', 'SHA256SUMS', 'data/csv/reports.csv'])(
    'of %s cut in the middle',
    async (path) => {
      const release = await signedRelease();
      const { size } = await stat(join(release, path));
      await truncate(join(release, path), Math.floor(size / 2));
      expect((await faults(release)).join('\n')).toContain(path);
    },
  );

  test.each(['{}', '{"payload":"","payloadType":"","signatures":[null]}'])(
    'of an attestation that is no envelope: %s',
    async (text) => {
      const release = await signedRelease();
      await writeFile(join(release, 'manifest.dsse.json'), text);
      expect(await faults(release)).toEqual([
        'attestation manifest.dsse.json: the file is not a DSSE envelope',
      ]);
    },
  );

  test('of an attestation only where none of its signatures holds', async () => {
    const release = await signedRelease();
    const path = join(release, 'manifest.dsse.json');
    const envelope = JSON.parse(await readFile(path, 'utf8'));
    const broken = { keyid: key.key_id, sig: 'AAAA' };
    const signatures = [{ sig: 'AAAA' }, broken, ...envelope.signatures];
    await writeFile(path, JSON.stringify({ ...envelope, signatures }));
    expect(await faults(release)).toEqual([]);
    await writeFile(path, JSON.stringify({ ...envelope, signatures: [broken] }));
    expect(await faults(release)).toEqual([
      `attestation manifest.dsse.json: is not what key ${key.key_id} signed`,
    ]);
  });
});

describe('advisories', () => {
  const empty = { advisories_version: 1, dataset: 'specimen', advisories: [] } as const;

  test('beside a release must be signed where keys are given', async () => {
    const release = await signedRelease();
    const folder = join(release, '..');
    await writeAdvisories(folder, { ...empty, advisories: [] }, null);
    expect(await faults(release)).toEqual([
      'advisories ../advisories.json: is not signed, so it counts for nothing',
    ]);
    await writeAdvisories(folder, { ...empty, advisories: [] }, key);
    expect(await faults(release)).toEqual([]);
    await writeFile(join(folder, 'advisories.json'), `${canonicalJson(empty)}\n\n`);
    expect((await faults(release)).join()).toContain('is of another file');
  });

  test('count for the dataset they are of only, and with the signature that was made for them', async () => {
    const release = await signedRelease();
    const folder = join(release, '..');
    const foreign = { ...empty, dataset: 'another', advisories: [] };
    await writeAdvisories(folder, foreign, key);
    const fault = 'advisories ../advisories.json: is of another, the release is of specimen';
    expect((await faults(release)).join()).toContain(fault);
    expect((await faults(release, [], false)).join()).toContain(fault);
    const own = `${canonicalJson({ ...empty, advisories: [] })}\n`;
    await writeFile(join(folder, 'advisories.json'), own);
    const signature = renderSignature(key, Buffer.from(own), 'dataset:specimen file:SHA256SUMS');
    await writeFile(join(folder, 'advisories.json.minisig'), signature);
    expect((await faults(release)).join()).toContain(
      'its signature is of "dataset:specimen file:S',
    );
  });

  test('that were signed stay signed', async () => {
    const release = await signedRelease();
    const folder = join(release, '..');
    await writeAdvisories(folder, { ...empty, advisories: [] }, key);
    const advisory = draftAdvisory({
      kind: 'yank',
      issued: '2026-12-01',
      until: null,
      reason: 'wrong-dates',
      versions: ['0.1.0'],
      ids: [],
      replacements: [],
    });
    const more = { ...empty, advisories: [advisory] };
    await expect(writeAdvisories(folder, more, null)).rejects.toThrow('give the key with --key');
    expect(await faults(release)).toEqual([]);
  });
});

describe('keys', () => {
  test('are made outside git, readable by their owner only, and never overwritten', async () => {
    const folder = await temporaryFolder();
    const made = await createKeyPair(join(folder, 'keys'));
    expect((await stat(made.secretPath)).mode & 0o777).toBe(0o600);
    const secret = await readSigningKey(made.secretPath);
    const { key_id, public_key } = await readPublicKey(made.publicPath);
    expect({ key_id, public_key }).toEqual({
      key_id: secret.key_id,
      public_key: secret.public_key,
    });
    await expect(createKeyPair(join(folder, 'keys'))).rejects.toThrow('never overwritten');
  });

  test('are not made inside a git work tree', async () => {
    await expect(createKeyPair(import.meta.dirname)).rejects.toThrow('git work tree');
  });

  test('that do not exist are named', async () => {
    await expect(readSigningKey('no.key')).rejects.toThrow('no.key: no such key');
    await expect(readPublicKey('no.pub')).rejects.toThrow('no.pub is not a public key');
  });
});
