import { parseTree } from './tree-document.ts';

/**
 * Parses HTML into a document with head and body. Scripts never run. The tree has those parts of a
 * Document that this package and Readability use, and throws on selectors that it does not know.
 */
export function parsePage(html: string): Document {
  const document = parseTree(wholePage(html)) as unknown as Document;
  adoptStrays(document);
  revealStreamed(document);
  return document;
}

/** The page with its html element first: whatever comes first would be the root. */
function wholePage(html: string): string {
  const opening = /<!--[\s\S]*?(?:-->|$)|<html(?=[\s>])[^>]*>/gi;
  for (let match = opening.exec(html); match !== null; match = opening.exec(html)) {
    if (match[0].startsWith('<!')) continue;
    const before = html.slice(0, match.index);
    const strays = before.replace(/<!--[\s\S]*?-->|<![^>]*>|<\?[^>]*>/g, '').trim();
    if (strays === '') return html;
    return `<!doctype html>${match[0]}${strays}${html.slice(opening.lastIndex)}`;
  }
  return `<!doctype html><html><head></head><body>${html}</body></html>`;
}

/** Moves what lies between head and body, or beside them, into the body. */
function adoptStrays(document: Document): void {
  const { body, head, documentElement } = document;
  for (const child of [...documentElement.childNodes])
    if (child !== head && child !== body) body.append(child);
}

/** React sends late parts of a page hidden and lets a script move them into place. */
function revealStreamed(document: Document): void {
  for (const part of document.querySelectorAll('div'))
    if (part.id.startsWith('S:')) part.removeAttribute('hidden');
}
