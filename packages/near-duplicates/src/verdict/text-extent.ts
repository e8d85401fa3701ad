import {
  characterClasses,
  firstLetterClass,
  loneWordClass,
  separatorClass,
} from '../kernel/character-class.ts';

/** Where the first word of a text begins and the last one ends, in UTF-16 code units. */
export interface TextExtent {
  readonly start: number;
  readonly end: number;
}

/** Finds the extent as reading all words would, but looks at both ends only. */
export function measureExtent(text: string): TextExtent {
  const classes = characterClasses();
  const classAt = (place: number): number => classes[text.charCodeAt(place)] as number;
  let start = 0;
  while (start < text.length && classAt(start) < firstLetterClass) start++;
  let end = text.length;
  while (end > start && classAt(end - 1) < firstLetterClass) end--;
  if (end === start) return { start: 0, end: 0 };
  if (classAt(end - 1) >= loneWordClass) return { start, end };
  // Skipped characters right behind a letter are inside its word.
  while (end < text.length && classAt(end) !== separatorClass) end++;
  return { start, end };
}
