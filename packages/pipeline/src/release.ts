import { tmpdir } from 'node:os';
import type { ReleaseResult } from '@tellings/publish';
import { FatalError, GateError } from '@tellings/schema';
import { codeDigest } from './code-digest.ts';
import {
  openDecidedBuild,
  type ReleaseDecision,
  type RunRequest,
  runDataset,
  stageContext,
} from './run.ts';
import { releaseTables } from './stages/publish.ts';
import { openStore } from './store.ts';

/** What a maintainer asks of a release. */
export interface ReleaseOrder
  extends Pick<RunRequest, 'folder' | 'fetch' | 'signal' | 'signingKey' | 'now' | 'onEvent'>,
    Omit<ReleaseDecision, 'onRelease'> {
  /** Build the release in a hidden folder, say what it would be, and publish nothing. */
  readonly isDryRun: boolean;
}

/**
 * Publishes a dataset. The stages before publishing run where something changed, into the private
 * folder of the build, in a dry run too. A breached gate gives the outcome `blocked`; what else may
 * go wrong is thrown as by `runDataset`.
 */
export async function releaseDataset(order: ReleaseOrder): Promise<ReleaseResult> {
  let result: ReleaseResult | null = null;
  const { channel, override, issued, isDryRun, ...rest } = order;
  const request: RunRequest = {
    ...rest,
    from: 'fetch',
    to: 'link',
    documents: null,
    isForced: false,
    isDryRun: false,
    release: {
      channel,
      override,
      issued,
      onRelease: (made) => {
        result = made;
      },
    },
  };
  if (isDryRun) {
    await runDataset(request);
    return planDataset(request);
  }
  try {
    await runDataset({ ...request, to: 'publish' });
  } catch (error) {
    if (!(error instanceof GateError) || result === null) throw error;
  }
  if (result === null) throw new FatalError('the stage publish did not say what it made');
  return result;
}

async function planDataset(request: RunRequest): Promise<ReleaseResult> {
  const build = await openDecidedBuild(request);
  const store = await openStore();
  try {
    const code = await codeDigest('publish');
    // The stage writes tables of its own into the staging folder; a plan has none.
    const context = stageContext('publish', code, build, store, tmpdir(), request);
    return (await releaseTables(context, true)).result;
  } finally {
    store.close();
  }
}
