import stringSimilarity from 'string-similarity';

/**
 * Dice coefficient of the character bigrams of two lines, after NFKC and lower case (Dice 1945;
 * string-similarity leaves white space out). Null when either is missing or blank.
 */
export function compareWording(a: string | null, b: string | null): number | null {
  if (a === null || b === null || a.trim() === '' || b.trim() === '') return null;
  return stringSimilarity.compareTwoStrings(fold(a), fold(b));
}

function fold(line: string): string {
  return line.normalize('NFKC').toLowerCase();
}
