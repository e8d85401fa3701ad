import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Share } from './field-score.ts';
import { type Page, setFiles } from './reference-page.ts';

/** A text that was decoded wrongly, or only looks so, and what it should be. */
export interface MojibakeCase extends Page {
  readonly fixed: string;
}

/** Groups of rspeer/python-ftfy's own cases. */
export const mojibakeGroups = ['in-the-wild', 'synthetic', 'language-names', 'negative'] as const;

export type MojibakeGroup = (typeof mojibakeGroups)[number];

interface StoredCase {
  readonly original: string;
  readonly fixed: string;
  /** What repairing the decoding alone gives, where ftfy changes more. */
  readonly 'fixed-encoding'?: string;
}

/** Cases of a group, the text in the place of a page's HTML. */
export function readMojibakeCases(folder: string, group: MojibakeGroup): readonly MojibakeCase[] {
  const file = join(folder, setFiles.ftfy, `${group}.json`);
  const cases = JSON.parse(readFileSync(file, 'utf8')) as readonly StoredCase[];
  return cases.map(({ original, fixed, 'fixed-encoding': decoded }, place) => ({
    id: `${group}-${place}`,
    url: '',
    html: original,
    fixed: decoded ?? fixed,
  }));
}

/** Texts that came out as they should; composition and white space do not count. */
export function scoreRepairs(
  cases: readonly MojibakeCase[],
  foundOf: (id: string) => string | null,
): Share {
  const fold = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const right = cases.filter(({ id, fixed }) => fold(foundOf(id) ?? '') === fold(fixed));
  return { count: cases.length, found: right.length };
}
