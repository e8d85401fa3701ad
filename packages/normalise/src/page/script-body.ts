/** An article has at least so many paragraphs, and is no longer than a page may be. */
const leastParagraphs = 3;
/** Strings in strings: state that a script carries as text of JSON. */
const mostLevels = 2;

/**
 * The longest run of HTML paragraphs in the strings of inline scripts: pages that are built by
 * scripts carry their article as state. Scripts are read, never run. Null when there is none.
 */
export function readScriptBody(scripts: readonly string[]): string | null {
  const bodies = scripts.flatMap((script) => findBodies(script, mostLevels));
  return bodies.reduce<string | null>(
    (longest, body) => (longest === null || body.length > longest.length ? body : longest),
    null,
  );
}

function findBodies(text: string, levels: number): string[] {
  if (levels === 0 || !hasParagraphs(text)) return [];
  return literalsOf(text).flatMap((literal) => {
    if (!hasParagraphs(literal)) return [];
    const value = parseString(literal);
    if (value === null) return [];
    const inner = findBodies(value, levels - 1);
    if (inner.length > 0) return inner;
    return countParagraphs(value) >= leastParagraphs ? [value] : [];
  });
}

/** Strings in double quotes, in one scan; one that is not closed ends it. */
function literalsOf(text: string): string[] {
  const literals: string[] = [];
  const mark = /["\\]/g;
  let start = -1;
  for (let match = mark.exec(text); match !== null; match = mark.exec(text)) {
    if (match[0] === '\\') {
      mark.lastIndex += 1;
    } else if (start < 0) {
      start = match.index;
    } else {
      literals.push(text.slice(start, match.index + 1));
      start = -1;
    }
  }
  return literals;
}

function parseString(literal: string): string | null {
  try {
    const value: unknown = JSON.parse(literal.replace(/\p{Cc}/gu, ' '));
    return typeof value === 'string' ? value : null;
  } catch {
    // a string of another kind of script: its body cannot be told, so it is none
    return null;
  }
}

/** "<" may be written as an escape, and escaped again within a string. */
function hasParagraphs(text: string): boolean {
  return /(?:<|\\u003c)p[ >\\]/i.test(text);
}

function countParagraphs(html: string): number {
  return html.match(/<p[ >]/gi)?.length ?? 0;
}
