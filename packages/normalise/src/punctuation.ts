const final = /[\s.,;:!?…–—。，、！？؟،؛-]/u;

/**
 * Text without the white space and punctuation it ends with. A loop, because a pattern anchored at
 * the end takes quadratic time on long runs.
 */
export function trimPunctuation(text: string): string {
  let end = text.length;
  while (end > 0 && final.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
