export type { DuplicateInput } from './input.ts';
export type { NearDuplicates } from './near-duplicates.ts';
export { findNearDuplicates } from './near-duplicates.ts';
export type { NearDuplicateParameters } from './parameters.ts';
export { defaultParameters, describeParameters } from './parameters.ts';
