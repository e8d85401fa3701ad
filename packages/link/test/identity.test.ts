import type { Judgement, Redirect, Registry } from '@tellings/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EarlierRelease } from '../src/earlier-release.ts';
import { noEarlierRelease, readEarlierRelease } from '../src/earlier-release.ts';
import type { LinkResult } from '../src/link-reports.ts';
import { linkReports } from '../src/link-reports.ts';
import type { LinkInput } from '../src/linking.ts';
import { citationOf, inputOf, recordingOf, registry, reportOf } from './newsroom.ts';

/** A citation that tells of a release day, or of none. */
interface Row {
  readonly key: string;
  readonly published: string | null;
  readonly released: string | null;
  readonly speaker?: string;
}

/** What people and sources hold when a release is made. */
interface World {
  readonly rows: readonly Row[];
  readonly registered?: Registry['recordings'];
  readonly judgements?: readonly Judgement[];
}

/** A dataset through its releases. */
interface History {
  readonly result: LinkResult;
  readonly earlier: EarlierRelease;
  readonly firstRelease: ReadonlyMap<string, number>;
  readonly published: ReadonlySet<string>;
}

const start: History = {
  result: linkReports(inputOf({})),
  earlier: noEarlierRelease,
  firstRelease: new Map(),
  published: new Set(),
};

function inputFor(
  { rows, registered = [], judgements = [] }: World,
  earlier: EarlierRelease,
): LinkInput {
  const reports = rows.map(({ key, published }) =>
    reportOf(key, { kind: 'citation', published_date: published }),
  );
  const citations = rows.map(({ key, released, speaker = 'lindgren' }) =>
    citationOf(reportOf(key).report_id, { speaker, release_edtf: released }),
  );
  return inputOf({
    reports,
    citations,
    judgements,
    earlier,
    registry: { ...registry, recordings: registered },
  });
}

/** Links and publishes one more release. */
function publish(history: History, world: World): History {
  const result = linkReports(inputFor(world, history.earlier));
  const number = 1 + Math.max(0, ...history.firstRelease.values());
  const version = `0.${number}.0`;
  const redirects: readonly Redirect[] = result.redirects.map((change) => ({
    ...change,
    since: change.since ?? version,
  }));
  const ids = result.recordings.map(({ recording_id }) => recording_id);
  const firstRelease = new Map([
    ...ids.map((id) => [id, number] as const),
    ...history.firstRelease,
  ]);
  return {
    result,
    earlier: readEarlierRelease(result.recordings, result.tellings, redirects, firstRelease),
    firstRelease,
    published: new Set([...history.published, ...ids]),
  };
}

function idOn(day: string, { result }: History): string | undefined {
  return result.recordings.find(({ released_from }) => released_from === day)?.recording_id;
}

const day = '2024-03-05';
const late: Row = { key: 'late', published: '2024-03-07', released: day };
const early: Row = { key: 'early', published: '2024-03-05', released: day };

describe('an id of a founded recording', () => {
  test('stays when an earlier founder arrives, and when the first founder goes', () => {
    const first = publish(start, { rows: [late] });
    const second = publish(first, { rows: [early, late] });
    const third = publish(second, { rows: [early] });
    const alone = publish(start, { rows: [early] });
    expect(idOn(day, second)).toBe(idOn(day, first));
    expect(idOn(day, third)).toBe(idOn(day, first));
    expect(idOn(day, alone)).not.toBe(idOn(day, first));
    expect(third.result.redirects).toEqual([]);
  });

  test('stays when the day is corrected by a few days', () => {
    const first = publish(start, { rows: [early, late] });
    const moved = { ...early, released: '2024-03-01' };
    const second = publish(first, { rows: [moved, { ...late, released: '2024-03-01' }] });
    expect(idOn('2024-03-01', second)).toBe(idOn(day, first));
  });

  test('leads on when people register the recording', () => {
    const first = publish(start, { rows: [early, late] });
    const registered = [recordingOf('lin-2024-03', day)];
    const second = publish(first, { rows: [early, late], registered });
    const old = idOn(day, first);
    expect(second.result.redirects).toEqual([
      { id: old, kind: 'moved', targets: ['lin-2024-03'], since: null, reason: 'registered' },
    ]);
    const third = publish(second, { rows: [early, late], registered });
    expect(third.result.redirects).toMatchObject([{ id: old, since: '0.2.0' }]);
  });

  test('is all that is led on: redirects of other records stay as they are', () => {
    const first = publish(start, { rows: [early] });
    const redirects: Redirect[] = [
      { id: 'rep_a', kind: 'moved', targets: ['rep_b'], since: '0.1.0', reason: 'one-page' },
    ];
    const earlier = { ...first.earlier, redirects };
    const second = publish({ ...first, earlier }, { rows: [] });
    expect(second.result.redirects).toContainEqual(redirects[0]);
  });

  test('may itself be registered, and then stands', () => {
    const first = publish(start, { rows: [early] });
    const id = idOn(day, first) ?? '';
    const second = publish(first, { rows: [early], registered: [recordingOf(id, day)] });
    expect(second.result.recordings).toMatchObject([{ recording_id: id, basis: 'registry' }]);
    expect(second.result.redirects).toEqual([]);
  });

  test('is retired with its reports, and never comes back', () => {
    const first = publish(start, { rows: [early] });
    const second = publish(first, { rows: [] });
    const id = idOn(day, first);
    expect(second.result.redirects).toMatchObject([
      { id, kind: 'retired', reason: 'reports-gone' },
    ]);
    const third = publish(second, { rows: [early] });
    expect(idOn(day, third)).toBeDefined();
    expect(idOn(day, third)).not.toBe(id);
    const fourth = publish(third, { rows: [early] });
    expect(idOn(day, fourth)).toBe(idOn(day, third));
  });

  test('of two that become one, the older stays and the younger leads to it', () => {
    const other: Row = { key: 'other', published: '2024-03-09', released: '2024-03-09' };
    const first = publish(start, { rows: [other] });
    const second = publish(first, { rows: [other, early, late] });
    expect(second.result.recordings).toHaveLength(2);
    const [older, younger] = [idOn('2024-03-09', second), idOn(day, second)];
    const third = publish(second, { rows: [{ ...other, released: day }, early, late] });
    expect(third.result.recordings.map(({ recording_id }) => recording_id)).toEqual([older]);
    expect(third.result.redirects).toMatchObject([
      { id: younger, kind: 'moved', targets: [older] },
    ]);
  });

  test('of one that splits, the part with the founder keeps the id', () => {
    const first = publish(start, { rows: [early, late] });
    const apart = { ...late, published: '2024-03-20', released: '2024-03-20' };
    const second = publish(first, { rows: [early, apart] });
    expect(idOn(day, second)).toBe(idOn(day, first));
    expect(second.result.recordings).toHaveLength(2);
    expect(second.result.redirects).toEqual([]);
  });

  test('stays merged by a judgement in release after release', () => {
    const registered = [recordingOf('lin-2024-03', '2024-03-12')];
    const rows = [early, late];
    const first = publish(start, { rows, registered });
    const id = idOn(day, first) ?? '';
    const judgement = {
      report_id: null,
      recording_id: id,
      other_recording_id: 'lin-2024-03',
      role: null,
      judgement: 'positive',
      judge: 'test',
      judged_date: '2024-04-01',
      reason: 'synthetic',
    } as const;
    const world = { rows, registered, judgements: [judgement] };
    const second = publish(first, world);
    const third = publish(publish(second, world), world);
    for (const { result } of [second, third]) {
      expect(result.recordings.map(({ recording_id }) => recording_id)).toEqual(['lin-2024-03']);
      expect(result.redirects).toMatchObject([{ id, kind: 'moved', targets: ['lin-2024-03'] }]);
    }
  });

  test('leads on in words of people too', () => {
    const first = publish(start, { rows: [early] });
    const id = idOn(day, first) ?? '';
    const registered = [recordingOf('lin-2024-03', day)];
    const second = publish(first, { rows: [early], registered });
    const judgement: Judgement = {
      report_id: reportOf('early').report_id,
      recording_id: id,
      role: 'primary',
      judgement: 'positive',
      judge: 'test',
      judged_date: '2024-04-01',
      reason: 'synthetic',
    };
    const third = publish(second, { rows: [early], registered, judgements: [judgement] });
    expect(third.result.tellings).toMatchObject([
      { recording_id: 'lin-2024-03', status: 'judged' },
    ]);
  });
});

const days = ['2024-03-01', '2024-03-02', '2024-03-05', '2024-03-06', '2024-03-12', '2024-04-02'];
const anyRow = fc.record({
  key: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
  published: fc.constantFrom(null, ...days),
  released: fc.constantFrom(null, ...days),
  speaker: fc.constantFrom('lindgren', 'lindgren', 'okoye'),
});
const anyWorld: fc.Arbitrary<World> = fc.record({
  rows: fc.uniqueArray(anyRow, { selector: ({ key }) => key, maxLength: 7 }),
  registered: fc.subarray([
    recordingOf('lin-a', '2024-03-05'),
    recordingOf('lin-b', '2024-04-02'),
    recordingOf('oko-a', '2024-03-01', { speaker_id: 'okoye' }),
  ]),
});

describe('through any history', () => {
  test('every id ever published stands or leads to what stands, and none is reused', () => {
    fc.assert(
      fc.property(fc.array(anyWorld, { minLength: 2, maxLength: 6 }), (worlds) => {
        const givenUp = new Set<string>();
        let history = start;
        for (const world of worlds) {
          history = publish(history, world);
          const standing = new Set(
            history.result.recordings.map(({ recording_id }) => recording_id),
          );
          expect(standing.size).toBe(history.result.recordings.length);
          const redirects = new Map(history.result.redirects.map((each) => [each.id, each]));
          expect(redirects.size).toBe(history.result.redirects.length);
          for (const id of history.published) {
            const kind = redirects.get(id)?.kind;
            expect(standing.has(id)).toBe(kind === undefined || kind === 'restored');
          }
          for (const { id, kind, targets } of redirects.values()) {
            expect(targets.every((target) => standing.has(target))).toBe(true);
            expect(targets.length === 1).toBe(kind === 'moved');
            expect(targets.length > 1).toBe(kind === 'split');
            if (id.startsWith('rec_')) givenUp.add(id);
          }
          expect([...standing].filter((id) => givenUp.has(id))).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('a release that changes nothing keeps every id', () => {
    fc.assert(
      fc.property(fc.array(anyWorld, { minLength: 1, maxLength: 4 }), (worlds) => {
        const before = worlds.reduce(publish, start);
        const after = publish(before, worlds.at(-1) ?? { rows: [] });
        expect(after.result.recordings).toEqual(before.result.recordings);
        expect(after.result.tellings).toEqual(before.result.tellings);
      }),
      { numRuns: 60 },
    );
  });

  test('what is founded is the same as if nothing had been published, but for ids', () => {
    const withoutIds = ({ result }: History): readonly unknown[] =>
      result.recordings
        .map(({ recording_id: _, predecessor_id: __, ...rest }) => JSON.stringify(rest))
        .toSorted();
    fc.assert(
      fc.property(fc.array(anyWorld, { minLength: 2, maxLength: 4 }), (worlds) => {
        const last = worlds.at(-1) ?? { rows: [] };
        const grown = worlds.reduce(publish, start);
        expect(withoutIds(grown)).toEqual(withoutIds(publish(start, last)));
      }),
      { numRuns: 60 },
    );
  });

  test('30 orders of the reports give the same ids and redirects', () => {
    const rows: readonly Row[] = days.flatMap((released, place) => [
      { key: `x${place}`, published: released, released },
      { key: `y${place}`, published: null, released },
    ]);
    const before = publish(start, { rows: rows.slice(0, 7) });
    const expected = linkReports(inputFor({ rows }, before.earlier));
    expect(expected.recordings.length).toBeGreaterThan(3);
    fc.assert(
      fc.property(fc.shuffledSubarray([...rows], { minLength: rows.length }), (shuffled) => {
        const earlier = {
          recordings: before.earlier.recordings.toReversed(),
          redirects: before.earlier.redirects,
        };
        expect(linkReports(inputFor({ rows: shuffled }, earlier))).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});
