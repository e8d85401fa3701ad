import type { ReportText } from '@tellings/schema';

export interface ReportTextParts {
  readonly headline: string | null;
  readonly lead: string | null;
  readonly body: string;
}

/** Headline, first body paragraph, and standfirst and body joined by line feeds. */
export function reportTextParts(text: ReportText): ReportTextParts {
  const read = ({ start, end }: { start: number; end: number }): string =>
    text.text.slice(start, end);
  const headline = text.segments.find(({ kind }) => kind === 'headline');
  const lead = text.segments.find(({ kind }) => kind === 'body');
  return {
    headline: headline === undefined ? null : read(headline),
    lead: lead === undefined ? null : read(lead),
    body: text.segments
      .filter(({ kind }) => kind === 'standfirst' || kind === 'body')
      .map(read)
      .join('\n'),
  };
}
