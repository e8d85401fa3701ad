import { describe, expect, test } from 'vitest';
import { type Facts, findMissingNames, findMissingNumbers, readFacts } from './facts.ts';
import { createWords, readWords } from './words.ts';

function factsOf(text: string): Facts {
  const words = createWords();
  readWords(text, words);
  return readFacts(text, words);
}

function missing(text: string, other: string): [numbers: number, names: number] {
  const facts = factsOf(text);
  return [
    findMissingNumbers(facts, factsOf(other)).missing,
    findMissingNames(facts, factsOf(other)).missing,
  ];
}

describe('readFacts', () => {
  test.each([
    ['sold 17,121,000 shares at 6-3/8, then 6-3/8', 2],
    ['three ships, 4 cranes and twenty one men', 4],
    ['Founded in 1987. 12 remain', 2],
    ['no number', 0],
  ])('counts the numbers of %j', (text, count) => {
    expect(factsOf(text).numbers.size).toBe(count);
  });

  test.each([
    ['The union leader Marta Ilves spoke in Port Selby. Nobody else did.', 4],
    ['UNION LEADER SPEAKS AT LAST', 0],
    ['The union of the ILU spoke', 1],
    ['“We will sail,” he said', 0],
  ])('counts the names of %j', (text, count) => {
    expect(factsOf(text).names.size).toBe(count);
  });
});

describe('findMissing', () => {
  test('tells what the other text lacks', () => {
    expect(missing('It paid 12 crowns to Marta Ilves', 'It paid 13 crowns to Marta Olm')).toEqual([
      1, 1,
    ]);
    expect(missing('It paid 6-1/8 pct', 'It paid 6-3/8 pct')).toEqual([1, 0]);
    expect(missing('two ships sailed', 'six ships sailed')).toEqual([1, 0]);
  });

  test('finds a name that the other text has in other letters or at a sentence start', () => {
    expect(missing('He met Ilves', 'ILVES SPOKE. He left')).toEqual([0, 0]);
  });

  test('knows which missing names stood in the lead', () => {
    const filler = 'and then they went on '.repeat(12);
    const facts = factsOf(`He met Ilves ${filler} with Olm`);
    expect(findMissingNames(facts, factsOf(filler))).toEqual({
      count: 2,
      missing: 2,
      missingLead: 1,
    });
  });
});
