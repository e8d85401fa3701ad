import { type Edit, replaceMatches } from '../repair/repair.ts';

/** Takes the marks of links, pictures and emphasis away and leaves what a reader sees. */
export function removeMarkdownMarks(text: string): readonly Edit[] {
  return replaceMatches(
    text,
    /!?\[([^[\]\n]{0,500})\]\([^()\s]{0,1000}(?:\s"[^"\n]{0,200}")?\)|(\*\*|__)(?=\S)([^\n*_]{1,500}?)(?<=\S)\2|(?<![\w*])\*(?=\S)([^\n*]{1,500}?)(?<=\S)\*(?![\w*])/g,
    'markdown-mark',
    (match) => match[1] ?? match[3] ?? match[4] ?? '',
  );
}
