import type { DuplicatePair, Issue } from '@tellings/schema';
import type { IndexStorage } from './index-storage.ts';
import { readLines } from './line-file.ts';

/** What an index has found, line by line; of two lines on one pair the later holds. */
type LogLine =
  | { readonly pair: DuplicatePair }
  | { readonly withdrawn: string }
  | { readonly issue: Issue };

/** What a change of an index adds to its results, and takes from them. */
export interface ResultChange {
  readonly pairs: readonly DuplicatePair[];
  /** Ids of pairs that no longer stand. */
  readonly withdrawn: readonly string[];
  readonly issues: readonly Issue[];
}

export function appendResults(
  storage: IndexStorage,
  { withdrawn, pairs, issues }: ResultChange,
): void {
  const lines = [
    ...withdrawn.map((id) => encodeLine({ withdrawn: id })),
    encodePairs(pairs),
    ...issues.map((issue) => encodeLine({ issue })),
  ];
  appendLines(storage, lines.join(''));
}

/** Pairs as lines of the log. */
export function encodePairs(pairs: readonly DuplicatePair[]): string {
  return pairs.map((pair) => encodeLine({ pair })).join('');
}

/** Appends lines that have been encoded. */
export function appendLines(storage: IndexStorage, lines: string): void {
  if (lines !== '') storage.append('log', Buffer.from(lines));
}

function encodeLine(line: LogLine): string {
  return `${JSON.stringify(line)}\n`;
}

/** Every pair that stands, by id, and every issue. */
export function readResults(storage: IndexStorage): {
  readonly pairs: Map<string, DuplicatePair>;
  readonly issues: readonly Issue[];
} {
  const pairs = new Map<string, DuplicatePair>();
  const issues: Issue[] = [];
  for (const line of readLines(storage, 'log')) {
    const entry = JSON.parse(line) as LogLine;
    if ('pair' in entry) pairs.set(entry.pair.pair_id, entry.pair);
    else if ('issue' in entry) issues.push(entry.issue);
    else pairs.delete(entry.withdrawn);
  }
  return { pairs, issues };
}
