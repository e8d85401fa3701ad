import type { DuplicateInput } from '@tellings/near-duplicates';
import { UsageError } from '@tellings/schema';
import { createCorpus } from './corpus.ts';
import { readReuters } from './reuters.ts';

/** `reuters`, or `synthetic-` and the number of reports. */
export type CorpusName = 'reuters' | `synthetic-${number}`;

/** Seed of every synthetic corpus that is measured. */
export const corpusSeed = 1;

/** All reports of a corpus, in memory. Throws UsageError for a corpus that there is not. */
export function readReports(corpus: CorpusName): DuplicateInput[] {
  if (corpus === 'reuters') return readReuters();
  const { reportAt } = createCorpus(corpusSeed);
  return Array.from({ length: sizeOf(corpus) }, (_, position) => reportAt(position));
}

/** The reports of a synthetic corpus, batch after batch. */
export function* readBatches(
  seed: number,
  size: number,
  batchSize: number,
): Generator<readonly DuplicateInput[]> {
  const { reportAt } = createCorpus(seed);
  for (let first = 0; first < size; first += batchSize) {
    const length = Math.min(batchSize, size - first);
    yield Array.from({ length }, (_, place) => reportAt(first + place));
  }
}

/** Reports that come after a corpus: by turns a new one, and a copy of one that is in it. */
export function* readAdditions(size: number, count: number): Generator<DuplicateInput> {
  const { reportAt } = createCorpus(corpusSeed);
  for (let addition = 0; addition < count; addition++) {
    const added = reportAt(size + addition);
    const { headline, lead, body } = reportAt(Math.floor((addition * size) / count));
    yield addition % 2 === 0
      ? added
      : { ...added, headline, lead, body: `HARBOUR (Invented) — ${body}` };
  }
}

/** Reports of a synthetic corpus. Throws UsageError for another name. */
function sizeOf(corpus: CorpusName): number {
  const size = Number(/^synthetic-(\d+)$/.exec(corpus)?.[1]);
  if (size > 0) return size;
  throw new UsageError(`there is no corpus ${corpus}; give reuters or synthetic-1000`);
}
