import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findDatasetFolder, releaseDataset } from '@tellings/pipeline';
import {
  type Change,
  compareReleaseFiles,
  openReleaseFolder,
  type PublishedRelease,
} from '@tellings/publish';
import { publicTables, UsageError } from '@tellings/schema';
import { Command } from 'commander';
import { renderChanges } from '../release-report.ts';

interface DiffOptions {
  readonly table?: string;
  readonly json?: true;
}

/** `tellings diff <release> [release]`: what differs between two releases. */
export function diffCommand(): Command {
  return new Command('diff')
    .description('Say what differs between two releases: schema, ids, values by field, files.')
    .argument('<before>', 'folder of a release, dataset@version, or a dataset alone')
    .argument('[after]', 'the newer one; without it a dataset is compared as it would be published')
    .option('--table <table>', 'one table only')
    .option('--json', 'print the rows of changes.json')
    .addHelpText(
      'after',
      `
Examples:
  tellings diff leader-recordings@0.3.0 leader-recordings@0.4.0
  tellings diff ~/copies/0.3.0 datasets/leader-recordings/releases/0.4.0 --table reports
  tellings diff specimen

Exit codes: 0 compared, whether anything differs or not, 2 no such release.`,
    )
    .action(async (before: string, after: string | undefined, options: DiffOptions) => {
      const table = readTable(options.table);
      const changes =
        after === undefined
          ? await compareBuild(before, table)
          : await compareReleaseFiles(await openNamed(before), await openNamed(after), table);
      const text = options.json ? JSON.stringify(changes) : renderChanges(changes).join('\n');
      process.stdout.write(`${text}\n`);
    });
}

function readTable(name: string | undefined): string | null {
  if (name === undefined) return null;
  const names = publicTables().map(({ table }) => table);
  if (names.includes(name)) return name;
  throw new UsageError(`--table ${name}: no table is called so; there are ${names.join(', ')}`);
}

/** The dataset as it stands against its last release. */
async function compareBuild(name: string, table: string | null): Promise<readonly Change[]> {
  if (name.includes('@') || existsSync(join(resolve(name), 'manifest.json'))) {
    throw new UsageError(`${name} is a release: name a second one, or a dataset alone`);
  }
  const { changes } = await releaseDataset({
    folder: findDatasetFolder(name, process.cwd()),
    channel: 'stable',
    override: null,
    issued: null,
    isDryRun: true,
    now: () => new Date(),
    onEvent: () => undefined,
  });
  return changes.filter((change) => table === null || change.table === table);
}

/** A folder as it lies, or `dataset@version`. */
async function openNamed(name: string): Promise<PublishedRelease> {
  const [, dataset, version] = /^(.+)@([^@/]+)$/.exec(name) ?? [];
  const isFolder = existsSync(join(resolve(name), 'manifest.json'));
  const folder =
    dataset && version && !isFolder
      ? join(findDatasetFolder(dataset, process.cwd()), 'releases', version)
      : resolve(name);
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new UsageError(
      `${name} is no release: give a folder with a manifest.json, or dataset@version`,
    );
  }
  return openReleaseFolder(folder);
}
