/** Elements without text of the report. */
const silent: ReadonlySet<string> = new Set(
  'script style noscript template svg iframe select button textarea object'.split(' '),
);
const inline: ReadonlySet<string> = new Set(
  'a abbr b bdi cite em font i label mark nobr s small span strong sub sup time u'.split(' '),
);
/** Names of elements whose dates are of other reports, of comments, or of today. */
const foreignName =
  /comment|related|recommend|sidebar|widget|teaser|latest|popular|trending|most-?(?:read|viewed)|more-(?:news|stories)|carousel|slider|ticker|weather|calendar|archive|newsletter|copyright|disqus|event-list|current-?date|today|breaking|menu|navbar/i;
const dateName =
  /(?:^|[^a-z]|[a-z](?=[A-Z]))(?:date|dates|datetime|time|timestamp|publish|published|pub|posted|posted-on|byline|meta|entry-date|info|autor|author|fecha|data|datum|tarih|time-?stamp|submitted)(?![a-z])|date|publi|posted|Date|Publi/;

/** Longest line that can be a date line; longer ones are running text. */
const longestLine = 220;
/** Most nodes walked and lines kept. */
const mostNodes = 12_000;
const mostLines = 400;

/** Lines after the headline in which a date is believed wherever it stands. */
export const adjacentLines = 4;
/** Lines after the headline in which the report ends. */
const articleLines = 150;

/** A short line of the page with digits, or with a `<time>`. */
export interface Line {
  readonly text: string;
  /** Number of the line on the page. */
  readonly index: number;
  /** The element is named after dates. */
  readonly isHinted: boolean;
  /** Attribute of a `<time>` in the line. */
  readonly stamp: string | null;
  /** In a comment, a teaser, a footer and the like. */
  readonly isForeign: boolean;
}

export interface PageLines {
  readonly lines: readonly Line[];
  /** Number of the line that is the headline; null without one. */
  readonly headlineIndex: number | null;
  /** Meta elements, and elements with `itemprop` or `property` outside foreign parts. */
  readonly labelled: readonly Element[];
}

/** The line being read. */
interface Draft {
  text: string;
  stamp: string | null;
  isHinted: boolean;
  heading: Heading;
}

/** First level, another level, or none. */
type Heading = 'first' | 'other' | null;

interface Walk {
  readonly titles: readonly string[];
  readonly lines: Line[];
  readonly labelled: Element[];
  readonly natures: Map<string, Nature>;
  draft: Draft;
  lineCount: number;
  nodeCount: number;
  headlineIndex: number | null;
  firstHeading: number | null;
}

interface Nature {
  readonly isForeign: boolean;
  readonly isDated: boolean;
}

interface Place {
  readonly isForeign: boolean;
  readonly isHinted: boolean;
  readonly heading: Heading;
}

/** Walks the page once, up to a bound, for its short lines with digits and its labelled elements. */
export function readPageLines(document: Document): PageLines {
  const labelled: Element[] = [];
  const titles: string[] = [];
  for (let node = document.head?.firstChild ?? null; node !== null; node = node.nextSibling) {
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    if (element.localName === 'title') titles.push(squash(element.textContent ?? ''));
    if (element.localName !== 'meta') continue;
    labelled.push(element);
    if (element.getAttribute('property') === 'og:title')
      titles.push(squash(element.getAttribute('content') ?? ''));
  }
  const walk: Walk = {
    titles,
    lines: [],
    labelled,
    natures: new Map(),
    draft: { text: '', stamp: null, isHinted: false, heading: null },
    lineCount: 0,
    nodeCount: 0,
    headlineIndex: null,
    firstHeading: null,
  };
  if (document.body !== null)
    walkNodes(document.body, { isForeign: false, isHinted: false, heading: null }, walk);
  closeLine(false, walk);
  const { lines, headlineIndex, firstHeading } = walk;
  return { lines, labelled, headlineIndex: headlineIndex ?? firstHeading };
}

function walkNodes(parent: Node, place: Place, walk: Walk): void {
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    walk.nodeCount += 1;
    if (walk.nodeCount > mostNodes || linesSinceHeadline(walk) > articleLines) return;
    if (node.nodeType === 3) addText(node.nodeValue ?? '', place, walk.draft);
    else if (node.nodeType === 1) walkElement(node as Element, place, walk);
  }
}

function addText(text: string, place: Place, draft: Draft): void {
  if (draft.text.length <= longestLine) draft.text += text.slice(0, longestLine * 4);
  draft.isHinted ||= place.isHinted;
  draft.heading ??= place.heading;
}

function walkElement(element: Element, place: Place, walk: Walk): void {
  const name = element.localName;
  if (silent.has(name)) return;
  const isBlock = !inline.has(name);
  if (isBlock) closeLine(place.isForeign, walk);
  if (name === 'time') walk.draft.stamp ??= element.getAttribute('datetime');
  const { isForeign, isDated } = natureOf(element, walk.natures);
  const turnsForeign =
    place.isForeign ||
    /^(?:aside|footer|nav)$/.test(name) ||
    (isForeign && name !== 'body' && name !== 'article');
  if (turnsForeign && linesSinceHeadline(walk) > adjacentLines) return;
  if (!turnsForeign && (element.hasAttribute('itemprop') || element.hasAttribute('property')))
    walk.labelled.push(element);
  walkNodes(
    element,
    {
      isForeign: turnsForeign,
      isHinted: (place.isHinted && name !== 'p' && name !== 'div') || isDated,
      heading: place.heading ?? headingOf(name),
    },
    walk,
  );
  if (isBlock) closeLine(turnsForeign, walk);
  else if (name === 'span' || name === 'time') walk.draft.text += ' ';
}

function headingOf(name: string): Heading {
  if (name === 'h1') return 'first';
  return /^h[2-4]$/.test(name) ? 'other' : null;
}

function linesSinceHeadline({ lineCount, headlineIndex }: Walk): number {
  return headlineIndex === null ? 0 : lineCount - headlineIndex;
}

/** Elements that say nothing by their name. */
const plain: ReadonlySet<string> = new Set('a b br em i img picture source strong'.split(' '));
const ownNature: Nature = { isForeign: false, isDated: false };

function natureOf(element: Element, natures: Map<string, Nature>): Nature {
  if (plain.has(element.localName)) return ownNature;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  const known = natures.get(names);
  if (known !== undefined) return known;
  const short = names.slice(0, longestLine);
  const nature = { isForeign: foreignName.test(short), isDated: dateName.test(short) };
  natures.set(names, nature);
  return nature;
}

function closeLine(isForeign: boolean, walk: Walk): void {
  const { text: raw, stamp, isHinted, heading } = walk.draft;
  if (raw === '' && stamp === null) return;
  const text = raw.replace(/\s+/g, ' ').trim();
  walk.draft = { text: '', stamp: null, isHinted: false, heading: null };
  if (text === '' && stamp === null) return;
  walk.lineCount += 1;
  const index = walk.lineCount;
  if (heading === 'first') walk.firstHeading ??= index;
  if (heading !== null && walk.headlineIndex === null && isTitle(text, walk.titles))
    walk.headlineIndex = index;
  if (heading === 'first' || walk.headlineIndex === index) return;
  const isKept = text.length <= longestLine && (stamp !== null || isDateLike(text));
  if (isKept && walk.lines.length < mostLines)
    walk.lines.push({ text, index, isHinted, stamp, isForeign });
}

/** The title of the page begins with its headline, or the other way round. */
function isTitle(line: string, titles: readonly string[]): boolean {
  const heading = squash(line);
  return (
    heading.length >= 12 &&
    titles.some(
      (title) => title.includes(heading) || (title.length >= 12 && heading.includes(title)),
    )
  );
}

function squash(text: string): string {
  return text
    .slice(0, 500)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A day with a year: two digits at least, and a name or numerals beside them. */
function isDateLike(line: string): boolean {
  return (
    /[\d٠-٩۰-۹०-९]/.test(line) &&
    /(?:19|20)\d\d|[./-]\d\d(?!\d)|[’'\s]\d\d\b|[٠-٩۰-۹०-९]{2}/.test(line)
  );
}
