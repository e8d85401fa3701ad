import { Readability } from '@mozilla/readability';
import { classifyClosing } from '../segment/closing.ts';
import type { SegmentKind } from '../segment/passage.ts';
import type { AgencyTable } from '../table/agency-table.ts';
import { type Block, readBlocks } from './block.ts';
import { isBoilerplate, trimTrailing } from './boilerplate.ts';
import { clearClutter } from './clutter.ts';
import { type PageWords, tellKinds } from './kind.ts';
import { overlap, readStatedBody, type StatedBody } from './stated-body.ts';

/** A block with its kind; null for running text. */
export interface ToldBlock extends Block {
  readonly kind: SegmentKind | null;
}

/** The article of a page, as blocks in reading order. */
export interface Article {
  readonly body: readonly ToldBlock[];
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

/** What is known of a page before its article is looked for. */
export interface PageContext {
  /** articleBody of its markup. */
  readonly statedBody: string | null;
  readonly agencies: AgencyTable;
  /** Whether a block is known to stand on other pages of the host too. */
  readonly isRecurring: (text: string) => boolean;
}

/**
 * Extracts the article of a page: clutter is taken out, Readability chooses the element, its blocks
 * are filtered and told apart. The document is changed on the way.
 */
export function extractArticle(document: Document, context: PageContext): Article {
  const { agencies, isRecurring } = context;
  const descriptions = readDescriptions(document);
  const stated = context.statedBody === null ? null : readStatedBody(context.statedBody);
  const { captions, relatedBoxes } = clearClutter(document);
  const chosen = new Readability<Element>(document, {
    charThreshold: 250,
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node as Element,
  }).parse();
  const blocks = chosen?.content ? readBlocks(chosen.content) : [];
  const kept = trimTrailing(
    blocks.filter((block) => isKept(block, agencies) && !isRecurring(block.text)),
  );
  const told = withKinds(dropRepeated(kept), { descriptions, stated, agencies });
  return {
    body: chooseBody(told, stated),
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

function chooseBody(
  extracted: readonly ToldBlock[],
  stated: StatedBody | null,
): readonly ToldBlock[] {
  if (stated === null) return extracted;
  const statedText = stated.paragraphs.join('\n');
  const extractedText = extracted.map(({ text }) => text).join('\n');
  const isLonger = statedText.length > longerBy * extractedText.length;
  if (!isLonger || overlap(statedText, extractedText) >= maximumOverlap) return extracted;
  return stated.paragraphs.map((text) => ({
    text,
    element: 'p',
    linkShare: 0,
    names: [],
    trail: [],
    kind: null,
  }));
}

/** Drops furniture. */
function withKinds(blocks: readonly Block[], words: PageWords): ToldBlock[] {
  const kinds = tellKinds(blocks, words);
  return blocks.flatMap((block, index) => {
    const kind = kinds[index] ?? null;
    return kind === 'furniture' ? [] : [{ ...block, kind }];
  });
}

/** What the page says of itself in a sentence or two. */
function readDescriptions(document: Document): string[] {
  return [...document.querySelectorAll('meta')].flatMap((meta) => {
    if (!meta.hasAttribute('content')) return [];
    const name = meta.getAttribute('name') ?? meta.getAttribute('property') ?? '';
    const isDescription = /^(?:og:|twitter:|dc\.)?description$/i.test(name);
    return isDescription ? [(meta.getAttribute('content') ?? '').replace(/\s+/g, ' ').trim()] : [];
  });
}
