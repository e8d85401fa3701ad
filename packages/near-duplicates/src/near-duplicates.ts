import { type CopyGroup, compareStrings, type DuplicatePair, type Issue } from '@tellings/schema';
import { createContainmentMeasure } from './containment.ts';
import { groupCopies } from './copy-groups.ts';
import { pairExactCopies, pairSimilarTexts } from './duplicate-pairs.ts';
import { type DuplicateInput, orderReports } from './input.ts';
import { comparePairs } from './pair-record.ts';
import { checkParameters, defaultParameters, type NearDuplicateParameters } from './parameters.ts';
import { findSimilarTexts } from './similar-texts.ts';
import { classifyTexts } from './text-classes.ts';

export interface NearDuplicates {
  readonly pairs: readonly DuplicatePair[];
  readonly groups: readonly CopyGroup[];
  readonly issues: readonly Issue[];
}

/**
 * Finds the reports that share text, and which report the same thing.
 *
 * Identical word sequences are put together first. Distinct texts become sets of word shingles;
 * sketches in bands (near copies) and shared shingles (cuts and reused passages) bring candidates
 * together; shared shingles are counted exactly; numbers, names, times and wording decide whether
 * a pair is a duplicate or only has one form. Pure: the order of the input does not matter, and
 * the same input gives the same records. Throws UsageError for parameters that make no sense.
 */
export function findNearDuplicates(
  reports: readonly DuplicateInput[],
  parameters: NearDuplicateParameters = defaultParameters,
): NearDuplicates {
  checkParameters(parameters);
  const { ordered, issues } = orderReports(reports);
  const textClasses = classifyTexts(ordered, parameters.shingleWidth);
  const similar = findSimilarTexts(textClasses.sets, parameters);
  const pairs = [
    ...pairExactCopies(textClasses),
    ...pairSimilarTexts(textClasses, similar.pairs, parameters),
  ].sort(comparePairs);
  const measureContainment = createContainmentMeasure(textClasses, similar.shared);
  return {
    pairs,
    groups: groupCopies(ordered, pairs, measureContainment, parameters.cohesion),
    issues: [
      ...issues,
      ...textClasses.issues,
      ...reportCrowding(similar.crowdedCount, parameters),
    ].sort(compareIssues),
  };
}

function reportCrowding(
  crowdedCount: number,
  { bucketLimit }: NearDuplicateParameters,
): readonly Issue[] {
  if (crowdedCount === 0) return [];
  return [
    {
      code: 'near-duplicates/crowded-bucket',
      level: 'info',
      stage: 'near-duplicates',
      record_id: null,
      path: null,
      message: `${crowdedCount} times a text met more than ${bucketLimit} others in one bucket and was compared with the last ${bucketLimit} only; raise bucketLimit to compare more`,
      detail: String(crowdedCount),
    },
  ];
}

function compareIssues(a: Issue, b: Issue): number {
  return compareStrings(a.code, b.code) || compareStrings(a.record_id ?? '', b.record_id ?? '');
}
