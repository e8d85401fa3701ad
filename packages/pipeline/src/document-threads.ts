import { type NormaliseResult, unreadCapture } from '@tellings/normalise';
import type { DocumentTask } from './document-thread.ts';
import { startLimitedThreads, type TaskLimits } from './limited-threads.ts';

/** Far above what any page takes: only a fault of an extractor reaches them. */
export const documentLimits: TaskLimits = { milliseconds: 30_000, megabytes: 512 };

/** Threads load compiled code, also where this file is run as it was written. */
const compiled = new URL('../dist/document-thread.js', import.meta.url);

/** Threads that normalise documents; to be closed after use. */
export interface DocumentThreads {
  /** One that breaks a limit is quarantined. Rejects when its content is not there. */
  read(task: DocumentTask): Promise<NormaliseResult>;
  close(): Promise<void>;
}

export function startDocumentThreads(threadCount: number): DocumentThreads {
  const threads = startLimitedThreads<DocumentTask, NormaliseResult>(
    compiled,
    'readDocument',
    threadCount,
    documentLimits,
  );
  const { milliseconds, megabytes } = documentLimits;
  const limits = { 'time-limit': `${milliseconds / 1000} s`, 'memory-limit': `${megabytes} MB` };
  return {
    async read(task) {
      const result = await threads.run(task);
      if (result.end === 'done') return result.value;
      return unreadCapture(task.capture, result.end, limits[result.end]);
    },
    close: () => threads.close(),
  };
}
