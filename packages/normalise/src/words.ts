/**
 * Words of a text for comparing: runs of letters and digits, NFKC, lower case. Marks belong to the
 * letter before them.
 */
export function foldWords(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []
  );
}

/** Number of words as people count them: "city's" and "half-hour" are one each. */
export function countWords(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’.-][\p{L}\p{N}\p{M}]+)*/gu)) count += 1;
  return count;
}
