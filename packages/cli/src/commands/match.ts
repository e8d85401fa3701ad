import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import {
  type Match,
  matchRelease,
  type ReleaseMatches,
  readArticle,
  tablesOfRelease,
} from '@tellings/pipeline';
import { UsageError } from '@tellings/schema';
import { Command, InvalidArgumentError } from 'commander';

interface MatchOptions {
  readonly atLeast: number;
  readonly json?: true;
}

/** `tellings match <release> <file...>`: which reports of a release an article is a copy of. */
export function matchCommand(): Command {
  return new Command('match')
    .description('Find the reports of a release that an article of your own is a near copy of.')
    .argument('<release>', 'folder of a release, e.g. datasets/specimen/releases/0.1.0')
    .argument(
      '<file...>',
      'articles: a page, plain text, Markdown, JSON-LD, NITF or NewsML-G2; - is standard input',
    )
    .option('--at-least <jaccard>', 'least estimate of the Jaccard coefficient', parseShare, 0.5)
    .option('--json', 'print the matches as JSON')
    .addHelpText(
      'after',
      `
Examples:
  tellings match datasets/specimen/releases/0.1.0 article.html
  curl -s https://outlet.example/story | tellings match releases/0.1.0 - --json

The release holds no text: an estimate from 128 numbers tells near copies, not
cuts and single passages. The article is not sent anywhere and not kept.

Exit codes: 0 done, whatever was found; 2 wrong usage, or a file that is no article.`,
    )
    .action(async (release: string, files: readonly string[], options: MatchOptions) => {
      const folder = resolve(release);
      const tables = await tablesOfRelease(folder);
      const articles = await Promise.all(
        files.map(async (file) => readArticle(file, await readContent(file), tables)),
      );
      const found = await matchRelease(folder, articles, options.atLeast);
      const text = options.json ? JSON.stringify(found, null, 2) : render(found, options.atLeast);
      process.stdout.write(`${text}\n`);
    });
}

function parseShare(text: string): number {
  const share = Number(text);
  if (share > 0 && share <= 1) return share;
  throw new InvalidArgumentError('Give a number above 0 and up to 1.');
}

async function readContent(file: string): Promise<Uint8Array> {
  if (file === '-') return buffer(process.stdin);
  try {
    return await readFile(file);
  } catch (cause) {
    throw new UsageError(`${file} cannot be read: ${(cause as Error).message}`, { cause });
  }
}

function render({ articles, report_count, signed_count }: ReleaseMatches, least: number): string {
  const blocks = articles.map(({ article, matches }) =>
    matches.length === 0
      ? `${article}: no report with an estimate of ${least} or more`
      : [article, ...matches.map(renderMatch)].join('\n'),
  );
  return [...blocks, `${signed_count} of ${report_count} reports have a signature`].join('\n\n');
}

function renderMatch(match: Match): string {
  const { report_id, outlet, published_date, url, copy_group_id, recordings } = match;
  const told = recordings.map(({ recording_id, status }) => `${recording_id} (${status})`);
  return [
    `  ${match.jaccard.toFixed(2)} ± ${match.standard_error.toFixed(2)}  ${outlet ?? 'unknown outlet'}, ${published_date ?? 'unknown day'}`,
    `               ${[report_id, ...(url === null ? [] : [url])].join('  ')}`,
    `               ${told.length > 0 ? `tells of ${told.join(', ')}` : 'is linked to no recording'}${copy_group_id === null ? '' : `; copy group ${copy_group_id}`}`,
  ].join('\n');
}
