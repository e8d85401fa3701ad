import type { Capture } from '@tellings/schema';
import { findHeadline } from './facts/headline.ts';
import { listOutletNames } from './facts/outlet.ts';
import { hostOf } from './facts/web-address.ts';
import type { Finding } from './issue.ts';
import { maximumDepth, maximumPieces, maximumWeight } from './limits.ts';
import { type PageFacts, readPageFacts } from './markup/page-facts.ts';
import { extractArticle } from './page/article.ts';
import { measureMarkup } from './page/nesting.ts';
import { parsePage } from './page/page.ts';
import { explainPage, findScriptBody, readPageEvidence } from './page/page-kind.ts';
import { repairCharacters, repairWords } from './repair/characters.ts';
import { repairApostrophes } from './repair/lost-apostrophe.ts';
import { continueRepair, type Repaired } from './repair/repair.ts';
import type { Dateline } from './segment/dateline.ts';
import { removeFrontMatter } from './segment/front-matter.ts';
import { removeMarkdownMarks } from './segment/markdown.ts';
import type { Passage, SegmentKind } from './segment/passage.ts';
import { readPassages } from './segment/plain-text.ts';
import type { SourceTables } from './table/source-tables.ts';

/** Canonical text of a document with its paragraphs, and what its markup says. */
export interface ReadDocument extends Repaired {
  readonly passages: readonly Passage[];
  readonly facts: PageFacts | null;
  /** Headline of the markup, without the name of the site. */
  readonly markupHeadline: string | null;
  /** The dateline that the markup gives as such. */
  readonly dateline: Dateline | null;
  /** The text lost its apostrophes, so its quotation marks are lost too. */
  readonly hasLostMarks: boolean;
}

/** Reads a plain text or Markdown document; offsets move only where a repair says so. */
export function readPlainText(decoded: string, isMarkdown: boolean): ReadDocument {
  const markPasses = isMarkdown ? [removeMarkdownMarks] : [];
  const repaired = continueRepair(repairCharacters(decoded), [
    removeFrontMatter,
    ...markPasses,
    repairApostrophes,
  ]);
  return {
    ...repaired,
    passages: readPassages(repaired.text, isMarkdown),
    facts: null,
    markupHeadline: null,
    dateline: null,
    hasLostMarks: hasLostMarks(repaired),
  };
}

/** Reads a page: one line of the canonical text is one block. Returns a finding when it is no article. */
export function readHtml(
  decoded: string,
  capture: Capture,
  tables: SourceTables,
): ReadDocument | Finding {
  const { depth, pieceCount, weight } = measureMarkup(decoded);
  if (depth > maximumDepth)
    return failure('too-deep', `elements nest ${depth} deep; at most ${maximumDepth} are read`);
  if (pieceCount > maximumPieces)
    return failure(
      'too-large',
      `the page has ${pieceCount} elements and character references; at most ${maximumPieces} are read`,
    );
  if (weight > maximumWeight)
    return failure(
      'too-large',
      `the depths of its elements and character references add up to ${weight}; at most ${maximumWeight} are read`,
    );
  try {
    return readPage(decoded, capture, tables);
  } catch (error) {
    // the parser and Readability throw on markup they did not foresee: one page must not stop a build
    return failure(
      'extractor-failed',
      `the extractor failed: ${error instanceof Error ? error.message : 'unknown'}`,
    );
  }
}

function readPage(html: string, capture: Capture, tables: SourceTables): ReadDocument | Finding {
  const document = parsePage(html);
  const facts = readPageFacts(document);
  const evidence = readPageEvidence(document);
  const host = capture.url === null ? null : hostOf(capture.url);
  const article = extractArticle(document, {
    statedBody: facts.article?.body ?? findScriptBody(document, evidence),
    agencies: tables.agencies,
    isRecurring: (text) => host !== null && tables.boilerplate.has(host, text),
  });
  const reason = explainPage(article, evidence, {
    isArticle: facts.article !== null,
    isVideo: /^video/i.test(facts.ogType ?? '') || facts.schemaTypes.has('VideoObject'),
    isFree: facts.article?.isFree ?? null,
  });
  if (reason !== null) return reason;
  const paragraphs = [
    ...article.body,
    ...article.captions.map((text) => ({ kind: 'caption' as const, text, element: '' })),
    ...article.relatedBoxes.map((text) => ({ kind: 'related_box' as const, text, element: '' })),
  ];
  return readParagraphs(paragraphs, facts, capture, tables);
}

/** A paragraph with the element that makes it, empty where there is none. */
export interface Paragraph extends Line {
  readonly element: string;
}

/** Lays a document out: the headline of its markup, then its paragraphs, one line each. */
export function readParagraphs(
  paragraphs: readonly Paragraph[],
  facts: PageFacts,
  capture: Capture,
  tables: SourceTables,
): ReadDocument {
  const markupHeadline = chooseHeadline(facts, capture, tables);
  const headline = markupHeadline === null ? [] : [toLine('headline', markupHeadline)];
  const lines = [
    ...headline,
    ...paragraphs
      .filter((paragraph) => !isHeadline(paragraph, markupHeadline))
      .map(({ kind, text }) => toLine(kind, text)),
  ];
  const characters = repairCharacters(lines.map(({ text }) => text).join('\n'));
  const repaired = continueRepair(characters, [repairApostrophes]);
  return {
    ...repaired,
    passages: toPassages(repaired.text, lines),
    facts,
    markupHeadline,
    dateline: null,
    hasLostMarks: hasLostMarks(repaired),
  };
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

function isHeadline({ text, element }: Paragraph, headline: string | null): boolean {
  // one damaged character is at most a dozen: longer paragraphs need no repair to be told apart
  if (headline === null || element === '' || text.length > headline.length * 12) return false;
  const words = repairWords(text);
  return words === headline || (/^h[12]$/.test(element) && headline.startsWith(words));
}

/** Headline that the markup gives, whatever the source states. */
function chooseHeadline(facts: PageFacts, capture: Capture, tables: SourceTables): string | null {
  const { stated, url } = capture;
  const { chosen } = findHeadline({
    stated: { ...stated, headline: null },
    statements: facts.headlines,
    visible: null,
    siteNames: listOutletNames(facts.siteNames, stated, url, tables),
    sections: facts.sections.map(({ text }) => text),
  });
  return chosen?.value ?? null;
}

function failure(code: Finding['code'], message: string): Finding {
  return { code, level: 'error', message, detail: null };
}
