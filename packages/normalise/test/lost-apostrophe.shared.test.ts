import { expect, test } from 'vitest';
import { repairApostrophes } from '../src/repair/lost-apostrophe.ts';
import { repairText } from '../src/repair/repair.ts';
import { describeWith, readJsonLines } from './reference-data.ts';

const path = 'data/extraction/fundus-pages-dev.jsonl.gz';

interface Damaged {
  readonly text: string;
  /** Offsets of the spaces that stood for an apostrophe inside a word. */
  readonly lost: ReadonlySet<number>;
}

/** Takes the apostrophes and quotation marks away as damaged copies do: a space, never two. */
function damage(text: string): Damaged {
  const lost = new Set<number>();
  let damaged = '';
  const chars = [...text];
  for (const [index, char] of chars.entries()) {
    if (!/['’‘“”"`´]/.test(char)) {
      damaged += char;
      continue;
    }
    const next = chars[index + 1] ?? ' ';
    if (/\s$/.test(damaged) || /\s/.test(next)) continue;
    if (/['’]/.test(char) && /\p{L}$/u.test(damaged) && /\p{L}/u.test(next))
      lost.add(damaged.length);
    damaged += ' ';
  }
  return { text: damaged, lost };
}

describeWith(path, 'texts of real reports whose apostrophes were taken away', () => {
  const texts = (): readonly Damaged[] =>
    readJsonLines(path).map((page) => damage((page as { readonly text: string }).text));

  test('what is repaired was lost, and most of what was lost is repaired', () => {
    let repairs = 0;
    let right = 0;
    let lost = 0;
    for (const one of texts()) {
      const edits = repairText(one.text, [repairApostrophes]).repairs;
      repairs += edits.length;
      right += edits.filter(({ start }) => one.lost.has(start)).length;
      lost += one.lost.size;
    }
    const [precision, recall] = [right / repairs, right / lost];
    console.info(`precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)} of ${lost}`);
    expect(precision).toBeGreaterThanOrEqual(0.995);
    expect(recall).toBeGreaterThanOrEqual(0.8);
  });

  test('undamaged texts are not touched', () => {
    const touched = readJsonLines(path).filter((page) => {
      const { text } = page as { readonly text: string };
      return repairText(text, [repairApostrophes]).repairs.length > 0;
    });
    expect(touched).toHaveLength(0);
  });
});
