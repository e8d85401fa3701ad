import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defaultTables, extendTables, type SourceTables } from '@tellings/normalise';
import type { RecurringBlock } from '@tellings/schema';
import { readJsonLines } from './dataset.ts';
import { readYaml } from './yaml-file.ts';

const names = { outlets: 'outlets.yml', agencies: 'agencies.yml', recurring: 'recurring.jsonl' };

/** Files of a dataset that add to the tables of outlets, agencies and boilerplate; all are optional. */
export function listTableFiles(datasetFolder: string): readonly string[] {
  return Object.values(names)
    .map((name) => join(datasetFolder, 'tables', name))
    .filter(existsSync);
}

/** File of the blocks that recur, as learned. */
export function recurringFile(datasetFolder: string): string {
  return join(datasetFolder, 'tables', names.recurring);
}

/** The tables with what the dataset adds. Throws UsageError naming file, line and field. */
export async function loadSourceTables(datasetFolder: string): Promise<SourceTables> {
  const [outlets, agencies] = [names.outlets, names.agencies].map((name) =>
    join(datasetFolder, 'tables', name),
  ) as [string, string];
  return extendTables(defaultTables, {
    outlets: existsSync(outlets) ? (await readYaml(outlets, 'outlet-table')).outlets : [],
    agencies: existsSync(agencies) ? (await readYaml(agencies, 'agency-table')).agencies : [],
    boilerplate: await readJsonLines<RecurringBlock>(
      recurringFile(datasetFolder),
      'recurring-block',
    ),
  });
}
