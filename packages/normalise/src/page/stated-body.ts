import { foldWords } from '../words.ts';

/** Words in a row that two texts must share. */
const shingleSize = 4;

/** The text that the page's markup (JSON-LD articleBody) states, for comparing. */
export interface StatedBody {
  readonly paragraphs: readonly string[];
  /** Share of the runs of four words of a text that the stated body has too; 1 for an empty text. */
  readonly coverOf: (text: string) => number;
  readonly length: number;
}

/** Reads an articleBody, which may hold markup and entities; null when it has no words. */
export function readStatedBody(body: string): StatedBody | null {
  const paragraphs = paragraphsOf(body);
  const words = foldWords(paragraphs.join('\n'));
  if (words.length === 0) return null;
  const known = shinglesOf(words);
  const joined = ` ${words.join(' ')} `;
  return {
    paragraphs,
    coverOf: (text) => {
      const own = foldWords(text);
      if (own.length < shingleSize) return joined.includes(` ${own.join(' ')} `) ? 1 : 0;
      return shareIn(shinglesOf(own), known);
    },
    length: joined.length,
  };
}

/** Share of the 4-word shingles of one text that the other has too. */
export function overlap(text: string, other: string): number {
  return shareIn(shinglesOf(foldWords(text)), shinglesOf(foldWords(other)));
}

function shareIn(own: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (own.size === 0) return 1;
  let shared = 0;
  for (const shingle of own) if (others.has(shingle)) shared += 1;
  return shared / own.size;
}

function shinglesOf(words: readonly string[]): Set<string> {
  const count = Math.max(1, words.length - shingleSize + 1);
  return new Set(
    Array.from({ length: count }, (_, start) => words.slice(start, start + shingleSize).join(' ')),
  );
}

function paragraphsOf(body: string): string[] {
  return body
    .replace(/<\/(?:p|div|h\d|li)>|<br\s*\/?>/gi, '\n')
    .replace(/<[^<>]{0,2000}>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&(?:#39|apos);/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .split(/\n+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}
