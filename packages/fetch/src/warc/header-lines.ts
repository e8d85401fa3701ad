import type { WarcHeaders } from './record.ts';

/**
 * Bytes up to and with the empty line that ends a header block, of WARC or HTTP; null while there
 * is none. Lines that end in a bare line feed are taken too.
 */
export function findHeaderEnd(bytes: Buffer): number | null {
  const crlf = bytes.indexOf('\n\r\n');
  const lf = (crlf < 0 ? bytes : bytes.subarray(0, crlf + 1)).indexOf('\n\n');
  if (lf >= 0) return lf + 2;
  return crlf < 0 ? null : crlf + 3;
}

export interface HeaderLines {
  readonly headers: WarcHeaders;
  /** Lines that are no field. */
  readonly faults: readonly string[];
}

/** Fields of header lines; a line that begins with white space goes on with the one before. */
export function parseHeaderLines(lines: readonly string[]): HeaderLines {
  const headers: [string, string][] = [];
  const faults: string[] = [];
  for (const line of lines) {
    const last = headers.at(-1);
    if (last !== undefined && /^[ \t]/.test(line)) {
      last[1] = `${last[1]} ${trimBlanks(line)}`.trimStart();
      continue;
    }
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0)).trimEnd();
    if (name === '' || /\s/.test(name)) faults.push(line);
    else headers.push([name, trimBlanks(line.slice(colon + 1))]);
  }
  return { headers, faults };
}

/** String.trim would also take U+00A0 and its like, which are part of a value. */
function trimBlanks(text: string): string {
  return text.replace(/^[ \t]+|[ \t]+$/g, '');
}
