import {
  type Capture,
  type Citation,
  type Issue,
  mintId,
  type Report,
  type ReportText,
  sha256,
} from '@tellings/schema';
import { readCitation } from './citation.ts';
import { findPublished } from './date/published.ts';
import { type Decoded, decodeContent } from './decode/decode.ts';
import { type ReadDocument, readHtml, readPlainText } from './document.ts';
import { parseStamp } from './facts/byline.ts';
import { type Credit, findAgencies, findAuthors } from './facts/credit.ts';
import { detectLanguage, toLanguageTag } from './facts/language.ts';
import { findOutlet } from './facts/outlet.ts';
import { listUnknown } from './facts/unknown.ts';
import { hostOf, toHttpUrl } from './facts/web-address.ts';
import { type Finding, toIssue } from './issue.ts';
import { findQuotations } from './quotation/quotation.ts';
import { type Layout, layOut, type SegmentKind, textOf } from './segment/passage.ts';
import { defaultTables, type SourceTables } from './table/source-tables.ts';
import { countWords, foldWords } from './words.ts';

/** Larger contents are no single report. */
export const maximumBytes: number = 5 * 1024 * 1024;

/** A report with its text or citation, or, when quarantined, at least one issue of level error. */
export type NormaliseResult =
  | {
      readonly report: Report;
      readonly text: ReportText | null;
      readonly citation: Citation | null;
      readonly issues: readonly Issue[];
    }
  | { readonly report: null; readonly issues: readonly Issue[] };

/**
 * Turns one capture into one report. Pure: the same bytes and statements give the same records.
 * Never throws on content; what cannot be read is quarantined with an issue that says why.
 */
export function normaliseCapture(
  capture: Capture,
  content: Uint8Array,
  tables: SourceTables = defaultTables,
): NormaliseResult {
  const outcome = readContent(capture, content, tables);
  if ('code' in outcome) return { report: null, issues: [toIssue(outcome, capture)] };
  const { findings, ...records } = outcome;
  return { ...records, issues: findings.map((finding) => toIssue(finding, capture)) };
}

interface Outcome {
  readonly report: Report;
  readonly text: ReportText | null;
  readonly citation: Citation | null;
  readonly findings: readonly Finding[];
}

function readContent(
  capture: Capture,
  content: Uint8Array,
  tables: SourceTables,
): Outcome | Finding {
  if (content.length > maximumBytes)
    return failure(
      'too-large',
      `the content has ${content.length} bytes; at most ${maximumBytes} are read`,
    );
  const decoded = decodeContent(content, capture.charset);
  if ('code' in decoded) return decoded;
  if (!/\S/.test(decoded.text)) return failure('empty-document', 'the content is empty');
  switch (capture.media_type) {
    case 'application/vnd.tellings.citation+json': {
      const cited = readCitation(decoded.text, capture, tables);
      return 'code' in cited ? cited : { ...cited, text: null, findings: decoded.findings };
    }
    case 'text/html':
    case 'application/xhtml+xml': {
      const document = readHtml(decoded.text, capture, tables);
      return 'code' in document ? document : toReport(capture, document, decoded, tables);
    }
    case 'text/plain':
    case 'text/markdown':
      return toReport(
        capture,
        readPlainText(decoded.text, capture.media_type === 'text/markdown'),
        decoded,
        tables,
      );
    default:
      return failure(
        'unsupported-media-type',
        `media type ${capture.media_type} is not read by this stage`,
      );
  }
}

function toReport(
  capture: Capture,
  document: ReadDocument,
  decoded: Decoded,
  tables: SourceTables,
): Outcome | Finding {
  const { text, facts } = document;
  const layout = layOut(text, document.passages, capture.stated.headline, tables.agencies);
  const { segments } = layout;
  if (!segments.some(({ kind }) => kind === 'body'))
    return failure('empty-document', 'the content has no running text');
  const findings: Finding[] = [...decoded.findings];
  if (facts !== null && facts.brokenJsonLdCount > 0)
    findings.push({
      code: 'invalid-json-ld',
      level: 'info',
      message: `${facts.brokenJsonLdCount} JSON-LD scripts of the page are not JSON; they were passed over`,
      detail: String(facts.brokenJsonLdCount),
    });
  const quotations = findQuotations(text, segments, document.hasLostMarks);
  const headline = findHeadline(capture, document, layout);
  const fields = { ...describe(capture, document, layout, findings, tables), headline };
  const reportId = mintId('rep', capture.source_id, capture.source_key);
  const body = joinKinds(text, layout, ['body']);
  const report: Report = {
    report_id: reportId,
    source_id: capture.source_id,
    source_key: capture.source_key,
    kind: 'document',
    ...fields,
    word_count: countWords(
      [headline ?? '', joinKinds(text, layout, ['standfirst', 'body'])].join('\n'),
    ),
    version_count: 1,
    quotation_count: quotations.length,
    text_sha256: sha256(foldWords([headline ?? '', body].join('\n')).join(' ')),
    // Computed by near-duplicates and joined by publish.
    signature: null,
    unknown: listUnknown(fields, {}),
  };
  const record = {
    report_id: reportId,
    text,
    segments: [...segments],
    quotations,
    repairs: [...document.repairs],
  };
  return { report, text: record, citation: null, findings };
}

type Described = Omit<
  Report,
  | 'report_id'
  | 'source_id'
  | 'source_key'
  | 'kind'
  | 'headline'
  | 'version_count'
  | 'word_count'
  | 'quotation_count'
  | 'text_sha256'
  | 'signature'
  | 'unknown'
>;

/** Everything the report says of itself but its text and headline. */
function describe(
  capture: Capture,
  document: ReadDocument,
  layout: Layout,
  findings: Finding[],
  tables: SourceTables,
): Described {
  const { stated } = capture;
  const { text, facts } = document;
  const { dateline } = layout;
  const url = findUrl(capture, facts?.canonicalUrl ?? null);
  const host = url === null ? null : hostOf(url);
  const tail = joinKinds(text, layout, ['tail']);
  const bylines = segmentTexts(text, layout, 'byline');
  const publisher = facts?.article?.publisher ?? facts?.siteName ?? null;
  const outlet = findOutlet({ stated, host, publisher, tail, dateline }, tables);
  const body = joinKinds(text, layout, ['body']);
  const credit: Credit = {
    stated,
    dateline,
    bylines,
    markupAuthors: facts?.article?.authors.length
      ? facts.article.authors
      : (facts?.metaAuthors ?? []),
    tail,
    body,
    outlet: outlet.outlet,
  };
  return {
    url,
    host,
    ...outlet,
    ...findAgencies(credit, tables.agencies),
    dateline_place: dateline?.place ?? null,
    authors: findAuthors(credit, tables.agencies),
    ...findPublished(
      {
        stated,
        jsonLd: facts?.article?.published ?? null,
        meta: facts?.metaPublished ?? null,
        timeElement: facts?.timeElement ?? null,
        url,
        dateline,
        stamp: bylines.map(parseStamp).find((stamp) => stamp !== null) ?? null,
        modified: [stated.modified, facts?.article?.modified ?? null, facts?.metaModified ?? null],
      },
      findings,
    ),
    ...findLanguage(stated, facts?.language ?? null, body),
    section: null,
    is_free: null,
    is_teaser: null,
    is_live_blog: null,
  };
}

/** The canonical address when it belongs to the same site and is no home page. */
function findUrl(capture: Capture, canonical: string | null): string | null {
  const address = canonical === null ? null : toHttpUrl(canonical, capture.url);
  if (capture.url === null) return address;
  if (address === null || hostOf(address) !== hostOf(capture.url)) return capture.url;
  return new URL(address).pathname === '/' ? capture.url : address;
}

function findHeadline(capture: Capture, document: ReadDocument, layout: Layout): string | null {
  const stated = capture.stated.headline?.trim() ?? '';
  if (stated !== '') return stated;
  return document.markupHeadline ?? segmentTexts(document.text, layout, 'headline')[0] ?? null;
}

function findLanguage(
  stated: Capture['stated'],
  markup: string | null,
  body: string,
): Pick<Report, 'language' | 'language_basis'> {
  const statedTag = stated.language === null ? null : toLanguageTag(stated.language);
  if (statedTag !== null) return { language: statedTag, language_basis: 'metadata' };
  const markupTag = markup === null ? null : toLanguageTag(markup);
  if (markupTag !== null) return { language: markupTag, language_basis: 'markup' };
  const language = detectLanguage(body);
  return { language, language_basis: language === null ? null : 'detected' };
}

function segmentTexts(text: string, { segments }: Layout, kind: SegmentKind): string[] {
  return segments
    .filter((segment) => segment.kind === kind)
    .map((segment) => textOf(text, segment));
}

function joinKinds(text: string, { segments }: Layout, kinds: readonly SegmentKind[]): string {
  return segments
    .filter(({ kind }) => kinds.includes(kind))
    .map((segment) => textOf(text, segment))
    .join('\n');
}

function failure(code: Finding['code'], message: string): Finding {
  return {
    code,
    level: 'error',
    message: `${message}; remove it from the source or correct it`,
    detail: null,
  };
}
