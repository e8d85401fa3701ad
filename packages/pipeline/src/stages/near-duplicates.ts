import { availableParallelism } from 'node:os';
import {
  buildDuplicateIndex,
  type DuplicateIndex,
  defaultParameters,
  describeParameters,
  type IndexedReport,
  type IndexStorage,
  openDuplicateIndex,
} from '@tellings/near-duplicates';
import { reportTextParts } from '@tellings/normalise';
import type { Report, ReportText } from '@tellings/schema';
import { openFileStorage } from '../file-storage.ts';
import type { Stage, StageContext, StageResult } from '../stage.ts';
import { startThreads } from '../thread-pool.ts';
import { readWithdrawnReports, withWithdrawals } from '../withdrawn-tables.ts';

/** Reports with text, but for withdrawn ones, to verified pairs, copy groups and signatures. */
export const nearDuplicatesStage: Stage = {
  parameters: (dataset) => withWithdrawals(describeParameters(defaultParameters), dataset),
  inputFiles: async () => [],
  run: findPairs,
};

async function findPairs(context: StageContext): Promise<StageResult> {
  const storage = openFileStorage(context.indexFolder);
  try {
    const revisions = await readRevisions(context);
    const index = await updateIndex(context, storage, revisions);
    const { pairs, groups, issues } = index.results();
    const signatures = [...index.signatures()];
    return {
      tables: { duplicate_pairs: pairs, copy_groups: groups, signatures },
      issues,
      recordsIn: revisions.size,
      recordsOut: index.reportCount,
      recordsQuarantined: 0,
    };
  } finally {
    storage.close();
  }
}

/** Digest of each report and its text, by id. */
async function readRevisions(context: StageContext): Promise<ReadonlyMap<string, string>> {
  const { store, tablePath } = context;
  const all = await store.hashTogether(tablePath('reports'), tablePath('texts'), 'report_id');
  const withdrawn = await readWithdrawnReports(context);
  return new Map([...all].filter(([id]) => !withdrawn.has(id)));
}

/** Adding one report costs about as much as building with this many. */
const buildShare = 16;
/** Below this many reports, starting threads costs more than they save. */
const threadedReports = 5_000;

/**
 * The index of the reports: the stored one, with what is new added to it, when reports have only
 * been added and not many; else one built anew. Both hold the same.
 */
async function updateIndex(
  context: StageContext,
  storage: IndexStorage,
  revisions: ReadonlyMap<string, string>,
): Promise<DuplicateIndex> {
  const stored = openDuplicateIndex(storage, defaultParameters, context.code);
  const fresh = stored && listFresh(stored.revisions(), revisions);
  if (stored && fresh && buildShare * fresh.length <= stored.reportCount) {
    let done = 0;
    for await (const report of readReports(context, revisions, fresh)) {
      stored.add([report]);
      context.onProgress({ done: ++done, total: fresh.length });
    }
    return stored;
  }
  const reports = readReports(context, revisions, null);
  const options = {
    edition: context.code,
    onProgress: (step: string, done: number, total: number | null) =>
      context.onProgress({ done, total: step === 'read' ? revisions.size : total }),
  };
  if (revisions.size < threadedReports) {
    return buildDuplicateIndex(storage, reports, defaultParameters, options);
  }
  const threads = startThreads(availableParallelism());
  const pool = threads.poolOver(context.indexFolder, defaultParameters);
  try {
    return await buildDuplicateIndex(storage, reports, defaultParameters, { ...options, pool });
  } finally {
    await threads.close();
  }
}

/** Ids that are new; null when a known report has changed or is gone. */
function listFresh(
  known: ReadonlyMap<string, string>,
  revisions: ReadonlyMap<string, string>,
): readonly string[] | null {
  for (const [id, revision] of known) if (revisions.get(id) !== revision) return null;
  return [...revisions.keys()].filter((id) => !known.has(id));
}

async function* readReports(
  { store, tablePath }: StageContext,
  revisions: ReadonlyMap<string, string>,
  ids: readonly string[] | null,
): AsyncGenerator<IndexedReport> {
  if (ids?.length === 0) return;
  const reports = { path: tablePath('reports'), schema: 'report' } as const;
  const texts = { path: tablePath('texts'), schema: 'text' } as const;
  for await (const [report, text] of store.readTogether(reports, texts, 'report_id', ids)) {
    const revision = revisions.get(report.report_id);
    if (revision !== undefined) yield indexedReport(report, text, revision);
  }
}

function indexedReport(report: Report, text: ReportText, revision: string): IndexedReport {
  const { headline, lead, body } = reportTextParts(text);
  return {
    report_id: report.report_id,
    headline: report.headline ?? headline,
    lead,
    body,
    published_at: report.published_at ?? report.published_date,
    agencies: report.agencies,
    revision,
  };
}
