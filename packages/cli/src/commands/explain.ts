import { writeFile } from 'node:fs/promises';
import {
  explainEvent,
  explainReport,
  renderEventExplanation,
  renderExplanation,
  renderExplanationSvg,
} from '@tellings/link';
import { findDatasetFolder, findReport, openReader, type Reader } from '@tellings/pipeline';
import { UsageError } from '@tellings/schema';
import { Command } from 'commander';

interface ExplainOptions {
  readonly documents?: string;
  readonly json?: true;
  readonly svg?: string;
}

/** `tellings explain <dataset> <report>`: which recording, which role, and why. */
export function explainCommand(): Command {
  return new Command('explain')
    .description('Say which recording a report tells of, on what evidence, and what spoke against.')
    .argument('<dataset>', 'name or folder of a dataset that has been run')
    .argument('<report>', 'report id, its key at the source, its URL, or a unique part of either')
    .option('--documents <folder>', 'look in the build that has these documents')
    .option('--json', 'print the evidence as JSON')
    .option('--svg <file>', 'write the evidence as a picture too')
    .addHelpText(
      'after',
      `
Examples:
  tellings explain leader-recordings press-069e82dd
  tellings explain leader-recordings 000_ --documents ~/clippings
  tellings explain specimen pilots --svg evidence.svg`,
    )
    .action(async (dataset: string, key: string, options: ExplainOptions) => {
      const folder = findDatasetFolder(dataset, process.cwd());
      const reader = await openReader(folder, options.documents ?? null);
      try {
        if (reader.subject === 'events') {
          await explainInEvents(reader, key, options);
          return;
        }
        const input = await reader.linkInput();
        const report = findReport(input.reports, key);
        const explanation = explainReport(input, report.report_id);
        const text = options.json
          ? JSON.stringify(explanation, null, 2)
          : renderExplanation(explanation);
        if (options.svg !== undefined) {
          await writeFile(options.svg, renderExplanationSvg(explanation));
        }
        process.stdout.write(`${text.trimEnd()}\n`);
      } finally {
        reader.close();
      }
    });
}

async function explainInEvents(
  reader: Reader,
  key: string,
  { json, svg }: ExplainOptions,
): Promise<void> {
  if (svg !== undefined) throw new UsageError('--svg draws recordings; this dataset is of events');
  const input = await reader.eventInput();
  const explanation = explainEvent(input, findReport(input.reports, key).report_id);
  const text = json ? JSON.stringify(explanation, null, 2) : renderEventExplanation(explanation);
  process.stdout.write(`${text.trimEnd()}\n`);
}
