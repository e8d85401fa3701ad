import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mintId } from '@tellings/schema';
import { describe, expect, test } from 'vitest';
import { type ReleaseResult, verifyRelease } from '../src/index.ts';
import {
  type ListedTables,
  recording,
  report,
  specimenTables,
  telling,
} from './specimen-tables.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { publish } from './temporary-release.ts';

// Synthetic: outlets, reports and recordings are invented.

const reports = ['one', 'two', 'three'].map((name) => report('gazette', `${name}.txt`));
const ids = reports.map(({ report_id }) => String(report_id)).toSorted();

function copyGroup(members: readonly string[]) {
  return {
    copy_group_id: mintId('cpg', ...members),
    canonical_report_id: members[0],
    agency: null,
    report_count: members.length,
    report_ids: members,
  };
}

const pair = copyGroup(ids.slice(0, 2));
const three = copyGroup(ids);

function tables(fields: ListedTables): ListedTables {
  const { sources = [], recordings = [] } = specimenTables();
  return { sources, recordings, reports, ...fields };
}

function shape({ changes }: ReleaseResult): readonly string[] {
  return changes
    .filter(({ table }) => table !== 'redirects')
    .map(({ rule, table }) => `${rule} ${table}`);
}

async function readRedirects(folder: string, version: string | null) {
  const release = join(folder, String(version));
  expect((await verifyRelease(release)).is_valid).toBe(true);
  const text = await readFile(join(release, 'data/redirects.jsonl'), 'utf8');
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('ids that are digests of what a record states', () => {
  test('lead on to what is stated in their place, are retired, and stand again', async () => {
    const folder = await temporaryFolder();
    await publish(folder, tables({ copy_groups: [pair] }));

    const grown = await publish(folder, tables({ copy_groups: [three] }));
    expect(shape(grown)).toEqual(['record-added copy_groups', 'record-moved copy_groups']);
    expect(grown.manifest?.bump.level).toBe('minor');
    const [moved, ...others] = await readRedirects(folder, grown.version);
    expect(others).toEqual([]);
    expect(moved).toEqual({
      id: pair.copy_group_id,
      kind: 'moved',
      targets: [three.copy_group_id],
      since: '0.2.0',
      reason: 'restated',
    });

    const apart = await publish(folder, tables({ copy_groups: [] }));
    expect(shape(apart)).toEqual(['record-retired copy_groups']);
    const retired = await readRedirects(folder, apart.version);
    expect(retired.map(({ kind, targets }) => [kind, targets])).toEqual([
      ['retired', []],
      ['retired', []],
    ]);

    const back = await publish(folder, tables({ copy_groups: [three] }));
    expect(shape(back)).toEqual(['record-restored copy_groups']);
    const byId = new Map((await readRedirects(folder, back.version)).map((row) => [row.id, row]));
    expect(byId.get(three.copy_group_id)).toMatchObject({ kind: 'restored', since: '0.4.0' });
    expect(byId.get(pair.copy_group_id)).toMatchObject({ kind: 'retired', since: '0.2.0' });
  });

  test('of a recording that moved follow it, and count in no gate of their own', async () => {
    const folder = await temporaryFolder();
    const [first, second] = [recording('tape-2020'), recording('tape-2021')];
    const before = reports.map((each) => telling(each, 'tape-2021'));
    await publish(folder, tables({ recordings: [first, second], tellings: before }));
    const row = { id: 'tape-2021', kind: 'moved', targets: ['tape-2020'], since: null };
    const after = reports.map((each) => telling(each, 'tape-2020'));
    const { version, gates } = await publish(
      folder,
      tables({
        recordings: [first],
        tellings: after,
        redirects: [{ ...row, reason: 'same-recording' }],
      }),
    );
    const rows = await readRedirects(folder, version);
    const targetOf = new Map(rows.map(({ id, kind, targets }) => [id, [kind, targets]]));
    for (const [index, { telling_id }] of before.entries()) {
      expect(targetOf.get(telling_id)).toEqual(['moved', [after[index]?.telling_id]]);
    }
    expect(gates).toContainEqual(
      expect.objectContaining({ gate_id: 'since_last.ids_gone.tellings', value: 0 }),
    );
  });

  test('that are gone for good count in their gate', async () => {
    const folder = await temporaryFolder();
    const tellings = reports.map((each) => telling(each, 'tape-2021'));
    await publish(folder, tables({ tellings }));
    const { gates } = await publish(folder, tables({ tellings: tellings.slice(1) }));
    expect(gates).toContainEqual(
      expect.objectContaining({ gate_id: 'since_last.ids_gone.tellings', value: 1 / 3 }),
    );
  });
});

test('an event that is gone moved to where its reports went', async () => {
  const event = (event_id: string) => ({
    event_id,
    founding_report_id: ids[0],
    report_count: ids.length,
    first_published_date: null,
    last_published_date: null,
  });
  const tells = (event_id: string) => (report_id: string) => ({
    report_id,
    event_id,
    status: 'auto',
    bits: 9,
    margin_bits: null,
    best_event_id: null,
    rival_event_id: null,
    reason: null,
    evidence: [],
  });
  const [first, second] = ['evt_00000000000000aa', 'evt_00000000000000bb'];
  const folder = await temporaryFolder();
  await publish(folder, tables({ events: [event(first)], event_tellings: ids.map(tells(first)) }));
  const result = await publish(
    folder,
    tables({ events: [event(second)], event_tellings: ids.map(tells(second)) }),
  );
  expect(shape(result)).toContain('record-moved events');
  expect(await readRedirects(folder, result.version)).toMatchObject([
    { id: first, kind: 'moved', targets: [second] },
  ]);
});

test('a row that borrows its key leaves its table, and nothing dangles', async () => {
  const folder = await temporaryFolder();
  const consensus = {
    recording_id: 'tape-2021',
    field: 'title',
    value: null,
    rule: null,
    text_count_for: 0,
    text_count_against: 2,
    unresolved_reason: 'no-majority',
  };
  await publish(folder, tables({ consensus: [consensus] }));
  const result = await publish(folder, tables({}));
  expect(shape(result)).toEqual(['record-left consensus']);
  expect(await readRedirects(folder, result.version)).toEqual([]);
});
