/** Ends the scan: the head stops inside a tag or a comment. */
const cutOff = Symbol('cut off');
const attribute = /[\s/]*(=?[^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'][^\s>]*)?))?/y;
const xmlEncoding = /^<\?xml\b[^>]{0,200}?\bencoding\s{0,9}=\s{0,9}["']([^"']{1,40})["']/i;

/**
 * Labels of the encodings that a document declares about itself, in its order: its XML declaration and
 * its meta elements, read as the HTML standard prescans a byte stream (13.2.3.2), so that what stands
 * in comments, scripts' attributes and other elements counts for nothing.
 */
export function readDeclaredLabels(head: string): readonly string[] {
  const xml = xmlEncoding.exec(head)?.[1];
  const labels = xml === undefined ? [] : [xml];
  let at = head.indexOf('<');
  while (at >= 0) {
    if (head.startsWith('<!--', at)) {
      // "<!-->" is a comment too
      const end = head.indexOf('-->', at + 2);
      if (end < 0) break;
      at = head.indexOf('<', end + 3);
      continue;
    }
    const tag = /<\/?([a-z][^\s>]*)|<[!/?]/iy;
    tag.lastIndex = at;
    const match = tag.exec(head);
    if (match === null) {
      at = head.indexOf('<', at + 1);
      continue;
    }
    if (match[1] === undefined) {
      const end = head.indexOf('>', at);
      at = end < 0 ? -1 : head.indexOf('<', end);
      continue;
    }
    const attributes = new Map<string, string>();
    const isMeta = /^<meta(?:[\s/]|$)/i.test(head.slice(at, at + 6));
    const end = readAttributes(head, isMeta ? at + 5 : tag.lastIndex, attributes);
    if (end === cutOff) break;
    const label = isMeta ? readMeta(attributes) : null;
    if (label !== null) labels.push(label);
    at = head.indexOf('<', end);
  }
  return labels;
}

/** Collects the attributes of a tag; the first of a name counts. Returns where they end. */
function readAttributes(
  head: string,
  start: number,
  attributes: Map<string, string>,
): number | typeof cutOff {
  let at = start;
  for (;;) {
    attribute.lastIndex = at;
    const match = attribute.exec(head);
    const [whole = '', name = '', double, single, bare] = match ?? [];
    at += whole.length;
    if (at >= head.length) return cutOff;
    if (name === '') return at;
    // a quotation mark that is never closed takes the rest of the head
    if (/=\s*$/.test(whole) && /["']/.test(head.charAt(at))) return cutOff;
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, double ?? single ?? bare ?? '');
  }
}

function readMeta(attributes: ReadonlyMap<string, string>): string | null {
  const charset = attributes.get('charset');
  if (charset !== undefined) return charset.trim();
  const isPragma = attributes.get('http-equiv')?.toLowerCase() === 'content-type';
  return isPragma ? readContent(attributes.get('content') ?? '') : null;
}

/** HTML standard, 2.5.3: the encoding in the content of a meta element. */
function readContent(content: string): string | null {
  const match = /charset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s;"'][^\s;]*))/i.exec(content);
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? null;
}
