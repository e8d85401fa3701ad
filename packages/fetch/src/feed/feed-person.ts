import { statedText } from '../statement.ts';

/** Somebody whom a feed names. */
export interface FeedPerson {
  readonly name: string | null;
  readonly email: string | null;
}

const emailAddress = /[^\s()<>[\]"',;:@]+@[^\s()<>[\]"',;:@]+\.[^\s()<>[\]"',;:@]+/;

/** A name and an address are shorter; what is longer is a text, and would be slow to search. */
const longestPerson = 400;

/**
 * Person in one text, as RSS writes it: `ann@news.example (Ann Vale)`, `Ann Vale
 * <ann@news.example>`, `Ann Vale (ann@news.example)`, or either alone. Null for an empty text.
 */
export function parsePerson(text: string): FeedPerson | null {
  const stated = statedText(text);
  if (stated === null) return null;
  const email = stated.length > longestPerson ? null : (emailAddress.exec(stated)?.[0] ?? null);
  if (email === null) return { name: stated, email };
  const rest = stated
    .replace(email, ' ')
    .replace(/\bmailto:/i, ' ')
    .replace(/[<([]\s*[>)\]]/g, ' ')
    .trim();
  const bracketed = /^[([]\s*(.*?)\s*[)\]]$/.exec(rest)?.[1];
  return { name: statedText((bracketed ?? rest).replace(/^"(.*)"$/, '$1')), email };
}
