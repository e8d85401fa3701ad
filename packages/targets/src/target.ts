import type { ReceiptLedger } from './receipt.ts';
import type { ReleaseSet } from './release-set.ts';

/**
 * send: it is not there. present: it is there with the same bytes. replace: a pointer document moves,
 * or an advisory allows it. remove: an advisory has withdrawn it.
 */
export type PushAction = 'send' | 'present' | 'replace' | 'remove';

/** One thing a push does or finds done: a file, or at a registry a package or a tag. */
export interface PushStep {
  readonly action: PushAction;
  readonly version: string | null;
  readonly path: string;
  readonly sha256: string;
  readonly byte_count: number;
  readonly url: string;
}

/**
 * What a push would do: it sends, reads back what was sent, moves the pointers in their order, then
 * replaces and removes what advisories ask for.
 */
export interface PushPlan {
  readonly steps: readonly PushStep[];
  readonly pointers: readonly PushStep[];
  /** What a person must know or do: what the target cannot do by itself. */
  readonly notes: readonly string[];
  /** Those of the notes that `verify` fails for, until a person has done what they say. */
  readonly faults: readonly string[];
}

export interface PushProgress {
  readonly phase: 'sent' | 'read back' | 'pointed';
  readonly path: string;
  readonly done: number;
  readonly total: number;
}

export interface PushEffects {
  /** Where what was read back is written down; what stands there already is not read again. */
  readonly receipts: ReceiptLedger;
  readonly report: (progress: PushProgress) => void;
}

/** What was found at a target when it was read back. */
export interface TargetCheck {
  readonly path: string;
  readonly is_passed: boolean;
  readonly message: string;
}

/** A place that releases are pushed to. */
export interface Target {
  /**
   * Compares without writing. Throws NonRetryableError where the target holds other bytes under the
   * same name, with both digests: nothing is ever overwritten.
   */
  plan(set: ReleaseSet): Promise<PushPlan>;
  /**
   * Carries out a plan: sends, reads back, then moves the pointers. It can be ended at any point:
   * the release before stays whole and current, and the next plan holds what is left.
   */
  apply(set: ReleaseSet, plan: PushPlan, effects: PushEffects): Promise<void>;
  /** Reads everything back and compares it. */
  verify(set: ReleaseSet): Promise<readonly TargetCheck[]>;
}
