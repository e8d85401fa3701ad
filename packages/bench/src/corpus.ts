import type { DuplicateInput } from '@tellings/near-duplicates';
import { mintId } from '@tellings/schema';
import { type CopyKind, copyStory } from './copy.ts';
import { layOutDay, type Place, reportsOfDay } from './day.ts';
import { createRandom, pick } from './random.ts';
import { renderSentences, type Story, type StorySource, writeStory } from './story.ts';
import { createVocabulary } from './vocabulary.ts';

/** Where a report of the corpus comes from. */
export interface Planted {
  readonly report_id: string;
  /** The report that it copies; its own id when it copies none. */
  readonly origin_id: string;
  readonly kind: CopyKind | null;
}

/** An invented corpus. Each report depends on the seed and its position alone. */
export interface Corpus {
  reportAt(position: number): DuplicateInput;
  /** What is true of the report, without writing its text. */
  plantedAt(position: number): Planted;
}

/** Day 0 of the corpus. */
const firstDay = Date.UTC(2001, 0, 1);
const millisecondsOfDay = 86_400_000;

/** Every copy is of its original's day, so no report depends on more than one day's layout. */
export function createCorpus(seed: number): Corpus {
  const vocabulary = createVocabulary(seed);
  let laidOut: { readonly day: number; readonly places: readonly Place[] } | null = null;
  const placeOf = (position: number): Place => {
    const day = Math.floor(position / reportsOfDay);
    if (laidOut?.day !== day) laidOut = { day, places: layOutDay(seed, day) };
    return laidOut.places[position % reportsOfDay] as Place;
  };
  const write = (position: number): { readonly story: Story; readonly kind: CopyKind | null } => {
    const day = Math.floor(position / reportsOfDay);
    const { origin, kind } = placeOf(position);
    const source: StorySource = { vocabulary, seed, day };
    const form = createRandom(seed, 7, day * reportsOfDay + origin);
    const ownFacts = kind === null || kind === 'template';
    const facts = createRandom(seed, 8, ownFacts ? position : day * reportsOfDay + origin);
    const story = writeStory(source, form, facts);
    if (ownFacts) return { story, kind };
    return { story: copyStory(kind, story, source, createRandom(seed, 9, position)), kind };
  };
  return {
    reportAt: (position) => {
      const { story, kind } = write(position);
      const random = createRandom(seed, 10, position);
      const [lead = []] = story.sentences;
      return {
        report_id: reportId(seed, position),
        headline: story.headline.join(' '),
        lead: lead.join(' '),
        body: renderSentences(story.sentences),
        published_at: publishedAt(position, kind),
        agencies: random.chance(0.3) ? [pick(vocabulary.agencies, random)] : [],
      };
    },
    plantedAt: (position) => {
      const { origin, kind } = placeOf(position);
      const start = position - (position % reportsOfDay);
      return {
        report_id: reportId(seed, position),
        origin_id: reportId(seed, start + origin),
        kind,
      };
    },
  };
}

function reportId(seed: number, position: number): string {
  return mintId('rep', String(seed), String(position));
}

/** Spread over the day; a template comes a week after what it has its form from. */
function publishedAt(position: number, kind: CopyKind | null): string {
  const days = position / reportsOfDay + (kind === 'template' ? 7 : 0);
  const instant = new Date(firstDay + Math.floor(days * millisecondsOfDay));
  return instant.toISOString().replace(/\.\d+Z$/, 'Z');
}
