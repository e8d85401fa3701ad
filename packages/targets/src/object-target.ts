import { NonRetryableError, RetryableError, UsageError } from '@tellings/schema';
import { mapLimited } from './concurrency.ts';
import { isSame } from './file-digest.ts';
import type { ObjectStore } from './object-store.ts';
import { checkAdvisories, checkIndex } from './pointer-check.ts';
import type { Receipt } from './receipt.ts';
import type { PushFile, ReleaseSet, WithdrawnFile } from './release-set.ts';
import { type RetryPolicy, type Wait, withRetries } from './retry.ts';
import type {
  PushAction,
  PushEffects,
  PushPlan,
  PushProgress,
  PushStep,
  Target,
  TargetCheck,
} from './target.ts';

/** Runs a task again while what it waits for is not shown yet. */
type Patiently = (task: () => Promise<void>) => Promise<void>;

/** Requests at a time. */
const concurrency = 4;

/** A target of a store of files: the folder of releases as it is, each file under its own path. */
export function createObjectTarget(store: ObjectStore, wait: Wait, retries: RetryPolicy): Target {
  // A host may show what was sent a moment later.
  const patiently: Patiently = (task) => withRetries(task, wait, retries);
  return {
    plan: (set) => plan(store, set),
    apply: (set, planned, effects) => apply({ store, patiently }, set, planned, effects),
    verify: (set) => verify(store, set),
  };
}

async function plan(store: ObjectStore, set: ReleaseSet): Promise<PushPlan> {
  await checkIndex(store, set);
  await checkAdvisories(store, set);
  const steps = await mapLimited(filesOf(set), concurrency, (file) => planFile(store, file));
  const conflicts = steps.flatMap((step) => ('conflict' in step ? [step.conflict] : []));
  if (conflicts.length > 0) {
    const shown = conflicts.slice(0, 10).join('\n  ');
    const more = conflicts.length > 10 ? `\n  and ${conflicts.length - 10} more` : '';
    throw new NonRetryableError(
      `the target holds other bytes under the name of a published file; nothing was sent:\n  ${shown}${more}\nA version is published once: find out who wrote them, or push to another place`,
    );
  }
  const removals = await mapLimited(withdrawnOf(set), concurrency, (file) =>
    planRemoval(store, file),
  );
  const pointers = await mapLimited(set.pointers, concurrency, (file) => planPointer(store, file));
  return {
    steps: [...steps.flatMap((step) => ('conflict' in step ? [] : [step])), ...removals.flat()],
    pointers,
    notes: [],
    faults: [],
  };
}

function filesOf({ releases, redactions }: ReleaseSet): readonly PushFile[] {
  return [...releases.flatMap(({ files }) => files), ...redactions];
}

function withdrawnOf({ releases, formerRedactions }: ReleaseSet): readonly WithdrawnFile[] {
  return [...releases.flatMap(({ withdrawn }) => withdrawn), ...formerRedactions];
}

async function planFile(
  store: ObjectStore,
  file: PushFile,
): Promise<PushStep | { readonly conflict: string }> {
  const state = await store.state(file.path);
  if (state === null) return stepOf(store, file, 'send');
  // A store may hold objects that others put there without a digest: their bytes are read.
  const digest = state.sha256 ?? (await store.readBack(file.path))?.sha256 ?? null;
  if (digest === file.sha256 && state.byte_count === file.byte_count) {
    return stepOf(store, file, 'present');
  }
  if (digest !== null && file.replaces.includes(digest)) return stepOf(store, file, 'replace');
  return {
    conflict: `${store.urlOf(file.path)} has SHA-256 ${digest} (${state.byte_count} bytes), ${file.path} has ${file.sha256} (${file.byte_count} bytes)`,
  };
}

async function planRemoval(store: ObjectStore, file: WithdrawnFile): Promise<readonly PushStep[]> {
  const found = await store.readBack(file.path);
  if (found?.sha256 !== file.sha256) return [];
  return [stepOf(store, { ...file, byte_count: found.byte_count }, 'remove')];
}

async function planPointer(store: ObjectStore, file: PushFile): Promise<PushStep> {
  const found = await store.readBack(file.path);
  if (found === null) return stepOf(store, file, 'send');
  return stepOf(store, file, isSame(found, file) ? 'present' : 'replace');
}

function stepOf(
  store: ObjectStore,
  { version, path, sha256, byte_count }: Omit<PushStep, 'action' | 'url'>,
  action: PushAction,
): PushStep {
  return { action, version, path, sha256, byte_count, url: store.urlOf(path) };
}

async function apply(
  { store, patiently }: { readonly store: ObjectStore; readonly patiently: Patiently },
  set: ReleaseSet,
  { steps, pointers }: PushPlan,
  { receipts, report }: PushEffects,
): Promise<void> {
  const files = new Map([...filesOf(set), ...set.pointers].map((file) => [file.path, file]));
  const confirmAll = async (all: readonly PushStep[]): Promise<void> => {
    const unread = all.filter((step) => !receipts.has(receiptOf(step)));
    const read = count(report, 'read back', unread.length);
    await mapLimited(unread, concurrency, async (step) => {
      await patiently(() => confirm(store, step));
      await receipts.add(receiptOf(step));
      read(step.path);
    });
  };
  const carryOutAll = async (all: readonly PushStep[]): Promise<void> => {
    const sent = count(report, 'sent', all.length);
    await mapLimited(all, concurrency, async (step) => {
      await carryOut(store, step, files.get(step.path));
      sent(step.path);
    });
  };
  await carryOutAll(steps.filter(({ action }) => action === 'send'));
  await confirmAll(steps.filter(({ action }) => action === 'send' || action === 'present'));
  const pointed = count(report, 'pointed', pointers.length);
  for (const step of pointers) {
    const file = files.get(step.path);
    if (file && step.action !== 'present') await store.replace(file);
    await patiently(() => confirm(store, step));
    if (!receipts.has(receiptOf(step))) await receipts.add(receiptOf(step));
    pointed(step.path);
  }
  // Only now: a consumer must find the advisory before the bytes that it explains.
  const last = steps.filter(({ action }) => action === 'replace' || action === 'remove');
  await carryOutAll(last);
  await confirmAll(last);
}

function count(
  report: PushEffects['report'],
  phase: PushProgress['phase'],
  total: number,
): (path: string) => void {
  let done = 0;
  return (path) => {
    done += 1;
    report({ phase, path, done, total });
  };
}

function receiptOf({ action, version, path, sha256, url }: PushStep): Receipt {
  return { version, path, sha256: action === 'remove' ? null : sha256, url };
}

async function carryOut(
  store: ObjectStore,
  { action, path }: PushStep,
  file: PushFile | undefined,
): Promise<void> {
  if (action === 'remove') return store.remove(path);
  if (!file) throw new UsageError(`${path}: the plan is of other releases; plan the push again`);
  if (action === 'replace') return store.replace(file);
  if (await store.create(file)) return;
  // Someone else wrote it since the plan was made, or an answer to ourselves was lost.
  const found = await store.readBack(path);
  if (found && isSame(found, file)) return;
  throw new NonRetryableError(
    `${store.urlOf(path)} was written by someone else meanwhile, with SHA-256 ${found?.sha256}; ${path} has ${file.sha256}. Nothing was overwritten; the index was not moved`,
  );
}

async function confirm(store: ObjectStore, step: PushStep): Promise<void> {
  const found = await store.readBack(step.path);
  if (step.action === 'remove') {
    if (found?.sha256 !== step.sha256) return;
    throw new RetryableError(`${step.url} was removed but is still served`);
  }
  if (found && isSame(found, step)) return;
  const got = found ? `has SHA-256 ${found.sha256} (${found.byte_count} bytes)` : 'is not there';
  throw new RetryableError(
    `${step.url} ${got} when read back; ${step.path} has SHA-256 ${step.sha256} (${step.byte_count} bytes). The index was not moved past it: look at the target if it recurs`,
  );
}

async function verify(store: ObjectStore, set: ReleaseSet): Promise<readonly TargetCheck[]> {
  const files = [...filesOf(set), ...set.pointers];
  const kept = await mapLimited(files, concurrency, async (file) => {
    const found = await store.readBack(file.path);
    const is_passed = found !== null && isSame(found, file);
    const got = found ? `has SHA-256 ${found.sha256}` : 'is not there';
    const message = is_passed ? `SHA-256 ${file.sha256}` : `${got}, expected ${file.sha256}`;
    return { path: store.urlOf(file.path), is_passed, message };
  });
  const gone = await mapLimited(withdrawnOf(set), concurrency, async ({ path, sha256 }) => {
    const is_passed = (await store.readBack(path))?.sha256 !== sha256;
    const message = is_passed ? 'withdrawn, and gone' : `withdrawn, but still there as ${sha256}`;
    return { path: store.urlOf(path), is_passed, message };
  });
  return [...kept, ...gone];
}
