import type { Telling } from '@tellings/schema';
import { canonicalJson, sha256 } from '@tellings/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noEarlierRelease } from '../src/earlier-release.ts';
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
import { measureClustering, printMeasure } from './clustering-measure.ts';

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
    const withGold = linked.filter(({ report_id }) => gold.has(report_id)).length;
    console.log(
      `closed world: ${linked.length} of 270 linked; with gold ${withGold} of ${gold.size}, ${wrong.length} wrong`,
    );
    expect(wrong).toEqual([]);
    expect(linked.length).toBeGreaterThanOrEqual(216);
    expect(recordings.filter(({ basis }) => basis === 'founded')).toEqual([]);
  });

  test('open world: with its recording unknown, no report links to another', () => {
    const input = readInput();
    const gold = readGold();
    const all = input.registry.recordings;
    const closed = recordingByReport(linkReports(input).tellings);
    let founded = 0;
    let suspicious = 0;
    const wrong = all.flatMap((missing) => {
      const recordings = all.filter((entry) => entry !== missing);
      const registered = new Set(recordings.map(({ recording_id }) => recording_id));
      const { tellings } = linkReports({ ...input, registry: { ...input.registry, recordings } });
      return primaries(tellings).filter(({ report_id, recording_id }) => {
        const primary = gold.get(report_id)?.primary;
        if (primary === missing.recording_id && !registered.has(recording_id)) founded += 1;
        if (registered.has(recording_id) && closed.get(report_id) !== recording_id) suspicious += 1;
        return primary !== undefined && registered.has(recording_id) && primary !== recording_id;
      });
    });
    console.log(
      `open world: ${founded} linked to recordings they found, ${wrong.length} wrong, ${suspicious} (gold or not) to another than with the whole registry`,
    );
    expect(wrong).toEqual([]);
    expect(suspicious).toBe(0);
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
    const found = recordingByReport(tellings);
    const measure = measureClustering(
      [...gold].map(([id, { primary }]) => ({ gold: primary, found: found.get(id) ?? id })),
    );
    console.log(
      `cold start: ${recordings.length} recordings founded, ${primaries(tellings).length} of 270 linked; of ${gold.size} with gold: ${printMeasure(measure)}`,
    );
    expect([...goldOf.values()].filter(({ size }) => size > 1)).toEqual([]);
    // Ten of the eleven have a day that reports state; of the eleventh they tell a title.
    expect(recordings).toHaveLength(11);
    expect(recordings.filter(({ released_from }) => released_from === null)).toHaveLength(1);
    expect(measure.pairPrecision).toBe(1);
    expect(measure.pairRecall).toBeGreaterThanOrEqual(0.65);
    expect(measure.bCubedF1).toBeGreaterThanOrEqual(0.82);
  });

  test.each([
    ['the whole registry', 11],
    ['no recording known', 0],
  ])(
    '30 orders of arrival give the same records: %s',
    (_name, count) => {
      const input = readInput();
      const recordings = input.registry.recordings.slice(0, count);
      const known = { ...input, registry: { ...input.registry, recordings } };
      const expected = sha256(canonicalJson(linkReports(known)));
      const places = input.reports.map((_report, place) => place);
      for (const order of fc.sample(fc.shuffledSubarray(places, { minLength: 270 }), {
        numRuns: 30,
        seed: 20_161_103,
      })) {
        const shuffled = {
          ...known,
          reports: pick(input.reports, order),
          citations: pick(input.citations, order.toReversed()),
        };
        expect(sha256(canonicalJson(linkReports(shuffled)))).toBe(expected);
      }
    },
    120_000,
  );

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
    earlier: noEarlierRelease,
  };
}

function pick<Item>(items: readonly Item[], places: readonly number[]): readonly Item[] {
  return places.flatMap((place) => items.slice(place, place + 1));
}

function recordingByReport(tellings: readonly Telling[]): ReadonlyMap<string, string> {
  return new Map(primaries(tellings).map((each) => [each.report_id, each.recording_id]));
}

function primaries(tellings: readonly Telling[]): readonly Telling[] {
  return tellings.filter(({ role, status }) => role === 'primary' && status !== 'review');
}
