import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsOf, recordingOf, registry, stated } from '../test/newsroom.ts';
import { blockRecordings } from './block.ts';
import { noQuotations } from './compare-quotation.ts';
import { formatDay, parseDay } from './day.ts';
import type { Facts } from './facts.ts';
import { indexRecordings, recordingsOf } from './recording-index.ts';
import type { RecordingProfile } from './recording-profile.ts';
import { readRegistry } from './recording-profile.ts';
import type { SpeakerRecordings } from './speaker-recordings.ts';
import { titleSimilarity } from './title.ts';

const firstDay = parseDay('2010-01-01') ?? 0;
const titles = ['Row Forward In Calm', 'Songs Of The Tide', 'The Lantern Keeper'];

/** So many recordings of one speaker, a known number of days apart. */
function shelf(count: number, gap: number): SpeakerRecordings {
  const recordings = Array.from({ length: count }, (_, place) => {
    const day = formatDay(firstDay + place * gap);
    const minutes = 5 + ((place * 7) % 60);
    return recordingOf(`lin-${place}`, day, {
      title: titles[place % 50] ?? null,
      duration_minutes: place % 3 === 0 ? null : [minutes, minutes + 1],
    });
  });
  const known = readRegistry({ ...registry, recordings }).recordings;
  return recordingsOf(indexRecordings(known, noQuotations), 'lindgren');
}

const few = shelf(30, 17);
const many = shelf(400, 5);

function ids(profiles: readonly RecordingProfile[]): readonly string[] {
  return profiles.map(({ recording }) => recording.recording_id).toSorted();
}

test('a date leads to what came out within two months, its neighbours and its title', () => {
  const days = fc.integer({ min: firstDay - 200, max: firstDay + 2300 });
  const title = fc.option(fc.constantFrom(...titles));
  fc.assert(
    fc.property(days, title, fc.constantFrom(few, many), (published, words, recordings) => {
      const facts = factsOf({ published, title: words === null ? null : stated(words) });
      const { all } = recordings;
      const before = all.findLast(({ release }) => release !== null && release.to < published);
      const after = all.find(({ release }) => release !== null && release.from > published);
      const expected = all.filter(
        (profile) =>
          profile === before ||
          profile === after ||
          Math.abs((profile.release?.from ?? 0) - published) <= 60 ||
          (words !== null && titleSimilarity(words, profile.recording.title ?? '') >= 0.34),
      );
      expect(ids(blockRecordings(facts, recordings))).toEqual(ids(expected));
    }),
  );
});

test('without a date few recordings are all weighed', () => {
  expect(blockRecordings(factsOf(), few)).toHaveLength(few.all.length);
});

test('without a date, of many recordings those that share a fact are weighed', () => {
  const target = many.all[137];
  const { release, recording } = target ?? {};
  if (!target || !release || !recording) throw new Error('no recording');
  const minutes = recording.duration_minutes_from ?? 0;
  const [year, month, day] = (recording.released_from ?? '').split('-').map(Number);
  const before = target.predecessor?.release?.from ?? 0;
  const around = { before: 0, after: 0 };
  const sharing: readonly Partial<Facts>[] = [
    { duration: stated({ minutes, qualifier: null }) },
    { release: stated({ kind: 'month-day', month: month ?? 0, day: day ?? 0, ...around }) },
    { publishedMonth: { from: release.from - 5, to: release.from + 20 } },
    {
      antecedents: [
        stated({
          time: { kind: 'interval', from: before, to: before },
          medium: null,
          earlierMedium: null,
        }),
      ],
    },
  ];
  expect(year).toBeGreaterThan(2000);
  for (const facts of sharing) {
    const found = blockRecordings(factsOf(facts), many);
    expect(found).toContain(target);
    expect(found.length).toBeLessThan(many.all.length / 4);
  }
  expect(blockRecordings(factsOf(), many).length).toBeLessThan(10);
});

test('the newest on a weekday stand for all that only the weekday fits', () => {
  const release = stated({
    kind: 'weekday' as const,
    weekday: 3,
    dayOfMonth: null,
    before: 0,
    after: 0,
  });
  const found = blockRecordings(factsOf({ release }), many);
  expect(found.length).toBeGreaterThan(1);
  expect(found.length).toBeLessThan(10);
});
