import type { Capture } from '@tellings/schema';
import { stripSiteName } from './facts/headline.ts';
import { hostOf } from './facts/web-address.ts';
import type { Finding } from './issue.ts';
import { type PageFacts, readPageFacts } from './markup/page-facts.ts';
import { type Article, extractArticle } from './page/article.ts';
import type { Block } from './page/block.ts';
import { measureMarkup } from './page/nesting.ts';
import { parsePage } from './page/page.ts';
import { repairApostrophes } from './repair/lost-apostrophe.ts';
import { repairMojibake } from './repair/mojibake.ts';
import { type Repaired, type RepairPass, repairText } from './repair/repair.ts';
import {
  composeCharacters,
  removeInvisible,
  repairControls,
  repairLineEndings,
  repairSurrogates,
} from './repair/unicode-repair.ts';
import { removeFrontMatter } from './segment/front-matter.ts';
import { removeMarkdownMarks } from './segment/markdown.ts';
import type { Passage, SegmentKind } from './segment/passage.ts';
import { readPassages } from './segment/plain-text.ts';
import type { SourceTables } from './table/source-tables.ts';
import { countWords } from './words.ts';

/** Deeper pages are turned away: browsers stop at 512, and everything after the parser recurses. */
export const maximumDepth = 512;
/** More elements and character references than this take the extractor many seconds. */
export const maximumPieces = 80_000;
/** Fewer words are no article. */
const leastWords = 25;
/** Above this share of link text the chosen element is a list of links. */
const linkPage = 0.6;

/** Linked headings in the chosen element from which it is a front page. */
const leastTeasers = 8;
/** Most words of the text below such a heading. */
const longestTeaser = 50;

/** Canonical text of a document with its paragraphs, and what its markup says. */
export interface ReadDocument extends Repaired {
  readonly passages: readonly Passage[];
  readonly facts: PageFacts | null;
  /** Headline of the markup, without the name of the site. */
  readonly markupHeadline: string | null;
  /** The text lost its apostrophes, so its quotation marks are lost too. */
  readonly hasLostMarks: boolean;
}

const characterPasses: readonly RepairPass[] = [
  repairSurrogates,
  repairControls,
  repairMojibake,
  repairLineEndings,
  removeInvisible,
  composeCharacters,
];

/** Reads a plain text or Markdown document; offsets move only where a repair says so. */
export function readPlainText(decoded: string, isMarkdown: boolean): ReadDocument {
  const markPasses = isMarkdown ? [removeMarkdownMarks] : [];
  const repaired = repairText(decoded, [
    ...characterPasses,
    removeFrontMatter,
    ...markPasses,
    repairApostrophes,
  ]);
  return {
    ...repaired,
    passages: readPassages(repaired.text, isMarkdown),
    facts: null,
    markupHeadline: null,
    hasLostMarks: hasLostMarks(repaired),
  };
}

/** Reads a page: one line of the canonical text is one block. Returns a finding when it is no article. */
export function readHtml(
  decoded: string,
  capture: Capture,
  tables: SourceTables,
): ReadDocument | Finding {
  const { depth, pieceCount } = measureMarkup(decoded);
  if (depth > maximumDepth)
    return failure('too-deep', `elements nest ${depth} deep; at most ${maximumDepth} are read`);
  if (pieceCount > maximumPieces)
    return failure(
      'too-large',
      `the page has ${pieceCount} elements and character references; at most ${maximumPieces} are read`,
    );
  try {
    return readPage(decoded, capture, tables);
  } catch (error) {
    // linkedom and Readability throw on markup they did not foresee: one page must not stop a build
    return failure(
      'extractor-failed',
      `the extractor failed: ${error instanceof Error ? error.message : 'unknown'}`,
    );
  }
}

function readPage(html: string, capture: Capture, tables: SourceTables): ReadDocument | Finding {
  const document = parsePage(html);
  const facts = readPageFacts(document);
  const linkCount = document.querySelectorAll('a[href]').length;
  const article = extractArticle(document, facts.article?.body ?? null, tables.agencies);
  const wordCount = article.body.reduce((sum, { text }) => sum + countWords(text), 0);
  if (wordCount < leastWords) return explainMissingBody(facts, linkCount);
  const isFront = isFrontPage(article);
  if (article.linkShare > linkPage || (facts.article === null && isFront))
    return failure('not-an-article', 'the page is mostly links: a home page or a list of articles');
  const markupHeadline = chooseHeadline(facts, capture, tables);
  const headline = markupHeadline === null ? [] : [toLine('headline', markupHeadline)];
  const lines = [
    ...headline,
    ...article.body
      .filter((block) => !isHeadline(block, markupHeadline))
      .map(({ text }) => toLine(null, text)),
    ...article.captions.map((caption) => toLine('caption', caption)),
    ...article.relatedBoxes.map((box) => toLine('related_box', box)),
  ];
  const repaired = repairText(lines.map(({ text }) => text).join('\n'), [
    ...characterPasses,
    repairApostrophes,
  ]);
  return {
    ...repaired,
    passages: toPassages(repaired.text, lines),
    facts,
    markupHeadline,
    hasLostMarks: hasLostMarks(repaired),
  };
}

/** A linked heading for every other short paragraph. */
function isFrontPage({ teaserCount, body }: Article): boolean {
  const isShort = body.every(({ text }) => countWords(text) <= longestTeaser);
  return teaserCount >= leastTeasers && isShort && teaserCount * 2 >= body.length;
}

interface Line {
  readonly kind: SegmentKind | null;
  readonly text: string;
}

function toLine(kind: SegmentKind | null, text: string): Line {
  return { kind, text: text.replace(/\s+/g, ' ').trim() };
}

/** Repairs keep the number of lines: white space was collapsed before. */
function toPassages(text: string, lines: readonly Line[]): Passage[] {
  let start = 0;
  return text.split('\n').flatMap((line, index) => {
    const from = start + (line.length - line.trimStart().length);
    start += line.length + 1;
    const end = from + line.trim().length;
    return from === end ? [] : [{ start: from, end, kind: lines[index]?.kind ?? null }];
  });
}

function hasLostMarks({ repairs }: Repaired): boolean {
  return repairs.some(({ rule }) => rule === 'lost-apostrophe');
}

function isHeadline(block: Block, headline: string | null): boolean {
  return (
    block.text === headline ||
    (/^h[12]$/.test(block.element) && headline?.startsWith(block.text) === true)
  );
}

function chooseHeadline(facts: PageFacts, capture: Capture, tables: SourceTables): string | null {
  const host = capture.url === null ? null : hostOf(capture.url);
  const names = [
    facts.siteName,
    facts.article?.publisher ?? null,
    capture.stated.outlet,
    host,
    host === null ? null : tables.outlets.findByHost(host),
  ];
  const { article, ogTitle, heading, title } = facts;
  const chosen = [article?.headline ?? null, ogTitle, heading, title]
    .flatMap((candidate) => (candidate === null ? [] : [stripSiteName(candidate, names)]))
    .map((candidate) => candidate.replace(/\s+/g, ' ').trim())
    .find((candidate) => candidate !== '');
  return chosen ?? null;
}

function explainMissingBody(facts: PageFacts, linkCount: number): Finding {
  const isVideo = /^video/i.test(facts.ogType ?? '') || facts.schemaTypes.has('VideoObject');
  if (isVideo && facts.article === null)
    return failure('not-an-article', 'the page shows a video and has no report text');
  if (linkCount >= 20 && facts.article === null)
    return failure('not-an-article', 'the page is mostly links: a home page or a list of articles');
  return failure(
    'no-article-body',
    `fewer than ${leastWords} words of running text were found; look at the page, it may need a script or a login`,
  );
}

function failure(code: Finding['code'], message: string): Finding {
  return { code, level: 'error', message, detail: null };
}
