import type { Telling } from '@tellings/schema';
import { compareStrings } from '@tellings/schema';
import type { Span } from './facts.ts';

export type Evidence = Telling['evidence'][number];

/** Evidence while it is weighed. */
export interface WeighedEvidence extends Evidence {
  /** Excludes the recording whatever the sum. */
  readonly isVeto: boolean;
  /** Tells this recording from every other, known or not. */
  readonly isIdentity: boolean;
}

export function weigh(
  kind: Evidence['kind'],
  level: string,
  bits: number,
  reason: string,
  span: Span | null = null,
  flags: { readonly isVeto?: boolean; readonly isIdentity?: boolean } = {},
): WeighedEvidence {
  return {
    kind,
    level,
    bits: roundBits(bits),
    reason,
    start: span?.start ?? null,
    end: span?.end ?? null,
    isVeto: flags.isVeto ?? false,
    isIdentity: flags.isIdentity ?? false,
  };
}

/** Two decimals: finer differences mean nothing, and sums must not depend on their order. */
export function roundBits(bits: number): number {
  return Math.round(bits * 100) / 100 + 0;
}

export function sumBits(evidence: readonly Evidence[]): number {
  return roundBits(evidence.reduce((sum, { bits }) => sum + Math.round(bits * 100), 0) / 100);
}

/** Strongest first, whether for or against; as it stands in a telling. */
export function publicEvidence(evidence: readonly Evidence[]): Evidence[] {
  return evidence
    .map(({ kind, level, bits, reason, start, end }) => ({ kind, level, bits, reason, start, end }))
    .toSorted(
      (a, b) =>
        Math.abs(b.bits) - Math.abs(a.bits) ||
        compareStrings(a.kind, b.kind) ||
        compareStrings(a.level, b.level) ||
        compareStrings(a.reason, b.reason),
    );
}
