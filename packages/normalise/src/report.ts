import {
  type Capture,
  type Citation,
  mintId,
  type Reading,
  type Report,
  type ReportText,
  sha256,
} from '@tellings/schema';
import { readCitation } from './citation.ts';
import { findPublished } from './date/published.ts';
import { type Decoded, decodeContent } from './decode/decode.ts';
import { type ReadDocument, readHtml, readPlainText } from './document.ts';
import { parseStamp } from './facts/byline.ts';
import { type Description, describeReport } from './facts/description.ts';
import { listUnknown } from './facts/unknown.ts';
import { type Finding, toIssue } from './issue.ts';
import { maximumBytes } from './limits.ts';
import type { NormaliseResult } from './normalise-result.ts';
import { findQuotations } from './quotation/quotation.ts';
import { toReadings } from './reading.ts';
import { type Layout, layOut, type SegmentKind, textOf } from './segment/passage.ts';
import { mergeDateline } from './structured/dateline-markup.ts';
import { readStructured } from './structured/structured.ts';
import { defaultTables, type SourceTables } from './table/source-tables.ts';
import { countWords, foldWords } from './words.ts';

/** A capture with when it was fetched; null where that is not known. */
interface DatedCapture extends Capture {
  readonly fetchedAt: string | null;
}

/**
 * Turns one capture into one report. Pure: the same bytes and statements give the same records. Given
 * when it was fetched (RFC 3339), no later time is believed.
 * Never throws on content; what cannot be read is quarantined with an issue that says why.
 */
export function normaliseCapture(
  capture: Capture,
  content: Uint8Array,
  tables: SourceTables = defaultTables,
  fetchedAt: string | null = null,
): NormaliseResult {
  const outcome = readContent({ ...capture, fetchedAt }, content, tables);
  if ('code' in outcome) return { report: null, issues: [toIssue(outcome, capture)] };
  const { findings, ...records } = outcome;
  return { ...records, issues: findings.map((finding) => toIssue(finding, capture)) };
}

interface Outcome {
  readonly report: Report;
  readonly text: ReportText | null;
  readonly citation: Citation | null;
  readonly readings: readonly Reading[];
  readonly findings: readonly Finding[];
}

function readContent(
  capture: DatedCapture,
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
      return 'code' in cited
        ? cited
        : { ...cited, text: null, readings: [], findings: decoded.findings };
    }
    case 'text/html':
    case 'application/xhtml+xml': {
      const document = readHtml(decoded.text, capture, tables);
      return 'code' in document ? document : toReport(capture, document, decoded, tables);
    }
    case 'application/ld+json':
    case 'application/nitf+xml':
    case 'application/vnd.iptc.g2.newsitem+xml':
    case 'application/vnd.iptc.g2.newsmessage+xml':
    case 'application/xml':
    case 'text/xml': {
      const document = readStructured(decoded.text, capture, tables);
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
  capture: DatedCapture,
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
  const { fields, choices } = describe(capture, document, layout, findings, tables);
  const { headline } = fields;
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
  const readings = choices.flatMap(([field, choice]) => toReadings(reportId, field, choice));
  return { report, text: record, citation: null, readings, findings };
}

type Described = Description['fields'] &
  Pick<Report, 'dateline_place'> &
  ReturnType<typeof findPublished>['fields'];

/** Everything the report says of itself but its text. */
function describe(
  capture: DatedCapture,
  document: ReadDocument,
  layout: Layout,
  findings: Finding[],
  tables: SourceTables,
): { readonly fields: Described; readonly choices: Description['choices'] } {
  const { stated } = capture;
  const { text, facts, markupHeadline } = document;
  const dateline = mergeDateline(document.dateline, layout.dateline);
  const bylines = segmentTexts(text, layout, 'byline');
  const { fields, choices } = describeReport(
    {
      capture,
      facts,
      markupHeadline,
      visibleHeadline: segmentTexts(text, layout, 'headline')[0] ?? null,
      dateline,
      bylines,
      body: joinKinds(text, layout, ['body']),
      tail: joinKinds(text, layout, ['tail']),
    },
    tables,
  );
  const published = findPublished(
    {
      stated,
      jsonLd: facts?.article?.published ?? null,
      jsonLdModified: facts?.article?.modified ?? null,
      marks: facts?.dateMarks ?? [],
      url: fields.url,
      language: facts?.languages[0]?.text ?? null,
      dateline,
      stamp: bylines.map(parseStamp).find((stamp) => stamp !== null) ?? null,
      fetchedAt: capture.fetchedAt,
    },
    findings,
  );
  return {
    fields: { ...fields, dateline_place: dateline?.place ?? null, ...published.fields },
    choices: [
      ...choices,
      ['published_at', published.readings.published_at],
      ['modified_at', published.readings.modified_at],
    ],
  };
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
