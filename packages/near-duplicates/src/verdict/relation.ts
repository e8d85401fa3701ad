import type { DuplicatePair } from '@tellings/schema';
import type { NearDuplicateParameters } from '../parameters.ts';

export type Relation = DuplicatePair['relation'];
export type Direction = DuplicatePair['direction'];

/** Sizes of two shingle sets and of what they share. */
export interface Counts {
  readonly left: number;
  readonly right: number;
  readonly shared: number;
}

/**
 * Relation of two texts that report the same thing; `order` is negative when the left one came
 * first, positive when the right one did, 0 when that is unknown. A cut that came out after the
 * whole is abridged, one that came out before it was extended; where the order is unknown, wholes
 * are taken to come before their cuts.
 */
export function relate(
  { left, right, shared }: Counts,
  order: number,
  parameters: NearDuplicateParameters,
): Relation {
  const smaller = Math.min(left, right);
  const larger = Math.max(left, right);
  const jaccard = shared / (left + right - shared);
  if (jaccard >= parameters.copyJaccard) return 'copy';
  if (shared >= parameters.cutContainment * larger) return 'copy';
  if (shared < parameters.cutContainment * smaller) return 'partial';
  const isCutFirst = left < right ? order < 0 : order > 0;
  return isCutFirst ? 'extended' : 'abridged';
}

/** Who came first: by time, else, for a cut, the whole before the cut; else unknown. */
export function direct({ left, right }: Counts, relation: Relation, order: number): Direction {
  if (order !== 0) return order < 0 ? 'left_to_right' : 'right_to_left';
  if (relation !== 'abridged') return 'unknown';
  return left > right ? 'left_to_right' : 'right_to_left';
}
