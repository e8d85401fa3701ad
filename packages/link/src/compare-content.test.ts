import { describe, expect, test } from 'vitest';
import { factsOf, registry, stated } from '../test/newsroom.ts';
import {
  compareDuration,
  compareMedium,
  comparePublisher,
  compareSpeaker,
  compareTitle,
} from './compare-content.ts';
import { noQuotations } from './compare-quotation.ts';
import { indexRecordings, statisticsOf } from './recording-index.ts';
import type { RecordingProfile } from './recording-profile.ts';
import { readRegistry } from './recording-profile.ts';

const index = indexRecordings(readRegistry(registry).recordings, noQuotations);
const statistics = statisticsOf(index, 'lindgren');

function profileOf(recordingId: string): RecordingProfile {
  const profile = index.byId.get(recordingId);
  if (!profile) throw new Error(`${recordingId} is not registered`);
  return profile;
}

describe('lengths against 46 to 47 minutes', () => {
  test.each([
    [46, null, 'same-exactly'],
    [47, null, 'same-exactly'],
    [45, null, 'same'],
    [46, 'about', 'same-approximately'],
    [43, null, 'close'],
    [51, null, 'close'],
    [37, null, 'other'],
    [34, null, 'far'],
    [60, null, 'far'],
  ])('%d minutes, %s: %s', (minutes, qualifier, level) => {
    const facts = factsOf({ duration: stated({ minutes, qualifier }) });
    expect(compareDuration(facts, profileOf('lin-2024-09'), statistics)).toMatchObject([{ level }]);
  });

  test('the better the fit the more bits, and no length excludes', () => {
    const evidence = [46, 45, 43, 37, 34].flatMap((minutes) =>
      compareDuration(
        factsOf({ duration: stated({ minutes, qualifier: null }) }),
        profileOf('lin-2024-09'),
        statistics,
      ),
    );
    const bits = evidence.map((each) => each.bits);
    expect(bits).toEqual(bits.toSorted((a, b) => b - a));
    expect(evidence.some(({ isVeto }) => isVeto)).toBe(false);
  });

  test('nothing is compared with a recording of unknown length', () => {
    const facts = factsOf({ duration: stated({ minutes: 46, qualifier: null }) });
    expect(compareDuration(facts, profileOf('lin-2021-07'), statistics)).toEqual([]);
  });
});

describe('names', () => {
  test('a publisher under another spelling is the same, another one is not', () => {
    const compare = (id: string | null, name: string) =>
      comparePublisher(factsOf({ publisher: stated({ id, name }) }), profileOf('lin-2024-09'));
    expect(compare('free-harbour', 'Free Harbour')).toMatchObject([{ level: 'same', bits: 0.1 }]);
    expect(compare('quay-press', 'Quay Press')).toMatchObject([{ level: 'other', bits: -4 }]);
    expect(compare(null, 'free harbour radio')).toMatchObject([{ level: 'same' }]);
    expect(compare(null, 'Somebody')).toMatchObject([{ level: 'other' }]);
  });

  test('another medium weighs against, the same hardly for', () => {
    expect(
      compareMedium(factsOf({ medium: stated('video' as const) }), profileOf('lin-2024-09')),
    ).toMatchObject([{ level: 'other', bits: -6 }]);
    expect(
      compareMedium(factsOf({ medium: stated('audio' as const) }), profileOf('lin-2024-09')),
    ).toMatchObject([{ level: 'same', bits: 0.3 }]);
  });

  test('another speaker excludes, a speaker named beside weighs against', () => {
    const compare = (...speakers: readonly string[]) =>
      compareSpeaker(factsOf({ speakers: speakers.map(stated) }), profileOf('lin-2024-09'));
    expect(compare('lindgren')).toMatchObject([{ level: 'same', isVeto: false }]);
    expect(compare('okoye', 'lindgren')).toMatchObject([{ level: 'also-named', bits: -4 }]);
    expect(compare('okoye')).toMatchObject([{ level: 'veto', isVeto: true }]);
    expect(compare()).toMatchObject([{ level: 'not-stated', bits: 0 }]);
  });
});

describe('titles', () => {
  const compare = (title: string, language: string) =>
    compareTitle(factsOf({ title: stated(title), language }), profileOf('lin-2024-09'), statistics);

  test.each([
    ['The Lighthouse is Guide Enough', 'en', 'same', 9],
    ['The Lighthouse Keeper Is Tired Tonight', 'en', 'alike', 2],
    ['Songs Of The Lower Deck', 'en', 'other', -5],
    ['O farol basta como guia', 'pt', 'other-language', 0],
  ])('%s (%s): %s', (title, language, level, bits) => {
    expect(compare(title, language)).toMatchObject([{ level, bits, isIdentity: level === 'same' }]);
  });
});
