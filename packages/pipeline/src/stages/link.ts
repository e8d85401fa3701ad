import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type LinkInput, linkParameters, linkReports } from '@tellings/link';
import type { Dataset } from '../dataset.ts';
import type { Stage, StageContext, StageResult } from '../stage.ts';
import type { Store } from '../store.ts';

/** Reports to recordings, tellings and claims. */
export const linkStage: Stage = {
  parameters: () => linkParameters,
  inputFiles: async ({ folder }) =>
    ['registry.yml', 'judgements.jsonl'].map((name) => join(folder, name)).filter(existsSync),
  run: linkAll,
};

/** Everything the link stage reads, from the store and from the dataset's authors. */
export async function readLinkInput(
  dataset: Dataset,
  store: Store,
  tablePath: (table: string) => string,
): Promise<LinkInput> {
  return {
    reports: await store.read(tablePath('reports'), 'report'),
    texts: await store.read(tablePath('texts'), 'text'),
    citations: await store.read(tablePath('citations'), 'citation'),
    copyGroups: await store.read(tablePath('copy_groups'), 'copy-group'),
    registry: dataset.registry,
    judgements: dataset.judgements,
  };
}

async function linkAll({ dataset, store, tablePath }: StageContext): Promise<StageResult> {
  const input = await readLinkInput(dataset, store, tablePath);
  const { recordings, tellings, claims, pending, issues } = linkReports(input);
  const primaries = tellings.filter(({ role }) => role === 'primary').length;
  return {
    tables: { recordings, tellings, claims, pending_reports: pending },
    issues,
    recordsIn: input.reports.length,
    recordsOut: primaries + pending.length,
    recordsQuarantined: 0,
  };
}
