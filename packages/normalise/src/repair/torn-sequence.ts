import { type Codec, codecs } from './codec.ts';
import type { Reading } from './mojibake.ts';
import { measureOddness } from './oddness.ts';
import type { Edit } from './repair.ts';
import { lost, readSequence } from './utf8-sequence.ts';

/** Bits by which the words around a torn sequence must become less odd. */
const likely = 4;
/** Portuguese words that a preposition à has merged with. */
const contraction = /^(?:s|quel[ae]s?|quilo)(?![\p{L}\p{M}'’])/u;
const space = 0x20;
const questionMark = 0x3f;

/**
 * Repairs sequences that lost a byte after the damage: the no-break space (0xA0) that became a
 * space, and the bytes that became question marks. `established` is the encoding that the rest of
 * the text shows to have been mistaken; null when it shows none.
 */
export function readTornSequences(
  text: string,
  accepted: readonly Reading[],
  established: Codec | null,
): readonly Edit[] {
  const codec = established ?? codecs[0];
  if (codec === undefined) return [];
  const torn = withLosses(codec);
  // when nothing else in the text is damaged: "voilÃ le" and nothing rarer
  const pattern = established === null ? /(?<=[a-zß-ÿ])Ã (?=\p{Ll}| |$)/gu : buildPattern(codec);
  const readings = new Map(accepted.map((reading) => [reading.start, reading]));
  const edits: Edit[] = [];
  let end = 0;
  for (const { index } of text.matchAll(pattern)) {
    const sequence = index < end ? null : readSequence(text, index, torn);
    if (sequence === null) continue;
    const edit = readTorn(text, { start: index, ...sequence }, readings);
    if (edit === null) continue;
    edits.push(edit);
    end = index + edit.before.length;
  }
  return edits;
}

interface TornSequence {
  readonly start: number;
  readonly length: number;
  readonly text: string;
}

function readTorn(
  text: string,
  { start, length, text: char }: TornSequence,
  readings: ReadonlyMap<number, Reading>,
): Edit | null {
  const before = text.slice(start, start + length);
  const next = start + length;
  const head = /[^\s]{0,40}$/.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  const reading = readings.get(start - head.length);
  // The torn bytes stand at the end of their word, which nothing else may have changed.
  const isFree = reading === undefined || reading.after.endsWith(before.trimEnd());
  if (!isFree) return null;
  const left = reading?.after.slice(0, -before.trimEnd().length) ?? head;
  const right =
    readings.get(next)?.after ?? /^\S{0,40}/.exec(text.slice(next, next + 40))?.[0] ?? '';
  const isWord = char === 'à' && before.endsWith(' ') && !contraction.test(right);
  const after = isWord && right !== '' ? `${char} ` : char;
  const gain = measureOddness(left + before + right) - measureOddness(left + after + right);
  if (gain < likely) return null;
  return { start, before, after, rule: 'mojibake' };
}

function withLosses({ name, bytes }: Codec): Codec {
  return { name, bytes: new Map([...bytes, [space, 0xa0], [questionMark, lost]]) };
}

/** Sequences of the encoding in which a space or a question mark stands for a later byte. */
function buildPattern({ bytes }: Codec): RegExp {
  const charsOf = (from: number, to: number): string =>
    [...bytes]
      .filter(([, byte]) => byte >= from && byte <= to)
      .map(([code]) => `\\u${code.toString(16).padStart(4, '0')}`)
      .join('');
  const later = charsOf(0x80, 0xbf);
  return new RegExp(
    `[${charsOf(0xc2, 0xdf)}] |[${charsOf(0xe0, 0xef)}](?: [${later}]|[${later}][ ?])`,
    'g',
  );
}
