/** `link` against `base`; as written where it is absolute, or where nothing can be made of it. */
export function resolveLink(link: string, base: string | null): string {
  const written = link.trim();
  if (base === null || /^[a-z][a-z0-9+.-]*:/i.test(written)) return written;
  try {
    return new URL(written, base).href;
  } catch {
    return written;
  }
}
