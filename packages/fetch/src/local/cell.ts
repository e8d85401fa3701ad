import { decodeMetadata } from '../text-decoding.ts';

/** Value of one table column in one row: CSV gives bytes, JSON Lines and Parquet the rest. */
export type Cell = Uint8Array | string | readonly string[] | null;

/** A cell from a value of JSON or Parquet; undefined for values that no record field can hold. */
export function toCell(value: unknown): Cell | undefined {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || value instanceof Uint8Array) return value;
  if (['number', 'bigint', 'boolean'].includes(typeof value)) return String(value);
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
  return undefined;
}

/** Text of a cell that holds one value; a list has none. */
export function cellText(cell: Cell | undefined): string | null {
  if (cell instanceof Uint8Array) return decodeMetadata(cell);
  return typeof cell === 'string' ? cell : null;
}

/** The texts of a list, or the one text of any other cell. */
export function cellNames(cell: Cell | undefined): string | readonly string[] | null {
  return cell instanceof Uint8Array ? decodeMetadata(cell) : (cell ?? null);
}

/** Content of a text column: bytes as they are, text in UTF-8; null when the cell is no text. */
export function cellBytes(cell: Cell | undefined): Uint8Array | null {
  if (cell instanceof Uint8Array) return cell;
  return typeof cell === 'string' ? Buffer.from(cell) : null;
}
