import { Command } from 'commander';
import {
  type DatasetStatus,
  datasetStatus,
  findDatasetFolder,
  listDatasetFolders,
} from '@tellings/pipeline';

/** `tellings status [dataset]`: what has been built, what was left out, where the release is. */
export function statusCommand(): Command {
  return new Command('status')
    .description('Show what has been built and where, for one dataset or for all.')
    .argument('[dataset]', 'name or folder of a dataset')
    .option('--json', 'print the status as JSON')
    .addHelpText('after', '\nExamples:\n  tellings status\n  tellings status specimen --json')
    .action(async (dataset: string | undefined, options: { readonly json?: true }) => {
      const folders =
        dataset === undefined
          ? await listDatasetFolders(process.cwd())
          : [findDatasetFolder(dataset, process.cwd())];
      const statuses = await Promise.all(folders.map(datasetStatus));
      const text = options.json
        ? JSON.stringify(statuses, null, 2)
        : statuses.map(renderStatus).join('\n\n');
      process.stdout.write(`${text}\n`);
    });
}

function renderStatus(status: DatasetStatus): string {
  const stages = status.stages.map(({ stage, manifest }) => {
    if (!manifest) return `  ${stage.padEnd(16)} not run`;
    const issues = manifest.issues_by_code.map(({ code, record_count }) => `${record_count} ${code}`);
    return [
      `  ${stage.padEnd(16)} ${manifest.record_count_in} in, ${manifest.record_count_out} out, ${manifest.record_count_quarantined} quarantined`,
      ...issues.map((issue) => `  ${' '.repeat(16)} ${issue}`),
    ].join('\n');
  });
  const release = status.release
    ? `  release ${status.release.version}: ${status.release.folder}\n  ${status.release.counts.map(({ table, record_count }) => `${record_count} ${table}`).join(', ')}`
    : '  no release yet';
  return [`${status.name}: ${status.title}`, ...stages, release].join('\n');
}
