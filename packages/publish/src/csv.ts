import { canonicalJson, type TableSchema } from '@tellings/schema';
import type { TableRecord } from './table-state.ts';

/**
 * One table as CSV (RFC 4180, but with LF line ends): a header, fields in the order of the schema.
 * Lists and objects are JSON text, null is an empty field, an empty string is `""`.
 */
export function renderCsv(table: TableSchema, records: readonly TableRecord[]): string {
  const names = table.fields.map(({ name }) => name);
  const rows = records.map((record) => names.map((name) => renderField(record[name])).join(','));
  return [names.join(','), ...rows].map((row) => `${row}\n`).join('');
}

function renderField(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'string' ? value : canonicalJson(value);
  return text === '' || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Records of a CSV text, the header left out: line ends outside quotation marks. */
export function countCsvRecords(text: string): number {
  const unquoted = text.replaceAll(/"[^"]*"/g, '');
  return Math.max(0, unquoted.split('\n').length - 2);
}
