import { compareStrings } from '@tellings/schema';
import { type DatedReport, type DuplicateInput, dateReport, readKnownTime } from './input.ts';
import { compareStart, type PublicationTime } from './publication-time.ts';

/** Reports with the same word sequence: the canonical one, then the others. */
export interface TextClass {
  readonly canonical: DatedReport;
  readonly others: readonly DatedReport[];
}

/** Rows of the members of a class, the canonical one first. */
export type MemberRows = readonly number[];

/** Puts the canonical member first; only what orders them is held at once. */
export function orderMembers(
  rows: ArrayLike<number>,
  read: (row: number) => DuplicateInput,
): MemberRows {
  if (rows.length === 1) return [rows[0] as number];
  return Array.from(rows, (row) => ({ row, ...precedenceOf(read(row)) }))
    .sort(comparePrecedence)
    .map(({ row }) => row);
}

interface Precedence {
  readonly report_id: string;
  readonly publication: PublicationTime | null;
}

/** The earlier published report comes first, unknown times last; then the smaller id. */
function comparePrecedence(a: Precedence, b: Precedence): number {
  return compareStart(a.publication, b.publication) || compareStrings(a.report_id, b.report_id);
}

/** Whether a report takes precedence over another of the same text. */
export function comesFirst(report: DuplicateInput, other: DuplicateInput): boolean {
  return comparePrecedence(precedenceOf(report), precedenceOf(other)) < 0;
}

function precedenceOf({ report_id, published_at }: DuplicateInput): Precedence {
  return { report_id, publication: readKnownTime(published_at) };
}

/** Members of one slice: few enough to be held at once, however large the class. */
const sliceSize = 512;

/** A class in slices that may be paired apart; within a window of time its copies make a chain. */
export function sliceCopies(
  rows: MemberRows,
  { withinHours }: { readonly withinHours: number | null },
  read: (row: number) => DuplicateInput,
): Generator<TextClass> {
  return sliceClass(rows, read, withinHours === null ? sliceSize : rows.length);
}

/** A class in slices, each with the canonical report; a class of one report is one slice. */
function* sliceClass(
  [canonical, ...others]: MemberRows,
  read: (row: number) => DuplicateInput,
  size: number = sliceSize,
): Generator<TextClass> {
  if (canonical === undefined) return;
  const first = dateReport(read(canonical));
  for (let start = 0; start === 0 || start < others.length; start += size) {
    const rows = others.slice(start, start + size);
    yield { canonical: first, others: rows.map((row) => dateReport(read(row))) };
  }
}

/**
 * Two classes as slices to judge: together where few pairs of their members exist; else the members
 * of each with the canonical report of the other. The canonical pair then comes more than once.
 */
export function* sliceClassPair(
  rowsA: MemberRows,
  rowsB: MemberRows,
  limit: number,
  read: (row: number) => DuplicateInput,
): Generator<readonly [TextClass, TextClass]> {
  const loneA = rowsA.slice(0, 1);
  const loneB = rowsB.slice(0, 1);
  const isStar = rowsA.length * rowsB.length > limit;
  for (const a of sliceClass(rowsA, read)) {
    for (const b of sliceClass(isStar ? loneB : rowsB, read)) yield [a, b];
  }
  if (!isStar) return;
  for (const a of sliceClass(loneA, read)) {
    for (const b of sliceClass(rowsB, read)) yield [a, b];
  }
}
