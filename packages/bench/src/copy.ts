import { createRandom, pick, type Random, shuffle } from './random.ts';
import { countWords, type Sentence, type Story, type StorySource, writeStory } from './story.ts';
import { capitalise } from './vocabulary.ts';

/** What was done to a text to make the copy; `template` is no copy: the same form, other facts. */
export type CopyKind = (typeof copyKinds)[number];

export const copyKinds = [
  'exact',
  'dateline',
  'quotes',
  'boilerplate',
  'edits-2',
  'edits-5',
  'edits-10',
  'kept-75',
  'kept-50',
  'kept-25',
  'paragraph',
  'reordered',
  'embedded',
  'template',
] as const;

const outletCount = 40;
const plainWord = /^[a-z]+[,.]?$/;

/** The story after the change that `kind` names, which `random` fills in. */
export function copyStory(
  kind: Exclude<CopyKind, 'template'>,
  story: Story,
  source: StorySource,
  random: Random,
): Story {
  const { headline, sentences } = story;
  switch (kind) {
    case 'exact':
      return story;
    case 'dateline':
      return { headline, sentences: addDateline(sentences, source, random) };
    case 'quotes':
      return changeForm(story);
    case 'boilerplate':
      return { headline, sentences: [...sentences, ...boilerplate(source, random)] };
    case 'edits-2':
      return { headline, sentences: editWords(sentences, 0.02, source, random) };
    case 'edits-5':
      return { headline, sentences: editWords(sentences, 0.05, source, random) };
    case 'edits-10':
      return { headline, sentences: editWords(sentences, 0.1, source, random) };
    case 'kept-75':
      return { headline, sentences: keepFirst(sentences, 0.75) };
    case 'kept-50':
      return { headline, sentences: keepFirst(sentences, 0.5) };
    case 'kept-25':
      return { headline, sentences: keepFirst(sentences, 0.25) };
    case 'paragraph':
      return { headline, sentences: insertParagraph(sentences, source, random) };
    case 'reordered':
      return { headline, sentences: reorder(sentences, random) };
    case 'embedded':
      return embed(sentences, source, random);
  }
}

function addDateline(
  [first = [], ...rest]: readonly Sentence[],
  { vocabulary }: StorySource,
  random: Random,
): Sentence[] {
  const place = pick(vocabulary.places, random).toUpperCase();
  return [[place, `(${pick(vocabulary.agencies, random)})`, '—', ...first], ...rest];
}

/** Straight quotation marks for curly ones and back, first words in capitals: the same words. */
function changeForm({ headline, sentences }: Story): Story {
  const change = (word: string): string =>
    /["]/.test(word) ? word.replace(/^"/, '“').replace(/"$/, '”') : word.replace(/[“”]/g, '"');
  const [first = [], ...rest] = sentences.map((sentence) => sentence.map(change));
  const shouted = first.map((word, place) => (place < 4 ? word.toUpperCase() : word));
  return { headline: headline.map(capitalise), sentences: [shouted, ...rest] };
}

/** What an outlet adds below whatever it carries: two sentences, the same each time. */
function boilerplate(source: StorySource, random: Random): readonly Sentence[] {
  const outlet = createRandom(source.seed, 4, random.below(outletCount));
  const facts = createRandom(source.seed, 5);
  return writeStory(source, outlet, facts).sentences.slice(0, 2);
}

/** Replaces a share of all words by others. Numbers and names stay, as in editing for style. */
function editWords(
  sentences: readonly Sentence[],
  share: number,
  { vocabulary }: StorySource,
  random: Random,
): Sentence[] {
  const edited = sentences.map((sentence) => [...sentence]);
  const places = edited.flatMap((sentence, row) =>
    sentence.flatMap((word, column) => (plainWord.test(word) ? [{ row, column }] : [])),
  );
  const count = Math.round(share * countWords(sentences));
  for (const { row, column } of shuffle(places, random).slice(0, count)) {
    const sentence = edited[row] ?? [];
    const word = sentence[column] ?? '';
    const mark = /[,.]$/.exec(word)?.[0] ?? '';
    sentence[column] = otherWord(word, vocabulary.word, random) + mark;
  }
  return edited;
}

function otherWord(word: string, draw: (random: Random) => string, random: Random): string {
  let other = draw(random);
  while (word.startsWith(other)) other = draw(random);
  return other;
}

/** The first sentences, up to the one that reaches `share` of the words. */
function keepFirst(sentences: readonly Sentence[], share: number): Sentence[] {
  const target = share * countWords(sentences);
  const kept: Sentence[] = [];
  let words = 0;
  for (const sentence of sentences) {
    // The cut falls between sentences, at the end nearer to the share.
    if (kept.length > 0 && words + sentence.length / 2 > target) break;
    kept.push(sentence);
    words += sentence.length;
  }
  return kept;
}

function insertParagraph(
  sentences: readonly Sentence[],
  source: StorySource,
  random: Random,
): readonly Sentence[] {
  const added = writeStory(source, random, random).sentences;
  const middle = 1 + random.below(Math.max(1, sentences.length - 1));
  const share = Math.min(1, (0.2 * countWords(sentences)) / countWords(added));
  return [...sentences.slice(0, middle), ...keepFirst(added, share), ...sentences.slice(middle)];
}

function reorder([first = [], ...rest]: readonly Sentence[], random: Random): Sentence[] {
  return [first, ...shuffle(rest, random)];
}

/** A report of its own with sentences in a row out of the story, 30 % of its words, in its midst. */
function embed(sentences: readonly Sentence[], source: StorySource, random: Random): Story {
  const host = writeStory(source, random, random);
  const start = random.below(Math.ceil(0.6 * sentences.length));
  const taken = keepFirst(
    sentences.slice(start),
    (0.3 * countWords(sentences)) / countWords(sentences.slice(start)),
  );
  const middle = Math.ceil(host.sentences.length / 2);
  return {
    headline: host.headline,
    sentences: [...host.sentences.slice(0, middle), ...taken, ...host.sentences.slice(middle)],
  };
}
