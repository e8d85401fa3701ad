import { describe, expect, test } from 'vitest';
import { repairCharacters } from '../src/repair/characters.ts';
import { repairMojibake } from '../src/repair/mojibake.ts';
import { repairText, undoRepairs } from '../src/repair/repair.ts';
import { describeWith, readReference } from './reference-data.ts';

const folder = 'data/conformance/ftfy';

interface Case {
  readonly original: string;
  /** What every repair of ftfy gives, of which some are taste: straight quotation marks, no ligatures. */
  readonly fixed: string;
  /** What its repair of the encoding gives, where that differs. */
  readonly 'fixed-encoding'?: string;
}

function readCases(name: string): readonly Case[] {
  return JSON.parse(Buffer.from(readReference(`${folder}/${name}.json`)).toString());
}

/**
 * Right is what the repair of the encoding gives: typographic quotation marks, ligatures and
 * full-width punctuation are text and stay.
 */
function countRight(cases: readonly Case[]): number {
  return cases.filter((one) => repair(one.original) === (one['fixed-encoding'] ?? one.fixed))
    .length;
}

function repair(text: string): string {
  return repairCharacters(text).text;
}

describeWith(`${folder}/negative.json`, 'damaged text and text that only looks damaged', () => {
  test.each([
    ['in-the-wild', 70, 69],
    ['synthetic', 30, 28],
    ['language-names', 20, 20],
  ] as const)('%s: of %i cases %i are right', (name, count, right) => {
    const cases = readCases(name);
    expect(cases).toHaveLength(count);
    const found = countRight(cases);
    const strict = cases.filter(({ original, fixed }) => repair(original) === fixed).length;
    console.info(`${name}: ${found} of ${count} right, ${strict} as everything ftfy does`);
    expect(found).toBeGreaterThanOrEqual(right);
  });

  test('what only looks like mojibake is not touched', () => {
    const cases = readCases('negative');
    expect(cases).toHaveLength(31);
    for (const { original } of cases) {
      expect(repairMojibake(original)).toEqual([]);
      const { repairs } = repairCharacters(original);
      expect(repairs.filter(({ rule }) => rule === 'mojibake')).toEqual([]);
    }
  });

  describe('each repair', () => {
    const names = ['in-the-wild', 'synthetic', 'language-names', 'negative', 'known-failures'];

    test.each(names)('of %s can be undone and is final', (name) => {
      for (const { original } of readCases(name)) {
        const { text, repairs } = repairCharacters(original);
        expect(undoRepairs(text, repairs)).toBe(original);
        expect(repairCharacters(text).repairs).toEqual([]);
      }
    });
  });

  test('a right text is no text to repair', () => {
    const names = ['in-the-wild', 'synthetic', 'language-names'];
    const wrong = names.flatMap(readCases).flatMap((one) => {
      const right = one['fixed-encoding'] ?? one.fixed;
      return repairText(right, [repairMojibake]).text === right ? [] : [right];
    });
    // One of the cases is mojibake put in small letters, which nobody can read any more.
    expect(wrong.filter((text) => !text.startsWith('ã†'))).toEqual([]);
  });
});
