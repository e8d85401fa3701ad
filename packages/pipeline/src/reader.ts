import { existsSync } from 'node:fs';
import type { EventInput, LinkInput } from '@tellings/link';
import {
  type Issue,
  type RecordTypes,
  type Report,
  type SchemaName,
  UsageError,
} from '@tellings/schema';
import { issuesPath, openBuild, tablePath } from './build.ts';
import { stageNames } from './dag.ts';
import { readLinkInput } from './stages/link.ts';
import { readEventInput } from './stages/link-events.ts';
import { openStore } from './store.ts';

/** Reads what a build has stored. */
export interface Reader {
  table<Name extends SchemaName>(table: string, schema: Name): Promise<RecordTypes[Name][]>;
  /** What reports of this dataset are linked to. */
  readonly subject: 'recordings' | 'events';
  linkInput(): Promise<LinkInput>;
  eventInput(): Promise<EventInput>;
  /** Issues of every stage that has run, in the order of the stages. */
  issues(): Promise<readonly Issue[]>;
  close(): void;
}

/** Opens the stored tables of a dataset. Throws UsageError when the folder is no dataset. */
export async function openReader(folder: string, documents: string | null): Promise<Reader> {
  const build = await openBuild(folder, documents);
  const store = await openStore();
  return {
    table: (table, schema) => store.read(tablePath(build, table), schema),
    linkInput: () => readLinkInput(build.dataset, store, (table) => tablePath(build, table)),
    subject: build.dataset.spec.subject ?? 'recordings',
    eventInput: () => readEventInput(build.dataset, store, (table) => tablePath(build, table)),
    issues: async () => {
      const paths = stageNames.map((stage) => issuesPath(build, stage)).filter(existsSync);
      const issues = await Promise.all(paths.map((path) => store.read(path, 'issue')));
      return issues.flat();
    },
    close: () => store.close(),
  };
}

/**
 * The one report a key names: its id, its key at the source or its URL, whole or a part that
 * fits no other. Throws UsageError when none or several fit.
 */
export function findReport(reports: readonly Report[], key: string): Report {
  const names = (report: Report): readonly string[] => [
    report.report_id,
    report.source_key,
    report.url ?? report.source_key,
  ];
  const whole = reports.filter((report) => names(report).includes(key));
  const fitting =
    whole.length > 0
      ? whole
      : reports.filter((report) => names(report).some((name) => name.includes(key)));
  const [found, ...others] = fitting;
  if (!found)
    throw new UsageError(
      `no report is called ${key}: give its id, its key at the source or its URL`,
    );
  if (others.length === 0) return found;
  const examples = fitting
    .slice(0, 5)
    .map(({ report_id, source_key }) => `${report_id} (${source_key})`);
  throw new UsageError(
    `${key} fits ${fitting.length} reports, give more of it: ${examples.join(', ')}`,
  );
}
