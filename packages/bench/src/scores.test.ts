import { describe, expect, test } from 'vitest';
import type { CopyKind } from './copy.ts';
import type { Planted } from './corpus.ts';
import type { FoundPair } from './pair-file.ts';
import { scoreAgainstTruth, scoreLabels, scorePlanted } from './scores.ts';

const truth = [
  { left: 'a', right: 'b', jaccard: 0.9, containment: 0.95, is_identical: false },
  { left: 'c', right: 'd', jaccard: 0.7, containment: 0.8, is_identical: false },
  { left: 'e', right: 'f', jaccard: 0.2, containment: 1, is_identical: false },
  { left: 'g', right: 'h', jaccard: 1, containment: 1, is_identical: true },
];

function found(left: string, right: string, relation = 'copy', jaccard = 0.8): FoundPair {
  return { left_report_id: left, right_report_id: right, relation, jaccard };
}

function planted(report_id: string, origin_id: string, kind: CopyKind | null): Planted {
  return { report_id, origin_id, kind };
}

describe('scoreAgainstTruth', () => {
  test('counts each pair once, whichever side comes first, and leaves identical ones out', () => {
    const answers = [
      { left: 'b', right: 'a', is_near: true },
      { left: 'a', right: 'b', is_near: true },
      { left: 'e', right: 'f', is_near: false },
      { left: 'g', right: 'h', is_near: true },
      { left: 'a', right: 'c', is_near: true },
    ];
    expect(scoreAgainstTruth(answers, truth)).toEqual({
      near: { count: 2, found: 1 },
      contained: { count: 3, found: 2 },
      claimed: { count: 3, found: 2 },
    });
  });
});

describe('scoreLabels', () => {
  test('is the F1 of "same", for which a template does not count', () => {
    const labels = [
      { left: 'a', right: 'b', is_same: true },
      { left: 'd', right: 'c', is_same: true },
      { left: 'e', right: 'f', is_same: false },
      { left: 'g', right: 'h', is_same: false },
    ];
    const pairs = [found('a', 'b'), found('e', 'f', 'template'), found('g', 'h', 'partial')];
    expect(scoreLabels(pairs, labels)).toEqual({ pairs: 4, f1: 0.5 });
  });
});

describe('scorePlanted', () => {
  const reports = [
    planted('a', 'a', null),
    planted('b', 'a', 'exact'),
    planted('c', 'a', 'edits-5'),
    planted('d', 'a', 'template'),
    planted('e', 'e', null),
  ];

  test('finds a copy through another report of the same text', () => {
    const { kinds } = scorePlanted([found('a', 'b', 'exact'), found('b', 'c')], reports);
    expect(kinds.get('exact')).toEqual({ count: 1, found: 1 });
    expect(kinds.get('edits-5')).toEqual({ count: 1, found: 1 });
  });

  test('wants templates told apart from copies', () => {
    const apart = scorePlanted([found('a', 'd', 'template')], reports);
    expect(apart.kinds.get('template')).toEqual({ count: 1, found: 1 });
    expect(apart.wholes).toEqual({ count: 0, found: 0 });
    const mistaken = scorePlanted([found('a', 'd')], reports);
    expect(mistaken.kinds.get('template')).toEqual({ count: 1, found: 0 });
    expect(mistaken.wholes).toEqual({ count: 1, found: 0 });
  });

  test('counts pairs across families against the precision of their kind', () => {
    const pairs = [found('a', 'c'), found('c', 'e', 'partial'), found('a', 'e', 'abridged')];
    const { wholes, passages, kinds } = scorePlanted(pairs, reports);
    expect(wholes).toEqual({ count: 2, found: 1 });
    expect(passages).toEqual({ count: 1, found: 0 });
    expect(kinds.get('exact')).toEqual({ count: 1, found: 0 });
  });
});
