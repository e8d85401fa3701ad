import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  createEvidenceMeasure,
  type DuplicateInput,
  defaultParameters,
  listFeatures,
  type VerdictFeature,
  verdictWeights,
} from '@tellings/near-duplicates';
import { mintId, UsageError } from '@tellings/schema';
import { type Example, fitLogistic, leaveOneOut, measureF1, scoreExample } from './logistic.ts';
import { hasReuters, type LabelledPair, readLabels, readReuters } from './reuters.ts';

// Fits the weights of a pair's verdict to judged pairs of Reuters-21578, and prints them in bits
// beside those in use: `pnpm --filter @tellings/bench fit-verdict`.

const judgedFile = resolve(import.meta.dirname, '../data/judged-pairs.jsonl');

/** Sign that the meaning of each feature asks for. */
const signs: Readonly<Record<VerdictFeature, number>> = {
  shared: 1,
  days: -1,
  numbers: -1,
  names: -1,
};
const features = Object.keys(signs) as VerdictFeature[];
const options = { signs: Object.values(signs), penalty: 0.003 };

/** Pairs judged for this fit, hard ones above all: story numbers and a label. */
function readJudged(): LabelledPair[] {
  return readFileSync(judgedFile, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const { left, right, is_same } = JSON.parse(line) as LabelledPair;
      return { left: mintId('rep', left), right: mintId('rep', right), is_same };
    });
}

function measurePairs(pairs: readonly LabelledPair[]): Example[] {
  const measure = createEvidenceMeasure(defaultParameters);
  const reports = new Map(readReuters().map((report) => [report.report_id, report]));
  const find = (id: string): DuplicateInput => {
    const report = reports.get(id);
    if (!report) throw new UsageError(`a judged pair names story ${id}, which the corpus lacks`);
    return report;
  };
  return pairs.map(({ left, right, is_same }) => {
    const listed = listFeatures(measure(find(left), find(right)));
    return { features: features.map((feature) => listed[feature]), isTrue: is_same };
  });
}

/** Figures of one group of pairs; `others` are pairs that its own fit has not seen. */
function describe(
  name: string,
  examples: readonly Example[],
  others: readonly Example[] | null,
): string {
  const fit = fitLogistic(examples, options);
  const inUse = { bias: verdictWeights.bias, weights: features.map((f) => verdictWeights[f]) };
  const scoreBy = (weights: typeof fit): number =>
    measureF1(
      examples.map((example) => scoreExample(weights, example.features)),
      examples,
    );
  const same = examples.filter(({ isTrue }) => isTrue).length;
  const bits = [fit.bias, ...fit.weights].map((weight) => (weight / Math.LN2).toFixed(2));
  const figures: [string, number][] = [
    ['in-sample', scoreBy(fit)],
    ['leave one out', measureF1(leaveOneOut(examples, options), examples)],
    ['weights in use', scoreBy(inUse)],
  ];
  if (others) figures.push(['fitted to the other pairs', scoreBy(fitLogistic(others, options))]);
  return [
    `${name}: ${examples.length} pairs, ${same} of them same`,
    `  bits: ${['bias', ...features].map((feature, n) => `${feature} ${bits[n]}`).join(', ')}`,
    `  F1: ${figures.map(([figure, f1]) => `${figure} ${f1.toFixed(3)}`).join(', ')}`,
  ].join('\n');
}

if (!hasReuters()) throw new UsageError('Reuters-21578 is not beside the checkout: nothing to fit');
const labels = readLabels();
const examples = measurePairs([...labels, ...readJudged()]);
const development = examples.slice(0, labels.length);
const judged = examples.slice(labels.length);
process.stdout.write(
  `${[
    describe('development pairs', development, judged),
    describe('pairs judged here', judged, development),
    describe('all', examples, null),
  ].join('\n')}\n`,
);
