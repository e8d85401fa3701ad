import { createRandom, pick, type Random } from './random.ts';

/** Invented words, as frequent as the words of news are, and invented names. */
export interface Vocabulary {
  word(random: Random): string;
  readonly givenNames: readonly string[];
  readonly familyNames: readonly string[];
  readonly places: readonly string[];
  readonly agencies: readonly string[];
}

const wordCount = 50_000;
const quantileBits = 20;
const onsets = 'b,c,d,f,g,h,j,k,l,m,n,p,r,s,t,v,w,z,br,ch,cl,dr,fl,gr,pl,pr,sh,sl,st,th,tr'.split(
  ',',
);
const vowels = 'a,e,i,o,u,a,e,i,o,ai,ea,io,ou'.split(',');
const codas = ',,,,n,r,s,t,l,m,nd,st,rk,x'.split(',');

/** Frequencies follow Zipf and Mandelbrot: the word of rank r is as likely as (r + 2.7)^-1.05. */
export function createVocabulary(seed: number): Vocabulary {
  const random = createRandom(seed, 1);
  const words = inventWords(wordCount, syllablesOfRank, new Set(), random);
  const taken = new Set(words);
  const names = (count: number): string[] =>
    inventWords(count, () => 2, taken, random).map(capitalise);
  const quantiles = quantilesOf(wordCount);
  return {
    word: ({ next }) => words[quantiles[next() >>> (32 - quantileBits)] as number] as string,
    givenNames: names(600),
    familyNames: names(3000),
    places: names(800),
    agencies: names(5).map((name) => `${name} Press`),
  };
}

export function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function inventWords(
  count: number,
  syllableCount: (rank: number, random: Random) => number,
  taken: Set<string>,
  random: Random,
): string[] {
  const words: string[] = [];
  while (words.length < count) {
    const word = inventWord(syllableCount(words.length, random), random);
    if (taken.has(word)) continue;
    taken.add(word);
    words.push(word);
  }
  return words;
}

function inventWord(syllables: number, random: Random): string {
  let word = '';
  for (let syllable = 0; syllable < syllables; syllable++) {
    word += pick(onsets, random) + pick(vowels, random);
  }
  return word + pick(codas, random);
}

/** Frequent words are short. */
function syllablesOfRank(rank: number, random: Random): number {
  if (rank < 80) return 1;
  if (rank < 1500) return 1 + random.below(2);
  return 2 + random.below(3);
}

function quantilesOf(count: number): Uint16Array {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let rank = 0; rank < count; rank++) {
    sum += (rank + 3.7) ** -1.05;
    sums[rank] = sum;
  }
  const quantiles = new Uint16Array(2 ** quantileBits);
  let rank = 0;
  for (let quantile = 0; quantile < quantiles.length; quantile++) {
    while ((sums[rank] as number) < ((quantile + 0.5) / quantiles.length) * sum) rank++;
    quantiles[quantile] = rank;
  }
  return quantiles;
}
