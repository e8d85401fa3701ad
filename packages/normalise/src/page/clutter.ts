import { aroundAttribute, nameOf } from './block.ts';

/** What was taken out of a page before its article was looked for, as text. */
export interface SetAside {
  readonly captions: readonly string[];
  readonly relatedBoxes: readonly string[];
}

/** Never text of the page. The content of a template is part of the tree, which breaks Readability. */
const neverText: ReadonlySet<string> = new Set(
  'TEMPLATE SCRIPT STYLE LINK NOSCRIPT SVG MATH IFRAME OBJECT EMBED AUDIO VIDEO CANVAS BUTTON INPUT SELECT TEXTAREA DIALOG NAV MAP'.split(
    ' ',
  ),
);
const neverRole = /^(?:navigation|dialog|alertdialog|menu|search|banner)$/;
/** Beside the article, unless the page has put the article inside. */
const besides: ReadonlySet<string> = new Set(['ASIDE', 'FORM', 'FOOTER']);
const besidesRole = /^(?:complementary|contentinfo)$/;
const clutterName =
  /(?:^|[\s_-])(?:related|recommend(?:ed|ations?)?|newsletters?|subscri(?:be|ption)|sign-?up|share(?:bar|-?tools|-?links)?|sharing|social(?:-?(?:links|media|share|bar|tools))?|promo(?:tion)?s?|breadcrumbs?|comments?|disqus|outbrain|taboola|cookies?|gdpr|popular|trending|most-?read|read-?more|readnext|also-?read|see-?also|more-?(?:on|from|stories|news)|advert(?:isement)?s?|ad-?(?:slot|unit|container|wrapper)|sponsor(?:ed)?|paywall|modal|popup|toolbar|tags?-?list|topics?-?list|author-?(?:bio|box|info|card)|about-?the-?author|print-?only|screen-?reader(?:-text)?|sr-only|visually-?hidden)(?=$|[\s_-])/i;
const relatedName =
  /related|recommend|read-?more|also-?read|see-?also|readnext|more-?(?:on|from|stories)/i;
/** Named for the whole, though the name may speak of captions. */
const wholeParts: ReadonlySet<string> = new Set(['BODY', 'ARTICLE', 'MAIN', 'SECTION']);
/** Names of these say nothing of what is in them. */
const unnamedParts: ReadonlySet<string> = new Set(
  'HTML BODY ARTICLE MAIN P H1 A EM STRONG'.split(' '),
);
/** Share of the page's paragraph text above which an element holds the article itself. */
const articleShare = 0.3;

/** What one walk over the page finds, in document order. */
interface Survey {
  readonly never: Element[];
  readonly besides: Element[];
  readonly captions: Element[];
  readonly figures: Element[];
  readonly quotes: Element[];
  readonly named: Element[];
  /** Length of the text in paragraphs: what tells an article from menus. */
  readonly paragraphLengths: Map<Element, number>;
  /** Elements around a main heading or a quotation. */
  readonly precious: Set<Element>;
}

/** Takes captions, related boxes and everything that is not running text out of the page. */
export function clearClutter(document: Document): SetAside {
  const survey = surveyPage(document.documentElement);
  for (const element of survey.never) element.remove();
  const total = survey.paragraphLengths.get(document.body) ?? 0;
  const isSpared = (element: Element): boolean =>
    (survey.paragraphLengths.get(element) ?? 0) > articleShare * total ||
    survey.precious.has(element);
  freeQuotes(survey.quotes);
  const captions = takeCaptions(survey, isSpared);
  const relatedBoxes: string[] = [];
  for (const element of survey.besides) if (!isSpared(element)) element.remove();
  for (const element of survey.named) {
    if (!element.isConnected) continue;
    keepName(element);
    const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
    if (name.length > 500 || !clutterName.test(name) || isSpared(element)) continue;
    if (relatedName.test(name)) relatedBoxes.push(textOf(element));
    element.remove();
  }
  return { captions, relatedBoxes: relatedBoxes.filter((text) => text !== '') };
}

function surveyPage(root: Element): Survey {
  const survey: Survey = {
    never: [],
    besides: [],
    captions: [],
    figures: [],
    quotes: [],
    named: [],
    paragraphLengths: new Map(),
    precious: new Set(),
  };
  surveyElement(root, survey);
  return survey;
}

/** Length of the text in the paragraphs of an element. */
function surveyElement(element: Element, survey: Survey): number {
  const tag = element.tagName.toUpperCase();
  const role = element.getAttribute('role');
  if (neverText.has(tag) || (role !== null && neverRole.test(role))) {
    survey.never.push(element);
    return 0;
  }
  if (besides.has(tag) || (role !== null && besidesRole.test(role))) survey.besides.push(element);
  if (isCaptionPart(element, tag)) survey.captions.push(element);
  if (tag === 'FIGURE') survey.figures.push(element);
  if (tag === 'BLOCKQUOTE') survey.quotes.push(element);
  const isNamed = element.hasAttribute('class') || element.hasAttribute('id');
  if (isNamed && !unnamedParts.has(tag)) survey.named.push(element);
  let length = 0;
  let isPrecious = false;
  for (const child of element.children) {
    length += surveyElement(child, survey);
    isPrecious ||= survey.precious.has(child) || /^(?:H1|BLOCKQUOTE)$/i.test(child.tagName);
  }
  if (isPrecious) survey.precious.add(element);
  if (tag === 'P') length = (element.textContent ?? '').length;
  survey.paragraphLengths.set(element, length);
  return length;
}

function isCaptionPart(element: Element, tag: string): boolean {
  if (tag === 'FIGCAPTION' || element.getAttribute('itemprop') === 'caption') return true;
  return !wholeParts.has(tag) && /caption/i.test(element.getAttribute('class') ?? '');
}

/** Readability puts an only paragraph in the place of its div, whose name is still wanted. */
function keepName(element: Element): void {
  const [only, second] = element.children;
  if (element.tagName === 'DIV' && only?.tagName === 'P' && second === undefined)
    only.setAttribute(aroundAttribute, nameOf(element));
}

/** A quoted post is text of the article; a wrapper named for its network must not take it along. */
function freeQuotes(quotes: readonly Element[]): void {
  for (const quote of quotes) {
    const { parentElement } = quote;
    if (parentElement?.tagName !== 'DIV' || quote.nextElementSibling !== null) continue;
    if (quote.previousElementSibling !== null) continue;
    if (textOf(parentElement).length < textOf(quote).length + 10) parentElement.replaceWith(quote);
  }
}

function takeCaptions(survey: Survey, isSpared: (element: Element) => boolean): string[] {
  const captions: string[] = [];
  for (const element of survey.captions) {
    if (!element.isConnected || isSpared(element)) continue;
    captions.push(textOf(element));
    element.remove();
  }
  for (const figure of survey.figures)
    if (!isSpared(figure) && figure.querySelector('p, blockquote, table') === null) figure.remove();
  return [...new Set(captions)].filter((caption) => caption.length > 2);
}

function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
