import { alternation, foldedWords, foldText, wholeWords } from './fold.ts';

export interface NamedEntry {
  readonly id: string;
  /** Name, aliases and identifier. */
  readonly names: readonly string[];
  /** Descriptions that stand for the name in running text: "the union leader". */
  readonly descriptions: readonly string[];
}

/** Registered names, to be looked up whole or found in running text. */
export interface NameTable {
  readonly idByName: ReadonlyMap<string, string>;
  readonly idByDescription: ReadonlyMap<string, string>;
  readonly pattern: RegExp;
}

export interface FoundName {
  readonly id: string;
  readonly isDescription: boolean;
  readonly start: number;
  readonly end: number;
}

export function makeNameTable(entries: readonly NamedEntry[]): NameTable {
  const pairs = (list: 'names' | 'descriptions'): readonly (readonly [string, string])[] =>
    entries.flatMap((entry) => entry[list].map((name) => [keyOf(name), entry.id] as const));
  const idByName = new Map(pairs('names').filter(([key]) => key !== ''));
  const idByDescription = new Map(pairs('descriptions').filter(([key]) => key !== ''));
  const words = [...idByName.keys(), ...idByDescription.keys()];
  return {
    idByName,
    idByDescription,
    // A hyphen and a space are one: "Al-Furqan", "Al Furqan".
    pattern: new RegExp(wholeWords(alternation(words).replaceAll('\\s+', '[\\s-]+')), 'gu'),
  };
}

/** The id of a name that stands alone, as a citation gives it; null when it is not registered. */
export function lookUpName(table: NameTable, name: string): string | null {
  return table.idByName.get(keyOf(name)) ?? null;
}

/** Every registered name in a text, in text order. */
export function findNames(table: NameTable, text: string): readonly FoundName[] {
  return [...foldText(text).matchAll(table.pattern)].flatMap((match) => {
    const key = keyOf(match[0]);
    const id = table.idByName.get(key) ?? table.idByDescription.get(key);
    if (id === undefined) return [];
    const isDescription = !table.idByName.has(key);
    return [{ id, isDescription, start: match.index, end: match.index + match[0].length }];
  });
}

function keyOf(name: string): string {
  return foldedWords(name).join(' ');
}
