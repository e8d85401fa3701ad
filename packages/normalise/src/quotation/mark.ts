/** A pair of marks in one paragraph; content offsets, marks excluded. */
export interface MarkedSpan {
  /** Offset of the opening mark. */
  readonly open: number;
  readonly start: number;
  readonly end: number;
  /** Offset after the closing mark. */
  readonly after: number;
  /** The closing mark stands in a later paragraph. */
  readonly isContinued: boolean;
}

/** Opening marks and what closes them; the same mark may do both. */
const closers: ReadonlyMap<string, string> = new Map([
  ['“', '”"'],
  ['"', '"”'],
  ['„', '“”"'],
  ['‟', '”'],
  ['«', '»'],
  ['»', '«»'],
  ['”', '”'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
]);

/** Marks that can do nothing but open. */
const openers: ReadonlySet<string> = new Set(['“', '„', '‟', '「', '『', '``']);

/** Whether a text has quotation marks at all. */
export const anyMark: RegExp = /["“”„«»「『]|``/;
/** A paragraph that goes on with what an earlier one left open begins with such a mark. */
export const continuingMark: RegExp = /^(?:["“„«»「『]|``)/;

/** Longest quotation in single marks, and how many closing marks are tried for one. */
const longestSingle = 1500;
const closingTries = 8;
/** Longer paragraphs are no prose: single marks are not looked for. */
const longestParagraph = 20_000;

/** Pairs of double marks. An opening mark without a partner counts when the next paragraph goes on. */
export function findSpans(paragraph: string, goesOn: boolean): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  const opening = /["“„‟«»”「『]|``/g;
  // Tokenised text puts spaces on both sides of a mark: where every mark has a partner, that opens too.
  const isEven = paragraph.split('"').length % 2 === 1;
  // A mark that found no partner once finds none later: every paragraph is read once for each mark.
  const unpaired = new Set<string>();
  for (let match = opening.exec(paragraph); match !== null; match = opening.exec(paragraph)) {
    const [mark] = match;
    const start = match.index + mark.length;
    if (unpaired.has(mark) || !canOpen(paragraph, match.index, start, isEven)) continue;
    const close = findClose(paragraph, mark, start);
    if (close !== null) {
      spans.push({ open: match.index, start, ...close, isContinued: false });
      opening.lastIndex = close.after;
    } else if (goesOn && openers.has(mark) === (mark !== '"' && mark !== '«' && mark !== '»')) {
      const end = paragraph.length;
      return [...spans, { open: match.index, start, end, after: end, isContinued: true }];
    } else unpaired.add(mark);
  }
  return spans;
}

function canOpen(paragraph: string, at: number, start: number, isEven: boolean): boolean {
  const mark = paragraph.slice(at, start);
  if (openers.has(mark)) return true;
  const isAfterBreak = at === 0 || /[\s([{—–\-/:,.‘'”"،]/.test(paragraph.charAt(at - 1));
  // French puts a space inside its marks.
  const isFree = mark === '«' || (mark === '"' && isEven);
  return isAfterBreak && (isFree || /\S/.test(paragraph.charAt(start)));
}

function findClose(
  paragraph: string,
  mark: string,
  start: number,
): { end: number; after: number } | null {
  if (mark === '``') {
    const end = paragraph.indexOf("''", start);
    return end < 0 ? null : { end, after: end + 2 };
  }
  const marks = closers.get(mark) ?? '';
  let depth = 0;
  for (let end = start; end < paragraph.length; end += 1) {
    const char = paragraph.charAt(end);
    if (char === mark && mark !== '"' && !marks.includes(char)) {
      // Typing slips: “Go“ she said
      if (mark === '“' && depth === 0 && isClosingPlace(paragraph, end))
        return { end, after: end + 1 };
      depth += 1;
    } else if (marks.includes(char)) {
      if (depth === 0) return { end, after: end + 1 };
      depth -= 1;
    }
  }
  return null;
}

function isClosingPlace(paragraph: string, at: number): boolean {
  return (
    /[^\s([{]/.test(paragraph.charAt(at - 1)) &&
    /^(?:[\s,.;:!?)]|$)/.test(paragraph.slice(at + 1, at + 2))
  );
}

/** Pairs of single marks that may enclose speech; `isSpeech` decides, since apostrophes look the same. */
export function findSingleSpans(
  paragraph: string,
  isSpeech: (span: MarkedSpan) => boolean,
): MarkedSpan[] {
  if (paragraph.length > longestParagraph) return [];
  const spans: MarkedSpan[] = [];
  const opening = /(?<![\p{L}\p{N}])['‘‚‹](?=\p{L})/gu;
  for (let match = opening.exec(paragraph); match !== null; match = opening.exec(paragraph)) {
    const start = match.index + 1;
    const open = match.index;
    const span = closingMarks(paragraph, start)
      .map((end) => ({ open, start, end, after: end + 1, isContinued: false }))
      .find(isSpeech);
    if (span === undefined) continue;
    spans.push(span);
    opening.lastIndex = span.after;
  }
  return spans;
}

/** Offsets of the next single marks that no letter follows. */
function closingMarks(paragraph: string, start: number): number[] {
  const window = paragraph.slice(start, start + longestSingle);
  const marks: number[] = [];
  for (const { index } of window.matchAll(/['’‘›](?![\p{L}\p{N}])/gu)) {
    marks.push(start + index);
    if (marks.length === closingTries) break;
  }
  return marks;
}
