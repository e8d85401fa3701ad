import {
  type CapturedReport,
  foldVersions,
  groupCaptures,
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
import type { DocumentTask } from '../document-thread.ts';
import { documentLimits, readInThreads } from '../document-threads.ts';
import { listTableFiles, loadSourceTables } from '../source-tables.ts';
import { openSpill, type Spill } from '../spill.ts';
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
  const spill = openSpill<SpilledText>();
  try {
    return await putTogether(tasks, await readAll(tasks, spill, context), spill);
  } catch (error) {
    spill.close();
    throw error;
  }
}

/** What is large of a document, and seldom asked for. */
type SpilledText = Pick<CapturedReport, 'text' | 'readings'>;

type AcceptedCapture = Exclude<NormaliseResult, { report: null }>;

/** What reading all captures gave. */
interface Accepted {
  readonly documents: readonly CapturedReport[];
  readonly cited: readonly Report[];
  readonly citations: readonly Citation[];
  readonly issues: readonly Issue[];
}

function putTogether(
  tasks: readonly DocumentTask[],
  { documents, cited, citations, issues }: Accepted,
  spill: Spill<SpilledText>,
): StageResult {
  const { groups, issues: grouping, quarantinedCount } = groupCaptures(documents);
  const acceptedCount = documents.length - quarantinedCount + cited.length;
  return {
    tables: {
      reports: [
        ...cited,
        ...mapLazily(groups, (group) => [foldVersions(group).newest.report]),
      ].sort((a, b) => compareStrings(a.report_id, b.report_id)),
      texts: mapLazily(groups, (group) => [foldVersions(group).newest.text]),
      citations: citations.toSorted((a, b) => compareStrings(a.report_id, b.report_id)),
      readings: mapLazily(groups, (group) => foldVersions(group).newest.readings),
      report_versions: mapLazily(groups, (group) => foldVersions(group).versions),
    },
    issues: [...issues, ...grouping].sort(compareIssues),
    recordsIn: tasks.length,
    recordsOut: acceptedCount,
    recordsQuarantined: tasks.length - acceptedCount,
    close: () => spill.close(),
  };
}

/** Records of one table, made while they are stored. */
function* mapLazily<Item, Made>(
  items: readonly Item[],
  make: (item: Item) => Iterable<Made>,
): Generator<Made> {
  for (const item of items) yield* make(item);
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

/** Reads every capture; texts go to the spill. Rows of a bibliography need no thread. */
async function readAll(
  tasks: readonly DocumentTask[],
  spill: Spill<SpilledText>,
  context: StageContext,
): Promise<Accepted> {
  const documents: CapturedReport[] = [];
  const cited: Report[] = [];
  const citations: Citation[] = [];
  const issues: Issue[] = [];
  const accept = (
    task: DocumentTask,
    { report, text, citation, readings }: AcceptedCapture,
  ): void => {
    if (citation !== null) citations.push(citation);
    if (text === null) cited.push(report);
    else documents.push(spillDocument(task, report, { text, readings }, spill));
  };
  let done = 0;
  const take = (task: DocumentTask, result: NormaliseResult): void => {
    issues.push(...result.issues);
    if (result.report !== null) accept(task, result);
    done += 1;
    context.onProgress({ done, total: tasks.length });
  };
  for (const task of tasks.filter(({ capture }) => isCitation(capture))) {
    // Only here: other documents are read in threads, and what reads them takes long to load.
    const { readDocument } = await import('../document-thread.ts');
    take(task, await readDocument(task));
  }
  const pages = tasks.filter(({ capture }) => !isCitation(capture));
  await readInThreads<NormaliseResult>('readDocument', pages, (task, result) =>
    take(task, result.end === 'done' ? result.value : abandon(task, result.end)),
  );
  return { documents, cited, citations, issues };
}

function spillDocument(
  { capture, location }: DocumentTask,
  report: Report,
  large: SpilledText,
  spill: Spill<SpilledText>,
): CapturedReport {
  const place = spill.put(large);
  return {
    report,
    contentSha256: capture.sha256,
    fetchedAt: location?.fetched_at ?? null,
    get text() {
      return spill.get(place).text;
    },
    get readings() {
      return spill.get(place).readings;
    },
  };
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
