import {
  type BoilerplateTable,
  createBoilerplateTable,
  type RecurringRow,
} from '../page/recurring.ts';
import { agencyRows } from './agency-rows.ts';
import { type AgencyRow, type AgencyTable, createAgencyTable } from './agency-table.ts';
import { outletRows } from './outlet-rows.ts';
import { createOutletTable, type OutletRow, type OutletTable } from './outlet-table.ts';

/** What is known of outlets and agencies beforehand: data that a dataset may add to. */
export interface SourceTables {
  readonly outlets: OutletTable;
  readonly agencies: AgencyTable;
  /** Blocks that recur on the pages of a host: learned, so empty until a dataset brings them. */
  readonly boilerplate: BoilerplateTable;
}

/** The tables that come with this package. */
export const defaultTables: SourceTables = {
  outlets: createOutletTable(outletRows),
  agencies: createAgencyTable(agencyRows),
  boilerplate: createBoilerplateTable([]),
};

/** Rows that a dataset adds, in the form of its `tables/*.yml` (schemas outlet-table, agency-table). */
export interface OwnRows {
  readonly outlets?: readonly {
    readonly host: string;
    readonly name: string;
    readonly valid_until?: string;
  }[];
  readonly agencies?: readonly { readonly name: string; readonly written?: readonly string[] }[];
  readonly boilerplate?: readonly RecurringRow[];
}

/** Tables in which the rows of a dataset outrank those of the base. The base is not changed. */
export function extendTables(base: SourceTables, own: OwnRows): SourceTables {
  const outlets = (own.outlets ?? []).map(
    ({ host, name, valid_until }): OutletRow =>
      valid_until === undefined ? [host, name] : [host, name, valid_until],
  );
  const agencies = (own.agencies ?? []).map(
    ({ name, written = [] }): AgencyRow => [name, ...written],
  );
  return {
    outlets: createOutletTable([...base.outlets.rows, ...outlets]),
    agencies: createAgencyTable([...base.agencies.rows, ...agencies]),
    boilerplate: createBoilerplateTable([...base.boilerplate.rows, ...(own.boilerplate ?? [])]),
  };
}
