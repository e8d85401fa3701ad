import { availableParallelism } from 'node:os';
import {
  type CapturedReport,
  groupVersions,
  type NormaliseResult,
  normaliseParameters,
} from '@tellings/normalise';
import {
  type Capture,
  type Citation,
  canonicalJson,
  compareStrings,
  type Issue,
  type Location,
  type Report,
} from '@tellings/schema';
import { type DocumentTask, readDocument } from '../document-thread.ts';
import { documentLimits, startDocumentThreads } from '../document-threads.ts';
import type { Stage, StageContext, StageResult } from '../stage.ts';

/** Captures to reports: each is read alone, then those of one report are put together. */
export const normaliseStage: Stage = {
  parameters: () =>
    canonicalJson({ ...(JSON.parse(normaliseParameters) as object), limits: documentLimits }),
  inputFiles: async () => [],
  run: normaliseCaptures,
};

async function normaliseCaptures(context: StageContext): Promise<StageResult> {
  const tasks = await listTasks(context);
  const documents: CapturedReport[] = [];
  const cited: Report[] = [];
  const citations: Citation[] = [];
  const issues: Issue[] = [];
  let acceptedCount = 0;
  await readAll(tasks, context, ({ capture, location }, result) => {
    issues.push(...result.issues);
    if (result.report === null) return;
    acceptedCount += 1;
    const { report, text, citation, readings } = result;
    if (text === null) cited.push(report);
    else {
      const fetchedAt = location?.fetched_at ?? null;
      documents.push({ report, text, readings, contentSha256: capture.sha256, fetchedAt });
    }
    if (citation !== null) citations.push(citation);
  });
  const grouped = groupVersions(documents);
  const newest = grouped.reports.map((report) => report.newest);
  const byReport = (a: { report_id: string }, b: { report_id: string }): number =>
    compareStrings(a.report_id, b.report_id);
  return {
    tables: {
      reports: [...cited, ...newest.map(({ report }) => report)].sort(byReport),
      texts: newest.map(({ text }) => text),
      citations: citations.sort(byReport),
      readings: newest.flatMap(({ readings }) => readings),
      report_versions: grouped.reports.flatMap(({ versions }) => versions),
    },
    issues: [...issues, ...grouped.issues].sort(compareIssues),
    recordsIn: tasks.length,
    recordsOut: acceptedCount,
    recordsQuarantined: tasks.length - acceptedCount,
  };
}

async function listTasks(context: StageContext): Promise<readonly DocumentTask[]> {
  const { store, tablePath, contentFolder, archiveFolder } = context;
  const captures: readonly Capture[] = await store.read(tablePath('captures'), 'capture');
  const locations: readonly Location[] = await store.read(tablePath('locations'), 'location');
  const locationOf = new Map(locations.map((location) => [location.capture_id, location]));
  return captures.map((capture) => ({
    capture,
    location: locationOf.get(capture.capture_id) ?? null,
    contentFolder,
    archiveFolder,
  }));
}

/** Documents that make it worth starting one more thread. */
const documentsPerThread = 20;

/** Hands every result to `take`, in no certain order. Rows of a bibliography need no thread. */
async function readAll(
  tasks: readonly DocumentTask[],
  context: StageContext,
  take: (task: DocumentTask, result: NormaliseResult) => void,
): Promise<void> {
  let done = 0;
  const finish = (task: DocumentTask, result: NormaliseResult): void => {
    take(task, result);
    done += 1;
    context.onProgress({ done, total: tasks.length });
  };
  const documents = tasks.filter(({ capture }) => !isCitation(capture));
  for (const task of tasks.filter(({ capture }) => isCitation(capture)))
    finish(task, await readDocument(task));
  if (documents.length === 0) return;
  const count = Math.min(availableParallelism(), Math.ceil(documents.length / documentsPerThread));
  const threads = startDocumentThreads(count);
  const queue = documents.values();
  const work = async (): Promise<void> => {
    for (const task of queue) finish(task, await threads.read(task));
  };
  try {
    await Promise.all(Array.from({ length: count }, work));
  } finally {
    await threads.close();
  }
}

function isCitation({ media_type }: Capture): boolean {
  return media_type === 'application/vnd.tellings.citation+json';
}

function compareIssues(a: Issue, b: Issue): number {
  return (
    compareStrings(a.path ?? '', b.path ?? '') ||
    compareStrings(a.code, b.code) ||
    compareStrings(canonicalJson(a), canonicalJson(b))
  );
}
