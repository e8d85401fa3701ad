import type { ReleaseManifest } from '@tellings/schema';

/** One gate as the manifest states it: what was measured, and the limit it was held against. */
export type Gate = ReleaseManifest['gates'][number];

export function atLeast(gate_id: string, value: number, limit: number): Gate {
  return { gate_id, is_passed: value >= limit, value, limit, exception: null };
}

export function atMost(gate_id: string, value: number, limit: number): Gate {
  return { gate_id, is_passed: value <= limit, value, limit, exception: null };
}
