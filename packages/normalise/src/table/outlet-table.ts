/** Publications by host. */
export interface OutletTable {
  readonly rows: readonly OutletRow[];
  /**
   * Publication of a host or of the closest domain above it; null when the table has neither. Rows
   * that had ended before the day (YYYY-MM-DD) do not count; without a day only those that last do.
   */
  readonly findByHost: (host: string, day?: string | null) => string | null;
}

/**
 * A host, without www., its publication, and the last day on which that holds. It stands for its
 * subdomains that have no row. A later row of the same host outranks an earlier one.
 */
export type OutletRow = readonly [host: string, outlet: string, validUntil?: string];

export function createOutletTable(rows: readonly OutletRow[]): OutletTable {
  const rowsByHost = new Map<string, OutletRow[]>();
  for (const row of rows) {
    const known = rowsByHost.get(row[0]);
    if (known === undefined) rowsByHost.set(row[0], [row]);
    else known.unshift(row);
  }
  return {
    rows,
    findByHost: (host, day = null) => {
      const labels = host.toLowerCase().split('.');
      for (let index = 0; index < labels.length - 1; index += 1) {
        const own = rowsByHost.get(labels.slice(index).join('.')) ?? [];
        const [row] = own.filter((candidate) => holds(candidate, day)).toSorted(byEnd);
        if (row !== undefined) return row[1];
      }
      return null;
    },
  };
}

function holds([, , validUntil]: OutletRow, day: string | null): boolean {
  return validUntil === undefined || (day !== null && day <= validUntil);
}

/** The row that ends first after the day holds on it; sorting keeps the order of the others. */
function byEnd([, , left]: OutletRow, [, , right]: OutletRow): number {
  if (left === right) return 0;
  if (left === undefined) return 1;
  return right === undefined || left < right ? -1 : 1;
}
