/**
 * Lexicons of packages/link: lexicons/<language>.yml, checked against their schema, folded and by
 * word, as TypeScript rows that the pure stage can import. Called by generate.ts.
 */
import { readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { foldText } from '../packages/link/src/fold.ts';
import { formatSource, readAuthored } from './authored-file.ts';

const root = resolve(import.meta.dirname, '..');
const lexicons = join(root, 'packages/link/lexicons');
const target = 'packages/link/src/lexicon/lexicon-rows.ts';

/** Where capitals tell the word from another: "No. 3", "he said no." */
const caseMatters: readonly string[] = ['language', 'abbreviations'];

/** Text of the generated file by its path. Throws when a lexicon breaks its schema. */
export function renderLexicons(): ReadonlyMap<string, string> {
  const rows = readdirSync(lexicons)
    .filter((file) => file.endsWith('.yml'))
    .toSorted()
    .map(readLexicon);
  const text = `// Written by scripts/generate-lexicons.ts from lexicons/*.yml. Do not edit.
import type { Lexicon } from './lexicon.ts';

/** One lexicon a language, in order of their tags. */
export const lexiconRows: readonly Lexicon[] = ${JSON.stringify(rows)};
`;
  return new Map([[join(root, target), formatSource(target, text)]]);
}

function readLexicon(file: string): Readonly<Record<string, unknown>> {
  const content = readAuthored(join(lexicons, file), 'lexicon');
  if (content.language !== basename(file, '.yml')) {
    throw new Error(
      `packages/link/lexicons/${file} says language ${String(content.language)}: name the file after it`,
    );
  }
  return Object.fromEntries(
    Object.entries(content).map(([field, words]) => [
      field.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      caseMatters.includes(field) ? words : foldWords(file, field, words),
    ]),
  );
}

/** A list folded; a table of names by number folded and turned into numbers by name. */
function foldWords(file: string, field: string, words: unknown): unknown {
  if (isWordList(words)) return [...new Set(words.map(foldText))];
  const values = new Map<string, number>();
  for (const [number, name] of numberedNames(words)) {
    const word = foldText(name);
    if ((values.get(word) ?? number) !== number) {
      throw new Error(
        `packages/link/lexicons/${file} gives ${word} two numbers under ${field}: keep one`,
      );
    }
    values.set(word, number);
  }
  return Object.fromEntries(values);
}

function isWordList(words: unknown): words is readonly string[] {
  return Array.isArray(words) && words.every((word) => typeof word === 'string');
}

/** Weekdays and months stand in order from 1 on; numbers stand under their value. */
function numberedNames(table: unknown): readonly (readonly [number: number, name: string])[] {
  const offset = Array.isArray(table) ? 1 : 0;
  return Object.entries(table as Readonly<Record<string, readonly string[]>>).flatMap(
    ([key, names]) => names.map((name) => [Number(key) + offset, name] as const),
  );
}
