export type { Receipt, ReceiptLedger } from './receipt.ts';
export { openReceipts } from './receipt.ts';
export type { PushFile, PushRelease, ReleaseSet, WithdrawnFile } from './release-set.ts';
export { readReleaseSet } from './release-set.ts';
export type { RetryPolicy, Wait } from './retry.ts';
export type {
  PushAction,
  PushEffects,
  PushPlan,
  PushProgress,
  PushStep,
  Target,
  TargetCheck,
} from './target.ts';
export type { TargetSpec, TargetSurroundings } from './target-spec.ts';
export { openTarget } from './target-spec.ts';
