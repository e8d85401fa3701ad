/** Wire agencies: the names that records use, and the forms in which they are written. */
export interface AgencyTable {
  readonly rows: readonly AgencyRow[];
  /** Name of the agency in records; null when the table does not know it. */
  readonly find: (written: string) => string | null;
  /** Agencies of a credit such as "AP/Reuters", known or not, as records name them. */
  readonly split: (credit: string) => string[];
  /** Every written form as one alternation for regular expressions, longest first. */
  readonly pattern: string;
}

/** One agency: the name used in records, then other ways it is written. */
export type AgencyRow = readonly [name: string, ...written: readonly string[]];

export function createAgencyTable(rows: readonly AgencyRow[]): AgencyTable {
  const names = new Map(
    rows.flatMap(([name, ...written]) =>
      [name, ...written].map((form) => [form.toLowerCase(), name] as const),
    ),
  );
  const find = (written: string): string | null => names.get(written.trim().toLowerCase()) ?? null;
  return {
    rows,
    find,
    split: (credit) =>
      credit
        .split(/\s*[/;,&]\s*|\s+and\s+/i)
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .map((part) => find(part) ?? part),
    pattern: rows
      .flat()
      .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
      .map((form) => form.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll(' ', '\\s'))
      .join('|'),
  };
}

/** A pattern that names every agency of a table, compiled once for each table. */
export function withAgencies(
  compile: (agencyPattern: string) => RegExp,
): (agencies: AgencyTable) => RegExp {
  const compiled = new WeakMap<AgencyTable, RegExp>();
  return (agencies) => {
    const known = compiled.get(agencies) ?? compile(agencies.pattern);
    compiled.set(agencies, known);
    return known;
  };
}
