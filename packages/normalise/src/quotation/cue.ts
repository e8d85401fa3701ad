import { cueRows } from './cue-rows.ts';

const [english, ...others] = cueRows;

/** Outside English, where verbs open sentences, their first letter may be a capital. */
function inEitherCase(form: string): string {
  return form.replace(/^\p{Ll}/u, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

function longestFirst(forms: readonly string[]): string {
  return [...new Set(forms)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');
}

/** "according to" and its like: the speaker follows. */
export const prepositionPattern: string = longestFirst(
  cueRows.flatMap((row) => row.prepositions.map(inEitherCase)),
);

/** Verbs of speech of every language; the place in a sentence that only they take tells them apart. */
export const verbPattern: string = [
  ...(english?.verbs ?? []),
  longestFirst(others.flatMap((row) => row.verbs.map(inEitherCase))),
].join('|');

/** Verbs and prepositions. */
export const cuePattern: string = `${prepositionPattern}|${verbPattern}`;

/** What may attribute right after a quotation. */
export const closingCuePattern: string = `${cuePattern}|${longestFirst(cueRows.flatMap((row) => row.closing))}`;

export const adverbPattern: string = `(?:${longestFirst(cueRows.flatMap((row) => row.adverbs))})`;

/** Prepositions and conjunctions that end the name of a speaker. */
export const stopPattern: string = `(?:${longestFirst(cueRows.flatMap((row) => row.stops))})`;
