/** Kinds of UTF-16 code units that tell numbers, names and sentences apart, as bits. */
export const capitalKind = 1;
export const digitKind = 2;
/** Joins the parts of one number: 17,121 or 6-3/8. */
export const numberJointKind = 4;
/** A word after it stands at the beginning of a sentence, or of a quotation or a list item. */
export const sentenceBreakKind = 8;

const knownKind = 0x80;
const kinds = new Uint8Array(0x1_0000);
const capital = /\p{Lu}/u;
const digit = /\p{N}/u;

/** The kinds of a code unit. Looked up once each: news uses few of the 65,536. */
export function kindOf(unit: number): number {
  const kind = kinds[unit] as number;
  return kind === 0 ? learnKind(unit) : kind;
}

/** Whether the code unit at a place of the text is of a kind. */
export function hasKind(text: string, place: number, kind: number): boolean {
  return (kindOf(text.charCodeAt(place)) & kind) !== 0;
}

function learnKind(unit: number): number {
  const character = String.fromCharCode(unit);
  const kind =
    knownKind |
    (capital.test(character) ? capitalKind : 0) |
    (digit.test(character) ? digitKind : 0) |
    ('.,/-'.includes(character) ? numberJointKind : 0) |
    ('.!?:;\n"“”‘«»•*'.includes(character) ? sentenceBreakKind : 0);
  kinds[unit] = kind;
  return kind;
}
