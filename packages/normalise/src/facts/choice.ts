import type { Reading } from '@tellings/schema';
import type { Choice, Rejected } from '../candidate.ts';
import { confidenceOf } from '../table/confidence.ts';

/** A place that speaks of a field, in the order in which such places are believed. */
export interface Reader<Value> {
  readonly source: Reading['source'];
  /** Null where it gives no value that can be used. */
  readonly value: Value | null;
  readonly written: string | null;
  /** Why it gives none. */
  readonly reason?: string;
}

/** Takes the first place that gives a value; the others are its rivals. */
export function chooseFirst<Value>(
  field: Reading['field'],
  readers: readonly Reader<Value>[],
  toValues: (value: Value) => readonly string[],
): Choice<Value> {
  const chosen = readers.find(({ value }) => value !== null);
  const value = chosen?.value ?? null;
  const keyOf = (given: Value): string => toValues(given).join('\n');
  const rivals = readers
    .filter((reader) => reader !== chosen)
    .map((reader): Rejected => {
      const isSame =
        reader.value !== null && value !== null && keyOf(reader.value) === keyOf(value);
      return {
        values: reader.value === null ? [] : toValues(reader.value),
        source: reader.source,
        written: reader.written,
        confidence: confidenceOf(field, reader.source),
        reason: reader.reason ?? (isSame ? 'same-value' : 'outranked'),
      };
    });
  if (chosen === undefined || value === null) return { chosen: null, rivals };
  const { source, written } = chosen;
  return { chosen: { value, source, written, confidence: confidenceOf(field, source) }, rivals };
}

/** The words where they differ from the values. */
export function writtenUnless(values: readonly string[], words: readonly string[]): string | null {
  const written = words.join('\n');
  return written === values.join('\n') || written === '' ? null : written;
}
