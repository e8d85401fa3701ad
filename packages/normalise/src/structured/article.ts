import type { Paragraph } from '../document.ts';
import type { Finding } from '../issue.ts';
import type { PageFacts, Statement } from '../markup/page-facts.ts';
import type { Dateline } from '../segment/dateline.ts';

/** What a structured document holds, whatever its format. */
export interface StructuredArticle {
  /** Everything but the headline, in the order in which it is read. */
  readonly lines: readonly Paragraph[];
  readonly facts: PageFacts;
  /** What the markup itself gives as dateline. */
  readonly dateline: Dateline | null;
}

const emptyFacts: PageFacts = {
  article: null,
  schemaTypes: new Set(),
  brokenJsonLdCount: 0,
  ogType: null,
  headlines: [],
  siteNames: [],
  origins: [],
  sections: [],
  languages: [],
  addresses: [],
  ampUrl: null,
  isAmp: false,
  accessTiers: [],
  bylines: [],
  postCount: 0,
  dateMarks: [],
  metaAuthors: [],
};

/** The facts that a format knows; it says nothing of the others. */
export function plainFacts(known: Partial<PageFacts>): PageFacts {
  return { ...emptyFacts, ...known };
}

/** What several places of one kind say, each text once. */
export function state(source: Statement['source'], texts: readonly string[]): Statement[] {
  return [...new Set(texts)].flatMap((text) => (text.trim() === '' ? [] : { source, text }));
}

/** Shorter beginnings are shared by chance. */
const leastStem = 30;

/** Summaries without those that only repeat how a paragraph of the body begins. */
export function dropRepeated(
  summaries: readonly Paragraph[],
  body: readonly Paragraph[],
): Paragraph[] {
  const opening = body.slice(0, 3).map(({ text }) => text);
  return summaries.filter(({ text }) => {
    const stem = text.replace(/\s?(?:…|\.{3}|\[…\])$/, '');
    return !opening.some(
      (paragraph) => paragraph === text || (stem.length >= leastStem && paragraph.startsWith(stem)),
    );
  });
}

/** A dateline that the first paragraph of the body begins with is shown already. */
export function dropShownDateline(
  datelines: readonly Paragraph[],
  body: readonly Paragraph[],
): Paragraph[] {
  const first = body.find(({ kind }) => kind === null)?.text ?? '';
  return datelines.filter(({ text }) => !first.startsWith(text));
}

/** Quarantines a document whose format this stage does not read. */
export function unsupported(message: string, detail: string | null = null): Finding {
  return { code: 'unsupported-format', level: 'error', message, detail };
}
