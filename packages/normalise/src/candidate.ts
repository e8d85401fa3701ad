import type { Reading } from '@tellings/schema';

/** One value that the document, or its source, gives for a field. */
export interface Candidate<Value> {
  readonly value: Value;
  readonly source: Reading['source'];
  /** The words it was read from, where they differ from the value. */
  readonly written: string | null;
  /** Share of labelled pages on which this source is right where it speaks, in percent. */
  readonly confidence: number;
}

/** A place that speaks of a field and was not believed, with the reason. */
export interface Rejected {
  readonly values: readonly string[];
  readonly source: Reading['source'];
  readonly written: string | null;
  readonly confidence: number;
  /** kebab-case: outranked, invalid-date, not-a-person, names-the-outlet ... */
  readonly reason: string;
}

/** The value of a field and what it was chosen from. */
export interface Choice<Value> {
  readonly chosen: Candidate<Value> | null;
  /** In the order they were looked at. */
  readonly rivals: readonly Rejected[];
}
