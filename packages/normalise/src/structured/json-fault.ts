/** One token of JSON (RFC 8259) with the white space before it. */
const token =
  /\s*(?:([{[])|([}\]])|([:,])|("[^"\\]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

/**
 * Where a text stops being JSON, in UTF-16 code units; null when all its tokens are whole, alternate
 * with marks and stand in paired brackets. The messages of JSON.parse give no place for most faults, and
 * quote the text.
 */
export function findJsonFault(text: string): number | null {
  const open: string[] = [];
  let last: 'start' | 'open' | 'value' | 'mark' = 'start';
  for (let at = 0; ; ) {
    token.lastIndex = at;
    const match = token.exec(text);
    if (match === null) {
      const rest = text.slice(at).search(/\S/);
      return rest < 0 ? (open.length > 0 || last !== 'value' ? text.length : null) : at + rest;
    }
    const [whole, opening, closing, mark] = match;
    const start = at + whole.length - whole.trimStart().length;
    at += whole.length;
    const isExpected =
      closing !== undefined || mark !== undefined ? last !== 'start' : last !== 'value';
    if (!isExpected || (mark !== undefined && last !== 'value')) return start;
    if (closing !== undefined) {
      const pair = open.pop();
      if (last === 'mark' || pair !== (closing === '}' ? '{' : '[')) return start;
    }
    if (opening !== undefined) open.push(opening);
    last = opening !== undefined ? 'open' : mark !== undefined ? 'mark' : 'value';
  }
}
