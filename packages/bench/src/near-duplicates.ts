import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCorpus } from './corpus.ts';
import type { PairResult, SignatureResult, TruthResult } from './corpus-measurements.ts';
import type { ExactPair } from './exact-pairs.ts';
import { measureApart } from './fresh-process.ts';
import type { AdditionResult, GrowthResult } from './index-measurements.ts';
import { type CorpusName, corpusSeed, readReports } from './measured-corpus.ts';
import type { BenchOptions } from './options.ts';
import { readPairs } from './pair-file.ts';
import { type PeerResult, peerNames, runPeer, writePeerTexts } from './peers.ts';
import { hasReuters, readLabels } from './reuters.ts';
import {
  answerOf,
  type PlantedScores,
  scoreAgainstTruth,
  scoreLabels,
  scorePlanted,
  type TruthScores,
} from './scores.ts';
import { textReaders } from './subjects.ts';

/** All that one run of the benchmark measured. */
export interface BenchResults {
  readonly signatures: readonly (SignatureResult & {
    readonly corpus: CorpusName;
    readonly reader: string;
  })[];
  readonly corpora: readonly CorpusResult[];
  readonly growth: readonly (GrowthResult & { readonly scores: PlantedScores })[];
  readonly additions: readonly AdditionResult[];
}

/** One corpus that is small enough for the exact truth. */
export interface CorpusResult {
  readonly corpus: CorpusName;
  readonly shingle_shares: readonly number[];
  readonly ours: PairResult & { readonly scores: TruthScores };
  readonly labels: { readonly pairs: number; readonly f1: number } | null;
  readonly peers: readonly (Omit<PeerResult, 'answers'> & { readonly scores: TruthScores })[];
}

/** Where the work is said, step by step. */
export type Tell = (step: string) => void;

/** The largest synthetic corpus that is compared with the exact truth and with the peers. */
const mostForTruth = 10_000;
const repetitions = 5;

/** The corpora to compare with the exact truth: Reuters-21578 where it is, and the smallest size. */
export function listCorpora({ sizes }: BenchOptions, tell: Tell): readonly CorpusName[] {
  const smallest = Math.min(mostForTruth, ...sizes);
  if (hasReuters()) return ['reuters', `synthetic-${smallest}`];
  tell('Reuters-21578 is not in ../shared/data/near-duplicates: left out');
  return [`synthetic-${smallest}`];
}

/** Measures everything, one thing after the other, each in a process of its own. */
export async function measureNearDuplicates(
  options: BenchOptions,
  corpora: readonly CorpusName[],
  tell: Tell,
): Promise<BenchResults> {
  const folder = mkdtempSync(join(tmpdir(), 'tellings-bench-'));
  try {
    return {
      signatures: await measureSignatures(corpora, tell),
      corpora: await measureCorpora(corpora, options, folder, tell),
      ...(await measureSizes(options.sizes, folder, tell)),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measureSignatures(
  corpora: readonly CorpusName[],
  tell: Tell,
): Promise<BenchResults['signatures']> {
  const results: BenchResults['signatures'][number][] = [];
  for (const corpus of corpora) {
    for (const reader of Object.keys(textReaders())) {
      tell(`text to signature: ${corpus}, ${reader}`);
      const result = await measureApart<SignatureResult>({
        measure: 'signatures',
        corpus,
        reader,
        repetitions,
      });
      results.push({ corpus, reader, ...result });
    }
  }
  return results;
}

async function measureCorpora(
  corpora: readonly CorpusName[],
  { peers }: BenchOptions,
  folder: string,
  tell: Tell,
): Promise<readonly CorpusResult[]> {
  const results: CorpusResult[] = [];
  for (const corpus of corpora) {
    tell(`exact truth: ${corpus}`);
    const truthFile = join(folder, 'truth.json');
    const { shingle_shares } = await measureApart<TruthResult>({
      measure: 'truth',
      corpus,
      truthFile,
    });
    const truth = JSON.parse(readFileSync(truthFile, 'utf8')) as readonly ExactPair[];
    tell(`text to pairs: ${corpus}`);
    const pairsFile = join(folder, 'pairs.txt');
    const ours = await measureApart<PairResult>({
      measure: 'pairs',
      corpus,
      repetitions,
      pairsFile,
    });
    const found = readPairs(pairsFile);
    results.push({
      corpus,
      shingle_shares,
      ours: { ...ours, scores: scoreAgainstTruth(found.map(answerOf), truth) },
      labels: corpus === 'reuters' ? scoreLabels(found, readLabels()) : null,
      peers: peers ? await measurePeers(corpus, truth, folder, tell) : [],
    });
  }
  return results;
}

async function measurePeers(
  corpus: CorpusName,
  truth: readonly ExactPair[],
  folder: string,
  tell: Tell,
): Promise<CorpusResult['peers']> {
  const textsFile = join(folder, 'texts.jsonl');
  writePeerTexts(textsFile, readReports(corpus));
  const results: CorpusResult['peers'][number][] = [];
  for (const name of peerNames) {
    tell(`text to pairs: ${corpus}, ${name}`);
    const { answers, ...result } = await runPeer(name, textsFile, join(folder, 'peer-pairs.txt'));
    results.push({ ...result, scores: scoreAgainstTruth(answers, truth) });
  }
  return results;
}

/** Growth over the sizes, and additions to the index that each size leaves. */
async function measureSizes(
  sizes: readonly number[],
  folder: string,
  tell: Tell,
): Promise<Pick<BenchResults, 'growth' | 'additions'>> {
  const growth: BenchResults['growth'][number][] = [];
  const additions: AdditionResult[] = [];
  for (const size of sizes) {
    const part = mkdtempSync(join(folder, 'size-'));
    growth.push(await measureSize(size, part, tell));
    tell(`additions: to ${size} reports`);
    additions.push(await measureApart({ measure: 'additions', size, folder: part }));
    rmSync(part, { recursive: true });
  }
  return { growth, additions };
}

async function measureSize(
  size: number,
  folder: string,
  tell: Tell,
): Promise<BenchResults['growth'][number]> {
  const files = { reportsFile: `${folder}.jsonl`, pairsFile: `${folder}.pairs` };
  tell(`growth: inventing ${size} reports`);
  await measureApart({ measure: 'reports', size, reportsFile: files.reportsFile });
  tell(`growth: ${size} reports`);
  const result = await measureApart<GrowthResult>({ measure: 'growth', size, folder, ...files });
  const { plantedAt } = createCorpus(corpusSeed);
  const planted = Array.from({ length: size }, (_, position) => plantedAt(position));
  const scores = scorePlanted(readPairs(files.pairsFile), planted);
  for (const file of Object.values(files)) rmSync(file);
  return { ...result, scores };
}
