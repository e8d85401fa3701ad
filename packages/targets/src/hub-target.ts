import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { type CommitOperation, commit, createRepo, HubApiError, listFiles } from '@huggingface/hub';
import { NonRetryableError, sha256, UsageError } from '@tellings/schema';
import { mapLimited } from './concurrency.ts';
import { isSame } from './file-digest.ts';
import type { HubClient, HubPlace } from './hub-client.ts';
import type { PushFile, PushRelease, ReleaseSet } from './release-set.ts';
import type { PushEffects, PushPlan, PushStep, Target, TargetCheck } from './target.ts';

/** Requests at a time. */
const concurrency = 4;

/** Made by the hub, and no part of a release. */
const ofTheHub = ['.gitattributes'];

/** Files of a revision as the hub lists them, by path. */
type Tree = ReadonlyMap<string, { readonly sha256: string | null; readonly gitOid: string }>;

interface Hub extends HubPlace {
  readonly client: HubClient;
}

/**
 * A dataset repository of the Hugging Face hub. `main` holds the newest release at its root, as
 * loaders of datasets expect; one commit brings a release whole, and a tag of its version, set when
 * the commit has been read back, lets people pin it.
 */
export function createHubTarget(place: HubPlace, client: HubClient): Target {
  const hub = { ...place, client };
  return {
    plan: (set) => plan(hub, set),
    apply: (set, planned, effects) => apply(hub, set, planned, effects),
    verify: (set) => verify(hub, set),
  };
}

async function plan(hub: Hub, set: ReleaseSet): Promise<PushPlan> {
  const refs = await hub.client.refs();
  const steps: PushStep[] = [];
  const pointers: PushStep[] = [];
  const notes: string[] = [];
  const faults: string[] = [];
  const head = await headOf(hub, set, refs?.main ?? null);
  for (const release of set.releases) {
    const tagged = refs?.tags.get(release.version) ?? null;
    if (release.is_redacted) {
      const exposed = exposure(release.version, tagged !== null, head.version);
      if (exposed !== null) {
        faults.push(exposed);
        continue;
      }
    }
    const note = hindrance(release, head.version, set, tagged !== null);
    if (note !== null) {
      notes.push(note);
      continue;
    }
    const isHead = head.version === release.version;
    const commitOid = tagged ?? (isHead ? (refs?.main ?? null) : null);
    if (commitOid !== null) await compareTree(hub, release, commitOid);
    steps.push(...release.files.map((file) => fileStep(hub, file, commitOid !== null)));
    pointers.push(tagStep(hub, release, tagged !== null));
  }
  return { steps, pointers, notes: [...notes, ...faults], faults };
}

/** Where the hub shows what was withdrawn, and what to do; null where it does not. */
function exposure(version: string, isTagged: boolean, head: string | null): string | null {
  const squash = 'squash the history of the repository by hand';
  if (version === head) {
    const first = isTagged ? `delete the tag ${version}, ` : '';
    return `main holds ${version}, from which something was withdrawn since: ${first}push a newer release, and ${squash}`;
  }
  if (!isTagged) return null;
  return `tag ${version} holds what was withdrawn since: delete the tag and ${squash}`;
}

/** The release that `main` holds. Throws where it holds one that is not here, or something else. */
async function headOf(
  hub: Hub,
  { index, dataset }: ReleaseSet,
  main: string | null,
): Promise<{ readonly version: string | null }> {
  if (main === null) return { version: null };
  const { client, repository } = hub;
  const text = await client.readText(main, 'manifest.json');
  if (text === null) {
    // What the hub itself puts into a new repository may go; anything else is someone's work.
    const others = [...(await treeAt(hub, main)).keys()].filter((path) => path !== 'README.md');
    if (others.length === 0) return { version: null };
    throw new NonRetryableError(
      `${repository} holds ${others.slice(0, 3).join(', ')} and no manifest.json, so it is no repository of releases: correct the repository in targets.yml; nothing was sent`,
    );
  }
  const { version, dataset: theirs } = JSON.parse(text) as Record<string, unknown>;
  const known = index.releases.find((entry) => entry.version === version);
  if (known && known.manifest.sha256 === sha256(text)) return { version: known.version };
  throw new NonRetryableError(
    known
      ? `${repository} holds ${version} with manifest SHA-256 ${sha256(text)}, here it is ${known.manifest.sha256}: a version is published once; nothing was sent`
      : `${repository} holds ${theirs} ${version}, which the index of ${dataset} does not list: get the newer releases first, or correct the repository in targets.yml; nothing was sent`,
  );
}

/** Why a release is not sent; null when it is. */
function hindrance(
  { version, is_redacted, is_yanked }: PushRelease,
  head: string | null,
  { index }: ReleaseSet,
  isTagged: boolean,
): string | null {
  if (is_redacted) return `${version} is not sent: something was withdrawn from it since`;
  if (isTagged || version === head) return null;
  if (is_yanked) return `${version} is not sent: it is yanked`;
  if (version.includes('-')) return `${version} is not sent: main holds no prereleases`;
  const order = index.releases.map((entry) => entry.version);
  if (head === null || order.indexOf(version) < order.indexOf(head)) return null;
  return `${version} is not sent: main holds ${head} already, and its history goes forward only`;
}

function fileStep({ client }: Hub, file: PushFile, isThere: boolean): PushStep {
  const { version, path, sha256: digest, byte_count } = file;
  const url = client.urlOf(version ?? 'main', pathInRelease(file));
  const action = isThere ? 'present' : 'send';
  return { action, version, path, sha256: digest, byte_count, url };
}

function tagStep({ client }: Hub, release: PushRelease, isSet: boolean): PushStep {
  const { version, manifest_sha256 } = release;
  const byte_count = release.files.find(
    ({ path }) => path === `${version}/manifest.json`,
  )?.byte_count;
  return {
    action: isSet ? 'present' : 'send',
    version,
    path: `tags/${version}`,
    sha256: manifest_sha256,
    byte_count: byte_count ?? 0,
    url: client.urlOf(version, 'manifest.json'),
  };
}

function pathInRelease({ path, version }: PushFile): string {
  return version === null ? path : path.slice(version.length + 1);
}

async function treeAt(hub: Hub, revision: string): Promise<Tree> {
  const tree = new Map<string, { sha256: string | null; gitOid: string }>();
  for await (const entry of listFiles({ ...access(hub), revision, recursive: true })) {
    if (entry.type !== 'file' || ofTheHub.includes(entry.path)) continue;
    tree.set(entry.path, { sha256: entry.lfs?.oid ?? null, gitOid: entry.oid ?? '' });
  }
  return tree;
}

interface HubAccess {
  readonly repo: { readonly type: 'dataset'; readonly name: string };
  readonly hubUrl: string;
  readonly accessToken: string;
  readonly fetch: typeof fetch;
}

function access({ repository, hubUrl, token, client }: Hub): HubAccess {
  const repo = { type: 'dataset' as const, name: repository };
  return { repo, hubUrl, accessToken: token, fetch: client.fetch };
}

/** Throws where a commit does not hold exactly the files of a release, going by the hub's listing. */
async function compareTree(hub: Hub, release: PushRelease, revision: string): Promise<void> {
  const tree = await treeAt(hub, revision);
  const faults: string[] = [];
  for (const file of release.files) {
    const path = pathInRelease(file);
    const found = tree.get(path);
    const ours = found?.sha256 == null ? await gitOidOf(file.local) : file.sha256;
    const theirs = found && (found.sha256 ?? found.gitOid);
    if (theirs !== ours) faults.push(`${path} is ${theirs ?? 'missing'} there, ${ours} here`);
  }
  const known = new Set(release.files.map(pathInRelease));
  for (const path of tree.keys()) if (!known.has(path)) faults.push(`${path} is of no release`);
  if (faults.length === 0) return;
  throw new NonRetryableError(
    `${hub.repository} at ${release.version} (${revision}) differs from the release; nothing was sent:\n  ${faults.slice(0, 10).join('\n  ')}\nA version is published once: find out who changed it`,
  );
}

/** Id that git gives to a file: SHA-1 over a header and the bytes. */
async function gitOidOf(path: string): Promise<string> {
  const bytes = await readFile(path);
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

async function apply(
  hub: Hub,
  set: ReleaseSet,
  { steps, pointers }: PushPlan,
  effects: PushEffects,
): Promise<void> {
  for (const [index, pointer] of pointers.entries()) {
    const release = set.releases.find(({ version }) => version === pointer.version);
    if (!release)
      throw new UsageError(`${pointer.path}: the plan is of other releases; plan again`);
    const own = steps.filter(({ version }) => version === release.version);
    const commitOid = await commitOf(hub, release, own, pointer);
    await readBackAll(hub, release, own, commitOid, effects);
    if (pointer.action !== 'present') await setTag(hub, release.version, commitOid);
    const { version, path, sha256: digest, url } = pointer;
    if (!effects.receipts.has({ version, path, sha256: digest, url })) {
      await effects.receipts.add({ version, path, sha256: digest, url });
    }
    effects.report({ phase: 'pointed', path, done: index + 1, total: pointers.length });
  }
}

/** The commit that holds a release: the tagged one, the head of main, or a new one. */
async function commitOf(
  hub: Hub,
  release: PushRelease,
  steps: readonly PushStep[],
  pointer: PushStep,
): Promise<string> {
  const refs = await hub.client.refs();
  if (steps.some(({ action }) => action === 'send')) {
    return sendCommit(hub, release, refs?.main ?? null, refs === null);
  }
  const found = pointer.action === 'present' ? refs?.tags.get(release.version) : refs?.main;
  if (found) return found;
  throw new NonRetryableError(`${hub.repository} changed since the plan was made: push again`);
}

async function sendCommit(
  hub: Hub,
  release: PushRelease,
  parent: string | null,
  isNew: boolean,
): Promise<string> {
  if (isNew) await createRepo(access(hub));
  const tree = isNew ? new Map<string, never>() : await treeAt(hub, 'main');
  const paths = new Set(release.files.map(pathInRelease));
  const gone = [...tree.keys()].filter((path) => !paths.has(path));
  const operations: CommitOperation[] = [
    ...release.files.map((file) => ({
      operation: 'addOrUpdate' as const,
      path: pathInRelease(file),
      content: pathToFileURL(file.local),
    })),
    ...gone.map((path) => ({ operation: 'delete' as const, path })),
  ];
  try {
    const made = await commit({
      ...access(hub),
      title: `Release ${release.version}`,
      operations,
      // The commit is refused when someone else committed meanwhile.
      ...(parent === null ? {} : { parentCommit: parent }),
      // Plain uploads of whole files, whose SHA-256 the hub checks.
      useXet: false,
    });
    if (made) return made.commit.oid;
  } catch (error) {
    if (!(error instanceof HubApiError)) throw error;
    throw new NonRetryableError(
      `${hub.repository}: the commit of ${release.version} was refused: ${error.message}; see the token in the environment, and push again`,
      { cause: error },
    );
  }
  throw new NonRetryableError(`${hub.repository}: the hub named no commit; push again`);
}

async function readBackAll(
  { client }: Hub,
  release: PushRelease,
  steps: readonly PushStep[],
  commitOid: string,
  { receipts, report }: PushEffects,
): Promise<void> {
  const files = new Map(release.files.map((file) => [file.path, file]));
  const unread = steps.filter(({ version, path, sha256: digest, url }) => {
    return !receipts.has({ version, path, sha256: digest, url });
  });
  let done = 0;
  await mapLimited(unread, concurrency, async ({ version, path, sha256: digest, url }) => {
    const file = files.get(path);
    if (!file) return;
    const found = await client.readBack(commitOid, pathInRelease(file));
    if (!found || !isSame(found, file)) {
      throw new NonRetryableError(
        `${client.urlOf(commitOid, pathInRelease(file))} has SHA-256 ${found?.sha256 ?? 'none: it is not there'}, ${path} has ${digest}: the tag ${version} was not set`,
      );
    }
    await receipts.add({ version, path, sha256: digest, url });
    done += 1;
    report({ phase: 'read back', path, done, total: unread.length });
  });
}

async function setTag({ client, repository }: Hub, version: string, to: string): Promise<void> {
  if (await client.createTag(version, to)) return;
  const found = (await client.refs())?.tags.get(version);
  if (found === to) return;
  throw new NonRetryableError(
    `${repository}: tag ${version} points to ${found}, not to ${to}: someone else set it; find out who`,
  );
}

async function verify(hub: Hub, set: ReleaseSet): Promise<readonly TargetCheck[]> {
  const refs = await hub.client.refs();
  const { steps, notes, faults } = await plan(hub, set);
  const files = new Map(set.releases.flatMap((one) => one.files).map((file) => [file.path, file]));
  const checks = await mapLimited(steps, concurrency, async ({ path, version, url }) => {
    const file = files.get(path);
    const tagged = refs?.tags.get(version ?? '');
    const found = file && tagged ? await hub.client.readBack(tagged, pathInRelease(file)) : null;
    const is_passed = found !== null && file !== undefined && isSame(found, file);
    const got = found ? `has SHA-256 ${found.sha256}` : 'is not there';
    return { path: url, is_passed, message: is_passed ? `SHA-256 ${found.sha256}` : got };
  });
  return [
    ...notes.map((message) => {
      return { path: hub.repository, is_passed: !faults.includes(message), message };
    }),
    ...checks,
  ];
}
