import type { WeighedEvidence } from './evidence.ts';
import { weigh } from './evidence.ts';
import type { Facts, QuotedPassage } from './facts.ts';
import { foldedWords } from './fold.ts';
import { lexiconRows } from './lexicon/lexicon-rows.ts';
import type { RecordingProfile } from './recording-profile.ts';
import { thresholds, weights } from './weights.ts';

/**
 * Content words of passages quoted from recordings, by recording, as linked reports carry them, and
 * the words that this speaker uses everywhere.
 */
export interface QuotationProfiles {
  readonly byRecording: ReadonlyMap<string, readonly ReadonlySet<string>[]>;
  /** By speaker, words quoted from more than one recording: they tell none from another. */
  readonly commonWords: ReadonlyMap<string, ReadonlySet<string>>;
}

export const noQuotations: QuotationProfiles = { byRecording: new Map(), commonWords: new Map() };

/** Shared content words below which two passages are about the same topic at best. */
const leastShared = 3;
const leastWords = 5;

/** Profiles from passages of reports that are linked already. */
export function makeQuotationProfiles(
  passages: readonly {
    readonly recordingId: string;
    readonly speakerId: string;
    readonly text: string;
  }[],
): QuotationProfiles {
  const byRecording = new Map<string, ReadonlySet<string>[]>();
  const speakerOf = new Map<string, string>();
  for (const { recordingId, speakerId, text } of passages) {
    const words = contentWords(text);
    if (words.size < leastShared) continue;
    const known = byRecording.get(recordingId);
    if (known) known.push(words);
    else byRecording.set(recordingId, [words]);
    speakerOf.set(recordingId, speakerId);
  }
  return { byRecording, commonWords: findCommonWords(byRecording, speakerOf) };
}

function findCommonWords(
  byRecording: ReadonlyMap<string, readonly ReadonlySet<string>[]>,
  speakerOf: ReadonlyMap<string, string>,
): QuotationProfiles['commonWords'] {
  const seen = new Map<string, Set<string>>();
  const common = new Map<string, Set<string>>();
  for (const [recordingId, passages] of byRecording) {
    const speakerId = speakerOf.get(recordingId) ?? '';
    const once = seen.get(speakerId) ?? new Set();
    const often = common.get(speakerId) ?? new Set();
    for (const word of new Set(passages.flatMap((words) => [...words]))) {
      if (once.has(word)) often.add(word);
      once.add(word);
    }
    seen.set(speakerId, once);
    common.set(speakerId, often);
  }
  return common;
}

const noWords: ReadonlySet<string> = new Set();

/**
 * Passages that the report quotes against passages quoted from the recording elsewhere. Outlets
 * choose different passages, so no match says nothing; a minority of matches may be background.
 */
export function compareQuotations(
  facts: Facts,
  { recording }: RecordingProfile,
  profiles: QuotationProfiles,
): readonly WeighedEvidence[] {
  const known = profiles.byRecording.get(recording.recording_id) ?? [];
  const own = facts.quotations.filter(({ isBackground, text }) => !isBackground && isLong(text));
  if (known.length === 0 || own.length === 0) return [];
  const commonWords = profiles.commonWords.get(recording.speaker_id) ?? noWords;
  const scored = own
    .map((passage) => ({ passage, bits: bestMatch(passage, known, commonWords) }))
    .filter(({ bits }) => bits > 0);
  const [first] = scored;
  if (!first) return [];
  const count = `${scored.length} of ${own.length} passages quoted are quoted from this recording elsewhere`;
  if (scored.length * 2 < own.length) {
    return [weigh('quotation', 'minority', 0, `${count}: too few to exclude background`)];
  }
  const total = Math.min(
    weights.quotation.total,
    scored.reduce((sum, { bits }) => sum + bits, 0),
  );
  return [
    weigh('quotation', 'shared-passages', total, count, first.passage.span, {
      isIdentity: total >= thresholds.identityBits,
    }),
  ];
}

function bestMatch(
  passage: QuotedPassage,
  known: readonly ReadonlySet<string>[],
  commonWords: ReadonlySet<string>,
): number {
  const words = withoutCommon(contentWords(passage.text), commonWords);
  return Math.max(0, ...known.map((other) => matchBits(words, withoutCommon(other, commonWords))));
}

function matchBits(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  if (shared < leastShared) return 0;
  const overlap = shared / Math.min(a.size, b.size);
  const w = weights.quotation;
  if (overlap >= 0.8 && shared > leastShared) return w.most;
  if (overlap >= 0.6) return w.much;
  return overlap >= 0.4 ? w.some : 0;
}

function withoutCommon(
  words: ReadonlySet<string>,
  commonWords: ReadonlySet<string>,
): ReadonlySet<string> {
  return new Set([...words].filter((word) => !commonWords.has(word)));
}

function isLong(text: string): boolean {
  return foldedWords(text).length >= leastWords;
}

/** Words of at least four letters, cut to a stem of six: inflections of one word meet there. */
function contentWords(text: string): ReadonlySet<string> {
  return new Set(
    foldedWords(text)
      .filter((word) => word.length >= 4 && !functionWords.has(word))
      .map((word) => word.replace(/(?:ing|ed|es|s)$/, '').slice(0, 6)),
  );
}

/** Of every language, for passages do not say which they are in. */
const functionWords: ReadonlySet<string> = new Set(
  lexiconRows.flatMap((lexicon) => lexicon.functionWords),
);
