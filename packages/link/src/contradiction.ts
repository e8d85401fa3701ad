import { gapBetween } from './day.ts';
import type { Duration } from './duration.ts';
import type { Fact } from './facts.ts';
import type { ReleaseDay } from './release-day.ts';
import { durationDistance } from './speaker-statistics.ts';
import { thresholds } from './weights.ts';

/**
 * The fact that a report states, or null with `isContradicted` where it states two that exclude each
 * other: neither can be told right. `stated` stand in text order; of agreeing ones the first counts.
 */
export interface SettledFact<Value> {
  readonly fact: Fact<Value> | null;
  readonly isContradicted: boolean;
}

/** Days of release more than a day apart, for the day changes at another hour elsewhere. */
export function settleRelease(stated: readonly Fact<ReleaseDay>[]): SettledFact<ReleaseDay> {
  // A day beside a saying verb may be the day of the saying.
  const firm = stated.filter(({ confidence }) => confidence >= 0.5);
  return settle(stated, firm, excludes);
}

/** Lengths further apart than one recording is told. A qualified length excludes none. */
export function settleDuration(stated: readonly Fact<Duration>[]): SettledFact<Duration> {
  const exact = stated.filter(({ value }) => value.qualifier === null);
  return settle(
    stated,
    exact,
    (a, b) => durationDistance([a.minutes, a.minutes], b.minutes) > thresholds.durationClose,
  );
}

function settle<Value>(
  stated: readonly Fact<Value>[],
  firm: readonly Fact<Value>[],
  excludesOther: (a: Value, b: Value) => boolean,
): SettledFact<Value> {
  const isContradicted = firm.some((a) => firm.some((b) => excludesOther(a.value, b.value)));
  return { fact: isContradicted ? null : (stated[0] ?? null), isContradicted };
}

function excludes(a: ReleaseDay, b: ReleaseDay): boolean {
  if (a.kind === 'days' && b.kind === 'days') {
    return gapBetween(a, b) > thresholds.toleranceDays;
  }
  if (a.kind !== 'weekday' || b.kind !== 'weekday') return false;
  const between = Math.abs(a.weekday - b.weekday);
  return Math.min(between, 7 - between) > thresholds.toleranceDays;
}
