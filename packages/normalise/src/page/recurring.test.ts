import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createBoilerplateTable,
  digestBlock,
  learnRecurring,
  type PageBlocks,
} from './recurring.ts';

const appeal = 'Write to the harbour desk at 12 Quay Street if you saw it.';
const page = (title: string, ...blocks: readonly string[]): PageBlocks => ({
  host: 'quay.example',
  title,
  blocks,
});
const pages = [
  page('Pilots back', 'The pilots went back to work.', appeal),
  page('Cranes stop', 'The cranes stood still at noon.', appeal),
  page('Union votes', 'The union voted until midnight.', appeal.replace('12', '14')),
];

describe('learnRecurring', () => {
  test('finds a block of three documents, whatever its digits', () => {
    const rows = learnRecurring(pages);
    expect(rows).toEqual([
      { host: 'quay.example', sha256: digestBlock(appeal), document_count: 3 },
    ]);
    const table = createBoilerplateTable(rows);
    expect(table.has('quay.example', appeal.toUpperCase())).toBe(true);
    expect(table.has('other.example', appeal)).toBe(false);
    expect(table.has('quay.example', 'The union voted until midnight.')).toBe(false);
  });

  test.each([
    ['two documents', pages.slice(0, 2)],
    ['one document seen three times', [pages[0], pages[0], pages[0]]],
    ['versions under one title', ['a', 'b', 'c'].map((word) => page('Pilots back', word, appeal))],
    ['one body under three titles', ['a', 'b', 'c'].map((title) => page(title, 'Back.', appeal))],
    ['three hosts', pages.map((one, index) => ({ ...one, host: `quay${index}.example` }))],
    ['empty pages', [page('a'), page('b'), page('c')]],
  ])('%s teach nothing', (_, seen) => {
    expect(learnRecurring(seen.flatMap((one) => one ?? []))).toEqual([]);
  });

  test('the order of pages and blocks makes no difference', () => {
    const word = fc.constantFrom('one', 'two', 'three', 'four', 'five');
    const any = fc.record({
      host: fc.constantFrom('a.example', 'b.example'),
      title: word,
      blocks: fc.array(word),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (seen) => {
        const turned = seen
          .toReversed()
          .map((one) => ({ ...one, blocks: one.blocks.toReversed() }));
        expect(learnRecurring(turned)).toEqual(learnRecurring(seen));
      }),
    );
  });
});
