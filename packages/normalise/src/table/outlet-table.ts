/** Publications by host. */
export interface OutletTable {
  /** Publication of a host or of the closest domain above it; null when the table has neither. */
  readonly findByHost: (host: string) => string | null;
}

/** A host, without www., and its publication. It stands for its subdomains that have no row. */
export type OutletRow = readonly [host: string, outlet: string];

export function createOutletTable(rows: readonly OutletRow[]): OutletTable {
  const outletByHost = new Map(rows);
  return {
    findByHost: (host) => {
      const labels = host.toLowerCase().split('.');
      for (let index = 0; index < labels.length - 1; index += 1) {
        const outlet = outletByHost.get(labels.slice(index).join('.'));
        if (outlet !== undefined) return outlet;
      }
      return null;
    },
  };
}
