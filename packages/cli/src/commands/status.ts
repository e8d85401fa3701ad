import {
  type DatasetStatus,
  datasetStatus,
  findDatasetFolder,
  listDatasetFolders,
  openReader,
} from '@tellings/pipeline';
import { type Issue, UsageError } from '@tellings/schema';
import { Command } from 'commander';

interface StatusOptions {
  readonly issues?: true;
  readonly json?: true;
}

/** `tellings status [dataset]`: what has been built, what was left out, where the release is. */
export function statusCommand(): Command {
  return new Command('status')
    .description('Show what has been built and where, for one dataset or for all.')
    .argument('[dataset]', 'name or folder of a dataset')
    .option('--issues', 'list every problem found in the data, with file and reason')
    .option('--json', 'print the status, or the issues, as JSON')
    .addHelpText(
      'after',
      `
Examples:
  tellings status
  tellings status specimen --issues

Exit codes: 0 shown, 2 no such dataset, or none here.`,
    )
    .action(async (dataset: string | undefined, options: StatusOptions) => {
      const folders =
        dataset === undefined
          ? await listDatasetFolders(process.cwd())
          : [findDatasetFolder(dataset, process.cwd())];
      if (folders.length === 0) {
        throw new UsageError(
          `no datasets/ with a dataset.yml below it is here or above: ${process.cwd()}`,
        );
      }
      if (options.issues) {
        for (const folder of folders) await printIssues(folder, options.json === true);
        return;
      }
      const statuses = await Promise.all(folders.map(datasetStatus));
      const text = options.json
        ? JSON.stringify(statuses, null, 2)
        : statuses.map(renderStatus).join('\n\n');
      process.stdout.write(`${text}\n`);
    });
}

async function printIssues(folder: string, isJson: boolean): Promise<void> {
  const reader = await openReader(folder, null);
  try {
    for (const issue of await reader.issues()) {
      process.stdout.write(`${isJson ? JSON.stringify(issue) : renderIssue(issue)}\n`);
    }
  } finally {
    reader.close();
  }
}

function renderIssue({ level, code, path, message }: Issue): string {
  return `${level} ${code}${path === null ? '' : ` ${path}`}: ${message}`;
}

function renderStatus(status: DatasetStatus): string {
  const stages = status.stages.map(({ stage, manifest }) => {
    if (!manifest) return `  ${stage.padEnd(16)} not run`;
    const issues = manifest.issues_by_code.map(
      ({ code, record_count }) => `${record_count} ${code}`,
    );
    return [
      `  ${stage.padEnd(16)} ${manifest.record_count_in} in, ${manifest.record_count_out} out, ${manifest.record_count_quarantined} quarantined`,
      ...issues.map((issue) => `  ${' '.repeat(16)} ${issue}`),
    ].join('\n');
  });
  const release = status.release
    ? `  release ${status.release.version}: ${status.release.folder}\n  ${status.release.counts.map(({ table, record_count }) => `${record_count} ${table}`).join(', ')}`
    : '  no release yet';
  return [`${status.name}: ${status.title}`, ...stages, release, ...renderFailedBuild(status)].join(
    '\n',
  );
}

function renderFailedBuild({ failed_build: failed }: DatasetStatus): readonly string[] {
  if (!failed) return [];
  const { version, issued, gates, reason } = failed;
  const why = reason === null ? [] : reason.split('\n');
  return [
    `  last build FAILED: ${version ?? 'the release'} of ${issued} was not published`,
    ...gates.map(({ gate_id, value, limit }) => `    ${gate_id}: ${value}, limit ${limit}`),
    ...why.map((line) => `    ${line}`),
  ];
}
