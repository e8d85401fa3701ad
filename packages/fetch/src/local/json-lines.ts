import { decodeUtf8 } from '../text-decoding.ts';
import { readLines, withoutReturn } from './line.ts';

/** One object of a JSON Lines file, or what is wrong with its line. */
export type JsonLine =
  | { readonly lineNumber: number; readonly value: JsonObject; readonly fault: null }
  | { readonly lineNumber: number; readonly value: null; readonly fault: string };

export type JsonObject = Readonly<Record<string, unknown>>;

/** Objects of a JSON Lines file; blank lines are skipped. */
export async function* readJsonLines(path: string, maxBytes: number): AsyncGenerator<JsonLine> {
  for await (const { number, bytes } of readLines(path, maxBytes)) {
    if (bytes === null) {
      yield faulty(number, `the line is longer than ${maxBytes} bytes`);
    } else if (withoutReturn(bytes).length > 0) {
      yield parseLine(number, bytes);
    }
  }
}

function parseLine(lineNumber: number, bytes: Buffer): JsonLine {
  const text = decodeUtf8(bytes);
  if (text === null) return faulty(lineNumber, 'the line is not UTF-8');
  try {
    const value: unknown = JSON.parse(text, checkedValue);
    if (isObject(value)) return { lineNumber, value, fault: null };
    return faulty(lineNumber, 'the line is not a JSON object');
  } catch (error) {
    return faulty(lineNumber, error instanceof Error ? error.message : String(error));
  }
}

/** JSON can spell texts and numbers that have no canonical form, hence no digest (RFC 8785). */
function checkedValue(key: string, value: unknown): unknown {
  if (halfPair.test(key) || (typeof value === 'string' && halfPair.test(value))) {
    throw new SyntaxError('a text holds half of a surrogate pair');
  }
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new SyntaxError('a number is too large');
  }
  return value;
}

const halfPair = /\p{Surrogate}/u;

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function faulty(lineNumber: number, fault: string): JsonLine {
  return { lineNumber, value: null, fault };
}
