import type { CopyKind } from './copy.ts';
import type { Planted } from './corpus.ts';
import { type ExactPair, leastContainment, leastJaccard } from './exact-pairs.ts';
import type { FoundPair } from './pair-file.ts';
import type { LabelledPair } from './reuters.ts';

/** Of `count` true ones, how many were found. */
export interface Share {
  readonly count: number;
  readonly found: number;
}

/** How what was found compares with all pairs there are. */
export interface TruthScores {
  /** Not identical, Jaccard coefficient at least 0.7. */
  readonly near: Share;
  /** Not identical, containment at least 0.5. */
  readonly contained: Share;
  /** Of the pairs claimed to have a Jaccard coefficient of at least 0.7, those that have it. */
  readonly claimed: Share;
}

/** What a tool answered: pairs of ids, in either order, that it takes for near-duplicates. */
export interface AnsweredPair {
  readonly left: string;
  readonly right: string;
  /** Whether the tool says that their Jaccard coefficient is at least 0.7. */
  readonly is_near: boolean;
}

export function scoreAgainstTruth(
  answers: readonly AnsweredPair[],
  truth: readonly ExactPair[],
): TruthScores {
  const answered = new Set(answers.map(keyOf));
  const near = new Set(truth.filter(({ jaccard }) => jaccard >= leastJaccard).map(keyOf));
  const different = truth.filter(({ is_identical }) => !is_identical);
  const shareOf = (pairs: readonly ExactPair[]): Share => ({
    count: pairs.length,
    found: pairs.filter((pair) => answered.has(keyOf(pair))).length,
  });
  const claims = new Set(answers.filter(({ is_near }) => is_near).map(keyOf));
  return {
    near: shareOf(different.filter(({ jaccard }) => jaccard >= leastJaccard)),
    contained: shareOf(different.filter(({ containment }) => containment >= leastContainment)),
    claimed: { count: claims.size, found: [...claims].filter((key) => near.has(key)).length },
  };
}

export function answerOf(pair: FoundPair): AnsweredPair {
  const { left_report_id: left, right_report_id: right, jaccard } = pair;
  return { left, right, is_near: jaccard >= leastJaccard };
}

/** F1 of "reports the same thing" on pairs that people judged. */
export function scoreLabels(
  found: readonly FoundPair[],
  labels: readonly LabelledPair[],
): { readonly pairs: number; readonly f1: number } {
  const same = new Set(found.filter(isDuplicate).map(answerOf).map(keyOf));
  let truePositives = 0;
  let errors = 0;
  for (const label of labels) {
    const isSame = same.has(keyOf(label));
    if (isSame && label.is_same) truePositives++;
    if (isSame !== label.is_same) errors++;
  }
  return { pairs: labels.length, f1: (2 * truePositives) / (2 * truePositives + errors) };
}

/** What was planted and what was found of it. A template counts as found when it is told apart. */
export interface PlantedScores {
  readonly kinds: ReadonlyMap<CopyKind, Share>;
  /** Of the pairs called copies of the whole or of a cut, those of one planted family. */
  readonly wholes: Share;
  /** Of the pairs said to share a passage only, those of one planted family. */
  readonly passages: Share;
}

/** Scores pairs found in a synthetic corpus, whose reports are given in any order. */
export function scorePlanted(
  found: readonly FoundPair[],
  planted: Iterable<Planted>,
): PlantedScores {
  const duplicates = found.filter(isDuplicate);
  const textOf = createTextLookup(duplicates);
  const texts = new Set(
    duplicates.map(({ left_report_id, right_report_id }) =>
      keyOf({ left: textOf(left_report_id), right: textOf(right_report_id) }),
    ),
  );
  const kinds = new Map<CopyKind, Share>();
  const familyOf = new Map<string, string>();
  for (const { report_id, origin_id, kind } of planted) {
    familyOf.set(report_id, kind === 'template' ? report_id : origin_id);
    if (kind === null) continue;
    const left = textOf(report_id);
    const right = textOf(origin_id);
    const isLinked = left === right || texts.has(keyOf({ left, right }));
    const { count, found: before } = kinds.get(kind) ?? { count: 0, found: 0 };
    const isRight = isLinked !== (kind === 'template');
    kinds.set(kind, { count: count + 1, found: before + (isRight ? 1 : 0) });
  }
  const shareOf = (pairs: readonly FoundPair[]): Share => ({
    count: pairs.length,
    found: pairs.filter(
      (pair) => familyOf.get(pair.left_report_id) === familyOf.get(pair.right_report_id),
    ).length,
  });
  return {
    kinds,
    wholes: shareOf(duplicates.filter(({ relation }) => relation !== 'partial')),
    passages: shareOf(duplicates.filter(({ relation }) => relation === 'partial')),
  };
}

/**
 * One report for each text. Identical texts are paired with one of them only, so a pair of texts
 * may be stated for other reports that carry them.
 */
function createTextLookup(found: readonly FoundPair[]): (id: string) => string {
  const parents = new Map<string, string>();
  const lookUp = (id: string): string => {
    let text = id;
    for (let parent = parents.get(text); parent !== undefined; parent = parents.get(text)) {
      text = parent;
    }
    return text;
  };
  for (const { left_report_id, right_report_id, relation } of found) {
    if (relation !== 'exact') continue;
    const left = lookUp(left_report_id);
    const right = lookUp(right_report_id);
    if (left !== right) parents.set(right, left);
  }
  return lookUp;
}

function isDuplicate({ relation }: FoundPair): boolean {
  return relation !== 'template';
}

function keyOf({ left, right }: { readonly left: string; readonly right: string }): string {
  return left < right ? `${left} ${right}` : `${right} ${left}`;
}
