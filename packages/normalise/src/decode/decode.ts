import { getBOMEncoding, normalizeEncoding, TextDecoder } from '@exodus/bytes/encoding.js';
import type { Finding } from '../issue.ts';
import {
  decodeUtf8Strictly,
  findUnmarkedUtf16,
  isUtf8Despite,
  readsBetter,
} from './byte-evidence.ts';
import { findBinaryFormat } from './magic-number.ts';
import { readDeclaredLabels } from './prescan.ts';

/** Share of control or replacement characters above which bytes are not taken for text. */
const maximumDamage = 0.05;
/** The HTML standard looks at 1,024 bytes; pages with long comments declare themselves later. */
const prescanLength = 16_384;

export interface Decoded {
  readonly text: string;
  /** WHATWG encoding name, lower case. */
  readonly encoding: string;
  readonly findings: readonly Finding[];
}

/**
 * Bytes to text: byte order mark, then the declared charset, then the document's own declaration,
 * then UTF-8, then windows-1252; a declaration that the bytes disprove is overruled, with a finding.
 * Never the global TextDecoder: that of Node 20 maps 0x80-0x9F of windows-1252 to control characters
 * (nodejs/node#56542). Returns a finding of level error when the bytes are not text.
 */
export function decodeContent(content: Uint8Array, charset: string | null): Decoded | Finding {
  const head = latin1(content.subarray(0, prescanLength));
  const format = findBinaryFormat(head);
  if (format !== null) return binaryContent(`begins as ${format}`);
  const decoded = decodeText(content, charset, head);
  if ('code' in decoded) return decoded;
  if (decoded.text.includes('\0')) return binaryContent('holds NUL characters');
  if (countMatches(decoded.text, /[^\P{Cc}\t-\r\x80-\x9f]/gu) > decoded.text.length * maximumDamage)
    return binaryContent('holds mostly control characters');
  return decoded;
}

function decodeText(content: Uint8Array, charset: string | null, head: string): Decoded | Finding {
  const marked = getBOMEncoding(content);
  if (marked !== null) return decodeAs(content, marked, []);
  const findings: Finding[] = [];
  const stated = resolveLabel(charset, findings);
  const inside = declaredInside(head, findings);
  const declared = stated ?? inside;
  const { encoding, reason } = weighBytes(content, declared, inside);
  if (reason !== null) findings.push(conflict(declared, encoding, reason));
  return encoding === null
    ? decodeUndeclared(content, findings)
    : decodeAs(content, encoding, findings);
}

interface Choice {
  /** Null: nothing is declared and the bytes do not say. */
  readonly encoding: string | null;
  /** What in the bytes overrules the declaration; null when nothing does. */
  readonly reason: string | null;
}

/** The declared encoding, unless the bytes prove that it is wrong. */
function weighBytes(content: Uint8Array, declared: string | null, inside: string | null): Choice {
  const utf16 = findUnmarkedUtf16(content);
  if (utf16 !== null) {
    const reason = declared === null || declared === utf16 ? null : 'every other byte is NUL';
    return { encoding: utf16, reason };
  }
  if (declared === null) return { encoding: null, reason: null };
  if (declared === 'utf-8') return weighUtf8(content, inside);
  if (isTextless(declared)) return { encoding: declared, reason: null };
  if (isUtf8Despite(content, declared))
    return { encoding: 'utf-8', reason: 'the bytes are valid UTF-8 beyond ASCII' };
  if (
    inside !== null &&
    inside !== declared &&
    !isTextless(inside) &&
    readsBetter(content, inside, declared)
  )
    return { encoding: inside, reason: 'the document declares another, in which it reads better' };
  return { encoding: declared, reason: null };
}

/** Content declared UTF-8 is often windows-1252; content cut inside a character is still UTF-8. */
function weighUtf8(content: Uint8Array, inside: string | null): Choice {
  if (decodeUtf8Strictly(content) !== null || looksLikeUtf8(content))
    return { encoding: 'utf-8', reason: null };
  const isUsable = inside !== null && inside !== 'utf-8' && !isTextless(inside);
  return { encoding: isUsable ? inside : 'windows-1252', reason: 'the bytes are not UTF-8' };
}

/** Encodings of the standard that stand for no text. */
function isTextless(encoding: string): boolean {
  return encoding === 'replacement' || encoding === 'x-user-defined';
}

function conflict(declared: string | null, encoding: string | null, reason: string): Finding {
  return {
    code: 'charset-conflict',
    level: 'warning',
    message: `the content is declared ${declared} but was read as ${encoding}: ${reason}`,
    detail: null,
  };
}

function resolveLabel(label: string | null, findings: Finding[]): string | null {
  if (label === null) return null;
  const name = normalizeEncoding(label);
  if (name !== null) return name;
  findings.push({
    code: 'unknown-charset',
    level: 'warning',
    message: 'the declared charset is not one of the Encoding standard; it was ignored',
    detail: label.slice(0, 100),
  });
  return null;
}

/** The first known encoding that the document declares; UTF-16 cannot declare itself this way. */
function declaredInside(head: string, findings: Finding[]): string | null {
  for (const label of readDeclaredLabels(head)) {
    const name = resolveLabel(label, findings);
    if (name !== null) return name.startsWith('utf-16') ? 'utf-8' : name;
  }
  return null;
}

function decodeUndeclared(content: Uint8Array, findings: readonly Finding[]): Decoded | Finding {
  const text = decodeUtf8Strictly(content);
  if (text !== null) return { text, encoding: 'utf-8', findings };
  return decodeAs(content, looksLikeUtf8(content) ? 'utf-8' : 'windows-1252', findings);
}

function decodeAs(
  content: Uint8Array,
  encoding: string,
  findings: readonly Finding[],
): Decoded | Finding {
  if (isTextless(encoding)) return undecodable(`the declared encoding ${encoding} has no text`);
  const text = new TextDecoder(encoding).decode(content);
  const lost = countMatches(text, /\ufffd/g);
  if (lost === 0) return { text, encoding, findings };
  if (lost > text.length * maximumDamage && text.length > 20)
    return undecodable(`${lost} of ${text.length} characters are invalid as ${encoding}`);
  const damage: Finding = {
    code: 'replacement-characters',
    level: 'warning',
    message: `${lost} characters could not be read as ${encoding}; they stand as U+FFFD`,
    detail: String(lost),
  };
  return { text, encoding, findings: [...findings, damage] };
}

/** More well-formed multi-byte characters than broken ones. */
function looksLikeUtf8(content: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(content);
  const lost = countMatches(text, /\ufffd/g);
  return countMatches(text, /\P{ASCII}/gu) > 2 * lost;
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function countMatches(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count += 1;
  return count;
}

function binaryContent(reason: string): Finding {
  return {
    code: 'binary-content',
    level: 'error',
    message: `the content ${reason}, so it is not a text document; remove it from the source or convert it`,
    detail: null,
  };
}

function undecodable(reason: string): Finding {
  return {
    code: 'undecodable',
    level: 'error',
    message: `the content cannot be decoded: ${reason}; state the right charset in the source`,
    detail: null,
  };
}
