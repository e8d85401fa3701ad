import { describe, expect, test } from 'vitest';
import { factsOf, registry, stated } from '../test/newsroom.ts';
import type { AntecedentTime } from './antecedent.ts';
import { findAntecedentTime } from './antecedent.ts';
import type { Attestations } from './attestation.ts';
import { gatherAttestations, noAttestations } from './attestation.ts';
import { compareAntecedents, contradictsItself } from './compare-antecedent.ts';
import { noQuotations } from './compare-quotation.ts';
import { parseDay } from './day.ts';
import type { WeighedEvidence } from './evidence.ts';
import { grammarFor } from './grammar.ts';
import { indexRecordings, statisticsOf } from './recording-index.ts';
import { readRegistry } from './recording-profile.ts';

const index = indexRecordings(readRegistry(registry).recordings, noQuotations);

function timeOf(words: string): AntecedentTime {
  const found = findAntecedentTime(words, grammarFor('en'), false);
  if (!found) throw new Error(`${words} tells no time`);
  return found.time;
}

function compare(
  recordingId: string,
  words: readonly string[],
  medium: 'audio' | 'video' | null = null,
  fields: { readonly attestations?: Attestations; readonly earlierMedium?: 'video' } = {},
): readonly WeighedEvidence[] {
  const profile = index.byId.get(recordingId);
  if (!profile) throw new Error(`${recordingId} is not registered`);
  const { attestations = noAttestations, earlierMedium = null } = fields;
  const antecedents = words.map((each) => stated({ time: timeOf(each), medium, earlierMedium }));
  const statistics = statisticsOf(index, 'lindgren');
  return compareAntecedents(factsOf({ antecedents }), profile, statistics, attestations);
}

// lin-2024-09 follows lin-2023-11; in between only a letter that was never published.
describe('the recording before, as stated, against the registry', () => {
  test.each([
    ['November 2023', 'predecessor', 5],
    ['since November', 'predecessor-by-month', 3],
    ['since December 2022', 'skips-a-recording', -6],
    ['since May', 'unknown-predecessor', 0],
    ['since October', 'near-predecessor', 1],
    ['September 2024', 'points-here', -8],
    ['March 2025', 'veto', -12],
    ['in two months', 'other-length', -3],
  ])('%s: %s', (words, level, bits) => {
    expect(compare('lin-2024-09', [words])).toMatchObject([{ kind: 'antecedent', level, bits }]);
  });

  test('a month without a year that skips a recording weighs less than one with', () => {
    expect(compare('lin-2022-12', ['since April'])).toMatchObject([
      { level: 'skips-a-recording', bits: -4 },
    ]);
  });

  test('only a time after the recording excludes it', () => {
    const vetoes = ['November 2023', 'since December 2022', 'September 2024', 'March 2025'].filter(
      (words) => compare('lin-2024-09', [words]).some(({ isVeto }) => isVeto),
    );
    expect(vetoes).toEqual(['March 2025']);
  });

  test('a length of time weighs by how many gaps of the speaker it fits', () => {
    const [fitting] = compare('lin-2024-09', ['almost 11 months']);
    expect(fitting?.level).toBe('predecessor-by-length');
    expect(fitting?.bits).toBeGreaterThan(0);
    expect(fitting?.bits).toBeLessThan(2);
  });

  test('words of a medium may mean the last of that medium', () => {
    expect(compare('lin-2025-04', ['since 2021'], 'video')).toMatchObject([
      { level: 'predecessor', bits: 5 },
    ]);
    expect(compare('lin-2025-04', ['since 2021'])).toMatchObject([{ level: 'skips-a-recording' }]);
  });

  test('they weigh less for a recording of another medium', () => {
    expect(compare('lin-2022-12', ['July 2021'], 'video')).toMatchObject([
      { level: 'predecessor', bits: 3 },
    ]);
  });

  test('of two statements the stronger counts, once', () => {
    expect(compare('lin-2024-09', ['almost a year', 'November 2023'])).toMatchObject([
      { level: 'predecessor', bits: 5 },
    ]);
  });
});

describe('what other reports of the recording say of the one before', () => {
  const say = (...months: readonly string[]): Attestations =>
    gatherAttestations(
      months.map((month) => {
        const from = parseDay(`${month}-01`) ?? 0;
        return { recordingId: 'lin-2024-09', stated: { from, to: from + 27 } };
      }),
    );

  test.each([
    ['two that say the same attest it', ['2023-11', '2023-11'], 'attested-predecessor', 5],
    ['one may slip', ['2023-11'], 'predecessor', 5],
    ['two that say another take its weight', ['2022-12', '2022-12'], 'other-than-attested', 0],
    ['to doubt, one is enough', ['2022-12'], 'other-than-attested', 0],
    ['two that disagree say nothing', ['2022-12', '2023-11'], 'predecessor', 5],
  ])('%s', (_name, months, level, bits) => {
    const fields = { attestations: say(...months) };
    expect(compare('lin-2024-09', ['November 2023'], null, fields)).toMatchObject([
      { level, bits },
    ]);
  });

  test('a year is too wide to be attested', () => {
    const wide = { from: parseDay('2023-01-01') ?? 0, to: parseDay('2023-12-31') ?? 0 };
    const attestations = gatherAttestations([
      { recordingId: 'lin-2024-09', stated: wide },
      { recordingId: 'lin-2024-09', stated: wide },
    ]);
    expect(compare('lin-2024-09', ['2023'], null, { attestations })).toMatchObject([
      { level: 'predecessor' },
    ]);
  });
});

test('a medium named for the recording before weighs where it is rare', () => {
  expect(compare('lin-2022-05', ['July 2021'], null, { earlierMedium: 'video' })).toMatchObject([
    { level: 'predecessor' },
    { level: 'earlier-medium', bits: expect.closeTo(1.9, 0) },
  ]);
  expect(compare('lin-2022-12', ['May 2022'], null, { earlierMedium: 'video' })).toHaveLength(1);
});

test('of lengths of time that exclude each other, the span of both counts once', () => {
  const evidence = compare('lin-2023-11', ['almost a year', 'over a year']);
  expect(evidence.map(({ level }) => level)).toEqual(['contradictory', 'contradictory']);
  expect(evidence.filter(({ bits }) => bits > 0)).toHaveLength(1);
  const other = compare('lin-2025-09', ['almost a year', 'over a year']);
  expect(other.map(({ bits }) => bits).toSorted((a, b) => a - b)).toEqual([-3, 0]);
});

test('only lengths of time that exclude each other contradict', () => {
  const contradicts = (...words: readonly string[]): boolean =>
    contradictsItself(
      words.map((each) => stated({ time: timeOf(each), medium: null, earlierMedium: null })),
    );
  expect(contradicts('almost a year', 'over a year')).toBe(true);
  expect(contradicts('in two months', 'in five years')).toBe(true);
  expect(contradicts('almost a year', 'in 11 months')).toBe(false);
  expect(contradicts('almost a year', 'November 2023')).toBe(false);
});
