import type { ReportText } from '@tellings/schema';

export type Repair = ReportText['repairs'][number];

/** One replacement, with its offset in the text before the pass. */
export interface Edit {
  readonly start: number;
  readonly before: string;
  readonly after: string;
  readonly rule: string;
}

export interface Repaired {
  readonly text: string;
  /** In the order made; each start is an offset in the text as it stood after its own pass. */
  readonly repairs: readonly Repair[];
}

/** A repair step: the edits it wants, ascending and without overlap. */
export type RepairPass = (text: string) => readonly Edit[];

/** Runs the passes one after the other over the text. */
export function repairText(text: string, passes: readonly RepairPass[]): Repaired {
  return continueRepair({ text, repairs: [] }, passes);
}

/** Runs further passes over a text that was repaired before. */
export function continueRepair(earlier: Repaired, passes: readonly RepairPass[]): Repaired {
  let current = earlier.text;
  const repairs: Repair[] = [...earlier.repairs];
  for (const pass of passes) {
    const edits = pass(current);
    if (edits.length === 0) continue;
    const repaired = applyEdits(current, edits);
    current = repaired.text;
    for (const repair of repaired.repairs) repairs.push(repair);
  }
  return { text: current, repairs };
}

/** Applies the edits of one pass. */
export function applyEdits(text: string, edits: readonly Edit[]): Repaired {
  const pieces: string[] = [];
  const repairs: Repair[] = [];
  let read = 0;
  let written = 0;
  for (const { start, before, after, rule } of edits) {
    const kept = text.slice(read, start);
    pieces.push(kept, after);
    repairs.push({ start: written + kept.length, before, after, rule });
    written += kept.length + after.length;
    read = start + before.length;
  }
  pieces.push(text.slice(read));
  return { text: pieces.join(''), repairs };
}

/** Gives back the text as it was before the repairs. */
export function undoRepairs(text: string, repairs: readonly Repair[]): string {
  let current = text;
  for (const { start, before, after } of repairs.toReversed())
    current = current.slice(0, start) + before + current.slice(start + after.length);
  return current;
}

/** One edit for each match of the pattern whose replacement differs from it. */
export function replaceMatches(
  text: string,
  pattern: RegExp,
  rule: string,
  replace: (match: RegExpExecArray) => string,
): Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(pattern)) {
    const after = replace(match);
    if (after !== match[0]) edits.push({ start: match.index, before: match[0], after, rule });
  }
  return edits;
}
