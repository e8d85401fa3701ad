import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { mintId } from '@tellings/schema';
import { describe, expect, test } from 'vitest';
import type { EventInput } from '../src/event/link-events.ts';
import { linkEvents } from '../src/event/link-events.ts';
import { measureClustering, printMeasure } from './clustering-measure.ts';
import { reportOf } from './newsroom.ts';

// ECB+ (Cybulska and Vossen 2014), read where it lies; nothing of it is part of the repository.

const path = resolve(
  import.meta.dirname,
  '../../../../shared/data/events/ecbplus-topics-1-35.jsonl.gz',
);
const hasShared = existsSync(path);
const mustRun = process.env.TELLINGS_REQUIRE_SHARED === '1';
if (!hasShared) console.log('shared data is not beside the checkout: ECB+ is skipped');

interface EcbDocument {
  readonly id: string;
  readonly published: string | null;
  readonly title: string;
  readonly text: string;
  readonly topic: string;
  readonly event: string;
}

describe.skipIf(!hasShared && !mustRun)('772 news documents of 66 events in 33 topics', () => {
  const documents = hasShared ? readDocuments() : [];
  const found = hasShared ? cluster(documents) : new Map<string, string>();

  test.each([
    [
      'odd topics (weights counted here)',
      1,
      { pairs: 0.93, bCubed: 0.93, rand: 0.925, merged: 0.05 },
    ],
    ['even topics', 0, { pairs: 0.955, bCubed: 0.955, rand: 0.95, merged: 0.03 }],
  ])('%s', (name, parity, floor) => {
    const side = documents.filter(({ topic }) => Number(topic) % 2 === parity);
    const measure = measureClustering(
      side.map(({ id, event }) => ({ gold: event, found: found.get(id) ?? id })),
    );
    const merged = shareOfSimilarEventsMerged(side, found);
    console.log(`${name}: ${printMeasure(measure)}, similar events merged ${merged.toFixed(3)}`);
    expect(measure.pairF1).toBeGreaterThanOrEqual(floor.pairs);
    expect(measure.bCubedF1).toBeGreaterThanOrEqual(floor.bCubed);
    expect(measure.adjustedRand).toBeGreaterThanOrEqual(floor.rand);
    expect(merged).toBeLessThanOrEqual(floor.merged);
  });

  test.each([
    ['topics 1 to 10', 1, 10, { pairs: 0.94, bCubed: 0.94, rand: 0.94, merged: 0.02 }],
    ['topics 26 to 35', 26, 35, { pairs: 0.95, bCubed: 0.955, rand: 0.95, merged: 0.03 }],
  ])('%s alone, which tell less of how rare a word is', (name, from, to, floor) => {
    const some = documents.filter(({ topic }) => Number(topic) >= from && Number(topic) <= to);
    const alone = cluster(some);
    const measure = measureClustering(
      some.map(({ id, event }) => ({ gold: event, found: alone.get(id) ?? id })),
    );
    const merged = shareOfSimilarEventsMerged(some, alone);
    console.log(
      `${name} alone: ${printMeasure(measure)}, similar events merged ${merged.toFixed(3)}`,
    );
    expect(measure.pairF1).toBeGreaterThanOrEqual(floor.pairs);
    expect(measure.bCubedF1).toBeGreaterThanOrEqual(floor.bCubed);
    expect(measure.adjustedRand).toBeGreaterThanOrEqual(floor.rand);
    expect(merged).toBeLessThanOrEqual(floor.merged);
  });

  test('order never matters', () => {
    expect(cluster(documents.toReversed())).toEqual(found);
  });
});

function readDocuments(): readonly EcbDocument[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as EcbDocument);
}

/** Event of each document; one alone has none. */
function cluster(documents: readonly EcbDocument[]): ReadonlyMap<string, string> {
  const { eventTellings } = linkEvents(inputOf(documents));
  const eventOf = new Map(eventTellings.map(({ report_id, event_id }) => [report_id, event_id]));
  const found = new Map<string, string>();
  for (const { id } of documents.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const event = eventOf.get(mintId('rep', 'newsroom', id));
    if (event) found.set(id, event);
  }
  return found;
}

function inputOf(documents: readonly EcbDocument[]): EventInput {
  const reports = documents.map(({ id, published, title }) =>
    reportOf(id, { published_date: published, headline: title }),
  );
  return {
    reports,
    texts: documents.map(({ id, title, text }) => ({
      report_id: mintId('rep', 'newsroom', id),
      text,
      segments: [{ kind: 'headline' as const, start: 0, end: title.length }],
      quotations: [],
      repairs: [],
    })),
    citations: [],
  };
}

/** Share of the pairs of one topic but two events that stand in one cluster. */
function shareOfSimilarEventsMerged(
  documents: readonly EcbDocument[],
  found: ReadonlyMap<string, string>,
): number {
  let pairs = 0;
  let merged = 0;
  for (const [place, a] of documents.entries()) {
    for (const b of documents.slice(place + 1)) {
      if (a.topic !== b.topic || a.event === b.event) continue;
      pairs += 1;
      const cluster = found.get(a.id);
      if (cluster !== undefined && cluster === found.get(b.id)) merged += 1;
    }
  }
  return merged / pairs;
}
