import type { Judgement, Recording } from '@tellings/schema';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgementOf, recordingPairOf } from '../test/newsroom.ts';
import { judgementOn, pairKey, readJudgements } from './judgement.ts';
import { mergeJudged, moveJudgements } from './judgement-merge.ts';

function recording(id: string, fields: Partial<Recording> = {}): Recording {
  return {
    recording_id: id,
    speaker_id: 'lindgren',
    speaker_name: 'Oskar Lindgren',
    medium: 'audio',
    publisher: null,
    released_from: '2024-09-26',
    released_to: '2024-09-26',
    duration_minutes_from: null,
    duration_minutes_to: null,
    title: null,
    predecessor_id: null,
    status: 'published',
    basis: 'founded',
    founding_report_id: null,
    ...fields,
  };
}

const reportId = 'rep_00000000000000aa';
const ids = ['a', 'b', 'c', 'd', 'e'] as const;
const known = ids.filter((id) => id !== 'e').map((id) => recording(id));
const merge = (judgements: readonly Judgement[], recordings: readonly Recording[] = known) =>
  mergeJudged(recordings, readJudgements(judgements));

describe('which recording stands for the others', () => {
  test('a registered one for founded ones, whichever came first', () => {
    const registered = recording('b', { basis: 'registry', released_from: '2024-12-01' });
    const { merges, issues } = merge(
      [recordingPairOf('b', 'a', 'positive')],
      [recording('a'), registered],
    );
    expect(merges).toMatchObject([{ recordingId: 'a', intoId: 'b' }]);
    expect(issues).toEqual([]);
  });

  test('of founded ones the one released first', () => {
    const earlier = recording('b', { released_from: '2024-09-20' });
    const { merges } = merge([recordingPairOf('a', 'b', 'positive')], [recording('a'), earlier]);
    expect(merges).toMatchObject([{ recordingId: 'a', intoId: 'b' }]);
  });

  test('of two registered ones one is left out, with an issue', () => {
    const both = [recording('a', { basis: 'registry' }), recording('b', { basis: 'registry' })];
    const { merges, issues } = merge([recordingPairOf('a', 'b', 'positive')], both);
    expect(merges).toMatchObject([{ recordingId: 'b', intoId: 'a' }]);
    expect(issues).toMatchObject([{ code: 'link/recording-registered-twice', record_id: 'b' }]);
  });
});

test('yes is transitive through a recording that is gone', () => {
  const { merges } = merge([
    recordingPairOf('a', 'e', 'positive'),
    recordingPairOf('b', 'e', 'positive'),
  ]);
  expect(merges).toMatchObject([{ recordingId: 'b', intoId: 'a' }]);
});

test.each(['negative', 'unsure'] as const)('%s between two members blocks the group', (word) => {
  const { merges, issues } = merge([
    recordingPairOf('a', 'b', 'positive'),
    recordingPairOf('b', 'c', 'positive'),
    recordingPairOf('a', 'c', word),
  ]);
  expect(merges).toEqual([]);
  expect(issues).toMatchObject([{ code: 'link/judgements-block-merge', record_id: 'a' }]);
});

test('words on a merged recording are words on the one that stands for it', () => {
  const book = readJudgements([
    judgementOf(reportId, 'b', 'positive'),
    recordingPairOf('a', 'b', 'positive'),
  ]);
  const moved = moveJudgements(book, mergeJudged(known, book).merges, []);
  expect(moved.all).toMatchObject([{ report_id: reportId, recording_id: 'a' }]);
  expect(moved.issues).toEqual([]);
});

test('no on one member outranks yes on another, in either order, with an issue', () => {
  const words = [
    judgementOf(reportId, 'a', 'positive'),
    judgementOf(reportId, 'b', 'negative'),
    recordingPairOf('a', 'b', 'positive'),
  ];
  for (const lines of [words, words.toReversed()]) {
    const book = readJudgements(lines);
    const moved = moveJudgements(book, mergeJudged(known, book).merges, []);
    expect(judgementOn(moved, reportId, 'a', 'primary')?.judgement).toBe('negative');
    expect(moved.issues).toMatchObject([{ code: 'link/judgements-contradict' }]);
  }
});

const word = fc.constantFrom('positive', 'negative', 'unsure', 'withdrawn');
const line = fc
  .tuple(fc.constantFrom(...ids), fc.constantFrom(...ids), word)
  .filter(([left, right]) => left !== right)
  .map(([left, right, judgement]) => recordingPairOf(left, right, judgement));

test('groups are those of a search along yes, and none holds any other word', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      const last = new Map(
        lines.map((each) => [pairKey(each.recording_id, each.other_recording_id ?? ''), each]),
      );
      const wordOn = (a: string, b: string) => last.get(pairKey(a, b))?.judgement;
      const reach = (from: string): readonly string[] => {
        const seen = [from];
        for (const id of seen) {
          seen.push(...ids.filter((to) => !seen.includes(to) && wordOn(id, to) === 'positive'));
        }
        return seen.toSorted();
      };
      const expected = known.flatMap(({ recording_id: id }) => {
        const group = reach(id);
        const isBlocked = group.some((a) =>
          group.some((b) => ['negative', 'unsure'].includes(wordOn(a, b) ?? '')),
        );
        const [keeper = id] = group;
        return isBlocked || keeper === id ? [] : [`${id} into ${keeper}`];
      });
      const { merges } = merge(lines);
      expect(merges.map(({ recordingId, intoId }) => `${recordingId} into ${intoId}`)).toEqual(
        expected,
      );
    }),
  );
});
