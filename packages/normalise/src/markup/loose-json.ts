/** Deeper values are given up: JSON-LD of real pages nests less than twenty deep. */
const maximumDepth = 200;
/** How far a quotation mark is looked beyond to see whether it ends its string. */
const reach = 64;

const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

interface Reader {
  readonly text: string;
  at: number;
}

/** Thrown inside this file only: the text is not even nearly JSON. */
const unreadable: unique symbol = Symbol('unreadable');

/**
 * Values of a text that is nearly JSON: comments, trailing or missing commas, single quotes, bare
 * keys, raw line breaks and unescaped quotation marks in strings, several values in a row. Null when
 * it is not nearly JSON. Linear in the length of the text; never throws.
 */
export function parseLooseJson(text: string): readonly unknown[] | null {
  const reader: Reader = { text, at: 0 };
  const values: unknown[] = [];
  try {
    for (;;) {
      skipFiller(reader, /[\s,;\ufeff]/);
      if (reader.at >= text.length) return values.length > 0 ? values : null;
      if (!/[[{]/.test(text.charAt(reader.at))) return null;
      values.push(readValue(reader, 0));
    }
  } catch (error) {
    if (error === unreadable) return null;
    throw error;
  }
}

/** White space, comments and superfluous commas. */
function skipFiller(reader: Reader, filler: RegExp): void {
  const { text } = reader;
  for (;;) {
    if (reader.at < text.length && filler.test(text.charAt(reader.at))) reader.at += 1;
    else if (text.startsWith('/*', reader.at)) skipPast(reader, '*/');
    else if (text.startsWith('//', reader.at)) skipPast(reader, '\n');
    else return;
  }
}

function skipPast(reader: Reader, mark: string): void {
  const end = reader.text.indexOf(mark, reader.at);
  reader.at = end < 0 ? reader.text.length : end + mark.length;
}

function readValue(reader: Reader, depth: number): unknown {
  const first = reader.text.charAt(reader.at);
  if (depth > maximumDepth || first === '') throw unreadable;
  if (first === '{') return readObject(reader, depth);
  if (first === '[') return readArray(reader, depth);
  if (first === '"' || first === "'") return readString(reader, first);
  return readWord(reader);
}

function readObject(reader: Reader, depth: number): Record<string, unknown> {
  const entries: (readonly [string, unknown])[] = [];
  reader.at += 1;
  for (;;) {
    skipFiller(reader, /[\s,]/);
    const first = reader.text.charAt(reader.at);
    if (first === '}') {
      reader.at += 1;
      return Object.fromEntries(entries);
    }
    const key = first === '"' || first === "'" ? readString(reader, first) : readKey(reader);
    skipFiller(reader, /\s/);
    if (reader.text.charAt(reader.at) !== ':') throw unreadable;
    reader.at += 1;
    skipFiller(reader, /\s/);
    const isEmpty = /[,}]/.test(reader.text.charAt(reader.at));
    entries.push([key, isEmpty ? null : readValue(reader, depth + 1)]);
  }
}

function readArray(reader: Reader, depth: number): unknown[] {
  const array: unknown[] = [];
  reader.at += 1;
  for (;;) {
    skipFiller(reader, /[\s,]/);
    if (reader.text.charAt(reader.at) === ']') {
      reader.at += 1;
      return array;
    }
    array.push(readValue(reader, depth + 1));
  }
}

function readString(reader: Reader, quote: string): string {
  const { text } = reader;
  let value = '';
  for (reader.at += 1; reader.at < text.length; reader.at += 1) {
    const character = text.charAt(reader.at);
    if (character === '\\') {
      value += readEscape(reader);
    } else if (character === quote && endsString(text, reader.at + 1)) {
      reader.at += 1;
      return value;
    } else {
      value += character < ' ' ? ' ' : character;
    }
  }
  throw unreadable;
}

/** A quotation mark ends its string before a comma, colon or bracket; others belong to the string. */
function endsString(text: string, from: number): boolean {
  return /^\s*(?:[,:}\]]|$|"[\w@]+"\s*:|\/[/*])/.test(text.slice(from, from + reach));
}

function readEscape(reader: Reader): string {
  reader.at += 1;
  const character = reader.text.charAt(reader.at);
  const digits = reader.text.slice(reader.at + 1, reader.at + 5);
  if (character === 'u' && /^[0-9a-f]{4}$/i.test(digits)) {
    reader.at += 4;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }
  return escapes[character] ?? character;
}

function readKey(reader: Reader): string {
  const key = /^[@\w$-]{1,64}/.exec(reader.text.slice(reader.at, reader.at + 64))?.[0];
  if (key === undefined) throw unreadable;
  reader.at += key.length;
  return key;
}

/** A number, true, false or null; any other bare word is taken as a string. */
function readWord(reader: Reader): unknown {
  const word = /^[^\s,:{}[\]"']{1,64}/.exec(reader.text.slice(reader.at, reader.at + 64))?.[0];
  if (word === undefined) throw unreadable;
  reader.at += word.length;
  const constant = { true: true, false: false, null: null, undefined: null }[word];
  if (constant !== undefined) return constant;
  return /^-?\d+(?:\.\d+)?$/.test(word) ? Number(word) : word;
}
