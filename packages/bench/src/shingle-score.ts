/** Runs of four words that a found text has or lacks, and whether it is word for word the wanted. */
export interface TextScore {
  readonly both: number;
  readonly extra: number;
  readonly missing: number;
  readonly is_exact: boolean;
}

/** Means over pages; all are between 0 and 1. */
export interface TextSummary {
  readonly pages: number;
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  /** Share of pages whose words are exactly the wanted ones. */
  readonly accuracy: number;
  /** Pages for which no text was given. */
  readonly empty: number;
}

const width = 4;

/**
 * How a found text compares with the wanted one, by shingles with their counts: the metric of
 * scrapinghub/article-extraction-benchmark, evaluate.py. Letter case counts, punctuation does not.
 */
export function scoreText(wanted: string, found: string): TextScore {
  const [wantedWords, foundWords] = [wordsOf(wanted), wordsOf(found)];
  const [want, have] = [countShingles(wantedWords), countShingles(foundWords)];
  let both = 0;
  for (const [shingle, count] of want) both += Math.min(count, have.get(shingle) ?? 0);
  return {
    both,
    extra: sum(have) - both,
    missing: sum(want) - both,
    is_exact: wantedWords.join(' ') === foundWords.join(' '),
  };
}

/**
 * The figures of evaluate.py: precision is the mean over pages with a text found, recall over pages
 * with a text wanted, F1 their harmonic mean. An empty text therefore costs recall only.
 */
export function summariseTexts(scores: readonly TextScore[]): TextSummary {
  const precision = mean(
    scores.flatMap(({ both, extra }) => (both + extra > 0 ? [both / (both + extra)] : [])),
  );
  const recall = mean(
    scores.flatMap(({ both, missing }) => (both + missing > 0 ? [both / (both + missing)] : [])),
  );
  return {
    pages: scores.length,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    precision,
    recall,
    accuracy: mean(scores.map(({ is_exact }) => Number(is_exact))),
    empty: scores.filter(({ both, extra }) => both + extra === 0).length,
  };
}

/** Runs of letters, digits and underscores, as Python's \w. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/** A text of fewer words than a shingle is one shingle, one without words is none. */
function countShingles(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  if (words.length === 0) return counts;
  for (let start = 0; start < Math.max(1, words.length - width + 1); start += 1) {
    const shingle = words.slice(start, start + width).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}

function mean(values: readonly number[]): number {
  return values.length === 0
    ? 0
    : values.reduce((total, value) => total + value, 0) / values.length;
}
