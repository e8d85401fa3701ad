import { canonicalJson } from '@tellings/schema';
import { maximumBytes, maximumDepth, maximumPieces, maximumWeight } from './limits.ts';
import { agencyRows } from './table/agency-rows.ts';
import { boilerplateRows } from './table/boilerplate-rows.ts';
import { outletRows } from './table/outlet-rows.ts';

/** Raised whenever a rule or table of this stage changes what it gives for the same capture. */
const rulesVersion = 2;

/** Parameters of the stage as one line of canonical JSON, for its manifest. */
export const normaliseParameters: string = canonicalJson({
  agencies: agencyRows.length,
  boilerplate: boilerplateRows.length,
  hosts: outletRows.length,
  maximum_bytes: maximumBytes,
  maximum_depth: maximumDepth,
  maximum_pieces: maximumPieces,
  maximum_weight: maximumWeight,
  rules: rulesVersion,
});
