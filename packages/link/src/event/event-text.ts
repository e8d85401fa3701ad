import type { Report, ReportText } from '@tellings/schema';
import type { Day } from '../day.ts';
import { foldText } from '../fold.ts';
import { publicationOf } from '../publication.ts';

/** One word of a report as it stands in the text. */
export interface TextWord {
  /** Folded; a contraction counts as the word before it. */
  readonly word: string;
  readonly isCapital: boolean;
  /** Whether its capital letter tells a name: not at the start of a line, nor in a capitalised one. */
  readonly isTelling: boolean;
}

/** What one report says, as words. */
export interface EventText {
  readonly reportId: string;
  readonly published: Day | null;
  /** Empty for a report without text. */
  readonly words: readonly TextWord[];
}

/** Parts of a text that tell of other things than the report itself, or of its makers. */
const foreignSegments: ReadonlySet<string> = new Set([
  'byline',
  'caption',
  'correction',
  'related_box',
  'tail',
]);

/** Share of capitalised words from which a line counts as set in capitals. */
const capitalLine = 0.5;

/** Reads the words of a report. A report without text has its headline, if any. */
export function readEventText(report: Report, text: ReportText | null): EventText {
  const { published } = publicationOf(report);
  const lines = text === null ? [] : ownLines(text);
  const hasHeadline = text?.segments.some(({ kind }) => kind === 'headline') ?? false;
  const headline = hasHeadline || report.headline === null ? [] : [report.headline];
  return {
    reportId: report.report_id,
    published,
    words: [...headline, ...lines].flatMap(readLine),
  };
}

function ownLines({ text, segments }: ReportText): readonly string[] {
  const foreign = segments.filter(({ kind }) => foreignSegments.has(kind));
  const lines: string[] = [];
  let from = 0;
  for (const { start, end } of foreign.toSorted((a, b) => a.start - b.start)) {
    lines.push(...text.slice(from, start).split('\n'));
    from = Math.max(from, end);
  }
  return [...lines, ...text.slice(from).split('\n')];
}

function readLine(line: string): readonly TextWord[] {
  const folded = foldText(line);
  const words = [...folded.matchAll(/[\p{L}\p{N}]+(?:[.,]\p{N}+)*(?:'\p{L}+)?/gu)].flatMap(
    (match) => {
      const word = match[0].replace(/(?:n't|'\p{L}+)$/u, '');
      // A single letter is an initial or the rest of a contraction; a single digit is a number.
      if (/^\p{L}?$/u.test(word)) return [];
      return [{ word, isCapital: /^[\p{Lu}\p{Lt}]/u.test(line.slice(match.index)) }];
    },
  );
  const share = words.filter(({ isCapital }) => isCapital).length / words.length;
  return words.map((word, place) => ({ ...word, isTelling: place > 0 && share <= capitalLine }));
}
