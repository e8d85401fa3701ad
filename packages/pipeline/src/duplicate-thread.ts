import {
  createTextWorker,
  describeParameters,
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

/** One worker an index; a thread serves few. */
const workers = new Map<string, TextWorker>();

function workerFor({ folder, parameters }: ThreadContext): TextWorker {
  const key = `${describeParameters(parameters)} ${folder}`;
  const known = workers.get(key);
  if (known) return known;
  const worker = createTextWorker(openReportSource(openFileStorage(folder)), parameters);
  workers.set(key, worker);
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
