/** What was taken out of a page before its article was looked for, as text. */
export interface SetAside {
  readonly captions: readonly string[];
  readonly relatedBoxes: readonly string[];
}

/** Never text of the page. linkedom keeps the content of template live, which breaks Readability. */
const neverText =
  'template, script, style, link, noscript, svg, math, iframe, object, embed, audio, video, canvas, button, input, select, textarea, dialog, nav, map, [role="navigation"], [role="dialog"], [role="alertdialog"], [role="menu"], [role="search"], [role="banner"]';
/** Beside the article, unless the page has put the article inside. */
const besides = 'aside, form, footer, [role="complementary"], [role="contentinfo"]';
const clutterName =
  /(?:^|[\s_-])(?:related|recommend(?:ed|ations?)?|newsletters?|subscri(?:be|ption)|sign-?up|share(?:bar|-?tools|-?links)?|sharing|social(?:-?(?:links|media|share|bar|tools))?|promo(?:tion)?s?|breadcrumbs?|comments?|disqus|outbrain|taboola|cookies?|gdpr|popular|trending|most-?read|read-?more|readnext|also-?read|see-?also|more-?(?:on|from|stories|news)|advert(?:isement)?s?|ad-?(?:slot|unit|container|wrapper)|sponsor(?:ed)?|paywall|modal|popup|toolbar|tags?-?list|topics?-?list|author-?(?:bio|box|info|card)|about-?the-?author|print-?only|screen-?reader(?:-text)?|sr-only|visually-?hidden)(?=$|[\s_-])/i;
const relatedName =
  /related|recommend|read-?more|also-?read|see-?also|readnext|more-?(?:on|from|stories)/i;
const captionParts =
  'figcaption, [class*="caption" i]:not(body, article, main, section), [itemprop="caption"]';

/** Share of the page's paragraph text above which an element holds the article itself. */
const articleShare = 0.3;

/** Takes captions, related boxes and everything that is not running text out of the page. */
export function clearClutter(document: Document): SetAside {
  for (const element of document.querySelectorAll(neverText)) element.remove();
  const total = paragraphLength(document.body);
  const isSpared = (element: Element): boolean =>
    paragraphLength(element) > articleShare * total || element.querySelector('h1') !== null;
  const captions = takeCaptions(document, isSpared);
  const relatedBoxes: string[] = [];
  for (const element of document.querySelectorAll(besides))
    if (!isSpared(element)) element.remove();
  for (const element of document.querySelectorAll('[class], [id]')) {
    if (
      !element.isConnected ||
      /^(?:html|body|article|main|p|h1|a|em|strong)$/i.test(element.tagName)
    )
      continue;
    const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
    if (name.length > 500 || !clutterName.test(name) || isSpared(element)) continue;
    if (relatedName.test(name)) relatedBoxes.push(textOf(element));
    element.remove();
  }
  return { captions, relatedBoxes: relatedBoxes.filter((text) => text !== '') };
}

function takeCaptions(document: Document, isSpared: (element: Element) => boolean): string[] {
  const captions: string[] = [];
  for (const element of document.querySelectorAll(captionParts)) {
    if (!element.isConnected || isSpared(element)) continue;
    captions.push(textOf(element));
    element.remove();
  }
  for (const figure of document.querySelectorAll('figure'))
    if (!isSpared(figure) && figure.querySelector('p, blockquote, table') === null) figure.remove();
  return [...new Set(captions)].filter((caption) => caption.length > 2);
}

/** Length of the text in paragraphs: what tells an article from menus. */
function paragraphLength(element: Element): number {
  let length = 0;
  for (const paragraph of element.querySelectorAll('p'))
    length += (paragraph.textContent ?? '').length;
  return length;
}

function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
