import { type Codec, codecs } from './codec.ts';
import { measureOddness } from './oddness.ts';
import type { Edit } from './repair.ts';
import { readTornSequences } from './torn-sequence.ts';
import { readSequence } from './utf8-sequence.ts';

/** Bits by which a word must become less odd to be repaired on its own evidence. */
const certain = 14;
/** The same where other words of the text show the same damage… */
const likely = 4;
/** …by at least this many bits together, each distinct word counted once. */
const established = 24;
/** Bits that speak for the encoding of which the text shows most. */
const usualInText = 6;
/** Bits asked more of encodings other than the usual one. */
const handicap = 5;
/** A longer sequence is less likely to stand there by chance: bits for each byte after the second; with a
 * byte lost it hides more, and they count against it. */
const coincidence = 4;
/** Bits a character of real writing has at most, on average. */
const mostReadable = 9;
/** Layers of damage undone in one word. */
const mostLayers = 6;

/** First and later bytes of UTF-8 as characters of any of the encodings: a cheap test for clean text. */
const detectors: readonly Detector[] = buildDetectors();

/** A word as it would read without the damage. */
export interface Reading {
  readonly start: number;
  readonly before: string;
  readonly after: string;
  /** The encoding mistaken last. */
  readonly codec: Codec;
  /** Bits by which it is less odd. */
  readonly gain: number;
}

/**
 * Undoes mojibake: UTF-8 that was read as a legacy encoding, once or more often. Each word that
 * holds such sequences is decoded again and kept when it is then clearly more like writing
 * ({@link measureOddness}); weaker cases are kept when the rest of the text shows the same damage.
 * After the published idea of ftfy (Speer 2019, doi:10.5281/zenodo.2591652); rules and weights are
 * our own. Bytes that were lost become U+FFFD. Never throws.
 */
export function repairMojibake(text: string): readonly Edit[] {
  if (!isSuspicious(text)) return [];
  const candidates = readWords(text);
  const evidence = weighEvidence(candidates);
  const usual = codecs.reduce((best, codec) => (weigh(codec) > weigh(best) ? codec : best));
  function weigh(codec: Codec): number {
    return evidence.get(codec) ?? 0;
  }
  function leastGain(codec: Codec): number {
    if (weigh(codec) < established) return certain;
    return codec === usual && codec !== codecs[0] ? likely - handicap : likely;
  }
  const accepted = candidates
    .map((readings) => chooseReading(readings, usual))
    .filter(({ gain, codec }) => gain >= certain || gain >= leastGain(codec));
  const edits = accepted.map(toEdit);
  const torn = readTornSequences(text, accepted, weigh(usual) >= established ? usual : null);
  return [...edits, ...torn].sort((a, b) => a.start - b.start);
}

/** Whether the text may hold mojibake; clean text seldom does. */
function isSuspicious(text: string): boolean {
  if (!/[\x80-\uffff]/.test(text)) return false;
  return detectors.some(({ gate }) => gate.test(text)) || text.includes('Ã ');
}

/** The readings of each word that has any. */
function readWords(text: string): readonly (readonly Reading[])[] {
  const hits = detectors
    .filter(({ gate }) => gate.test(text))
    .flatMap(({ finder }) => [...text.matchAll(finder)].map(({ index }) => index));
  const words: (readonly Reading[])[] = [];
  const word = /[^ \t\n\r]+/y;
  let end = 0;
  for (const hit of hits.sort((a, b) => a - b)) {
    if (hit < end) continue;
    let start = hit;
    while (start > end && !/[ \t\n\r]/.test(text.charAt(start - 1))) start -= 1;
    word.lastIndex = start;
    const before = word.exec(text)?.[0] ?? '';
    end = start + before.length;
    const readings = readWord(before, start);
    if (readings.length > 0) words.push(readings);
  }
  return words;
}

/** The word read with each encoding that makes it less odd. */
function readWord(before: string, start: number): readonly Reading[] {
  const oddness = measureOddness(before);
  return codecs.flatMap((codec) => {
    const decoded = decodeAgain(before, codec);
    if (decoded.text === before) return [];
    const { text: after, bonus } = decodeLayers(decoded, codec, mostLayers - 1);
    const remaining = measureOddness(after);
    const gain = oddness - remaining + bonus;
    const isReadable = remaining <= certain + mostReadable * after.length;
    return gain > -handicap && isReadable ? [{ start, before, after, codec, gain }] : [];
  });
}

/** Further layers are those of the same mistake, or of the usual one. */
function decodeLayers(decoded: Decoded, first: Codec, most: number): Decoded {
  const { text, bonus } = decoded;
  if (most === 0 || !isSuspicious(text)) return decoded;
  let best = decoded;
  let least = measureOddness(text);
  for (const codec of codecs.filter((codec, index) => index === 0 || codec === first)) {
    const again = decodeAgain(text, codec);
    const oddness = measureOddness(again.text) - again.bonus;
    if (again.text === text || oddness > least - (best === decoded ? likely : 0)) continue;
    least = oddness;
    best = { text: again.text, bonus: bonus + again.bonus };
  }
  return best === decoded ? decoded : decodeLayers(best, first, most - 1);
}

interface Decoded {
  readonly text: string;
  /** Bits for the unlikelihood of the sequences, less the handicap of the encoding. */
  readonly bonus: number;
}

function decodeAgain(text: string, codec: Codec): Decoded {
  let decoded = '';
  let bonus = codec === codecs[0] ? 0 : -handicap;
  let at = 0;
  while (at < text.length) {
    const sequence = readSequence(text, at, codec);
    decoded += sequence === null ? text.charAt(at) : toInline(sequence.text);
    if (sequence !== null)
      bonus += weighChance(text.slice(at, at + sequence.length), sequence.text);
    at += sequence?.length ?? 1;
  }
  return { text: decoded, bonus };
}

function weighChance(before: string, after: string): number {
  if (/^\p{L}+$/u.test(before)) return 0;
  return (after === '\ufffd' ? -coincidence : coincidence) * (before.length - 2);
}

/** A line separator inside a word was white space: repairs make no lines. */
function toInline(char: string): string {
  return char === '\u2028' || char === '\u2029' ? ' ' : char;
}

/** Bits that speak for each encoding, each distinct word counted once. */
function weighEvidence(candidates: readonly (readonly Reading[])[]): ReadonlyMap<Codec, number> {
  const seen = new Set<string>();
  const evidence = new Map<Codec, number>();
  for (const readings of candidates) {
    const word = readings[0]?.before ?? '';
    if (seen.has(word)) continue;
    seen.add(word);
    for (const { codec, gain } of readings)
      if (gain >= likely) evidence.set(codec, (evidence.get(codec) ?? 0) + gain);
  }
  return evidence;
}

function chooseReading(readings: readonly Reading[], usual: Codec): Reading {
  const rank = ({ gain, codec }: Reading): number => gain + (codec === usual ? usualInText : 0);
  return readings.reduce((best, reading) => (rank(reading) > rank(best) ? reading : best));
}

/** The part of the word that changes. */
function toEdit({ start, before, after }: Reading): Edit {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return {
    start: start + head,
    before: before.slice(head, before.length - tail),
    after: after.slice(head, after.length - tail),
    rule: 'mojibake',
  };
}

/**
 * Encodings whose letters are both first and later bytes of UTF-8 are tested for on their own, by short
 * sequences only: with the characters of others, clean words would look like sequences.
 */
function buildDetectors(): readonly Detector[] {
  const isAlone = ({ name }: Codec): boolean => /ibm866|koi8|1256/.test(name);
  const shared = toFinder(codecs.filter((codec) => !isAlone(codec)));
  const alone = codecs.filter(isAlone).map((codec) => {
    const short = [...codec.bytes].filter(([code, byte]) => byte >= 0xc0 || !isArabic(code));
    const { two, later } = buildClasses(short);
    return { gate: new RegExp(two + later), finder: toFinder([codec]) };
  });
  return [{ gate: new RegExp(shared.source), finder: shared }, ...alone];
}

/** Later bytes are rarer in text than first bytes: looking for them and then back is faster. */
function toFinder(group: readonly Codec[]): RegExp {
  const { two, three, later } = buildClasses(group.flatMap(({ bytes }) => [...bytes]));
  return new RegExp(`${later}(?<=${two}${later}|${three}(?:\\?|${later})${later})`, 'g');
}

/** Letters of Persian and marks of Arabic are later bytes, and follow other letters in clean words. */
function isArabic(code: number): boolean {
  return /[\u0600-\u06ff]/.test(String.fromCharCode(code));
}

interface Detector {
  readonly gate: RegExp;
  /** Finds the second byte or a later one of each sequence. */
  readonly finder: RegExp;
}

interface Classes {
  readonly two: string;
  readonly three: string;
  readonly later: string;
}

/** Character classes of the first bytes of sequences of two bytes and of longer ones, and of the later bytes. */
function buildClasses(bytes: readonly (readonly [code: number, byte: number])[]): Classes {
  const charsOf = (from: number, to: number): string =>
    bytes
      .filter(([, byte]) => byte >= from && byte <= to)
      .map(([code]) => `\\u${code.toString(16).padStart(4, '0')}`)
      .join('');
  return {
    two: `[${charsOf(0xc2, 0xdf)}]`,
    three: `[${charsOf(0xe0, 0xf4)}]`,
    later: `[${charsOf(0x80, 0xbf)}\\ufffd]`,
  };
}
