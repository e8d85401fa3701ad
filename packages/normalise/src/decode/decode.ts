import { getBOMEncoding, normalizeEncoding, TextDecoder } from '@exodus/bytes/encoding.js';
import type { Finding } from '../issue.ts';
import { findBinaryFormat } from './magic-number.ts';

/** Share of control or replacement characters above which bytes are not taken for text. */
const maximumDamage = 0.05;
/** The HTML standard looks at 1,024 bytes; pages with long comments declare themselves later. */
const prescanLength = 8192;

export interface Decoded {
  readonly text: string;
  /** WHATWG encoding name, lower case. */
  readonly encoding: string;
  readonly findings: readonly Finding[];
}

/**
 * Bytes to text: byte order mark, then the declared charset, then the document's own declaration,
 * then UTF-8, then windows-1252. Never the global TextDecoder: that of Node 20 maps 0x80-0x9F of
 * windows-1252 to control characters (nodejs/node#56542). Returns a finding of level error when
 * the bytes are not text.
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
  const declared = resolveLabel(charset, findings) ?? resolveLabel(declaredInside(head), findings);
  if (declared === null) return decodeUndeclared(content, findings);
  if (declared === 'utf-8') return decodeUtf8(content, findings);
  if (declared === 'windows-1252' && isMultiByteUtf8(content)) {
    findings.push({
      code: 'charset-conflict',
      level: 'warning',
      message: `the content is declared ${charset ?? declared} but is valid UTF-8 beyond ASCII; it was read as UTF-8`,
      detail: null,
    });
    return decodeAs(content, 'utf-8', findings);
  }
  return decodeAs(content, declared, findings);
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

/** Charset of an HTML meta element or an XML declaration; UTF-16 cannot declare itself this way. */
function declaredInside(head: string): string | null {
  const label =
    /<meta\b[^>]{0,500}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([^\s"'/>;]{1,40})/i.exec(head)?.[1] ??
    /^<\?xml\b[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([^"']{1,40})["']/i.exec(head)?.[1];
  if (label === undefined) return null;
  return /^utf-?16/i.test(label) ? 'utf-8' : label;
}

function decodeUndeclared(content: Uint8Array, findings: readonly Finding[]): Decoded | Finding {
  const text = decodeStrictly(content);
  if (text !== null) return { text, encoding: 'utf-8', findings };
  return looksLikeUtf8(content)
    ? decodeAs(content, 'utf-8', findings)
    : decodeAs(content, 'windows-1252', findings);
}

/** Content declared UTF-8 is often windows-1252; content cut inside a character is still UTF-8. */
function decodeUtf8(content: Uint8Array, findings: readonly Finding[]): Decoded | Finding {
  const decoded = decodeUndeclared(content, findings);
  if ('code' in decoded || decoded.encoding === 'utf-8') return decoded;
  const conflict: Finding = {
    code: 'charset-conflict',
    level: 'warning',
    message: 'the content is declared UTF-8 but is not; it was read as windows-1252',
    detail: null,
  };
  return { ...decoded, findings: [...decoded.findings, conflict] };
}

function decodeAs(
  content: Uint8Array,
  encoding: string,
  findings: readonly Finding[],
): Decoded | Finding {
  if (encoding === 'replacement' || encoding === 'x-user-defined')
    return undecodable(`the declared encoding ${encoding} has no text`);
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

function decodeStrictly(content: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return null; // the fatal decoder has no other way to say that bytes are not UTF-8
  }
}

function isMultiByteUtf8(content: Uint8Array): boolean {
  return content.some((byte) => byte > 0x7f) && decodeStrictly(content) !== null;
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
