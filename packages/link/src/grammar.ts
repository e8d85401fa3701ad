import { alternation } from './fold.ts';
import type { Lexicon, WordList, WordTable } from './lexicon/lexicon.ts';
import { lexiconsFor } from './lexicon/lexicons.ts';

/** Lexicons of one report merged: values by folded word, and alternations for regular expressions. */
export interface Grammar {
  readonly weekdays: ReadonlyMap<string, number>;
  readonly months: ReadonlyMap<string, number>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly ambiguousMonths: ReadonlySet<string>;
  readonly ordinalEndings: ReadonlySet<string>;
  /** Regular expression source that matches any word of a list or any key of a table. */
  readonly any: (list: WordList | WordTable) => string;
  /** Global pattern of a name, made once from its source. */
  readonly pattern: (name: string, source: () => string) => RegExp;
}

/** The grammar of a language: see lexiconsFor. */
export function grammarFor(language: string | null): Grammar {
  const lexicons = lexiconsFor(language);
  const weekdays = mergeTables(lexicons, 'weekdays');
  const months = mergeTables(lexicons, 'months');
  const numbers = mergeTables(lexicons, 'numbers');
  const tables = { weekdays, months, numbers };
  const patterns = new Map<string, RegExp>();
  return {
    ...tables,
    ambiguousMonths: new Set(lexicons.flatMap(({ ambiguousMonths }) => ambiguousMonths)),
    ordinalEndings: new Set(lexicons.flatMap(({ ordinalEndings }) => ordinalEndings)),
    any: (list) =>
      list === 'weekdays' || list === 'months' || list === 'numbers'
        ? alternation(tables[list].keys())
        : alternation(lexicons.flatMap((lexicon) => lexicon[list])),
    pattern: (name, source) => {
      const made = patterns.get(name) ?? new RegExp(source(), 'gu');
      patterns.set(name, made);
      return made;
    },
  };
}

function mergeTables(lexicons: readonly Lexicon[], table: WordTable): ReadonlyMap<string, number> {
  // English comes last, so that its words win where two languages share one.
  const ordered = lexicons.toSorted(
    (a, b) => Number(a.language === 'en') - Number(b.language === 'en'),
  );
  return new Map(ordered.flatMap((lexicon) => Object.entries(lexicon[table])));
}

/** Number written in digits or words; null when it is neither. */
export function readNumber(grammar: Grammar, word: string): number | null {
  if (/^\d+(?:[.,]\d+)?$/.test(word)) return Number(word.replace(',', '.'));
  return grammar.numbers.get(word) ?? null;
}
