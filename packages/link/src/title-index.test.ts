import fc from 'fast-check';
import { expect, test } from 'vitest';
import { titleSimilarity } from './title.ts';
import { findAlike, indexTitles } from './title-index.ts';

const title = fc
  .array(fc.constantFrom('harbour', 'lantern', 'Tide', 'tide', 'and', 'North', 'é'), {
    maxLength: 6,
  })
  .map((words) => words.join(' '));

test('finds what comparing every title finds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(title), { maxLength: 12 }),
      title,
      fc.constantFrom(0.34, 0.6, 1),
      (titles, wanted, least) => {
        const expected = titles.flatMap((each, place) =>
          each !== null && titleSimilarity(each, wanted) >= least ? [place] : [],
        );
        const found = findAlike(indexTitles(titles), wanted, least);
        expect(found.toSorted((a, b) => a - b)).toEqual(expected);
      },
    ),
  );
});
