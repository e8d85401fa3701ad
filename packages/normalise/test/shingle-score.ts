/** Runs of four words that two texts share, or only one has. */
export interface Counts {
  readonly both: number;
  readonly extra: number;
  readonly missing: number;
}

/** Means over pages. */
export interface Summary {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  /** Share of pages without an extra or missing run. */
  readonly accuracy: number;
}

/** Compares texts as evaluate.py of the article-extraction-benchmark does. */
export function countShingles(gold: string, found: string): Counts {
  const wanted = shinglesOf(gold);
  const given = shinglesOf(found);
  const counts = { both: 0, extra: 0, missing: 0 };
  for (const shingle of new Set([...wanted.keys(), ...given.keys()])) {
    const want = wanted.get(shingle) ?? 0;
    const have = given.get(shingle) ?? 0;
    counts.both += Math.min(want, have);
    counts.extra += Math.max(0, have - want);
    counts.missing += Math.max(0, want - have);
  }
  return counts;
}

export function summarise(pages: readonly Counts[]): Summary {
  const precision = meanOf(pages.map(({ both, extra }) => ratio(both, both + extra)));
  const recall = meanOf(pages.map(({ both, missing }) => ratio(both, both + missing)));
  return {
    f1: ratio(2 * precision * recall, precision + recall),
    precision,
    recall,
    accuracy: meanOf(pages.map(({ extra, missing }) => (extra + missing === 0 ? 1 : 0))),
  };
}

export function printSummary(name: string, { f1, precision, recall, accuracy }: Summary): void {
  const [f, p, r, a] = [f1, precision, recall, accuracy].map((figure) => figure.toFixed(4));
  console.info(`${name}: F1 ${f} precision ${p} recall ${r} accuracy ${a}`);
}

/** How often each run of four words occurs; a shorter text is one run. Composed and decomposed letters are the same. */
function shinglesOf(text: string): ReadonlyMap<string, number> {
  const words = text.normalize('NFC').match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let start = 0; start < Math.max(1, words.length - 3); start += 1) {
    const shingle = words.slice(start, start + 4).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function meanOf(values: readonly number[]): number {
  return ratio(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
