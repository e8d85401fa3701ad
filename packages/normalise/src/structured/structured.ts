import type { Capture } from '@tellings/schema';
import { type ReadDocument, readParagraphs } from '../document.ts';
import type { Finding } from '../issue.ts';
import { maximumDepth, maximumPieces } from '../limits.ts';
import type { AgencyTable } from '../table/agency-table.ts';
import type { SourceTables } from '../table/source-tables.ts';
import { type StructuredArticle, unsupported } from './article.ts';
import { readJsonLdDocument } from './json-ld-document.ts';
import { malformed } from './malformed.ts';
import { readNewsItem } from './newsml-g2.ts';
import { readNitf } from './nitf.ts';
import { isFault, parseXml } from './xml-tree.ts';

/**
 * Reads a document whose markup says what each part is: JSON-LD (`application/ld+json`), and XML whose
 * root element tells its format, NITF or NewsML-G2, whatever its media type says. Returns a finding of
 * level error for anything else; never throws.
 */
export function readStructured(
  decoded: string,
  capture: Capture,
  tables: SourceTables,
): ReadDocument | Finding {
  try {
    const read = /json$/.test(capture.media_type)
      ? readJsonLdDocument(decoded, tables.agencies)
      : readXmlDocument(decoded, tables.agencies);
    if ('code' in read) return read;
    return { ...readParagraphs(read.lines, read.facts, capture, tables), dateline: read.dateline };
  } catch (error) {
    // one document that the parsers did not foresee must not stop a build
    const reason = error instanceof Error ? error.name : 'unknown';
    const message = `the reader failed (${reason}); take the file out of the source`;
    return { code: 'extractor-failed', level: 'error', message, detail: null };
  }
}

function readXmlDocument(xml: string, agencies: AgencyTable): StructuredArticle | Finding {
  const root = parseXml(xml, { depth: maximumDepth, elementCount: maximumPieces });
  if (isFault(root)) {
    const { kind, what, offset } = root;
    if (kind === 'malformed') return malformed('XML', what, offset, xml);
    return { code: kind, level: 'error', message: `${what}; split the document`, detail: null };
  }
  switch (root.name) {
    case 'nitf':
      return readNitf(root, agencies);
    case 'newsitem':
    case 'newsmessage':
      return readNewsItem(root, agencies);
    default:
      return unsupported(
        'the root element of the XML is none of nitf (NITF), newsItem and newsMessage (NewsML-G2); take the file out of the source, or describe a feed as a source of its own',
        root.name.slice(0, 100),
      );
  }
}
