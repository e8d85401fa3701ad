/** Contents of the meta elements of a page by lower-case name, in the order of the page. */
export type Meta = ReadonlyMap<string, readonly string[]>;

export function readMeta(elements: readonly Element[]): Meta {
  const meta = new Map<string, string[]>();
  for (const element of elements) {
    if (element.localName !== 'meta') continue;
    const content = (element.getAttribute('content') ?? '').replace(/\s+/g, ' ').trim();
    if (content === '') continue;
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name === undefined || name === '') continue;
      const values = meta.get(name);
      if (values === undefined) meta.set(name, [content]);
      else values.push(content);
    }
  }
  return meta;
}
