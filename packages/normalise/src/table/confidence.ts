import type { Reading } from '@tellings/schema';
import { confidenceRows } from './confidence-rows.ts';

/** For pairs that too few labelled pages speak of. */
const unmeasured = 50;

const percentByPlace: ReadonlyMap<string, number> = new Map(
  confidenceRows.map(([field, source, percent]) => [`${field} ${source}`, percent]),
);

/** How often a source is right about a field where it speaks, in percent, as measured. */
export function confidenceOf(field: Reading['field'], source: Reading['source']): number {
  return percentByPlace.get(`${field} ${source}`) ?? unmeasured;
}
