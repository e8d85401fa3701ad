import { NonRetryableError, RetryableError, sha256, UsageError } from '@tellings/schema';
import { assertPackable, integrityOf, type NpmPackage, packRelease } from './npm-package.ts';
import type { NpmRegistry, Packument, PublishedVersion } from './npm-registry.ts';
import type { PushRelease, ReleaseSet } from './release-set.ts';
import { type RetryPolicy, type Wait, withRetries } from './retry.ts';
import { unpackGzip } from './tar.ts';
import type { PushEffects, PushPlan, PushStep, Target, TargetCheck } from './target.ts';

/** Under this tag a version waits until it is read back; registries ask for some tag. */
const waitingTag = 'incoming';

/** Runs a task again while what it waits for is not shown yet. */
type Patiently = <T>(task: () => Promise<T>) => Promise<T>;

interface NpmPlace {
  readonly registry: NpmRegistry;
  readonly name: string;
  readonly patiently: Patiently;
}

/**
 * An npm registry: each release is one version of a package, and the dist-tags `latest` and `next`
 * point to the newest of each channel. Yanked releases are deprecated, as npm has no other way to say so.
 */
export function createNpmTarget(
  registry: NpmRegistry,
  name: string,
  wait: Wait,
  retries: RetryPolicy,
): Target {
  const place = {
    registry,
    name,
    patiently: <T>(task: () => Promise<T>): Promise<T> => withRetries(task, wait, retries),
  };
  return {
    plan: (set) => plan(place, set),
    apply: (set, planned, effects) => apply(place, set, planned, effects),
    verify: (set) => verify(place, set),
  };
}

async function plan({ registry, name }: NpmPlace, set: ReleaseSet): Promise<PushPlan> {
  const found = await registry.document();
  checkKnown(name, set, found);
  const { wanted, notes, faults } = sortOut(name, set, found);
  for (const release of wanted) assertPackable(release, name);
  const steps: PushStep[] = [];
  for (const release of wanted) {
    const published = found?.versions?.[release.version];
    const packed = await packRelease(set, release, name);
    if (published) await compare(registry, name, packed, published);
    steps.push(packageStep(registry, name, packed, published ? 'present' : 'send'));
  }
  const pointers = planPointers(registry, set, found, steps);
  return { steps, pointers, notes: [...notes, ...faults], faults };
}

interface SortedReleases {
  /** To be at the registry. */
  readonly wanted: readonly PushRelease[];
  /** Why others are not sent. */
  readonly notes: readonly string[];
  /** What the registry holds and should not. */
  readonly faults: readonly string[];
}

function sortOut(name: string, { releases }: ReleaseSet, found: Packument | null): SortedReleases {
  const wanted: PushRelease[] = [];
  const notes: string[] = [];
  const faults: string[] = [];
  for (const release of releases) {
    const { version, is_redacted, is_yanked } = release;
    const isPublished = found?.versions?.[version] !== undefined;
    if (is_redacted && isPublished) {
      faults.push(
        `${name}@${version} may hold what was withdrawn since, and a registry cannot replace a version: run npm unpublish ${name}@${version}, or ask the registry to remove it`,
      );
    } else if (is_redacted) {
      notes.push(`${version} is not sent: something was withdrawn from it since`);
    } else if (is_yanked && !isPublished) {
      notes.push(`${version} is not sent: it is yanked`);
    } else {
      wanted.push(release);
    }
  }
  return { wanted, notes, faults };
}

/** A registry that is ahead of us must not be taken back. */
function checkKnown(name: string, { index }: ReleaseSet, found: Packument | null): void {
  const known = new Set(index.releases.map(({ version }) => version));
  const unknown = Object.keys(found?.versions ?? {}).filter((version) => !known.has(version));
  if (unknown.length === 0) return;
  throw new NonRetryableError(
    `${name} has ${unknown.join(', ')} at the registry, which index.json does not list: get the newer releases first; nothing was sent`,
  );
}

function packageStep(
  registry: NpmRegistry,
  name: string,
  { version, sha256: digest, bytes }: NpmPackage,
  action: 'send' | 'present',
): PushStep {
  const path = `${name}@${version}`;
  const url = registry.tarballUrl(version);
  return { action, version, path, sha256: digest, byte_count: bytes.length, url };
}

/** Throws where the version at the registry holds something else. */
async function compare(
  registry: NpmRegistry,
  name: string,
  packed: NpmPackage,
  { dist }: PublishedVersion,
): Promise<void> {
  if (dist.integrity === packed.integrity) return;
  // Another zlib packs the same files into other bytes.
  const bytes = await registry.tarball(dist.tarball);
  const [theirs, ours] = [unpackGzip(bytes), unpackGzip(packed.bytes)];
  if (theirs && ours?.equals(theirs)) return;
  throw new NonRetryableError(
    `${name}@${packed.version} is published with SHA-256 ${sha256(bytes)}, the release packs to ${packed.sha256}; nothing was sent. A version is published once: find out who published it`,
  );
}

/** Pointers of a registry: a dist-tag for each channel, and deprecations as the index yanks. */
function planPointers(
  registry: NpmRegistry,
  { index, releases }: ReleaseSet,
  found: Packument | null,
  steps: readonly PushStep[],
): readonly PushStep[] {
  const isThere = (version: string): boolean =>
    found?.versions?.[version] !== undefined || steps.some((step) => step.version === version);
  const channels = [
    { tag: 'next', version: index.channels?.next ?? null },
    { tag: 'latest', version: index.latest },
  ];
  const tags = channels.flatMap(({ tag, version }) => {
    if (version === null || !isThere(version)) return [];
    const isSet = found?.['dist-tags']?.[tag] === version;
    return [pointerStep(registry.tagUrl(tag), `${tagFolder}${tag}`, version, isSet)];
  });
  const deprecations = releases.flatMap(({ version }) => {
    const published = found?.versions?.[version];
    const message = deprecationOf(index, version);
    const isSet = (published?.deprecated ?? '') === message;
    // A version that is not yanked and never was needs no pointer.
    if (!isThere(version) || (isSet && message === '')) return [];
    const url = registry.tarballUrl(version);
    return [pointerStep(url, `deprecated/${version}`, version, isSet)];
  });
  return [...deprecations, ...tags];
}

const tagFolder = 'dist-tags/';

/** What npm shows to whoever installs a yanked version; empty for the others. */
function deprecationOf({ releases, latest }: ReleaseSet['index'], version: string): string {
  const entry = releases.find((release) => release.version === version);
  if (entry?.status !== 'yanked') return '';
  const reason = entry.yanked ? `: ${entry.yanked.reason}` : '';
  const instead = entry.yanked?.use_instead ?? latest;
  return `This release was yanked${reason}${instead === null ? '' : `; use ${instead}`}`;
}

function pointerStep(url: string, path: string, version: string, isSet: boolean): PushStep {
  const content = { sha256: sha256(version), byte_count: Buffer.byteLength(version) };
  return { action: isSet ? 'present' : 'replace', version, path, ...content, url };
}

async function apply(
  { registry, name, patiently }: NpmPlace,
  set: ReleaseSet,
  { steps, pointers }: PushPlan,
  { receipts, report }: PushEffects,
): Promise<void> {
  for (const [index, step] of steps.entries()) {
    const receipt = { version: step.version, path: step.path, sha256: step.sha256, url: step.url };
    if (step.action === 'present' && receipts.has(receipt)) continue;
    const packed = await packStep(set, step, name);
    if (step.action === 'send') await registry.publish(packed, waitingTag);
    report({ phase: 'sent', path: step.path, done: index + 1, total: steps.length });
    await patiently(() => readBack(registry, name, packed));
    await receipts.add(receipt);
    report({ phase: 'read back', path: step.path, done: index + 1, total: steps.length });
  }
  for (const [index, step] of pointers.entries()) {
    if (step.action !== 'present') await point(registry, set, step);
    const { version, path, sha256: digest, url } = step;
    await patiently(() => checkPointer(registry, set, step));
    if (!receipts.has({ version, path, sha256: digest, url })) {
      await receipts.add({ version, path, sha256: digest, url });
    }
    report({ phase: 'pointed', path, done: index + 1, total: pointers.length });
  }
  if ((await registry.document())?.['dist-tags']?.[waitingTag] !== undefined) {
    await registry.removeTag(waitingTag);
  }
}

function packStep(set: ReleaseSet, step: PushStep, name: string): Promise<NpmPackage> {
  const release = set.releases.find(({ version }) => version === step.version);
  if (!release) throw new UsageError(`${step.path}: the plan is of other releases; plan it again`);
  return packRelease(set, release, name);
}

/** A registry may show a version a moment after it took it: that is a fault that passes. */
async function readBack(registry: NpmRegistry, name: string, packed: NpmPackage): Promise<void> {
  const published = (await registry.document())?.versions?.[packed.version];
  if (!published) throw new RetryableError(`${name}@${packed.version} is not shown yet`);
  await compare(registry, name, packed, published);
  const bytes = await registry.tarball(published.dist.tarball);
  if (integrityOf(bytes) === published.dist.integrity) return;
  throw new NonRetryableError(
    `${published.dist.tarball} has integrity ${integrityOf(bytes)}, the registry states ${published.dist.integrity}: the tag latest was not moved; ask the registry`,
  );
}

async function point(registry: NpmRegistry, { index }: ReleaseSet, step: PushStep): Promise<void> {
  const { version, path } = step;
  if (version === null) return;
  if (path.startsWith(tagFolder)) return registry.setTag(path.slice(tagFolder.length), version);
  return registry.setDeprecated(version, deprecationOf(index, version));
}

async function checkPointer(
  registry: NpmRegistry,
  { index }: ReleaseSet,
  { path, version }: PushStep,
): Promise<void> {
  const found = await registry.document();
  const isSet = path.startsWith(tagFolder)
    ? found?.['dist-tags']?.[path.slice(tagFolder.length)] === version
    : (found?.versions?.[version ?? '']?.deprecated ?? '') === deprecationOf(index, version ?? '');
  if (!isSet) throw new RetryableError(`${path} does not show ${version} yet`);
}

async function verify(place: NpmPlace, set: ReleaseSet): Promise<readonly TargetCheck[]> {
  const { registry, name } = place;
  const { steps, pointers, notes, faults } = await plan(place, set);
  const checks: TargetCheck[] = notes.map((message) => {
    return { path: name, is_passed: !faults.includes(message), message };
  });
  for (const step of steps) {
    if (step.action === 'send') {
      checks.push({ path: step.path, is_passed: false, message: 'is not published' });
      continue;
    }
    await readBack(registry, name, await packStep(set, step, name));
    checks.push({ path: step.path, is_passed: true, message: `SHA-256 ${step.sha256}` });
  }
  const pointed = pointers.map(({ path, version, action }) => ({
    path,
    is_passed: action === 'present',
    message: action === 'present' ? `${version}` : `is not ${version}`,
  }));
  return [...checks, ...pointed];
}
