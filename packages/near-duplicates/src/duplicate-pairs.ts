import type { DuplicatePair } from '@tellings/schema';
import { type Facts, findMissingNames, findMissingNumbers, readFacts } from './facts.ts';
import type { DatedReport } from './input.ts';
import { pairReports, type ReportPair, recordPair, wordingOf } from './pair-record.ts';
import type { NearDuplicateParameters } from './parameters.ts';
import { measureLongestPassage } from './passage.ts';
import { comparePublication, hoursBetween } from './publication-time.ts';
import { relate } from './relation.ts';
import { shingleCount } from './shingle.ts';
import type { SimilarTexts } from './similar-texts.ts';
import type { TextClass, TextClasses } from './text-classes.ts';
import { type Evidence, mostForWording, scoreText, scoreWording } from './verdict.ts';
import { createWords, readWords } from './words.ts';

/** Pairs of identical texts: each report with the canonical one of its text, never all with all. */
export function pairExactCopies({ classes, sets }: TextClasses): readonly DuplicatePair[] {
  return classes.flatMap(({ canonical, others }, textClass) => {
    const count = shingleCount(sets, textClass);
    return others.map((other) => {
      const pair = pairReports(canonical, other, count, count, count);
      return recordPair(pair, 'exact', wordingOf(pair));
    });
  });
}

/** Pairs of similar texts, with a verdict for each two reports that carry them. */
export function pairSimilarTexts(
  { classes, sets }: TextClasses,
  similar: readonly SimilarTexts[],
  parameters: NearDuplicateParameters,
): readonly DuplicatePair[] {
  const factsOf = createFactReader();
  const pairs: DuplicatePair[] = [];
  for (const { left, right, sharedCount } of similar) {
    const a = classes[left];
    const b = classes[right];
    if (!a || !b) continue;
    const countA = shingleCount(sets, left);
    const countB = shingleCount(sets, right);
    const [smaller, larger] =
      countA <= countB ? [factsOf(a), factsOf(b)] : [factsOf(b), factsOf(a)];
    const evidence = {
      containment: sharedCount / Math.min(countA, countB),
      sharedCount,
      numbers: findMissingNumbers(smaller, larger),
      names: findMissingNames(smaller, larger),
    };
    for (const [memberA, memberB] of pairMembers(a, b, parameters.bucketLimit)) {
      const reportPair = pairReports(memberA, memberB, countA, countB, sharedCount);
      const pair = judgePair(reportPair, evidence, parameters);
      if (pair) pairs.push(pair);
    }
  }
  return pairs;
}

/** The pair with its relation; null when the two neither report the same nor have one form. */
function judgePair(
  pair: ReportPair,
  evidence: Omit<Evidence, 'hours'>,
  parameters: NearDuplicateParameters,
): DuplicatePair | null {
  const { publication: leftTime } = pair.left;
  const { publication: rightTime } = pair.right;
  const score = scoreText({ ...evidence, hours: hoursBetween(leftTime, rightTime) });
  const hasOneForm = evidence.containment >= parameters.templateContainment;
  if (!hasOneForm && score < -mostForWording) return judgePassage(pair, parameters);
  const wording = wordingOf(pair);
  if (score + scoreWording(wording.headline, wording.lead) >= 0) {
    const order = comparePublication(leftTime, rightTime);
    return recordPair(pair, relate(pair.counts, order, parameters), wording);
  }
  return hasOneForm ? recordPair(pair, 'template', wording) : judgePassage(pair, parameters);
}

/**
 * A partial copy when the two share one long passage: forms are filled in every few words, so a
 * long run without a difference was carried over, whatever the rest says. Else null.
 */
function judgePassage(pair: ReportPair, parameters: NearDuplicateParameters): DuplicatePair | null {
  const { passageWords, shingleWidth } = parameters;
  if (pair.counts.shared + shingleWidth - 1 < passageWords) return null;
  const { left, right } = pair;
  const longest = measureLongestPassage(left.report.body, right.report.body, shingleWidth);
  return longest < passageWords ? null : recordPair(pair, 'partial', wordingOf(pair));
}

/**
 * Which reports of two texts make pairs: all, or, where that would be more than `limit`, each with
 * the canonical report of the other text.
 */
function pairMembers(
  a: TextClass,
  b: TextClass,
  limit: number,
): readonly (readonly [DatedReport, DatedReport])[] {
  const isStar = (a.others.length + 1) * (b.others.length + 1) > limit;
  const star = [
    [a.canonical, b.canonical] as const,
    ...a.others.map((other) => [other, b.canonical] as const),
    ...b.others.map((other) => [a.canonical, other] as const),
  ];
  if (isStar) return star;
  const rest = a.others.flatMap((one) => b.others.map((other) => [one, other] as const));
  return [...star, ...rest];
}

/** Reads the facts of a text once, and only when it has a pair. */
function createFactReader(): (textClass: TextClass) => Facts {
  const words = createWords();
  const known = new Map<TextClass, Facts>();
  return (textClass) => {
    const before = known.get(textClass);
    if (before) return before;
    const { body } = textClass.canonical.report;
    readWords(body, words);
    const facts = readFacts(body, words);
    known.set(textClass, facts);
    return facts;
  };
}
