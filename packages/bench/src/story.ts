import { createRandom, pick, type Random } from './random.ts';
import { capitalise, type Vocabulary } from './vocabulary.ts';

/** Words with their punctuation; joined by spaces they are the sentence. */
export type Sentence = readonly string[];

/** The text of one invented report. */
export interface Story {
  readonly headline: Sentence;
  readonly sentences: readonly Sentence[];
}

/** Where a story takes its words from; stories of one day share topics and their phrases. */
export interface StorySource {
  readonly vocabulary: Vocabulary;
  readonly seed: number;
  readonly day: number;
}

/** What a story says in its own words: people, places, and whether its quotation marks are curly. */
interface Cast {
  readonly people: readonly Person[];
  readonly places: readonly string[];
  readonly marks: readonly [string, string];
}

interface Person {
  readonly given: string;
  readonly family: string;
}

const stockPhraseCount = 20_000;
const topicsOfDay = 60;
const phrasesOfTopic = 40;
const months = 'January,February,March,April,May,June,July,August,September,October'.split(',');

/**
 * Writes a story. The form draws words and their order, `facts` the names, numbers and days, so that
 * the same form with other facts is another report in the same form, as weekly tables are.
 */
export function writeStory(source: StorySource, form: Random, facts: Random): Story {
  const cast = inventCast(source.vocabulary, facts);
  const wordTarget = wordTargetOf(form);
  const topic = topicOf(source.day, form);
  const sentences: Sentence[] = [];
  let words = 0;
  while (words < wordTarget) {
    const isBackground = sentences.length > 1 && form.chance(0.27);
    const sentence = isBackground
      ? writeBackground(source, topic, form.below(phrasesOfTopic))
      : writeSentence(source, cast, form, facts);
    sentences.push(sentence);
    words += sentence.length;
  }
  return { headline: writeHeadline(source, cast, form), sentences };
}

/** The body of a report: paragraphs of two sentences, as one flat string. */
export function renderSentences(sentences: readonly Sentence[]): string {
  const words: string[] = [];
  sentences.forEach((sentence, place) => {
    if (place > 0) words.push(place % 2 === 0 ? '\n\n' : ' ');
    sentence.forEach((word, column) => {
      words.push(column > 0 ? ` ${word}` : word);
    });
  });
  return words.join('');
}

export function countWords(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, sentence) => sum + sentence.length, 0);
}

/** Log-normal, as the lengths of news reports are: half of them below 250 words, few above 800. */
function wordTargetOf({ next }: Random): number {
  const bell = (next() + next() + next() + next()) / 2 ** 32 - 2;
  return Math.min(1200, Math.max(60, Math.round(250 * Math.exp(0.95 * bell))));
}

/** Topics stay in the news for a day or a few, and some are reported more than others. */
function topicOf(day: number, random: Random): number {
  let age = 0;
  while (age < 6 && age < day && random.chance(0.55)) age++;
  const rank = Math.floor(topicsOfDay * (random.next() / 2 ** 32) ** 1.6);
  return (day - age) * topicsOfDay + rank;
}

function inventCast({ givenNames, familyNames, places }: Vocabulary, facts: Random): Cast {
  const people = Array.from({ length: 3 + facts.below(4) }, () => ({
    given: pick(givenNames, facts),
    family: pick(familyNames, facts),
  }));
  return {
    people,
    places: [pick(places, facts), pick(places, facts)],
    marks: facts.chance(0.3) ? ['“', '”'] : ['"', '"'],
  };
}

function writeHeadline({ vocabulary }: StorySource, { people }: Cast, form: Random): Sentence {
  const [person] = people;
  const words = Array.from({ length: 5 + form.below(4) }, () => vocabulary.word(form));
  return [person?.family ?? '', ...words];
}

function writeSentence(
  { vocabulary, seed }: StorySource,
  cast: Cast,
  form: Random,
  facts: Random,
): Sentence {
  const length = 12 + form.below(18);
  const words: string[] = [];
  while (words.length < length) {
    const choice = form.next() / 2 ** 32;
    if (choice < 0.035) words.push(writeNumber(form, facts));
    else if (choice < 0.07) words.push(...writeName(cast, form));
    else if (choice < 0.1) words.push(...stockPhrase(vocabulary, seed, form));
    else words.push(vocabulary.word(form));
    if (form.chance(0.06)) words.push(`${words.pop()},`);
  }
  const [first = '', ...rest] = words;
  const last = (rest.pop() ?? '').replace(/,$/, '');
  if (form.chance(0.2)) {
    const [open, close] = cast.marks;
    const speaker = cast.people[form.below(2)]?.family ?? '';
    return [`${open}${capitalise(first)}`, ...rest, `${last},${close}`, speaker, 'said.'];
  }
  return [capitalise(first), ...rest, `${last}.`];
}

function writeNumber(form: Random, facts: Random): string {
  switch (form.below(4)) {
    case 0:
      return `${pick(months, facts)} ${1 + facts.below(28)}`;
    case 1:
      return `${facts.below(100)}.${facts.below(10)}`;
    case 2:
      return `${1 + facts.below(900)},${String(facts.below(1000)).padStart(3, '0')}`;
    default:
      return String(2 + facts.below(5000));
  }
}

function writeName({ people, places }: Cast, form: Random): readonly string[] {
  if (form.chance(0.4)) return ['in', pick(places, form)];
  const { given, family } = pick(people, form);
  return form.chance(0.4) ? [given, family] : [family];
}

/** A phrase that the whole corpus shares, some of them many times, as set phrases of news are. */
function stockPhrase(vocabulary: Vocabulary, seed: number, form: Random): readonly string[] {
  const rank = Math.floor(stockPhraseCount * (form.next() / 2 ** 32) ** 2.2);
  const phrase = createRandom(seed, 2, rank);
  return Array.from({ length: 5 + phrase.below(4) }, () => vocabulary.word(phrase));
}

/** A sentence of background that reports on one topic have from each other. */
function writeBackground(
  { vocabulary, seed }: StorySource,
  topic: number,
  number: number,
): Sentence {
  const phrase = createRandom(seed, 3, topic * phrasesOfTopic + number);
  const words = Array.from({ length: 12 + phrase.below(12) }, () => vocabulary.word(phrase));
  const last = words.pop() ?? '';
  return [capitalise(words[0] ?? ''), ...words.slice(1), `${last}.`];
}
