import { join } from 'node:path';
import { GateError, type TableSchema } from '@tellings/schema';
import { deltaFromPrevious } from './delta-file.ts';
import { type ExcerptLedger, openExcerptLedger } from './excerpt-budget.ts';
import { createIdSet } from './id-set.ts';
import { findLeaks, type SearchedFile } from './leak.ts';
import { readLineFile } from './line-file.ts';
import type { ReleaseRecords } from './published-release.ts';
import type { ReleaseFile } from './release-file.ts';
import type { TableRecord, TableSummary } from './table-state.ts';

/** A private text and the report it is of. */
export interface PrivateText {
  readonly report_id: string;
  readonly text: string;
}

/** Reads every private text, each time in the same order. */
export type TextReader = () => AsyncIterable<readonly PrivateText[]>;

export interface TextCheckRequest {
  readonly staging: string;
  readonly files: readonly ReleaseFile[];
  readonly tables: readonly TableSummary[];
  /** Every release before, prereleases and yanked ones too. */
  readonly earlier: readonly ReleaseRecords[];
  readonly isClosed: (reportId: string) => boolean;
  readonly readTexts: TextReader;
}

const passageWords = 12;

/**
 * Checks that a staged release gives no more of a closed text away than it may: no 12 words in a
 * row in any text file, and not too many words in excerpts, together with every release before.
 * Throws GateError naming the place; the text is not quoted.
 */
export async function checkTexts(request: TextCheckRequest): Promise<void> {
  await assertNoLeak(request);
  await assertBudgets(request);
}

/**
 * An open text may be republished by its licence, and what the rights policy publishes of it stands
 * in it: its headline has twelve words often enough that no release could be made.
 */
async function* closedTexts({ readTexts, isClosed }: TextCheckRequest) {
  for await (const batch of readTexts()) {
    yield batch.filter(({ report_id }) => isClosed(report_id));
  }
}

async function assertNoLeak(request: TextCheckRequest): Promise<void> {
  const { staging, files } = request;
  const searched = files
    .filter(({ path }) => !isBinary(path))
    .map(
      ({ path, byte_count }): SearchedFile => ({
        path,
        byte_count,
        lines: () => readLineFile(join(staging, path)),
      }),
    );
  const bodies = async function* () {
    for await (const batch of closedTexts(request)) yield batch.map(({ text }) => text);
  };
  const [leak, ...more] = await findLeaks(searched, bodies, passageWords);
  if (!leak) return;
  throw new GateError(
    `${leak.path} holds ${passageWords} words in a row of a private text, line ${leak.line} (and ${more.length} more such passages): nothing was released`,
  );
}

/** Formats whose bytes are not text: they hold the same records as the JSONL files, which are read. */
function isBinary(path: string): boolean {
  return path.endsWith('.parquet') || path.endsWith('.sqlite');
}

async function assertBudgets(request: TextCheckRequest): Promise<void> {
  const ledger = openExcerptLedger(request.isClosed);
  const held = createIdSet();
  const staged: Observer = {
    observe: (schema, record) => {
      if (schema.table === 'reports') held.add(String(record.report_id));
      ledger.observe(schema, record);
    },
  };
  for (const { schema } of request.tables) {
    const path = join(request.staging, `data/${schema.table}.jsonl`);
    await observeLines(staged, schema, readLineFile(path));
  }
  await observeHistory(ledger, request);
  const over: string[] = [];
  for await (const batch of closedTexts(request)) {
    for (const { report_id, text } of batch) {
      // Of a report that is withdrawn this release gives nothing; its text may have been free.
      if (!held.has(report_id)) continue;
      const { published_count, budget, word_count } = ledger.measure(report_id, text);
      if (published_count <= budget) continue;
      over.push(`${report_id}: ${published_count} of ${word_count} words, at most ${budget}`);
    }
  }
  if (over.length === 0) return;
  throw new GateError(
    `excerpts of ${over.length} closed texts are too long, over all tables and releases: ${over.slice(0, 5).join('; ')}: nothing was released`,
  );
}

/** Every state of a record was published in a delta, or in a release that has none. */
async function observeHistory(
  ledger: ExcerptLedger,
  { earlier, tables }: TextCheckRequest,
): Promise<void> {
  const schemas = new Map(tables.map(({ schema }) => [schema.table, schema]));
  for (const release of earlier) {
    const delta = deltaFromPrevious(release);
    if (!delta) {
      for (const schema of schemas.values()) {
        await observeLines(ledger, schema, release.lines(schema.table));
      }
      continue;
    }
    for await (const batch of delta) {
      for (const { table, line } of batch) {
        const schema = schemas.get(table);
        if (schema && line !== null) ledger.observe(schema, JSON.parse(line) as TableRecord);
      }
    }
  }
}

type Observer = Pick<ExcerptLedger, 'observe'>;

async function observeLines(
  ledger: Observer,
  schema: TableSchema,
  batches: AsyncIterable<readonly string[]>,
): Promise<void> {
  for await (const lines of batches) {
    for (const line of lines) ledger.observe(schema, JSON.parse(line) as TableRecord);
  }
}
