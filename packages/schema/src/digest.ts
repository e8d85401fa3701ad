import { hash } from 'node:crypto';

/** SHA-256 of bytes or of a string in UTF-8, as 64 hex digits. */
export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex');
}

/** `prefix_` and the first 16 hex digits of SHA-256 over the parts, joined by line feeds. */
export function mintId(prefix: string, ...parts: readonly string[]): string {
  return `${prefix}_${sha256(parts.join('\n')).slice(0, 16)}`;
}

/** Order of UTF-16 code units: the order of every sorted output, whatever the locale. */
export function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
