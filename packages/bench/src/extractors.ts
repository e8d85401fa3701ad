import { Readability } from '@mozilla/readability';
import { normaliseCapture } from '@tellings/normalise/read-document';
import type { Capture } from '@tellings/schema';
import { parseHTML } from 'linkedom';
import type { Page } from './reference-page.ts';

/** What an extractor says of a page; null and none are what it does not say. */
export interface Answer {
  readonly text: string | null;
  readonly title: string | null;
  readonly authors: readonly string[];
  /** A day, or an instant with or without its zone, as ISO 8601. */
  readonly published: string | null;
  /** The day, where the extractor tells it apart from the instant. */
  readonly day?: string | null;
}

/** Ours, and Readability on the same DOM with nothing added. */
export type ExtractorName =
  | 'tellings'
  | 'tellings-body'
  | 'tellings-characters'
  | 'readability-js'
  | 'readability-js-blocks';

type Extractor = (page: Page) => Answer;

/** Extractors that run in this process. */
export const extractors: Readonly<Record<ExtractorName, Extractor>> = {
  tellings: (page) => extractByNormalise(page, articleKinds),
  'tellings-body': (page) => extractByNormalise(page, bodyKinds),
  'tellings-characters': repairByNormalise,
  'readability-js': (page) => extractByReadability(page, ({ textContent }) => textContent),
  'readability-js-blocks': (page) => extractByReadability(page, ({ content }) => linesOf(content)),
};

const nothing: Answer = { text: null, title: null, authors: [], published: null };

/** Segments that are text of the article; headline, byline, captions and what follows are not. */
const articleKinds: ReadonlySet<string> = new Set(['standfirst', 'dateline', 'body', 'correction']);

/** Segments that are the body where the standfirst is kept apart, as Fundus does. */
const bodyKinds: ReadonlySet<string> = new Set(['dateline', 'body']);

/** The whole stage, from bytes to records: quotations, agencies and language are found too. */
function extractByNormalise({ url, html }: Page, kinds: ReadonlySet<string>): Answer {
  const address = url.startsWith('http') ? url : `https://${url}`;
  const capture = captureOf({ media_type: 'text/html', url: address });
  const { report, ...rest } = normaliseCapture(capture, Buffer.from(html));
  if (report === null) return nothing;
  const { text, segments } = ('text' in rest ? rest.text : null) ?? { text: '', segments: [] };
  return {
    text: segments
      .filter(({ kind }) => kinds.has(kind))
      .map(({ start, end }) => text.slice(start, end))
      .join('\n'),
    title: report.headline,
    authors: report.authors,
    published: report.published_at ?? report.published_date,
    day: report.published_date,
  };
}

/** A text as a document of its own, so that its characters are repaired as those of a report are. */
function repairByNormalise({ html }: Page): Answer {
  const result = normaliseCapture(captureOf({ media_type: 'text/plain' }), Buffer.from(html));
  return { ...nothing, text: ('text' in result ? result.text?.text : null) ?? null };
}

/** A capture about which its source says nothing. */
export function captureOf(changes: Pick<Capture, 'media_type'> & Partial<Capture>): Capture {
  return {
    capture_id: 'cap_0000000000000000',
    source_id: 'bench',
    source_key: 'page',
    url: null,
    path: null,
    charset: 'utf-8',
    byte_count: 0,
    sha256: '0'.repeat(64),
    stated: {
      basis: 'none',
      outlet: null,
      headline: null,
      authors: [],
      agencies: [],
      published: null,
      modified: null,
      language: null,
    },
    ...changes,
  };
}

type Readable = NonNullable<ReturnType<Readability<string>['parse']>>;

function extractByReadability(
  { html }: Page,
  read: (article: Readable) => string | null | undefined,
): Answer {
  const { document } = parseHTML(html);
  const article = new Readability(document).parse();
  if (article === null) return nothing;
  const { title, byline, publishedTime } = article;
  return {
    text: read(article) ?? null,
    title: title ?? null,
    authors: byline ? [byline] : [],
    published: publishedTime ?? null,
  };
}

const blocks = 'p,div,li,h1,h2,h3,h4,h5,h6,blockquote,br,tr,td,pre,section,article,figure';

/** Text of an HTML fragment, a line for each block: textContent would join their words. */
function linesOf(fragment: string | null | undefined): string {
  const { document } = parseHTML(`<html><body>${fragment ?? ''}</body></html>`);
  for (const block of document.querySelectorAll(blocks)) block.after('\n');
  return document.body.textContent ?? '';
}
