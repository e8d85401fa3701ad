/** The nearest element that passes the test, from one outward. */
export function findAround(
  start: Element | null,
  test: (element: Element) => boolean,
): Element | null {
  let element = start;
  while (element !== null && !test(element)) element = element.parentElement;
  return element;
}

/** The elements within a node in document order, but for what lies in templates. */
export function listElements(root: Document | Element): Element[] {
  const elements: Element[] = [];
  const visit = (parent: Node): void => {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType !== 1) continue;
      const element = node as Element;
      elements.push(element);
      if (element.localName !== 'template') visit(element);
    }
  };
  visit(root);
  return elements;
}
