import { queueReviews, type ReviewItem } from '@tellings/link';
import { appendJudgement, findDatasetFolder, openReader } from '@tellings/pipeline';
import { InterruptedError, type ReportText, type Telling } from '@tellings/schema';
import { Command, InvalidArgumentError, Option } from 'commander';
import { openAnswers } from '../answers.ts';
import { openInBrowser } from '../browser.ts';
import { findJudge } from '../judge.ts';
import { reviewItems } from '../review-session.ts';

const roles: readonly Telling['role'][] = [
  'primary',
  'antecedent',
  'background',
  'background_quoted',
  'photo_caption',
  'related_box',
];

interface ReviewOptions {
  readonly documents?: string;
  readonly judge?: string;
  readonly role: Telling['role'];
  readonly pending?: true;
  readonly limit?: number;
  readonly json?: true;
}

/** `tellings review <dataset>`: people decide what the evidence leaves open. */
export function reviewCommand(): Command {
  return new Command('review')
    .description('Judge links that the evidence leaves open, and add the answers to the dataset.')
    .argument('<dataset>', 'name or folder of a dataset that has been run')
    .option('--judge <name>', 'who judges; the user.name of git when left out')
    .option('--pending', 'ask about pending reports and their likeliest recording too')
    .addOption(new Option('--role <role>', 'role to judge').choices(roles).default('primary'))
    .option('--limit <count>', 'ask about so many pairs at most', parseCount)
    .option('--documents <folder>', 'look in the build that has these documents')
    .option('--json', 'print what would be asked as JSON, and ask nothing')
    .addHelpText(
      'after',
      `
Examples:
  tellings review specimen
  tellings review specimen --pending --limit 10 --judge "Elin Dahl"
  tellings review specimen --json

Each answer is a line of judgements.jsonl before the next question is asked. The file is only
added to: an answer that is taken back is withdrawn by a further line.`,
    )
    .action(async (dataset: string, options: ReviewOptions) => {
      const folder = findDatasetFolder(dataset, process.cwd());
      const { input, texts } = await readInput(folder, options.documents ?? null);
      const request = { role: options.role, hasPending: options.pending === true };
      const { items: all, unsure_count } = queueReviews(input, request);
      const items = all.slice(0, options.limit);
      if (options.json) {
        process.stdout.write(`${JSON.stringify({ items, unsure_count }, null, 2)}\n`);
      } else if (items.length === 0) {
        process.stdout.write(`nothing awaits review (${unsure_count} judged unsure)\n`);
      } else {
        const judge = await findJudge(options.judge, folder);
        await ask({ folder, dataset, judge, items, texts, documents: options.documents });
      }
    });
}

type Texts = ReadonlyMap<string, ReportText>;

async function readInput(
  folder: string,
  documents: string | null,
): Promise<{ readonly input: Parameters<typeof queueReviews>[0]; readonly texts: Texts }> {
  const reader = await openReader(folder, documents);
  try {
    const input = await reader.linkInput();
    return { input, texts: new Map(input.texts.map((text) => [text.report_id, text])) };
  } finally {
    reader.close();
  }
}

async function ask({
  folder,
  dataset,
  judge,
  items,
  texts,
  documents,
}: {
  readonly folder: string;
  readonly dataset: string;
  readonly judge: string;
  readonly items: readonly ReviewItem[];
  readonly texts: Texts;
  readonly documents: string | undefined;
}): Promise<void> {
  const answers = openAnswers();
  const print = (words: string): boolean => process.stdout.write(words);
  const judged = await reviewItems({
    items,
    textOf: (reportId) => texts.get(reportId) ?? null,
    judge,
    today: new Date().toISOString().slice(0, 10),
    answers,
    print,
    keep: (judgement) => appendJudgement(folder, judgement),
    open: openInBrowser,
  });
  answers.close();
  if (judged === 0) {
    print('\nnothing was judged\n');
  } else {
    const added = documents === undefined ? '' : ` --documents ${documents}`;
    print(`\n${judged} judged; judgements.jsonl holds them. They count with the next run:\n`);
    print(`  tellings run ${dataset} --from link${added}\n`);
  }
  if (answers.isInterrupted()) throw new InterruptedError('ended; every answer before is kept');
}

function parseCount(value: string): number {
  const count = Number(value);
  if (Number.isInteger(count) && count > 0) return count;
  throw new InvalidArgumentError('It must be a whole number above 0.');
}
