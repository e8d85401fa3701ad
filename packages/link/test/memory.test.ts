import type { CopyGroup, Judgement, Registry } from '@tellings/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countDecisions } from '../src/decision-count.ts';
import { readFacts } from '../src/fact-reading.ts';
import { linkReports, pendingOf, primaryTelling } from '../src/link-reports.ts';

import type { LinkInput, Linking } from '../src/linking.ts';
import { openUnit, weighUnit } from '../src/linking.ts';
import type { LinkMemory } from '../src/memory.ts';
import { divideUnit } from '../src/unit.ts';
import {
  citationOf,
  inputOf,
  judgementOf,
  recordingOf,
  registry,
  reportOf,
  textOf,
} from './newsroom.ts';

const speakerIds = ['lindgren', 'okoye', 'berg', 'sand'] as const;
const speakers: Registry['speakers'] = [
  ...registry.speakers,
  { speaker_id: 'berg', name: 'Nils Berg', aliases: [] },
  { speaker_id: 'sand', name: 'Ruth Sand', aliases: [] },
];
const days = ['2024-03-01', '2024-03-05', '2024-03-06', '2024-03-20', '2024-04-02'];
const recordings = [
  recordingOf('lin-a', '2024-03-05', { title: 'Row Forward In Calm', duration_minutes: [30, 30] }),
  recordingOf('oko-a', '2024-03-06', { speaker_id: 'okoye', duration_minutes: [24, 24] }),
  recordingOf('ber-a', '2024-04-02', { speaker_id: 'berg' }),
];

/** One report of the newsroom: what changes between two runs is a key added, replaced or gone. */
const anyReport = fc.record({
  key: fc.constantFrom<string>('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'),
  speaker: fc.constantFrom(...speakerIds),
  beside: fc.constantFrom(null, null, null, 'Marit Okoye', 'Ruth Sand'),
  published: fc.constantFrom(null, ...days),
  released: fc.constantFrom(null, ...days),
  minutes: fc.constantFrom(null, 24, 30),
  isText: fc.boolean(),
});
type Row = typeof anyReport extends fc.Arbitrary<infer Value> ? Value : never;

interface World {
  readonly rows: readonly Row[];
  readonly known: Registry['recordings'];
  readonly judged: readonly (readonly [string, string, Judgement['judgement']])[];
  readonly copies: readonly string[];
}

const anyWorld: fc.Arbitrary<World> = fc.record({
  rows: fc.uniqueArray(anyReport, { selector: ({ key }) => key, maxLength: 9 }),
  known: fc.subarray(recordings),
  judged: fc.array(
    fc.tuple(
      fc.constantFrom('a', 'b', 'c'),
      fc.constantFrom('lin-a', 'oko-a', 'nobody'),
      fc.constantFrom<Judgement['judgement']>('positive', 'negative', 'unsure'),
    ),
    { maxLength: 2 },
  ),
  copies: fc.subarray(['a', 'd', 'g'], { minLength: 0 }),
});

function inputFor({ rows, known, judged, copies }: World): LinkInput {
  const reports = rows.map(({ key, published, isText }) =>
    reportOf(key, { kind: isText ? 'document' : 'citation', published_date: published }),
  );
  const idOf = (key: string): string => reportOf(key).report_id;
  const report_ids = copies.filter((key) => rows.some((row) => row.key === key)).map(idOf);
  const copyGroups: readonly CopyGroup[] =
    report_ids.length < 2
      ? []
      : [
          {
            copy_group_id: 'cpg_00000000000000aa',
            canonical_report_id: report_ids[0] ?? '',
            agency: null,
            report_count: report_ids.length,
            report_ids,
          },
        ];
  return inputOf({
    reports,
    copyGroups,
    registry: { ...registry, speakers, recordings: known },
    judgements: judged.map(([key, id, judgement]) => judgementOf(idOf(key), id, judgement)),
    citations: rows
      .filter(({ isText }) => !isText)
      .map(({ key, speaker, released, minutes }) =>
        citationOf(idOf(key), { speaker, release_edtf: released, duration_minutes: minutes }),
      ),
    texts: rows.filter(({ isText }) => isText).map((row) => textOf(idOf(row.key), partsOf(row))),
  });
}

function partsOf({ speaker, beside, released, minutes }: Row): Parameters<typeof textOf>[1] {
  const name = speakers.find(({ speaker_id }) => speaker_id === speaker)?.name ?? '';
  const length = minutes === null ? 'new' : `${minutes}-minute`;
  const day = released === null ? 'Thursday' : released;
  const body = `${name} released a ${length} audio recording on ${day}. “Carry copper lanterns through every narrow channel until morning,” he said.`;
  const aside = beside === null ? '' : ` ${beside} appeared in a video on March 6, 2024.`;
  return [['body', `${body}${aside}`]];
}

/** Keeps what it is given as JSON, as a file does, and counts. */
function makeMemory(): LinkMemory & { readonly kept: string[]; readonly recalled: string[] } {
  const values = new Map<string, string>();
  const kept: string[] = [];
  const recalled: string[] = [];
  return {
    kept,
    recalled,
    recall: (key) => {
      const text = values.get(key);
      if (text === undefined) return undefined;
      recalled.push(key);
      return JSON.parse(text);
    },
    keep: (key, value) => {
      kept.push(key);
      values.set(key, JSON.stringify(value));
    },
  };
}

describe('a run that remembers', () => {
  test('gives what a run from scratch gives, whatever is added, changed or taken away', () => {
    fc.assert(
      fc.property(fc.array(anyWorld, { minLength: 2, maxLength: 5 }), (worlds) => {
        const memory = makeMemory();
        for (const world of worlds) {
          const input = inputFor(world);
          expect(linkReports(input, memory)).toEqual(linkReports(input));
        }
      }),
      { numRuns: 80 },
    );
  });

  test('links only what one more report can touch', () => {
    const rows = days.flatMap((day, place): readonly Row[] =>
      speakerIds.map((speaker) => ({
        key: `${speaker}-${place}`,
        speaker,
        beside: null,
        published: day,
        released: day,
        minutes: null,
        isText: true,
      })),
    );
    const world = { rows, known: recordings, judged: [], copies: [] };
    const memory = makeMemory();
    linkReports(inputFor(world), memory);
    expect(memory.kept.filter((key) => key.startsWith('facts'))).toHaveLength(rows.length);
    const before = memory.kept.length;
    const more: Row = { ...(rows[0] as Row), key: 'one-more' };
    linkReports(inputFor({ ...world, rows: [...rows, more] }), memory);
    const made = memory.kept.slice(before).map((key) => key.split(' ')[0]);
    expect(made.toSorted()).toEqual(['facts', 'unit']);
  });

  test('reads reports anew when the names it looks for change', () => {
    const world = {
      rows: [
        {
          key: 'a',
          speaker: 'sand',
          beside: null,
          published: days[0],
          released: days[0],
          minutes: null,
          isText: true,
        },
      ] as readonly Row[],
      known: [],
      judged: [],
      copies: [],
    };
    const memory = makeMemory();
    const input = inputFor(world);
    const unknown = { ...input, registry: { ...input.registry, speakers: registry.speakers } };
    expect(linkReports(unknown, memory).pending).toMatchObject([{ reason: 'no-speaker' }]);
    expect(linkReports(input, memory)).toEqual(linkReports(input));
    expect(memory.recalled).toEqual([]);
  });
});

describe('units', () => {
  const outcome = ({ assessments, issues, index }: Linking): readonly string[] => [
    ...assessments.map((each) => JSON.stringify([primaryTelling(each), pendingOf(each)])),
    ...issues.map((issue) => JSON.stringify(issue)),
    ...[...index.byId.values()].map(({ recording }) => JSON.stringify(recording)),
  ];

  test('linked one by one they give what all together give', () => {
    fc.assert(
      fc.property(anyWorld, (world) => {
        const input = inputFor(world);
        const { unit } = openUnit(readFacts(input), input);
        const parts = divideUnit(unit).flatMap((part) => outcome(weighUnit(part)));
        expect(parts.toSorted()).toEqual([...outcome(weighUnit(unit))].toSorted());
      }),
      { numRuns: 120 },
    );
  });

  test('decisions are counted as the records have them', () => {
    fc.assert(
      fc.property(anyWorld, (world) => {
        const input = inputFor(world);
        const { tellings, pending } = linkReports(input);
        const primaries = tellings.filter(({ role }) => role === 'primary');
        const count = (status: string): number =>
          primaries.filter((telling) => telling.status === status).length;
        expect(countDecisions(readFacts(input), input)).toEqual({
          auto: count('auto'),
          judged: count('judged'),
          review: count('review'),
          pending: pending.length,
        });
      }),
      { numRuns: 40 },
    );
  });

  test('no report, recording, group or judgement is lost or in two of them', () => {
    fc.assert(
      fc.property(anyWorld, (world) => {
        const input = inputFor(world);
        const { unit } = openUnit(readFacts(input), input);
        const parts = divideUnit(unit);
        for (const list of ['facts', 'registered', 'copyGroups', 'judgements'] as const) {
          const all = parts.flatMap((part): readonly object[] => part[list]);
          expect(all).toHaveLength(unit[list].length);
          expect(new Set(all)).toEqual(new Set<object>(unit[list]));
        }
      }),
    );
  });
});
