import { type DuplicatePair, findViolations, mintId } from '@tellings/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DatedReport, type DuplicateInput, dateReport } from '../input.ts';
import { createTypeScriptKernel } from '../kernel/kernel-typescript.ts';
import { defaultParameters, type NearDuplicateParameters } from '../parameters.ts';
import { comesFirst, type TextClass } from '../text-class.ts';
import { createPairJudge, type PairCounts } from './pair-judge.ts';

/** Synthetic: an invented report. */
const story = `Marta Ilves, who leads the seafarers' union from exile, told members in a message of
14 minutes that the harbour of Port Selby would stay closed. She thanked the 3,200 dockers who had
walked out since Monday and asked them to keep the lighthouse lit. The ministry of ports said it
had heard nothing new and would meet the pilots later this week. Two ferries waited outside the
breakwater while crews played cards below deck. A spokesman for the chandlers, Tomas Berg, said the
shops along Quay Street had sold out of candles, rope and lamp oil by noon.`;
const words = story.split(/\s+/);
const cut = words.slice(0, 60).join(' ');

const kernel = createTypeScriptKernel(defaultParameters);

function formClass(members: readonly DatedReport[]): TextClass {
  const [canonical, ...others] = members.toSorted((a, b) =>
    comesFirst(a.report, b.report) ? -1 : 1,
  );
  if (!canonical) throw new RangeError('a text class has a member');
  return { canonical, others };
}

function dated(key: string, body: string, more: Partial<DuplicateInput> = {}): DatedReport {
  const report_id = mintId('rep', key);
  const blank = { headline: null, lead: null, published_at: null, agencies: [] };
  return dateReport({ report_id, body, ...blank, ...more });
}

function count(a: string, b: string): PairCounts {
  const left = kernel.hold(a);
  const { distinctCount, sharedCount } = kernel.compare(b);
  return { left, right: distinctCount, shared: sharedCount, sharedSamples: 8, stockSamples: 2 };
}

/** Judges two texts, each carried by some reports. */
function judge(
  a: readonly DatedReport[],
  b: readonly DatedReport[],
  parameters: Partial<NearDuplicateParameters> = {},
): readonly DuplicatePair[] {
  const counts = count(a[0]?.report.body ?? '', b[0]?.report.body ?? '');
  const judgePair = createPairJudge({ ...defaultParameters, ...parameters });
  return judgePair(formClass(a), formClass(b), counts);
}

describe('createPairJudge', () => {
  test('states what the verdict rests on', () => {
    const edited = story
      .replace('14 minutes', '15 minutes')
      .replace('Tomas Berg', 'Anna')
      .replace('Two ferries', 'Ferries')
      .replace(' by noon', '');
    const [pair] = judge(
      [dated('a', story, { headline: 'Harbour closed', published_at: '2021-03-04' })],
      [dated('b', edited, { headline: 'harbour closed', published_at: '2021-03-04' })],
    );
    expect(pair).toMatchObject({
      relation: 'copy',
      headline_similarity: 1,
      lead_similarity: null,
      hours_between: 0,
      boilerplate_share: 0.25,
    });
    // Of 15 and 3,200; of Ilves, Port, Selby, Monday, Anna, Quay and Street.
    expect(pair?.numbers_missing_share).toBe(0.5);
    expect(pair?.names_missing_share).toBe(0.142857);
    expect(pair?.score_bits).toBeGreaterThan(0);
    expect(pair?.passages).toHaveLength(1);
  });

  test.each([
    ['the same day', '2021-03-04T18:00:00Z', 'abridged'],
    ['a month later', '2021-04-05T08:00:00Z', 'template'],
    ['who knows when', null, 'template'],
  ])('a short text that stands whole in another: %s', (_, published_at, relation) => {
    const short = words.slice(20, 40).join(' ');
    const [pair] = judge(
      [dated('a', story, { published_at: '2021-03-04T08:00:00Z' })],
      [dated('b', short, { published_at })],
    );
    expect(pair).toMatchObject({ relation, passages: relation === 'template' ? [] : [{}] });
  });

  test('a text of which nearly all is one run of another is a cut of it at any time', () => {
    const late = { published_at: '2023-03-04' };
    const early = dated('a', story, { published_at: '2021-03-04' });
    const [whole] = judge([early], [dated('b', `${cut} Ends.`, late)]);
    expect(whole).toMatchObject({ relation: 'abridged' });
    const broken = words.slice(0, 60).map((word, n) => (n % 20 === 10 ? '77' : word));
    const [form] = judge([early], [dated('b', broken.join(' '), late)]);
    expect(form).toMatchObject({ relation: 'template' });
  });

  test('does not say which share is stock where no sampled shingle is shared', () => {
    const judgePair = createPairJudge(defaultParameters);
    const counts = { ...count(story, cut), sharedSamples: 0, stockSamples: 0 };
    const pairs = judgePair(formClass([dated('a', story)]), formClass([dated('b', cut)]), counts);
    expect(pairs).toMatchObject([{ boilerplate_share: null }]);
  });

  test('pairs all reports of two texts, or each with a canonical one where these are many', () => {
    const wholes = ['a', 'b', 'c'].map((key) => dated(key, story));
    const cuts = ['d', 'e', 'f'].map((key) => dated(key, cut));
    expect(judge(wholes, cuts)).toHaveLength(9);
    expect(judge(wholes, cuts, { bucketLimit: 8 })).toHaveLength(5);
  });

  test('gives each report its own offsets', () => {
    const spaced = dated('b', `\n  ${words.join('   ')}`);
    const pairs = judge([dated('a', story), spaced], [dated('c', cut)]);
    expect(pairs).toHaveLength(2);
    for (const pair of pairs) {
      const sides = [
        [pair.left_report_id, pair.passages[0]?.left_start, pair.passages[0]?.left_end],
        [pair.right_report_id, pair.passages[0]?.right_start, pair.passages[0]?.right_end],
      ] as const;
      for (const [id, start, end] of sides) {
        const body = [dated('a', story), spaced, dated('c', cut)].find(
          ({ report }) => report.report_id === id,
        )?.report.body;
        const passage = (body ?? '').slice(start, end).split(/\s+/).join(' ');
        expect(passage).toBe(cut.replace(/[^\w]+$/, ''));
      }
    }
  });

  test('makes no pair of reports that came out too far apart', () => {
    const late = dated('b', cut, { published_at: '2021-03-09T12:00:00Z' });
    const early = dated('a', story, { published_at: '2021-03-08T12:00:00Z' });
    expect(judge([early], [late], { withinHours: 24 })).toHaveLength(1);
    expect(judge([early], [late], { withinHours: 23 })).toEqual([]);
    expect(judge([dated('a', story)], [late], { withinHours: 23 })).toHaveLength(1);
  });

  test('a long run without a difference makes a partial copy, a broken one does not', () => {
    const host = (passage: readonly string[]): string =>
      `${Array.from({ length: 300 }, (_, n) => `w${n}`).join(' ')} ${passage.join(' ')}`;
    const other = (n: number): string =>
      Array.from({ length: 200 }, (_, i) => `${n}x${i}`).join(' ');
    const far = { published_at: '2021-03-04' };
    const farther = { published_at: '2021-06-04' };
    const run = Array.from({ length: defaultParameters.passageWords }, (_, n) => `p${n}`);
    const broken = run.map((word, n) => (n % 12 === 11 ? 'crane' : word));
    const relations = (passage: readonly string[]): string[] =>
      judge(
        [dated('a', `${run.join(' ')} ${other(1)}`, far)],
        [dated('b', host(passage), farther)],
      ).map(({ relation }) => relation);
    expect(relations(run)).toEqual(['partial']);
    expect(relations(run.slice(1))).toEqual([]);
    expect(relations(broken)).toEqual([]);
  });

  test('many common numbers make up for little common text', () => {
    const figures = 'paid 12, 27 and 31 crowns on 14 piers for 88 ropes, 95 lamps and 61 oars';
    const shared = `${figures} ${words.slice(21, 41).join(' ')}`;
    const text = (filler: string): string =>
      `${shared} ${Array.from({ length: 60 }, (_, n) => `${filler}${'i'.repeat(n)}`).join(' ')}`;
    expect(judge([dated('a', text('dock'))], [dated('b', text('sail'))])).toMatchObject([
      { relation: 'partial', numbers_missing_share: 0 },
    ]);
  });

  test('a second text under a known id is read anew', () => {
    const judgePair = createPairJudge(defaultParameters);
    const judgeBody = (body: string): readonly DuplicatePair[] =>
      judgePair(formClass([dated('a', story)]), formClass([dated('b', body)]), count(story, body));
    const before = judgeBody(cut);
    expect(judgeBody(`${words.slice(50).join(' ')}`)[0]?.passages).not.toEqual(before[0]?.passages);
    expect(judgeBody(cut)).toEqual(before);
  });
});

/** Reports of one text, in some typography, at some time. */
const carried = (side: string, body: string): fc.Arbitrary<readonly DatedReport[]> =>
  fc
    .uniqueArray(fc.tuple(fc.nat({ max: 50 }), fc.option(fc.nat({ max: 300 }))), {
      minLength: 1,
      maxLength: 4,
      selector: ([key]) => key,
    })
    .map((members) =>
      members.map(([key, hour]) =>
        dated(`${side} ${key}`, key % 2 ? body : body.toUpperCase(), {
          headline: key % 3 ? 'Harbour closed' : null,
          published_at: hour === null ? null : new Date(hour * 3_600_000).toISOString(),
        }),
      ),
    );

const edited = fc
  .tuple(fc.nat({ max: 40 }), fc.integer({ min: 40, max: 100 }), fc.nat({ max: 30 }))
  .map(([from, length, edit]) =>
    words
      .slice(from, from + length)
      .map((word, n) => (n % 31 === edit ? `x${edit}` : word))
      .join(' '),
  );

const twoTexts = fc
  .tuple(edited, edited)
  .filter(([a, b]) => a.toLowerCase() !== b.toLowerCase())
  .chain(([a, b]) => fc.tuple(carried('a', `${a} end`), carried('b', b)));

describe('properties', () => {
  test('the order of the two texts does not matter, and records keep their schema', () => {
    fc.assert(
      fc.property(twoTexts, ([a, b]) => {
        const pairs = judge(a, b);
        const byId = (x: DuplicatePair, y: DuplicatePair): number =>
          x.pair_id < y.pair_id ? -1 : 1;
        expect(judge(b, a).toSorted(byId)).toEqual(pairs.toSorted(byId));
        for (const pair of pairs) {
          expect(findViolations('duplicate-pair', pair)).toEqual([]);
          expect(pair.left_report_id < pair.right_report_id).toBe(true);
        }
      }),
    );
  });

  test('a record depends on its two reports only, not on those that carry the texts beside them', () => {
    fc.assert(
      fc.property(twoTexts, ([a, b]) => {
        const alone = new Map(
          a
            .flatMap((one) => b.flatMap((other) => judge([one], [other])))
            .map((pair) => [pair.pair_id, pair]),
        );
        for (const pair of judge(a, b)) expect(pair).toEqual(alone.get(pair.pair_id));
      }),
    );
  });
});
