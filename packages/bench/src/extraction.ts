import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '@tellings/schema';
import {
  type ExtractionMeasurement,
  type ExtractionResult,
  type PageAnswer,
  readAnswers,
} from './extraction-measurements.ts';
import type { ExtractionOptions, ExtractionPart } from './extraction-options.ts';
import {
  type DayScore,
  dayOf,
  type Pair,
  type Share,
  scoreAuthors,
  scoreDates,
  scoreDays,
  scoreInstants,
  scoreTitles,
} from './field-score.ts';
import { measureApart } from './fresh-process.ts';
import {
  type MojibakeGroup,
  mojibakeGroups,
  readMojibakeCases,
  scoreRepairs,
} from './mojibake-case.ts';
import type { Tell } from './near-duplicates.ts';
import { runExtractionPeer } from './peers.ts';
import {
  type DatedPage,
  hasSet,
  type Page,
  type PublisherPage,
  readArticlePages,
  readDatedPages,
  readPublisherPages,
  type SetName,
  samplePages,
  setFiles,
  writePages,
} from './reference-page.ts';
import { scoreText, summariseTexts, type TextSummary } from './shingle-score.ts';
import { measureThreadScaling, type ThreadRow } from './thread-scaling.ts';
import { listTools, type Tool } from './tool.ts';

/** What one tool was measured to do. */
interface Row {
  readonly tool: string;
  readonly version: string | null;
  /** Pages on which it threw. */
  readonly failed: number;
}

export interface ArticleRow extends Row {
  readonly texts: TextSummary;
}

export interface FundusRow extends ArticleRow {
  readonly titles: Share;
  readonly authors: Share;
  readonly instants: Share;
  readonly days: Share;
}

export interface DateRow extends Row {
  readonly days: DayScore;
}

export interface RepairRow extends Row {
  readonly groups: Readonly<Record<MojibakeGroup, Share>>;
}

export interface SpeedRow extends Row {
  readonly page_seconds: readonly number[];
  readonly peak_bytes: number;
}

/** All that one run of the benchmark of extraction measured; empty is what was not. */
export interface ExtractionResults {
  readonly article: readonly ArticleRow[];
  readonly fundus: readonly FundusRow[];
  readonly dates: readonly DateRow[];
  readonly ftfy: readonly RepairRow[];
  readonly speed: readonly SpeedRow[];
  readonly threads: readonly ThreadRow[];
}

/** What a measurement needs to know. */
interface Bench {
  readonly options: ExtractionOptions;
  /** Of the reference data. */
  readonly folder: string;
  /** For files that go between processes. */
  readonly scratch: string;
  readonly tell: Tell;
}

/** The sets that a table needs. Speed is warmed up on other pages than it is measured on. */
const setsOf: Readonly<Record<ExtractionPart, readonly SetName[]>> = {
  article: ['article'],
  fundus: ['fundus'],
  dates: ['dates'],
  ftfy: ['ftfy'],
  speed: ['article', 'fundus'],
};

/**
 * The tables that can be made: those asked for whose data are there. Throws UsageError when none
 * can be.
 */
export function listExtractionParts(
  { only }: ExtractionOptions,
  folder: string,
  tell: Tell,
): readonly ExtractionPart[] {
  const asked = (Object.keys(setsOf) as ExtractionPart[]).filter(
    (part) => only === null || part === only,
  );
  const missing = new Set(asked.flatMap((part) => setsOf[part].filter((s) => !hasSet(folder, s))));
  const parts = asked.filter((part) => !setsOf[part].some((set) => missing.has(set)));
  const files = [...missing].map((set) => setFiles[set]).join(', ');
  if (parts.length === 0) {
    throw new UsageError(
      `the reference data (${files}) are not in ../shared/data beside the checkout, and nothing can be measured without them; put them there`,
    );
  }
  if (missing.size > 0) tell(`not in ../shared/data, and left out: ${files}`);
  return parts;
}

/** Measures one table after the other, each tool in a process of its own. */
export async function measureExtractions(
  options: ExtractionOptions,
  parts: readonly ExtractionPart[],
  folder: string,
  tell: Tell,
): Promise<ExtractionResults> {
  const scratch = mkdtempSync(join(tmpdir(), 'tellings-bench-'));
  const bench = { options, folder, scratch, tell };
  const has = (part: ExtractionPart): boolean => parts.includes(part);
  try {
    return {
      article: has('article') ? await measureArticles(bench) : [],
      fundus: has('fundus') ? await measurePublishers(bench) : [],
      dates: has('dates') ? await measureDates(bench) : [],
      ftfy: has('ftfy') ? await measureRepairs(bench) : [],
      speed: has('speed') ? await measureSpeed(bench) : [],
      threads: has('speed') ? await measureThreads(bench) : [],
    };
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

async function measureArticles(bench: Bench): Promise<readonly ArticleRow[]> {
  const pages = samplePages(readArticlePages(bench.folder), bench.options.pages);
  return runTools(bench, 'article', pages, null, (answers) => ({
    texts: summariseTexts(
      pages.map(({ id, text }) => scoreText(text, answers.get(id)?.text ?? '')),
    ),
  }));
}

async function measurePublishers(bench: Bench): Promise<readonly FundusRow[]> {
  const pages = samplePages(readPublisherPages(bench.folder), bench.options.pages);
  return runTools(bench, 'fundus', pages, null, (answers) => ({
    texts: summariseTexts(
      pages.map(({ id, text }) => scoreText(text, answers.get(id)?.text ?? '')),
    ),
    titles: scoreTitles(pair(pages, answers, 'title', ({ title }) => title)),
    authors: scoreAuthors(pair(pages, answers, 'authors', ({ authors }) => authors)),
    instants: scoreInstants(pair(pages, answers, 'date', ({ published }) => published)),
    days: scoreDays(pair(pages, answers, 'date', answeredDay)),
  }));
}

async function measureDates(bench: Bench): Promise<readonly DateRow[]> {
  const pages: readonly DatedPage[] = samplePages(
    readDatedPages(bench.folder),
    bench.options.pages,
  );
  return runTools(bench, 'dates', pages, null, (answers) => ({
    days: scoreDates(pair(pages, answers, 'date', answeredDay)),
  }));
}

async function measureRepairs(bench: Bench): Promise<readonly RepairRow[]> {
  const groups = mojibakeGroups.map((group) => ({
    group,
    cases: readMojibakeCases(bench.folder, group),
  }));
  const cases = groups.flatMap((group) => group.cases);
  return runTools(bench, 'ftfy', cases, null, (answers) => ({
    groups: Object.fromEntries(
      groups.map(({ group, cases }) => [
        group,
        scoreRepairs(cases, (id) => answers.get(id)?.text ?? null),
      ]),
    ) as Record<MojibakeGroup, Share>,
  }));
}

async function measureSpeed(bench: Bench): Promise<readonly SpeedRow[]> {
  const pages = samplePages(readArticlePages(bench.folder), bench.options.pages);
  const others = samplePages(readPublisherPages(bench.folder), bench.options.pages);
  return runTools(bench, 'speed', pages, others, (_, { page_seconds, peak_bytes }) => ({
    page_seconds,
    peak_bytes,
  }));
}

function measureThreads({ options, folder, scratch, tell }: Bench): Promise<readonly ThreadRow[]> {
  const pages = samplePages(readArticlePages(folder), options.pages);
  tell(`threads: tellings, ${pages.length} pages`);
  return measureThreadScaling(pages, scratch);
}

/** Runs each tool of a table over the pages and judges its answers. */
async function runTools<Judged>(
  { options, scratch, tell }: Bench,
  part: ExtractionPart,
  pages: readonly Page[],
  warmUpPages: readonly Page[] | null,
  judge: (answers: ReadonlyMap<string, PageAnswer>, result: ExtractionResult) => Judged,
): Promise<readonly (Row & Judged)[]> {
  const files = {
    pagesFile: join(scratch, `${part}.jsonl`),
    answersFile: join(scratch, `${part}-answers.jsonl`),
    warmUpFile: warmUpPages === null ? null : join(scratch, `${part}-warm-up.jsonl`),
  };
  writePages(files.pagesFile, pages);
  if (files.warmUpFile !== null) writePages(files.warmUpFile, warmUpPages ?? []);
  const rows: (Row & Judged)[] = [];
  for (const tool of listTools(part, options.peers)) {
    tell(`${part}: ${tool.name}, ${pages.length} pages`);
    const result = await runTool(tool, files);
    const answers = readAnswers(files.answersFile);
    const failed = [...answers.values()].filter(({ failure }) => failure !== null).length;
    const row = { tool: tool.name, version: result.version, failed };
    rows.push({ ...row, ...judge(answers, result) });
  }
  return rows;
}

function runTool(
  tool: Tool,
  files: Omit<ExtractionMeasurement, 'measure' | 'extractor'>,
): Promise<ExtractionResult> {
  return 'extractor' in tool
    ? measureApart({ measure: 'extraction', extractor: tool.extractor, ...files })
    : runExtractionPeer(tool.peer, files);
}

/** What each page holds under a key, beside what was found. */
function pair<Key extends keyof PublisherPage, Item extends Page & Pick<PublisherPage, Key>, Found>(
  pages: readonly Item[],
  answers: ReadonlyMap<string, PageAnswer>,
  key: Key,
  findIn: (answer: PageAnswer) => Found,
): Pair<NonNullable<Item[Key] | Found>>[] {
  return pages.map((page) => {
    const answer = answers.get(page.id);
    return {
      wanted: page[key] ?? null,
      found: (answer === undefined ? null : findIn(answer)) ?? null,
    };
  });
}

function answeredDay({ day, published }: PageAnswer): string | null {
  return day ?? (published === null ? null : dayOf(published));
}
