/** What a character is, for judging whether it may stand beside another. */
type Kind =
  | 'lower'
  | 'upper'
  | 'letter'
  | 'mark'
  | 'digit'
  | 'space'
  | 'no-break'
  | 'plain'
  | 'opening'
  | 'closing'
  | 'apostrophe'
  | 'dash'
  | 'currency'
  | 'symbol'
  | 'box'
  | 'emoji'
  | 'control'
  | 'lost'
  | 'impossible';

interface Trait {
  readonly kind: Kind;
  /** Letters of one alphabet share it; empty for what belongs to none. */
  readonly script: string;
  /** Rarity in running text, in bits. */
  readonly cost: number;
  readonly isAscii: boolean;
  /** First byte of most Latin letters: seen more often in damage than in words. */
  readonly isLead: boolean;
}

const commonLower = new Set(
  'àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿßðþăāąćčċďđēėęěğģġħīįıķĺļľłńņňŋōőœŕřśşšťţŧūůűŭųŵŷźżžșțơưəǎœ',
);
const scripts: readonly (readonly [pattern: RegExp, script: string, cost: number])[] = [
  [/[ſ\p{Lm}ᄀ-ᇿ]/u, 'rare', 24],
  [/\p{Script=Latin}/u, 'latin', 16],
  [/[Ά-ώ]/u, 'greek', 5],
  [/\p{Script=Greek}/u, 'greek', 14],
  [/[А-яЁё]/u, 'cyrillic', 5],
  [/[Ђ-Џђ-џҐґ]/u, 'cyrillic', 8],
  [/[ҒғҚқҢңҮүҰұҺһӘәӨө]/u, 'cyrillic', 9],
  [/\p{Script=Cyrillic}/u, 'cyrillic', 15],
  [/\p{Script=Hebrew}/u, 'hebrew', 5],
  [/[ء-ۿ]/u, 'arabic', 5],
  [/\p{Script=Arabic}/u, 'arabic', 12],
  [/\p{Script=Thai}/u, 'thai', 5],
  [/[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}]/u, 'indic', 5],
  [/[\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}]/u, 'indic', 6],
  [/[\p{Script=Georgian}\p{Script=Armenian}\p{Script=Sinhala}\p{Script=Khmer}]/u, 'other', 8],
  [/[\p{Script=Lao}\p{Script=Myanmar}\p{Script=Ethiopic}]/u, 'other', 8],
  [/[\p{Script=Hangul}]/u, 'east-asian', 8],
  [/[\p{Script=Hiragana}\p{Script=Katakana}ー]/u, 'east-asian', 6],
  [/[一-鿿]/u, 'east-asian', 8],
  [/\p{L}/u, 'rare', 16],
];
const known = new Map<string, Trait>();

/**
 * How little a text looks like running text, in bits: the sum of each character's rarity and of
 * each neighbourhood that writing hardly has (a capital amid small letters, a symbol inside a word,
 * two alphabets in one word). Only differences between two readings of a text mean anything.
 */
export function measureOddness(text: string): number {
  let sum = 0;
  let before: Trait = describe(' ');
  let earlier = before;
  for (const char of text) {
    const trait = describe(char);
    sum += trait.cost + measureNeighbours(earlier, before, trait);
    earlier = before;
    before = trait;
  }
  return sum + measureNeighbours(earlier, before, describe(' '));
}

function measureNeighbours(earlier: Trait, before: Trait, trait: Trait): number {
  if (isLetter(before) && isLetter(trait)) return measureLetters(earlier, before, trait);
  if (trait.kind === 'mark') return measureMark(before, trait);
  if (isLetter(before)) return measureLetterEnd(earlier, before, trait);
  if (isLetter(trait)) {
    const isTorn = earlier.isLead && before.kind === 'no-break' && trait.kind === 'lower';
    return isTorn ? 6 : (beforeLetter[before.kind] ?? 0);
  }
  if (trait.kind === 'digit') return before.kind === 'box' || before.kind === 'control' ? 6 : 0;
  const isDoubleSpace =
    (before.kind === 'no-break' && trait.kind === 'space') ||
    (before.kind === 'space' && trait.kind === 'no-break');
  return isDoubleSpace ? 5 : 0;
}

const afterLetter: Partial<Record<Kind, number>> = {
  ...{ opening: 5, symbol: 3, currency: 3, box: 6, control: 4, dash: 1, emoji: 1 },
};
const beforeLetter: Partial<Record<Kind, number>> = {
  ...{ closing: 9, symbol: 7, currency: 3, box: 6, control: 4, dash: 1, emoji: 1 },
};

function measureLetterEnd(earlier: Trait, before: Trait, trait: Trait): number {
  const isTorn = before.isLead && !trait.isAscii && !['no-break', 'plain'].includes(trait.kind);
  const isLone = before.kind === 'upper' && !before.isAscii && earlier.kind === 'space';
  return (
    (afterLetter[trait.kind] ?? 0) + (isTorn ? 3 : 0) + (isLone && trait.kind === 'space' ? 6 : 0)
  );
}

function measureLetters(earlier: Trait, before: Trait, trait: Trait): number {
  if (before.script !== trait.script) {
    const mixed = [before.script, trait.script];
    if (mixed.includes('greek') && mixed.includes('latin')) return 4;
    return 12;
  }
  if (before.kind === 'lower' && trait.kind === 'upper')
    return before.isAscii && trait.isAscii ? 4 : 6;
  const isFall = before.kind === 'upper' && trait.kind === 'lower' && earlier.kind === 'upper';
  return isFall ? 6 : 0;
}

function measureMark(before: Trait, mark: Trait): number {
  if (mark.script === 'joined') return 0;
  const isCarried = isLetter(before) || before.kind === 'mark';
  if (mark.script === '') return isCarried || before.kind !== 'space' ? 0 : 6;
  return isCarried && before.script === mark.script ? 0 : 14;
}

function isLetter({ kind }: Trait): boolean {
  return kind === 'lower' || kind === 'upper' || kind === 'letter';
}

function describe(char: string): Trait {
  const found = known.get(char);
  if (found !== undefined) return found;
  const isAscii = char.charCodeAt(0) < 0x80;
  const [kind, cost, script] = isAscii ? describeAscii(char) : describeOther(char);
  const trait: Trait = { kind, cost, script: script ?? '', isAscii, isLead: /[ÂÃ]/.test(char) };
  // Han and emoji are many: those are cheap to describe again.
  if (char.charCodeAt(0) < 0x3000) known.set(char, trait);
  return trait;
}

type Description = readonly [kind: Kind, cost: number, script?: string];

function describeAscii(char: string): Description {
  if (/[a-z]/.test(char)) return ['lower', 4, 'latin'];
  if (/[A-Z]/.test(char)) return ['upper', 5, 'latin'];
  if (/\d/.test(char)) return ['digit', 4];
  if (/\s/.test(char)) return ['space', 3];
  return /[^\x20-\x7e]/.test(char) ? ['control', 12] : ['plain', 5];
}

function describeOther(char: string): Description {
  if (/\p{L}/u.test(char)) return describeLetter(char);
  if (/\p{M}/u.test(char)) return describeMark(char);
  for (const [pattern, kind, cost] of symbols) if (pattern.test(char)) return [kind, cost];
  return ['symbol', 11];
}

/** First match counts. */
const symbols: readonly (readonly [pattern: RegExp, kind: Kind, cost: number])[] = [
  [/\u00a0/, 'no-break', 4],
  [/\ufffd/, 'lost', 8],
  [/\u2019/, 'apostrophe', 5],
  [/[“„«‚‹‘]/, 'opening', 6],
  [/[”»›]/, 'closing', 6],
  [/[\u2010-\u2015]/, 'dash', 5],
  [/…/, 'closing', 5],
  [/[¿¡]/, 'opening', 8],
  // Letters in disguise: names are styled with it.
  [/¥/, 'plain', 2],
  [/[€£₤₦₩₪₫₭₱₴₹₺₽₿]/, 'currency', 6],
  [/[•·°™®©×§º²³½]/, 'symbol', 9],
  [/\u00ad/, 'plain', 8],
  [/[\u2500-\u259f]/, 'box', 9],
  [/\p{Emoji_Presentation}|[\u2600-\u27bf]/u, 'emoji', 8],
  [/[\u3000-\u303f\uff00-\uffef]/, 'plain', 6],
  [/[٠-٩۰-۹０-９]/, 'digit', 6],
  [/[،؛؟।]/, 'plain', 5],
  [/\p{Nd}/u, 'digit', 14],
  [/[\x80-\x9f]/, 'control', 14],
  [/[\u200b-\u200f\u2028-\u202e\u2060\ufeff]/, 'plain', 8],
  [/[^\P{Cn}]|\p{Co}|\p{Cs}/u, 'impossible', 40],
];

function describeLetter(char: string): Description {
  const lower = char.toLowerCase();
  const kind = /\p{Lu}/u.test(char) ? 'upper' : /\p{Ll}/u.test(char) ? 'lower' : 'letter';
  if (commonLower.has(lower) || /[ạ-ỹ]/u.test(lower) || char === 'İ') {
    if (kind === 'lower') return [kind, 6, 'latin'];
    return [kind, /[ÂÃ]/.test(char) ? 11 : 9, 'latin'];
  }
  for (const [pattern, script, cost] of scripts)
    if (pattern.test(char)) return [kind, cost, script];
  return [kind, 16, 'rare'];
}

function describeMark(char: string): Description {
  if (/[\ufe0f\u20e3]/.test(char)) return ['mark', 3, 'joined'];
  const found = /[\u0300-\u036f]/.test(char)
    ? undefined
    : /[\u064b-\u065f]/.test(char)
      ? 'arabic'
      : scripts.find(([pattern]) => pattern.test(char))?.[1];
  if (found === 'latin' || found === undefined) return ['mark', 8];
  return ['mark', 5, found];
}
