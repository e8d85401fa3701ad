import type { Capture } from '@tellings/schema';
import { decodeContent } from '../decode/decode.ts';
import { hostOf } from '../facts/web-address.ts';
import { maximumDepth, maximumPieces, maximumWeight } from '../limits.ts';
import { readPageFacts } from '../markup/page-facts.ts';
import type { SourceTables } from '../table/source-tables.ts';
import { extractArticle } from './article.ts';
import { measureMarkup } from './nesting.ts';
import { parsePage } from './page.ts';
import type { PageBlocks } from './recurring.ts';

/** Blocks of a captured page for learning which of them recur; null when it has none to read. */
export function readPageBlocks(
  capture: Capture,
  content: Uint8Array,
  tables: SourceTables,
): PageBlocks | null {
  const isPage = /^(?:text\/html|application\/xhtml\+xml)$/.test(capture.media_type);
  const host = capture.url === null ? null : hostOf(capture.url);
  if (!isPage || host === null) return null;
  const decoded = decodeContent(content, capture.charset);
  if ('code' in decoded) return null;
  const { depth, pieceCount, weight } = measureMarkup(decoded.text);
  if (depth > maximumDepth || pieceCount > maximumPieces || weight > maximumWeight) return null;
  try {
    const document = parsePage(decoded.text);
    const title = document.querySelector('title')?.textContent ?? '';
    const { article } = readPageFacts(document);
    const { body } = extractArticle(document, {
      statedBody: article?.body ?? null,
      agencies: tables.agencies,
      isRecurring: () => false,
    });
    return { host, title, blocks: body.map(({ text }) => text) };
  } catch {
    // such a page is quarantined with its reason when it is normalised; it teaches nothing
    return null;
  }
}
