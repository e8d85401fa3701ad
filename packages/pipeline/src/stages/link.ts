import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { eventLinkParameters, type LinkInput, linkParameters, linkReports } from '@tellings/link';
import { canonicalJson } from '@tellings/schema';
import type { Dataset } from '../dataset.ts';
import { digestIds, loadEarlierRelease } from '../earlier-release.ts';
import { openMemory } from '../link-memory.ts';
import type { Stage, StageContext, StageResult } from '../stage.ts';
import type { Store } from '../store.ts';
import { withWithdrawals } from '../withdrawn-tables.ts';
import { linkAllEvents, readEventInput } from './link-events.ts';

/** Reports to recordings, tellings and claims. */
export const linkStage: Stage = {
  parameters: describeParameters,
  inputFiles: async ({ folder }) =>
    ['registry.yml', 'judgements.jsonl'].map((name) => join(folder, name)).filter(existsSync),
  run: linkAll,
};

async function describeParameters(dataset: Dataset): Promise<string> {
  return withWithdrawals(await parametersOf(dataset), dataset);
}

/** The ids of the last release are an input, where any can be kept or given up. */
async function parametersOf(dataset: Dataset): Promise<string> {
  if (dataset.spec.subject === 'events') return eventLinkParameters;
  const ids = digestIds(await loadEarlierRelease(dataset), dataset);
  if (ids === null) return linkParameters;
  return canonicalJson({ ...(JSON.parse(linkParameters) as object), ids });
}

/** Everything that linking to recordings reads, from the store and from the dataset's authors. */
export async function readLinkInput(
  dataset: Dataset,
  store: Store,
  tablePath: (table: string) => string,
): Promise<LinkInput> {
  return {
    ...(await readEventInput(dataset, store, tablePath)),
    copyGroups: await store.read(tablePath('copy_groups'), 'copy-group'),
    registry: dataset.registry,
    judgements: dataset.judgements,
    earlier: await loadEarlierRelease(dataset),
  };
}

async function linkAll(context: StageContext): Promise<StageResult> {
  if (context.dataset.spec.subject === 'events') return linkAllEvents(context);
  const { dataset, store, tablePath, indexFolder, code } = context;
  const input = await readLinkInput(dataset, store, tablePath);
  const memory = await openMemory(join(indexFolder, 'memory.tsv'), code);
  const result = linkReports(input, memory);
  await memory.save();
  const { recordings, tellings, claims, consensus, pending, redirects, issues } = result;
  const primaries = tellings.filter(({ role }) => role === 'primary').length;
  return {
    tables: {
      recordings,
      tellings,
      claims,
      consensus,
      pending_reports: pending,
      id_changes: redirects,
      events: [],
      event_tellings: [],
    },
    issues,
    recordsIn: input.reports.length,
    recordsOut: primaries + pending.length,
    recordsQuarantined: 0,
  };
}
