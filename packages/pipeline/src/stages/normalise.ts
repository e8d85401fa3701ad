import {
  type CapturedReport,
  groupVersions,
  type NormaliseResult,
  normaliseParameters,
  unreadCapture,
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
import { documentLimits, readInThreads } from '../document-threads.ts';
import { listTableFiles, loadSourceTables } from '../source-tables.ts';
import type { Stage, StageContext, StageResult } from '../stage.ts';

/** Captures to reports: each is read alone, then those of one report are put together. */
export const normaliseStage: Stage = {
  parameters: () =>
    canonicalJson({ ...(JSON.parse(normaliseParameters) as object), limits: documentLimits }),
  inputFiles: async ({ folder }) => listTableFiles(folder),
  run: normaliseCaptures,
};

async function normaliseCaptures(context: StageContext): Promise<StageResult> {
  // A fault in a table is told of here, with its line, and not by every thread.
  await loadSourceTables(context.dataset.folder);
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

/** Every capture with where its content lies. */
export async function listTasks(
  context: Pick<
    StageContext,
    'store' | 'tablePath' | 'contentFolder' | 'archiveFolder' | 'dataset'
  >,
): Promise<readonly DocumentTask[]> {
  const { store, tablePath, contentFolder, archiveFolder, dataset } = context;
  const captures: readonly Capture[] = await store.read(tablePath('captures'), 'capture');
  const locations: readonly Location[] = await store.read(tablePath('locations'), 'location');
  const locationOf = new Map(locations.map((location) => [location.capture_id, location]));
  return captures.map((capture) => ({
    capture,
    location: locationOf.get(capture.capture_id) ?? null,
    contentFolder,
    archiveFolder,
    datasetFolder: dataset.folder,
  }));
}

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
  for (const task of tasks.filter(({ capture }) => isCitation(capture)))
    finish(task, await readDocument(task));
  const documents = tasks.filter(({ capture }) => !isCitation(capture));
  await readInThreads<NormaliseResult>('readDocument', documents, (task, result) =>
    finish(task, result.end === 'done' ? result.value : abandon(task, result.end)),
  );
}

/** Quarantines a document that broke a limit. */
function abandon({ capture }: DocumentTask, end: 'time-limit' | 'memory-limit'): NormaliseResult {
  const { milliseconds, megabytes } = documentLimits;
  const limit = end === 'time-limit' ? `${milliseconds / 1000} s` : `${megabytes} MB`;
  return unreadCapture(capture, end, limit);
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
