import { Readability } from '@mozilla/readability';
import { classifyClosing } from '../segment/closing.ts';
import type { AgencyTable } from '../table/agency-table.ts';
import { foldWords } from '../words.ts';
import { type Block, readBlocks } from './block.ts';
import { isBoilerplate, trimTrailing } from './boilerplate.ts';
import { clearClutter } from './clutter.ts';

/** The article of a page, as blocks in reading order. */
export interface Article {
  readonly body: readonly Block[];
  readonly captions: readonly string[];
  readonly relatedBoxes: readonly string[];
  /** Share of the chosen element's text that stands in links, before filtering. */
  readonly linkShare: number;
  /** Headings of the chosen element that are links. */
  readonly teaserCount: number;
}

/** JSON-LD bodies are taken when they are this much longer ... */
const longerBy = 1.3;
/** ... and share less than this of their 4-word shingles with the extracted text. */
const maximumOverlap = 0.6;

/**
 * Extracts the article of a page: clutter is taken out, Readability chooses the element, its blocks
 * are filtered. The document is changed on the way.
 */
export function extractArticle(
  document: Document,
  markupBody: string | null,
  agencies: AgencyTable,
): Article {
  const { captions, relatedBoxes } = clearClutter(document);
  const chosen = new Readability<Element>(document, {
    charThreshold: 250,
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node as Element,
  }).parse();
  const blocks = chosen?.content ? readBlocks(chosen.content) : [];
  const kept = trimTrailing(blocks.filter((block) => isKept(block, agencies)));
  return {
    body: chooseBody(dropRepeated(kept), markupBody),
    captions,
    relatedBoxes,
    linkShare: linkShareOf(blocks),
    teaserCount: blocks.filter(isTeaser).length,
  };
}

/** Credits, corrections and related boxes are kept apart later, so they are not furniture here. */
function isKept(block: Block, agencies: AgencyTable): boolean {
  return classifyClosing(block.text, agencies) !== null || !isBoilerplate(block);
}

function isTeaser({ element, linkShare }: Block): boolean {
  return /^h[2-6]$/.test(element) && linkShare > 0.8;
}

function linkShareOf(blocks: readonly Block[]): number {
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const linked = blocks.reduce((sum, { text, linkShare }) => sum + text.length * linkShare, 0);
  return length === 0 ? 0 : linked / length;
}

/** A paragraph stands once: pages repeat teasers and pull quotes. */
function dropRepeated(blocks: readonly Block[]): Block[] {
  const seen = new Set<string>();
  return blocks.filter(({ text }) => {
    const isNew = !seen.has(text);
    seen.add(text);
    return isNew || text.length < 40;
  });
}

function chooseBody(extracted: readonly Block[], markupBody: string | null): readonly Block[] {
  if (markupBody === null) return extracted;
  const stated = paragraphsOf(markupBody);
  const statedText = stated.join('\n');
  const extractedText = extracted.map(({ text }) => text).join('\n');
  const isLonger = statedText.length > longerBy * extractedText.length;
  if (!isLonger || overlap(statedText, extractedText) >= maximumOverlap) return extracted;
  return stated.map((text) => ({ text, element: 'p', linkShare: 0 }));
}

/** Plain paragraphs of an articleBody, which may hold markup and entities. */
function paragraphsOf(body: string): string[] {
  return body
    .replace(/<\/(?:p|div|h\d|li)>|<br\s*\/?>/gi, '\n')
    .replace(/<[^<>]{0,2000}>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&(?:#39|apos);/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .split(/\n+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

/** Share of the 4-word shingles of one text that the other has too. */
function overlap(text: string, other: string): number {
  const own = shingles(text);
  if (own.size === 0) return 1;
  const others = shingles(other);
  return [...own].filter((shingle) => others.has(shingle)).length / own.size;
}

function shingles(text: string): Set<string> {
  const words = foldWords(text);
  return new Set(words.map((_, index) => words.slice(index, index + 4).join(' ')));
}
