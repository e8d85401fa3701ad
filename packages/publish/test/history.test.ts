import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Redirect, sha256 } from '@tellings/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyDelta, type DeltaCause, type DeltaOperation } from '../src/delta.ts';
import { readStagedDelta } from '../src/delta-file.ts';
import { proveDelta, type WrittenDelta, writeDeltas } from '../src/delta-writer.ts';
import { readGoneIds } from '../src/id-history.ts';
import { readLineFile } from '../src/line-file.ts';
import type { PublishedRelease } from '../src/published-release.ts';
import { readerSchema } from '../src/reader-schema.ts';
import { type StagedTables, stageTables } from '../src/table-stage.ts';
import type { TableRecord } from '../src/table-state.ts';
import { recording, report, source } from './specimen-tables.ts';
import { temporaryFolder } from './temporary-folder.ts';

const releaseCount = 50;

interface Action {
  readonly kind: 'add' | 'update' | 'recapture' | 'retire' | 'withdraw' | 'move' | 'split';
  /** Chooses a record. */
  readonly pick: number;
}

/** What a dataset holds, changed by actions as a maintainer would. */
interface World {
  readonly recordings: Map<string, TableRecord>;
  readonly reports: Map<string, TableRecord>;
  readonly redirects: Map<string, Redirect>;
  minted: number;
}

function act(world: World, { kind, pick }: Action, since: string): void {
  const { recordings, reports, redirects } = world;
  const ids = [...recordings.keys()];
  const id = ids[pick % ids.length] ?? '';
  const mint = (): string => {
    world.minted += 1;
    const made = `tape-${world.minted}`;
    recordings.set(made, recording(made));
    return made;
  };
  const redirect = (kindOf: Redirect['kind'], targets: string[]): void => {
    recordings.delete(id);
    redirects.set(id, { id, kind: kindOf, targets, since, reason: 'test' });
  };
  if (kind === 'add') mint();
  if (kind === 'update') recordings.set(id, { ...recordings.get(id), title: `Tape no. ${pick}` });
  if (kind === 'recapture') {
    const made = report('gazette', `item-${pick % 5}`, { text_sha256: sha256(`${pick}`) });
    reports.set(String(made.report_id), made);
  }
  if (ids.length < 3) return;
  if (kind === 'retire') redirect('retired', []);
  if (kind === 'withdraw') redirect('withdrawn', []);
  if (kind === 'move') redirect('moved', [ids.find((other) => other !== id) ?? '']);
  if (kind === 'split') redirect('split', [mint(), mint()]);
}

/** A release of the history: its files lie in a folder, its records also in memory. */
interface Release extends PublishedRelease {
  readonly folder: string;
  readonly records: ReadonlyMap<string, readonly string[]>;
}

async function release(world: World, folder: string, chain: readonly Release[]) {
  const version = `0.${chain.length + 1}.0`;
  const staging = join(folder, version);
  const previous = chain[0] ?? null;
  const staged = await stageTables(
    {
      tables: {
        sources: [source('gazette', 'open')],
        recordings: [...world.recordings.values()],
        reports: [...world.reports.values()],
        redirects: [...world.redirects.values()].map((row) => ({ ...row })),
      },
      previous,
      goneIds: await readGoneIds(chain),
      corrections: { corrections: [] },
    },
    staging,
  );
  const deltas = await writeDeltas(staging, version, chain, staged.tables);
  return { made: await asRelease(version, staging, staged, deltas, previous), staged, deltas };
}

async function asRelease(
  version: string,
  folder: string,
  { tables }: StagedTables,
  deltas: readonly WrittenDelta[],
  previous: Release | null,
): Promise<Release> {
  const records = new Map<string, readonly string[]>();
  for (const { schema } of tables) {
    const text = await readFile(join(folder, `data/${schema.table}.jsonl`), 'utf8');
    records.set(schema.table, text.split('\n').slice(0, -1));
  }
  const manifest = {
    previous: previous && { version: previous.version, manifest_sha256: '' },
    deltas: deltas.map(({ from, path, operation_count }) => ({ from, path, operation_count })),
    tables: tables.map(({ schema }) => ({ name: schema.table, primary_key: schema.primaryKey })),
  };
  return {
    version,
    folder,
    records,
    manifest: manifest as unknown as Release['manifest'],
    manifest_sha256: '',
    isKept: true,
    schemas: Object.fromEntries(tables.map(({ schema }) => [schema.table, readerSchema(schema)])),
    lines: (table) => readLineFile(join(folder, `data/${table}.jsonl`)),
    fileLines: (path) => readLineFile(join(folder, path)),
  };
}

async function readOperations(path: string): Promise<readonly DeltaOperation[]> {
  const all: DeltaOperation[] = [];
  for await (const batch of readStagedDelta(path)) all.push(...batch);
  return all;
}

/** What the delta makes of the records of an older release, by table. */
async function applyTo(
  from: Release,
  operations: readonly DeltaOperation[],
  key: Map<string, string>,
) {
  const made = new Map<string, readonly string[]>();
  for (const [table, lines] of from.records) {
    const name = key.get(table) ?? '';
    const before = lines.map((line) => ({ key: String(JSON.parse(line)[name]), line }));
    const own = operations.filter((operation) => operation.table === table);
    const after: string[] = [];
    for await (const batch of applyDelta([before], [own])) after.push(...batch.map((r) => r.line));
    made.set(table, after);
  }
  return made;
}

/** Where an id ends after all that happened to it: at records, or with how its last ones went. */
function endsOf({ redirects }: Pick<World, 'redirects'>, id: string): readonly string[] {
  const redirect = redirects.get(id);
  if (!redirect) return ['record'];
  if (redirect.targets.length === 0) return [redirect.kind];
  return redirect.targets.flatMap((target) => endsOf({ redirects }, target));
}

/** Why a record is gone: it is part of another, or else was withdrawn, or else retired. */
function causeOfEnd(world: World, id: string): DeltaCause {
  const ends = endsOf(world, id);
  if (ends.includes('record')) return 'merge';
  return ends.includes('withdrawn') ? 'withdrawal' : 'pipeline';
}

const action: fc.Arbitrary<Action> = fc.record({
  kind: fc.constantFrom('add', 'update', 'recapture', 'retire', 'withdraw', 'move', 'split'),
  pick: fc.nat({ max: 1000 }),
});

test('in any history each delta gives the full file, ids stay gone, redirects are flat', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(action, { maxLength: 4 }), {
        minLength: releaseCount,
        maxLength: releaseCount,
      }),
      async (history) => {
        const folder = await temporaryFolder();
        const world: World = {
          recordings: new Map(),
          reports: new Map(),
          redirects: new Map(),
          minted: 0,
        };
        for (let n = 0; n < 4; n += 1) act(world, { kind: 'add', pick: n }, '0.1.0');
        const chain: Release[] = [];
        const everGone = new Set<string>();
        const removedFor = new Map<string, DeltaCause>();
        for (const actions of history) {
          for (const one of actions) act(world, one, `0.${chain.length + 1}.0`);
          const { made, staged, deltas } = await release(world, folder, chain);
          const key = new Map(
            staged.tables.map(({ schema }) => [schema.table, schema.primaryKey[0] ?? '']),
          );
          const spans = [1, 10, 50].filter((span) => span <= chain.length);
          expect(deltas.map(({ from }) => from)).toEqual(
            spans.map((span) => chain[span - 1]?.version),
          );
          for (const { from, path, operation_count } of deltas) {
            const start = chain.find(({ version }) => version === from);
            if (!start) throw new Error(`no release ${from}`);
            const operations = await readOperations(join(made.folder, path));
            expect(operations).toHaveLength(operation_count);
            expect(await applyTo(start, operations, key)).toEqual(made.records);
            await proveDelta(start, readStagedDelta(join(made.folder, path)), staged.tables);
            for (const { op, key: id, cause, line } of operations) {
              if (op === 'remove') {
                expect(line).toBeNull();
                if (from === chain[0]?.version) {
                  expect(cause).toBe(causeOfEnd(world, id));
                  removedFor.set(id, cause);
                }
                // A roll-up may tell of what else changed the record on the way, not of a withdrawal.
                const isWithdrawn = removedFor.get(id) === 'withdrawal';
                expect(cause === 'withdrawal').toBe(isWithdrawn);
              }
              if (id.startsWith('rep_')) expect(cause).toBe('source');
            }
          }
          expect(staged.brokenRedirects).toEqual([]);
          expect(staged.recordChanges.map(({ rule }) => rule)).not.toContain('record-returned');
          const live = new Set(world.recordings.keys());
          for (const line of made.records.get('redirects') ?? []) {
            const { id, targets } = JSON.parse(line) as Redirect;
            everGone.add(id);
            for (const target of targets) expect(live).toContain(target);
          }
          for (const id of everGone) expect(live).not.toContain(id);
          chain.unshift(made);
        }
      },
    ),
    { numRuns: 1, endOnFailure: true },
  );
}, 600_000);

test('an id that an earlier release lost and that comes back is told of', async () => {
  const folder = await temporaryFolder();
  const world: World = {
    recordings: new Map(),
    reports: new Map(),
    redirects: new Map(),
    minted: 0,
  };
  const chain: Release[] = [];
  const step = async () => {
    const { made, staged } = await release(world, folder, chain);
    chain.unshift(made);
    return staged.recordChanges.map(({ rule, examples }) => `${rule} ${examples}`);
  };
  act(world, { kind: 'add', pick: 0 }, '0.1.0');
  act(world, { kind: 'add', pick: 0 }, '0.1.0');
  await step();
  world.recordings.delete('tape-1');
  expect(await step()).toEqual(['record-removed tape-1']);
  act(world, { kind: 'add', pick: 0 }, '0.3.0');
  expect(await step()).toEqual(['record-added tape-3']);
  world.recordings.set('tape-1', recording('tape-1'));
  expect(await step()).toEqual(['record-returned tape-1']);
});

test('a delta that does not lead to the release is refused', async () => {
  const folder = await temporaryFolder();
  const world: World = {
    recordings: new Map(),
    reports: new Map(),
    redirects: new Map(),
    minted: 0,
  };
  act(world, { kind: 'add', pick: 0 }, '0.1.0');
  const { made: first } = await release(world, folder, []);
  act(world, { kind: 'add', pick: 0 }, '0.2.0');
  const { made: second, staged } = await release(world, folder, [first]);
  const path = join(second.folder, 'delta/0.1.0..0.2.0.jsonl');
  await proveDelta(first, readStagedDelta(path), staged.tables);
  await expect(proveDelta(first, (async function* () {})(), staged.tables)).rejects.toThrow(
    'the delta from 0.1.0 gives recordings with state digest',
  );
});
