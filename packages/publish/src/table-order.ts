/** Others refer to these. Rights and causes of changes hang on the first two. */
const firstTables = ['sources', 'reports', 'recordings', 'events'];

/** Tables that others refer to come first, so that few references have to wait. */
export function inOrderOfReference<Item>(
  tables: readonly Item[],
  nameOf: (table: Item) => string,
): readonly Item[] {
  const rank = (table: Item): number => {
    const at = firstTables.indexOf(nameOf(table));
    return at < 0 ? firstTables.length : at;
  };
  return tables.toSorted((a, b) => rank(a) - rank(b));
}
