import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { onTestFinished } from 'vitest';
import type { TargetSpec } from '../src/index.ts';
import { openHub, type TestHub, token } from './servers/hub-server.ts';
import { openVerdaccio } from './servers/npm-registry.ts';
import { bucket, credentials, openConditionalStore, openS3rver } from './servers/s3-server.ts';
import { openStaticHost } from './servers/static-host.ts';

export type Files = ReadonlyMap<string, string>;

/** What a consumer finds at a target, read past our own code. */
export interface Seen {
  /** The version that a consumer gets who asks for none; null when there is none. */
  readonly current: string | null;
  /** Files of each version that the target says it has, as SHA-256 by path. */
  readonly releases: ReadonlyMap<string, Files>;
}

/** A target with its server, and the eyes of a consumer. */
export interface Place {
  readonly spec: TargetSpec;
  readonly environment: Readonly<Record<string, string>>;
  see(): Promise<Seen>;
}

export const placeNames = ['folder', 'static host', 's3', 'npm', 'hub'] as const;

export type PlaceName = (typeof placeNames)[number];

export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tellings-push-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Starts the server of a target; it ends with the test. */
export async function openPlace(name: PlaceName): Promise<Place> {
  const folder = await temporaryFolder();
  if (name === 'folder') return folderPlace(folder);
  if (name === 'static host') return staticPlace(folder);
  if (name === 's3') return s3Place(folder);
  return name === 'npm' ? npmPlace(folder) : (await openHubPlace()).place;
}

function folderPlace(folder: string): Place {
  const path = join(folder, 'site');
  const get = async (file: string): Promise<Buffer | null> =>
    existsSync(join(path, file)) ? readFile(join(path, file)) : null;
  return { spec: { name: 'mirror', folder: { path } }, environment: {}, see: () => seeIndex(get) };
}

async function staticPlace(folder: string): Promise<Place> {
  const path = join(folder, 'site');
  const host = await openStaticHost(folder);
  onTestFinished(() => host.close());
  const url = `${host.url}/site`;
  const spec = { name: 'host', folder: { path, url } };
  return { spec, environment: {}, see: () => seeIndex((file) => getOver(`${url}/${file}`)) };
}

async function s3Place(folder: string): Promise<Place> {
  const store = await openS3rver(folder);
  onTestFinished(() => store.close());
  return s3PlaceAt(store.url, store.url);
}

/** A bucket whose objects are whole or not there, which s3rver alone does not see to. */
export async function openWholeBucket(): Promise<Place> {
  const store = await openS3rver(await temporaryFolder());
  onTestFinished(() => store.close());
  const proxy = await openConditionalStore(store.url, async () => undefined);
  onTestFinished(() => proxy.close());
  return s3PlaceAt(proxy.url, proxy.url);
}

export function s3PlaceAt(endpoint: string, seenAt: string): Place {
  const spec = {
    name: 'bucket',
    s3: {
      endpoint,
      region: 'us-east-1',
      bucket,
      prefix: 'talks',
      access_key_id_env: 'KEY_ID',
      secret_access_key_env: 'KEY_SECRET',
    },
  };
  return {
    spec,
    environment: { KEY_ID: credentials.accessKeyId, KEY_SECRET: credentials.secretAccessKey },
    see: () => seeIndex((file) => getOver(`${seenAt}/${bucket}/talks/${file}`)),
  };
}

export const packageName = '@harbour/talks';

async function npmPlace(folder: string): Promise<Place> {
  const registry = await openVerdaccio(folder);
  onTestFinished(() => registry.close());
  const spec = {
    name: 'npm',
    npm: { package: packageName, registry: registry.url, token_env: 'NPM_TOKEN' },
  };
  return {
    spec,
    environment: { NPM_TOKEN: registry.token },
    see: () => seePackage(`${registry.url}/${packageName.replace('/', '%2f')}`),
  };
}

export const repository = 'harbour/talks';

export async function openHubPlace(): Promise<{ readonly place: Place; readonly hub: TestHub }> {
  const hub = await openHub();
  onTestFinished(() => hub.close());
  const spec = {
    name: 'hub',
    hugging_face: { repository, hub_url: hub.url, token_env: 'HF_TOKEN' },
  };
  return { hub, place: { spec, environment: { HF_TOKEN: token }, see: async () => seeHub(hub) } };
}

async function getOver(url: string): Promise<Buffer | null> {
  const answer = await fetch(url);
  if (answer.status === 404) return null;
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return Buffer.from(await answer.arrayBuffer());
}

/** As the client does: index, manifest, files. Throws where a listed file is not there. */
async function seeIndex(get: (path: string) => Promise<Buffer | null>): Promise<Seen> {
  const text = await get('index.json');
  if (text === null) return { current: null, releases: new Map() };
  const index = JSON.parse(text.toString()) as {
    latest: string | null;
    releases: { version: string }[];
  };
  const releases = new Map<string, Files>();
  for (const { version } of index.releases) {
    const manifest = await get(`${version}/manifest.json`);
    const listed = JSON.parse(String(manifest)) as { files: { path: string }[] };
    const files = new Map<string, string>();
    const paths = [...listed.files.map(({ path }) => path), 'manifest.json', 'SHA256SUMS'];
    for (const path of paths) {
      const bytes = await get(`${version}/${path}`);
      if (bytes) files.set(path, sha256Of(bytes));
    }
    releases.set(version, files);
  }
  return { current: index.latest, releases };
}

async function seePackage(url: string): Promise<Seen> {
  const text = await getOver(url);
  if (text === null) return { current: null, releases: new Map() };
  const found = JSON.parse(text.toString()) as {
    readonly 'dist-tags': Readonly<Record<string, string>>;
    readonly versions: Readonly<Record<string, { dist: { tarball: string; integrity: string } }>>;
  };
  const releases = new Map<string, Files>();
  for (const [version, { dist }] of Object.entries(found.versions)) {
    const bytes = await getOver(dist.tarball);
    const integrity = createHash('sha512')
      .update(bytes ?? '')
      .digest('base64');
    if (dist.integrity !== `sha512-${integrity}`) throw new Error(`${version}: broken tarball`);
    releases.set(version, untar(gunzipSync(bytes ?? '')));
  }
  return { current: found['dist-tags'].latest ?? null, releases };
}

/** Digests of the files of a tar archive, but package.json. */
function untar(tar: Buffer): Files {
  const files = new Map<string, string>();
  for (let at = 0; tar[at] !== 0; ) {
    const path = tar.toString('utf8', at, tar.indexOf(0, at));
    const size = Number.parseInt(tar.toString('latin1', at + 124, at + 135), 8);
    const name = path.replace(/^package\//, '');
    if (name !== 'package.json') {
      files.set(name, sha256Of(tar.subarray(at + 512, at + 512 + size)));
    }
    at += 512 + 512 * Math.ceil(size / 512);
  }
  return files;
}

function seeHub({ repositories }: TestHub): Seen {
  const found = repositories.get(repository);
  if (!found) return { current: null, releases: new Map() };
  const filesAt = (oid: string | undefined): Files => {
    const tree = found.commits.find((commit) => commit.oid === oid)?.tree ?? new Map();
    const own = [...tree].filter(([path]) => path !== '.gitattributes');
    return new Map(own.map(([path, { bytes }]) => [path, sha256Of(bytes)]));
  };
  const releases = new Map([...found.tags].map(([tag, oid]) => [tag, filesAt(oid)]));
  const head = found.commits.at(-1);
  const manifest = head?.tree.get('manifest.json')?.bytes;
  const current = manifest
    ? (JSON.parse(manifest.toString()) as { version: string }).version
    : null;
  if (current !== null) releases.set(current, filesAt(head?.oid));
  return { current, releases };
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A dataset folder with the newest committed release of leader-recordings. */
export async function copyRealReleases(): Promise<string> {
  const folder = await temporaryFolder();
  const from = join(import.meta.dirname, '../../../datasets/leader-recordings/releases');
  await cp(from, join(folder, 'releases'), { recursive: true });
  return folder;
}
