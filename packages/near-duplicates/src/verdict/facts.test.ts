import { describe, expect, test } from 'vitest';
import { createWords, readWords, type Words } from '../kernel/words.ts';
import { type Facts, findMissingNames, findMissingNumbers, readFacts } from './facts.ts';

function readText(text: string): Words {
  const words = createWords();
  readWords(text, words);
  return words;
}

function factsOf(text: string): Facts {
  return readFacts(text, readText(text));
}

function sortedWordsOf(text: string): Int32Array {
  const { count, low } = readText(text);
  return low.slice(0, count).sort();
}

function missing(text: string, other: string): [numbers: number, names: number] {
  const facts = factsOf(text);
  return [
    findMissingNumbers(facts, factsOf(other)).missing,
    findMissingNames(facts, sortedWordsOf(other)).missing,
  ];
}

describe('readFacts', () => {
  test.each([
    ['sold 17,121,000 shares at 6-3/8, then 6-3/8', 2],
    ['three ships, 4 cranes and twenty one men', 4],
    ['Founded in 1987. 12 remain', 2],
    ['three ships in 3 ports', 1],
    ['no number', 0],
  ])('counts the numbers of %j', (text, count) => {
    expect(factsOf(text).numbers.size).toBe(count);
  });

  test.each([
    ['The union leader Marta Ilves spoke in Port Selby. Nobody else did.', 4],
    ['The union leader Marta met Marta', 1],
    ['UNION LEADER SPEAKS AT LAST', 0],
    ['The union of the ILU spoke', 1],
    ['The ILU AND the Three', 0],
    ['“We will sail,” he said', 0],
    ['He met Élise and Ｏlm', 2],
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

  test('a word is no number, and a part of a number is not the number', () => {
    expect(missing('It paid 17 crowns', 'It paid 17-3/8 crowns')).toEqual([1, 0]);
    expect(missing('It paid 3,500 crowns', 'It paid 3 crowns and 500 more')).toEqual([1, 0]);
  });

  test('finds a number written in another way or to another place', () => {
    expect(missing('248.0 mln crowns', '248 million crowns')).toEqual([0, 0]);
    expect(missing('It sold 17,121,000', 'It sold 17.1 mln')).toEqual([0, 0]);
    expect(missing('It sold 17.1 mln', 'It sold 17,121,000')).toEqual([0, 0]);
    expect(missing('It sold 17.2 mln', 'It sold 17,121,000')).toEqual([1, 0]);
  });

  test('finds a name that the other text has in other letters or at a sentence start', () => {
    expect(missing('He met Ilves', 'ILVES SPOKE. He left')).toEqual([0, 0]);
  });

  test('knows which missing names stood in the lead', () => {
    const filler = 'and then they went on '.repeat(12);
    const facts = factsOf(`He met Ilves ${filler} with Olm`);
    expect(findMissingNames(facts, sortedWordsOf(filler))).toEqual({
      count: 2,
      missing: 2,
      missingLead: 1,
    });
  });
});
