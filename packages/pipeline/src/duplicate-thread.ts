import {
  createTextWorker,
  describeParameters,
  encodePairs,
  type JudgingTask,
  openReportSource,
  type ReadingTask,
  type SimilarTexts,
  type TextBatch,
  type TextWorker,
  type VerificationTask,
} from '@tellings/near-duplicates';
import { openFileStorage } from './file-storage.ts';
import type { ThreadContext } from './thread-pool.ts';

/** What a thread of thread-pool.ts does. */
interface ThreadTask<Task> {
  readonly context: ThreadContext;
  readonly task: Task;
}

/** A thread serves one pool, and so one folder and one set of parameters. */
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

export function judge({ context, task }: ThreadTask<JudgingTask>): string {
  return encodePairs(workerFor(context).judge(task));
}
