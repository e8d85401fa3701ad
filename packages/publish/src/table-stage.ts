import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  assertValid,
  type CorrectionsFile,
  FatalError,
  publicTables,
  type Redirect,
  type TableSchema,
  tableSchema,
} from '@tellings/schema';
import type { Change } from './change-rule.ts';
import { openCorrections } from './correction.ts';
import { openDeltaCauses } from './delta-cause.ts';
import type { IdLookup } from './id-change.ts';
import { type PublishedRelease, readRedirects } from './published-release.ts';
import { collectRecords, type RecordSource, type ReleaseTables } from './record-source.ts';
import { findBrokenRedirects, flattenRedirects } from './redirect.ts';
import { openReferenceCheck } from './reference-check.ts';
import type { CountedTables } from './release-plan.ts';
import { openRestatements, type Restatements, restatedReason } from './restatement.ts';
import {
  listWithheld,
  openRightsPolicy,
  openTextRights,
  type TextRightsReader,
  type WithheldCounts,
} from './rights-policy.ts';
import { openTableComparison, type TableComparison } from './table-comparison.ts';
import { inOrderOfReference } from './table-order.ts';
import type { TableRecord } from './table-state.ts';
import { segmentPath, type WrittenTable, writeTable } from './table-writer.ts';

export interface TableStageRequest {
  readonly tables: ReleaseTables;
  readonly previous: PublishedRelease | null;
  /** Ids that an earlier release had and the last one has not. */
  readonly goneIds: ReadonlySet<string>;
  readonly corrections: CorrectionsFile;
}

/** Whether a redirect stays as it is is compared before the version of new ones is known. */
const undated = '0.0.0';

export interface StagedTables extends CountedTables {
  readonly tables: readonly WrittenTable[];
  /** What differs between the records of two releases. */
  readonly recordChanges: readonly Change[];
  /** Without chains; those that are new begin with `undated`. */
  readonly redirects: readonly Redirect[];
  /** Every record of `sources`, as it is published. */
  readonly sources: readonly TableRecord[];
  readonly rights: TextRightsReader;
}

/** Public tables but redirects in the order they are read. */
function tablesInOrder(): readonly TableSchema[] {
  const all = publicTables().filter(({ table }) => table !== 'redirects');
  return inOrderOfReference(all, ({ table }) => table);
}

function assertPublic(tables: ReleaseTables): void {
  const known = publicTables().map(({ table }) => table);
  const foreign = Object.keys(tables).find((name) => !known.includes(name));
  if (foreign !== undefined) {
    throw new FatalError(`${foreign} is not a public table: it cannot enter a release`);
  }
}

/** Redirects that were given, without chains; those that are new, `since` null, are undated. */
async function flattenGiven(tables: ReleaseTables): Promise<readonly Redirect[]> {
  const rows = await collectRecords(tableSchema('redirects'), tables.redirects);
  return flattenRedirects(
    rows.map((row): Redirect => {
      const dated: unknown = { ...row, since: row.since ?? undated };
      assertValid('redirect', dated);
      return dated;
    }),
  );
}

/**
 * Writes every table of a release into the staging folder, each read once, redirects last: they
 * lead on from the ids that are gone from the others.
 * Throws FatalError for a table that is not public, and what `writeTable` throws.
 */
export async function stageTables(
  request: TableStageRequest,
  staging: string,
): Promise<StagedTables> {
  assertPublic(request.tables);
  const given = await flattenGiven(request.tables);
  const stage = openStage(request, given, staging);
  const redirectById = new Map(given.map((redirect) => [redirect.id, redirect]));
  const before = await readRedirects(request.previous);
  const restated = openRestatements(
    [...before.values()].filter(
      ({ id, reason }) => reason === restatedReason && !redirectById.has(id),
    ),
    (id) => {
      const redirect = redirectById.get(id);
      return redirect && redirect.kind !== 'restored' ? redirect.targets : [id];
    },
  );
  for (const schema of tablesInOrder()) {
    await stage.write(schema, request.tables[schema.table], restated.observe);
  }
  const ofStatements = restated.redirects(undated, stage.isLive);
  const rows = [
    ...given.map((row) => (stage.isLive(row.id) ? row : endRestored(row, before.get(row.id)))),
    ...ofStatements.filter(({ id }) => !redirectById.has(id)),
  ];
  return stage.finish(flattenRedirects(rows));
}

/** A record whose withdrawal was lifted need not be made any more: its row then says so. */
function endRestored(row: Redirect, before: Redirect | undefined): Redirect {
  if (row.kind !== 'restored' || !before || before.targets.length > 0) return row;
  return before.kind === 'retired' ? before : { ...row, kind: 'retired', since: undated };
}

/** The tables of a release on their way, and what must be known of all of them. */
interface TableStage {
  write(
    schema: TableSchema,
    records: RecordSource | undefined,
    onPair: Restatements['observe'],
  ): Promise<void>;
  isLive(id: string): boolean;
  /** Writes the redirects, and ends. */
  finish(redirects: readonly Redirect[]): Promise<StagedTables>;
}

function openStage(
  request: TableStageRequest,
  given: readonly Redirect[],
  staging: string,
): TableStage {
  const { previous, goneIds } = request;
  const redirectById = new Map(given.map((redirect) => [redirect.id, redirect]));
  const corrections = openCorrections(request.corrections, publicTables());
  const references = openReferenceCheck();
  const ids: IdLookup = {
    redirectOf: (id) => redirectById.get(id),
    isLive: references.isLive,
    wasGone: (id) => goneIds.has(id),
  };
  const rights = openTextRights();
  const withheld: WithheldCounts = new Map();
  const sources: TableRecord[] = [];
  const causeOf = openDeltaCauses({ redirects: given, isCorrected: corrections.names });
  const comparisons = new Map<string, TableComparison>();
  const written: WrittenTable[] = [];
  const write: TableStage['write'] = async (schema, records, onPair) => {
    const { table } = schema;
    const comparison = openTableComparison(schema, previous?.schemas[table] ?? null, ids);
    comparisons.set(table, comparison);
    const compare: TableComparison['compare'] = (before, after) => {
      comparison.compare(before, after);
      onPair(table, before, after);
    };
    const task = {
      schema,
      records,
      previous,
      corrections,
      policy: openRightsPolicy(schema, rights, withheld),
      references,
      comparison: { ...comparison, compare },
      causeOf,
      onRecord: (record: TableRecord) => {
        if (table === 'sources') sources.push(record);
      },
    };
    written.push(await writeTable(task, staging));
  };
  return {
    write,
    isLive: references.isLive,
    finish: async (redirects) => {
      for (const redirect of redirects) redirectById.set(redirect.id, redirect);
      const rows = redirects.map((row) => ({ ...row }));
      await write(tableSchema('redirects'), rows, () => undefined);
      corrections.finish();
      return {
        tables: written.toSorted((a, b) => (a.schema.table < b.schema.table ? -1 : 1)),
        recordChanges: [...comparisons.values()].flatMap((comparison) => comparison.finish()),
        statistics: new Map([...comparisons].map(([table, one]) => [table, one.statistics()])),
        withheld: listWithheld(withheld),
        dangling: references.listDangling(),
        brokenRedirects: findBrokenRedirects(rows, references.isLive),
        redirects,
        sources,
        rights,
      };
    },
  };
}

/**
 * Writes the redirects anew, with the version in which those that are new begin. What differs from
 * the release before was counted, and does not hang on it.
 */
export async function dateRedirects(
  { previous, corrections }: TableStageRequest,
  staged: StagedTables,
  version: string,
  staging: string,
): Promise<StagedTables> {
  const schema = tableSchema('redirects');
  if (staged.redirects.every(({ since }) => since !== undated)) return staged;
  const redirects = staged.redirects.map((row) =>
    row.since === undated ? { ...row, since: version } : row,
  );
  const old = staged.tables.filter((each) => each.schema.table === schema.table);
  const paths = old.flatMap(({ files }) => files.map(({ path }) => join(staging, path)));
  for (const path of [...paths, segmentPath(staging, schema.table)])
    await rm(path, { force: true });
  const applied = openCorrections(corrections, publicTables());
  const table = await writeTable(
    {
      schema,
      records: redirects.map((row) => ({ ...row })),
      previous,
      corrections: applied,
      policy: openRightsPolicy(schema, staged.rights, new Map()),
      references: openReferenceCheck(),
      comparison: openTableComparison(schema, null, {
        redirectOf: () => undefined,
        isLive: () => true,
        wasGone: () => false,
      }),
      causeOf: openDeltaCauses({
        redirects: redirects.filter(({ reason }) => reason !== restatedReason),
        isCorrected: applied.names,
      }),
      onRecord: () => undefined,
    },
    staging,
  );
  return {
    ...staged,
    tables: staged.tables.map((each) => (each.schema.table === schema.table ? table : each)),
  };
}
