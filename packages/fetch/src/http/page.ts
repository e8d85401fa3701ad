/**
 * Media type of an article page: text/html for HTML in either syntax, null for anything else.
 * A server that states no type is judged by how the page begins.
 */
export function pageMediaType(essence: string | null, bytes: Uint8Array): string | null {
  if (essence === 'text/html' || essence === 'application/xhtml+xml') return 'text/html';
  if (essence !== null) return null;
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  return /^(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html|head|body)\b/i.test(start)
    ? 'text/html'
    : null;
}
