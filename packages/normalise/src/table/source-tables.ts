import { agencyRows } from './agency-rows.ts';
import { type AgencyTable, createAgencyTable } from './agency-table.ts';
import { outletRows } from './outlet-rows.ts';
import { createOutletTable, type OutletTable } from './outlet-table.ts';

/** What is known of outlets and agencies beforehand: data that a dataset may add to. */
export interface SourceTables {
  readonly outlets: OutletTable;
  readonly agencies: AgencyTable;
}

/** The tables that come with this package. */
export const defaultTables: SourceTables = {
  outlets: createOutletTable(outletRows),
  agencies: createAgencyTable(agencyRows),
};
