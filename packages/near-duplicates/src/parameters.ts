import { UsageError } from '@tellings/schema';

export interface NearDuplicateParameters {
  /** Words in a shingle. */
  readonly shingleWidth: number;
  /** Slots of a sketch. */
  readonly permutations: number;
  readonly bands: number;
  readonly rows: number;
  /** Shingles that a text longer than this samples, about; a shorter one samples all of its own. */
  readonly sampleSize: number;
  /** A shingle that more texts than this hold does not make two of them candidates. */
  readonly postingLimit: number;
  /** Texts of one bucket that are all compared with each other. */
  readonly bucketLimit: number;
  /** Texts of a fuller bucket that all others of it are compared with. */
  readonly hubCount: number;
  /** Least share of the smaller text's shingles for a pair to be looked at. */
  readonly leastContainment: number;
  /** Or this many shared shingles: a passage carried over into a long text. */
  readonly leastSharedShingles: number;
  /** Least Jaccard coefficient of a copy. */
  readonly copyJaccard: number;
  /** Least containment of an abridged or extended text; of a copy, both ways. */
  readonly cutContainment: number;
  /** Words of one shared passage that make a partial copy, whatever else differs. */
  readonly passageWords: number;
  /** From this containment on, a pair that does not report the same thing is named a template. */
  readonly templateContainment: number;
  /** Least containment between a member of a copy group and its canonical report. */
  readonly cohesion: number;
  /** Reports published further apart than this make no pair; null for no limit. */
  readonly withinHours: number | null;
}

export const defaultParameters: NearDuplicateParameters = {
  shingleWidth: 5,
  permutations: 128,
  bands: 20,
  rows: 6,
  sampleSize: 48,
  postingLimit: 64,
  bucketLimit: 32,
  hubCount: 8,
  leastContainment: 0.3,
  leastSharedShingles: 30,
  copyJaccard: 0.7,
  cutContainment: 0.6,
  passageWords: 45,
  templateContainment: 0.5,
  cohesion: 0.4,
  withinHours: null,
};

/** All parameters as one word for manifests: two that differ in anything give two words. */
export function describeParameters(parameters: NearDuplicateParameters): string {
  const { shingleWidth, permutations, bands, rows, sampleSize } = parameters;
  const { postingLimit, bucketLimit, hubCount } = parameters;
  const { leastContainment, leastSharedShingles, copyJaccard, cutContainment } = parameters;
  const { passageWords, templateContainment, cohesion, withinHours } = parameters;
  return [
    `w${shingleWidth}`,
    `k${permutations}`,
    `b${bands}r${rows}`,
    `s${sampleSize}`,
    `f${postingLimit}`,
    `m${bucketLimit}h${hubCount}`,
    `c${leastContainment}`,
    `n${leastSharedShingles}`,
    `j${copyJaccard}`,
    `a${cutContainment}`,
    `p${passageWords}`,
    `t${templateContainment}`,
    `g${cohesion}`,
    `h${withinHours ?? '-'}`,
  ].join('-');
}

/** Throws UsageError for parameters that make no sense. */
export function checkParameters(parameters: NearDuplicateParameters): void {
  const { shingleWidth, permutations, bands, rows, sampleSize } = parameters;
  const { postingLimit, bucketLimit, hubCount } = parameters;
  const { leastContainment, leastSharedShingles, copyJaccard, cutContainment } = parameters;
  const { passageWords, templateContainment, cohesion, withinHours } = parameters;
  const counts = {
    shingleWidth,
    permutations,
    bands,
    rows,
    sampleSize,
    postingLimit,
    bucketLimit,
    hubCount,
    leastSharedShingles,
    passageWords,
  };
  for (const [name, value] of Object.entries(counts)) {
    if (Number.isSafeInteger(value) && value > 0) continue;
    throw new UsageError(`parameter ${name} is ${value}; give a whole number above 0`);
  }
  const shares = { leastContainment, copyJaccard, cutContainment, templateContainment, cohesion };
  for (const [name, value] of Object.entries(shares)) {
    if (value > 0 && value <= 1) continue;
    throw new UsageError(`parameter ${name} is ${value}; give a share above 0 and up to 1`);
  }
  if (withinHours !== null && !(withinHours > 0 && Number.isFinite(withinHours))) {
    throw new UsageError(`parameter withinHours is ${withinHours}; give hours above 0, or null`);
  }
  if (bands * rows > permutations) {
    throw new UsageError(
      `${bands} bands of ${rows} rows need ${bands * rows} permutations; there are ${permutations}`,
    );
  }
  if (permutations >= 2 ** 16) {
    throw new UsageError(`parameter permutations is ${permutations}; give fewer than 65536`);
  }
}
