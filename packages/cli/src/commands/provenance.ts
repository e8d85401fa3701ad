import { findDatasetFolder, findReport, openReader } from '@tellings/pipeline';
import type { Reading, Report, ReportText, ReportVersion } from '@tellings/schema';
import { Command } from 'commander';

interface ProvenanceOptions {
  readonly documents?: string;
  readonly json?: true;
}

/** What is known of how a report was read. */
interface Provenance {
  readonly report: Report;
  readonly readings: readonly Reading[];
  readonly repairs: ReportText['repairs'];
  readonly versions: readonly ReportVersion[];
}

/** `tellings provenance <dataset> <report>`: where each field was read, and what else was there. */
export function provenanceCommand(): Command {
  return new Command('provenance')
    .description(
      'Say where each field of a report was read, what its rivals were, and its versions.',
    )
    .argument('<dataset>', 'name or folder of a dataset that has been run')
    .argument('<report>', 'report id, its key at the source, its URL, or a unique part of either')
    .option('--documents <folder>', 'look in the build that has these documents')
    .option('--json', 'print readings, repairs and versions as JSON')
    .addHelpText(
      'after',
      `
Examples:
  tellings provenance specimen pilots
  tellings provenance specimen pilots --json`,
    )
    .action(async (dataset: string, key: string, options: ProvenanceOptions) => {
      const folder = findDatasetFolder(dataset, process.cwd());
      const reader = await openReader(folder, options.documents ?? null);
      try {
        const report = findReport(await reader.table('reports', 'report'), key);
        const isOfReport = ({ report_id }: { readonly report_id: string }): boolean =>
          report_id === report.report_id;
        const texts = (await reader.table('texts', 'text')).filter(isOfReport);
        const provenance: Provenance = {
          report,
          readings: (await reader.table('readings', 'reading')).filter(isOfReport),
          repairs: texts.flatMap(({ repairs }) => repairs),
          versions: (await reader.table('report_versions', 'report-version')).filter(isOfReport),
        };
        const text = options.json ? JSON.stringify(provenance, null, 2) : render(provenance);
        process.stdout.write(`${text.trimEnd()}\n`);
      } finally {
        reader.close();
      }
    });
}

function render({ report, readings, repairs, versions }: Provenance): string {
  const fields = [...new Set(readings.map(({ field }) => field))];
  return [
    `${report.report_id}  ${report.source_id}/${report.source_key}`,
    ...fields.flatMap((field) => [
      '',
      field,
      ...readings.filter((reading) => reading.field === field).map(renderReading),
    ]),
    '',
    ...report.unknown.map(({ field, reason }) => `unknown: ${field} (${reason})`),
    ...countRules(repairs).map(([rule, count]) => `repaired: ${rule}, ${count} times`),
    ...versions.map(renderVersion),
  ].join('\n');
}

function renderReading({ values, source, written, confidence, reason }: Reading): string {
  const mark = reason === null ? '*' : ' ';
  const value = values.length === 0 ? (written ?? '') : values.join('; ');
  const from =
    written === null || values.length === 0 ? '' : `, written ${JSON.stringify(written)}`;
  const why = reason === null ? '' : `: ${reason}`;
  return `${mark} ${value}  (${source}, ${confidence} %${from}${why})`;
}

function renderVersion(version: ReportVersion): string {
  const { change, added_word_count: added, removed_word_count: removed } = version;
  const time = version.modified_at === null ? '' : `, as of ${version.modified_at}`;
  return `version ${version.version}: ${change}, ${added} words added, ${removed} removed${time}`;
}

/** By rule name. */
function countRules(repairs: ReportText['repairs']): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { rule } of repairs) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}
