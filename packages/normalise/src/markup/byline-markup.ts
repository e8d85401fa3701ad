import { listElements } from '../page/element-list.ts';
import { toPlainText } from './character-reference.ts';
import type { Statement } from './page-facts.ts';

/** Most elements that are looked at in one page. */
const maximumElements = 200;
/** Longer texts are a note about the author, not a name. */
const longestByline = 200;

const mark = /author|byline|writer|reporter/i;
/** Parts of the page that name the authors of other reports, or people who are no authors. */
const elsewhere: ReadonlySet<string> = new Set(
  'ASIDE FOOTER NAV FIGURE FIGCAPTION FORM'.split(' '),
);
const elsewhereClass = /comment|related|teaser|recommend|caption|photo|bio|sidebar/i;

/** How the class or test id of an element ends that holds a name or a line of names. */
const nameToken =
  /(?:author|byline|writer|reporter)s?(?:[_-]{0,2}(?:names?|lists?|links?|items?|info|authors?|texts?)){0,3}$/i;
/** Longer class names are generated, and no one's mark. */
const longestToken = 80;

interface Marked extends Statement {
  readonly element: Element;
}

/**
 * Lines of elements that are marked as author or byline, innermost only. Those of teasers, captions
 * and comments are left out, and so is every mark but the first that is used: pages name the authors
 * of other reports too, lower down.
 */
export function readBylines(elements: readonly Element[]): Statement[] {
  const marked = elements.filter(isMarked).slice(0, maximumElements);
  const lines = marked.flatMap((element): Marked[] => {
    const source = sourceOf(element);
    if (source === null || isElsewhere(element)) return [];
    const text = toPlainText(readLine(element));
    return text === '' || text.length > longestByline ? [] : [{ source, text, element }];
  });
  const innermost = lines.filter(
    ({ element, source }) =>
      !lines.some(
        (other) =>
          other.source === source && other.element !== element && element.contains(other.element),
      ),
  );
  return (['microdata', 'byline'] as const).flatMap((source) => {
    const own = innermost.filter((line) => line.source === source);
    const first = own[0]?.element.getAttribute('class');
    return own
      .filter(({ element }) => element.getAttribute('class') === first)
      .map(({ text }) => ({ source, text }));
  });
}

/** Values of the attributes that can mark an author. */
function marksOf(element: Element): string {
  return ['class', 'itemprop', 'rel', 'data-testid']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ');
}

function isMarked(element: Element): boolean {
  return mark.test(marksOf(element));
}

function isElsewhere(element: Element): boolean {
  for (let outer: Element | null = element; outer !== null; outer = outer.parentElement) {
    if (/^(?:MAIN|BODY|HTML)$/i.test(outer.tagName)) return false;
    if (elsewhere.has(outer.tagName.toUpperCase())) return true;
    if (outer.getAttribute('role') === 'complementary') return true;
    if (elsewhereClass.test(outer.getAttribute('class') ?? '')) return true;
  }
  return false;
}

function sourceOf(element: Element): 'microdata' | 'byline' | null {
  if (/^(?:META|LINK|SCRIPT|BODY|HTML|IMG|INPUT)$/i.test(element.tagName)) return null;
  const property = `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('rel') ?? ''}`;
  if (/\bauthor\b/i.test(property)) return 'microdata';
  const tokens =
    `${element.getAttribute('class') ?? ''} ${element.getAttribute('data-testid') ?? ''}`
      .split(/\s+/)
      .filter(({ length }) => length <= longestToken);
  return tokens.some((token) => nameToken.test(token)) ? 'byline' : null;
}

/** The name within the element where one is marked. */
function readLine(element: Element): string {
  const name = listElements(element).find((inner) =>
    /(?:^|\s)name(?:$|\s)/i.test(inner.getAttribute('itemprop') ?? ''),
  );
  return name?.getAttribute('content') ?? (name ?? element).textContent ?? '';
}
