/**
 * A path pattern of robots.txt (RFC 9309, 2.2.2 and 2.2.3), ready to be compared with paths.
 * Its texts are octets, one a character, percent-encoding undone.
 */
export interface PathPattern {
  /** What stands between the wildcards; the first is a prefix of the path. */
  readonly parts: readonly string[];
  /** True when the pattern ends in `$`: the path ends where the last part does. */
  readonly isAnchored: boolean;
  /** Octets of the encoded pattern, by which the most specific rule wins. */
  readonly rank: number;
}

/** A pattern as robots.txt states it, one character an octet. */
export function parsePathPattern(octets: string): PathPattern {
  const isAnchored = octets.endsWith('$');
  const body = isAnchored ? octets.slice(0, -1) : octets;
  // Split before decoding: `%2A` stands for the character, `*` for the wildcard.
  const [prefix = '', ...others] = body.split(/\*+/).map(decodeOctets);
  return { parts: [prefix, ...others], isAnchored, rank: encodedLength(octets) };
}

/**
 * A path with its query as octets, percent-encoding undone. RFC 9309 encodes reserved characters
 * before it compares and decodes the others; to undo all of it compares the same.
 */
export function decodeOctets(text: string): string {
  return text.replace(/%([0-9A-Fa-f]{2})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}

/**
 * Whether the pattern matches the start of a path decoded by `decodeOctets`. Each part is taken
 * where it first occurs, which leaves most room for the rest: nothing is ever tried again, so a
 * pattern of many wildcards costs no more than its length and that of the path.
 */
export function matchesPath(pattern: PathPattern, path: string): boolean {
  const { parts, isAnchored } = pattern;
  const prefix = parts[0] ?? '';
  if (!path.startsWith(prefix)) return false;
  if (parts.length === 1) return !isAnchored || path.length === prefix.length;
  let end = prefix.length;
  for (const part of isAnchored ? parts.slice(1, -1) : parts.slice(1)) {
    const start = path.indexOf(part, end);
    if (start === -1) return false;
    end = start + part.length;
  }
  if (!isAnchored) return true;
  const last = parts.at(-1) ?? '';
  return path.length - last.length >= end && path.endsWith(last);
}

/** Octets outside ASCII count three, as `%E3` does, so that both spellings rank the same. */
function encodedLength(octets: string): number {
  const rare = octets.match(/[\x80-\xff]/g)?.length ?? 0;
  const encodedAscii = octets.match(/%[0-7][0-9A-Fa-f]/g)?.length ?? 0;
  return octets.length + 2 * rare - 2 * encodedAscii;
}
