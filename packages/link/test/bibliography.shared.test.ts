import type { Telling } from '@tellings/schema';
import { describe, expect, test } from 'vitest';
import { linkReports } from '../src/link-reports.ts';
import type { LinkInput } from '../src/linking.ts';
import {
  citationOf,
  hasShared,
  readGold,
  readRows,
  readSharedRegistry,
  reportOf,
} from './bibliography.ts';

// Real bibliographic facts, read where they lie; nothing of them is part of the repository.

const mustRun = process.env.TELLINGS_REQUIRE_SHARED === '1';
if (!hasShared)
  console.log('shared data is not beside the checkout: the bibliography tests are skipped');

describe.skipIf(!hasShared && !mustRun)('270 press reports of 11 recordings', () => {
  test('closed world: no link contradicts the gold, and most reports are linked', () => {
    const { tellings, recordings } = linkReports(readInput());
    const gold = readGold();
    const linked = primaries(tellings);
    const wrong = linked.filter(({ report_id, recording_id }) => {
      const primary = gold.get(report_id)?.primary;
      return primary !== undefined && primary !== recording_id;
    });
    console.log(
      `closed world: ${linked.length} of 270 linked, ${wrong.length} wrong of ${gold.size} with gold`,
    );
    expect(wrong).toEqual([]);
    expect(linked.length).toBeGreaterThanOrEqual(200);
    expect(recordings.filter(({ basis }) => basis === 'founded')).toEqual([]);
  });

  test('open world: with its recording unknown, no report links to another', () => {
    const input = readInput();
    const gold = readGold();
    const all = input.registry.recordings;
    let founded = 0;
    const wrong = all.flatMap((missing) => {
      const recordings = all.filter((entry) => entry !== missing);
      const registered = new Set(recordings.map(({ recording_id }) => recording_id));
      const { tellings } = linkReports({ ...input, registry: { ...input.registry, recordings } });
      return primaries(tellings).filter(({ report_id, recording_id }) => {
        const primary = gold.get(report_id)?.primary;
        if (primary === missing.recording_id && !registered.has(recording_id)) founded += 1;
        return primary !== undefined && registered.has(recording_id) && primary !== recording_id;
      });
    });
    console.log(`open world: ${founded} linked to recordings they found, ${wrong.length} wrong`);
    expect(wrong).toEqual([]);
  });

  test('cold start: reports found the recordings by themselves, and none joins two', () => {
    const input = readInput();
    const gold = readGold();
    const { tellings, recordings } = linkReports({
      ...input,
      registry: { ...input.registry, recordings: [] },
    });
    const goldOf = new Map<string, Set<string>>();
    for (const { report_id, recording_id } of primaries(tellings)) {
      const primary = gold.get(report_id)?.primary;
      if (primary) goldOf.set(recording_id, (goldOf.get(recording_id) ?? new Set()).add(primary));
    }
    console.log(
      `cold start: ${recordings.length} recordings founded, ${primaries(tellings).length} of 270 linked`,
    );
    expect([...goldOf.values()].filter(({ size }) => size > 1)).toEqual([]);
    // Ten of the eleven were published; nobody dates the eleventh.
    expect(recordings).toHaveLength(10);
  });

  test('other roles name recordings that the gold names, where it records them', () => {
    const gold = readGold();
    const other = linkReports(readInput()).tellings.filter(
      ({ role, status }) => role !== 'primary' && status !== 'review',
    );
    const recorded = other.filter(
      ({ report_id }) => gold.get(report_id)?.primary_only === undefined && gold.has(report_id),
    );
    const named = (telling: Telling, isSameRole: boolean): boolean =>
      (gold.get(telling.report_id)?.mentions ?? []).some(
        ({ recording, role }) =>
          recording === telling.recording_id && (!isSameRole || role === telling.role),
      );
    const exact = recorded.filter((telling) => named(telling, true)).length;
    const wrong = recorded.filter((telling) => !named(telling, false));
    console.log(
      `other roles: ${recorded.length} with gold, ${exact} with the same role, ${wrong.length} of an unnamed recording`,
    );
    expect(wrong).toEqual([]);
  });
});

function readInput(): LinkInput {
  const rows = readRows();
  return {
    reports: rows.map(reportOf),
    texts: [],
    citations: rows.map(citationOf),
    copyGroups: [],
    registry: readSharedRegistry(),
    judgements: [],
  };
}

function primaries(tellings: readonly Telling[]): readonly Telling[] {
  return tellings.filter(({ role, status }) => role === 'primary' && status !== 'review');
}
