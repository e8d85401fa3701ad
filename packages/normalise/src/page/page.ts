import { parseHTML } from 'linkedom';

/**
 * Parses HTML into a document with head and body. Scripts never run. linkedom builds neither for a
 * fragment, so fragments are wrapped.
 */
export function parsePage(html: string): Document {
  const isWhole = /<html[\s>]/i.test(html);
  const source = isWhole ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const { document } = parseHTML(source);
  adoptStrays(document);
  revealStreamed(document);
  return document;
}

/** Moves what lies between head and body, or beside them, into the body. */
function adoptStrays(document: Document): void {
  const { body, head, documentElement } = document;
  for (const child of [...documentElement.childNodes])
    if (child !== head && child !== body) body.append(child);
}

/** React sends late parts of a page hidden and lets a script move them into place. */
function revealStreamed(document: Document): void {
  for (const part of document.querySelectorAll('div[hidden][id^="S:"]'))
    part.removeAttribute('hidden');
}
