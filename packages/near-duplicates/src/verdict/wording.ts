import stringSimilarity from 'string-similarity';
import { compareBigrams } from './bigrams.ts';

/**
 * Dice coefficient of the character bigrams of two headlines, after NFKC and lower case (Dice 1945;
 * string-similarity leaves white space out). Null when either is missing or blank.
 */
export function compareHeadlines(a: string | null, b: string | null): number | null {
  return compareLines(a, b, stringSimilarity.compareTwoStrings);
}

/** The same of two lead paragraphs; these are long, so they are compared by the quicker equivalent. */
export function compareLeads(a: string | null, b: string | null): number | null {
  return compareLines(a, b, compareBigrams);
}

function compareLines(
  a: string | null,
  b: string | null,
  compare: (a: string, b: string) => number,
): number | null {
  if (a === null || b === null || a.trim() === '' || b.trim() === '') return null;
  return a === b ? 1 : compare(fold(a), fold(b));
}

function fold(line: string): string {
  return line.normalize('NFKC').toLowerCase();
}
