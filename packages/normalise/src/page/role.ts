import type { Block } from './block.ts';
import type { Surroundings } from './main-element.ts';

/** What the names of the elements around a block say that it is. */
export type Role =
  | 'standfirst'
  | 'byline'
  | 'caption'
  | 'author'
  | 'aside'
  | 'pull_quote'
  | 'furniture';

/** An element with more of the text than this is named for the article, not for the block. */
const smallShare = 0.3;
/** A box beside the text may be longer. */
const boxShare = 0.6;

/** Words of class names, in the order in which they are believed. */
const rows: readonly (readonly [role: Role, names: readonly string[]])[] = [
  [
    'furniture',
    'affiliate|copyright|cta|disclaimer|newsletters?|nonprint|no-?script|paywall|print-?only|d-print-block|print-?header|poll|promos?|quiz|registration|sign-?up|subscri(?:be|ption)|inline-?teaser|advert(?:isement)?|reading-?time|read-?time|control-?(?:bar|panel)|sponsor(?:ed)?|donat(?:e|ion)|login|regwall|consent|toast|tooltip|comments?|(?:whatsapp|telegram)-?(?:group|channel|box)|not-prose',
  ],
  ['pull_quote', 'pull-?quotes?|quote-?box|blockquote-?highlight'],
  [
    'author',
    'author-?(?:bio|box|info|card|desc(?:ription)?|short-?desc|jobtitle)|autor-?(?:info|box|kasten|bio|jobtitle|short-?desc)|about-?author|bio(?:graphy)?|post-?author|writer-?bio|sobre-?autor',
  ],
  [
    'caption',
    'captions?|image-?box|photo-?(?:box|credit|text)|img-?(?:description|caption|text|credit)|image-?(?:description|text|credit|embed|imageembed)|inline-?image|lightbox|bild-?(?:unterschrift|text|quelle)|legende|pie-?de-?foto|didascalia',
  ],
  [
    'aside',
    'fact-?box|expandable-?box|collapsible-?box|additional-?info|info-?box|infokasten|faktaboks|faktaruta|fakta|box-?info|kasten|story-?highlights',
  ],
  [
    'byline',
    'by-?lines?|dateline|date-?time|publish(?:ed)?-?(?:at|on|date|time|info)?|publication-?date|timestamp|article-?meta|post-?meta|entry-?meta|content-?meta|meta-?data|article-?info|content-?infos?|top-?info|author(?:s|-?name|-?line)?|autor(?:en)?|last-?(?:updated|modified)|date|time',
  ],
  [
    'standfirst',
    'stand-?first|lead-?(?:text|in|paragraph)?|lede|summary|dek|deck|sub-?(?:title|head(?:line|ing)?|titulo|titre)|alternative-?headline|description|descr?|chapeau|chapo|teaser(?:-?text)?|excerpt|intro(?:duction|-?text)?|abstract|vorspann|anriss|anreisser|perex|ingress|manchet|bajada|copete|entradilla|occhiello|sottotitolo|sommario|zajawka|podtytul|resumo|spot|anons|lid|preface|top-?line|eyebrow|kicker|dachzeile',
  ],
].map(([role, names]) => [role as Role, String(names).split('|')] as const);

const patterns: readonly (readonly [Role, RegExp])[] = rows.map(([role, names]) => [
  role,
  new RegExp(`(?:^|[\\s_-])(?:${names.join('|')})(?=$|[\\s_-])`),
]);

/** The role that the nearest telling name gives a block; null when no name tells. */
export function roleOf(block: Block, { shareOf }: Surroundings): Role | null {
  const { names, trail } = block;
  for (const [index, name] of names.entries()) {
    const number = trail.at(-1 - index);
    if (number === undefined || shareOf(number) > boxShare) return null;
    const isLarge = shareOf(number) > smallShare;
    for (const [role, pattern] of patterns)
      if ((role === 'aside' || !isLarge) && pattern.test(name)) return role;
    if (isLarge) return null;
  }
  return null;
}
