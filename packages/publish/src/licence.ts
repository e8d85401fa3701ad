import { type Change, changeOf } from './change-rule.ts';

/**
 * Licences for data by what they ask: 0 nothing, 1 the name of the author, 2 also the same licence
 * for what is made of it. SPDX identifiers.
 */
const demands: Readonly<Record<string, number>> = {
  'CC-BY-4.0': 1,
  'CC-BY-SA-4.0': 2,
  'CC0-1.0': 0,
  'ODC-By-1.0': 1,
  'ODbL-1.0': 2,
  'PDDL-1.0': 0,
};

/** A licence that is not known, or asks as much in other words, counts as narrower. */
export function compareLicences(before: string, after: string): readonly Change[] {
  if (before === after) return [];
  const [old, now] = [demands[before], demands[after]];
  const isWider = old !== undefined && now !== undefined && now < old;
  const rule = isWider ? 'licence-widened' : 'licence-narrowed';
  return [changeOf(rule, { examples: [`${before} to ${after}`] })];
}
