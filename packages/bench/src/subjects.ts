import {
  buildDuplicateIndex,
  createTypeScriptKernel,
  createWasmKernel,
  type DuplicateIndex,
  type DuplicateInput,
  defaultParameters,
  findNearDuplicates,
  type IndexedReport,
  openDuplicateIndex,
  type TextKernel,
} from '@tellings/near-duplicates';
import { openFileStorage, type WorkerThreads } from '@tellings/pipeline';
import { type DuplicatePair, FatalError } from '@tellings/schema';

/** What is measured. All that the benchmark knows of the measured package stands in this file. */

/** Computes all that is computed on the characters of one text. */
export type ReadText = (text: string) => unknown;

/** The kernels of this build, by name. */
export function textReaders(): Readonly<Record<string, () => ReadText>> {
  const reader = (kernel: TextKernel): ReadText => kernel.fingerprint;
  return {
    WebAssembly: () => reader(createWasmKernel(defaultParameters)),
    TypeScript: () => reader(createTypeScriptKernel(defaultParameters)),
  };
}

/** The records of all pairs, found in memory on one thread. */
export async function findPairs(
  reports: readonly DuplicateInput[],
): Promise<readonly DuplicatePair[]> {
  return (await findNearDuplicates(reports)).pairs;
}

/** Takes reports as far as verified pairs, on one thread, and answers when that was done. */
export async function verifyPairs<Instant>(
  reports: readonly DuplicateInput[],
  now: () => Instant,
): Promise<Instant> {
  let verified = now();
  await findNearDuplicates(reports, defaultParameters, {
    onProgress: (step) => {
      if (step !== 'judge') verified = now();
    },
  });
  return verified;
}

/** Builds an index in a folder that exists; the reports are read once, in order. */
export async function buildIndex(
  folder: string,
  reports: Iterable<DuplicateInput>,
  threads: WorkerThreads,
): Promise<DuplicateIndex> {
  const pool = threads.poolOver(folder, defaultParameters);
  return buildDuplicateIndex(openFileStorage(folder), withRevisions(reports), defaultParameters, {
    pool,
  });
}

/** Opens the index in a folder. Throws FatalError when there is none. */
export function openIndex(folder: string): DuplicateIndex {
  const index = openDuplicateIndex(openFileStorage(folder), defaultParameters);
  if (!index) throw new FatalError(`${folder} holds no index; measure growth into it first`);
  return index;
}

/** Adds one report. */
export function addReport(index: DuplicateIndex, report: DuplicateInput): void {
  index.add([...withRevisions([report])]);
}

/** No report is revised here, so any word does. */
function* withRevisions(reports: Iterable<DuplicateInput>): Generator<IndexedReport> {
  for (const report of reports) yield { ...report, revision: '1' };
}
