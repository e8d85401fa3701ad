/** The values of the primary key, joined by U+001F where there is more than one. */
export function keyOf(
  record: Readonly<Record<string, unknown>>,
  primaryKey: readonly string[],
): string {
  return primaryKey.map((field) => String(record[field])).join('\u001f');
}
