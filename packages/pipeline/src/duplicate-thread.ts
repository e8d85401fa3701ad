import {
  createTextWorker,
  encodePairs,
  openReportSource,
  type ReadingTask,
  type SimilarTexts,
  type TextBatch,
  type TextWorker,
  unpackTask,
  type VerificationTask,
} from '@tellings/near-duplicates';
import { openFileStorage } from './file-storage.ts';
import type { ThreadContext } from './thread-pool.ts';

/** What a thread of thread-pool.ts does. */
interface ThreadTask<Task> {
  readonly context: ThreadContext;
  readonly task: Task;
}

/** By pool. */
const workers = new Map<number, TextWorker>();

function workerFor({ folder, parameters, pool }: ThreadContext): TextWorker {
  const known = workers.get(pool);
  if (known) return known;
  const worker = createTextWorker(openReportSource(openFileStorage(folder)), parameters);
  workers.set(pool, worker);
  return worker;
}

export function fingerprint({ context, task }: ThreadTask<ReadingTask>): TextBatch {
  return workerFor(context).fingerprint(task);
}

export function verify({ context, task }: ThreadTask<VerificationTask>): readonly SimilarTexts[] {
  return workerFor(context).verify(task);
}

export function judge({ context, task }: ThreadTask<Uint32Array>): string {
  return encodePairs(workerFor(context).judge(unpackTask(task)));
}
