import type { WeighedEvidence } from './evidence.ts';
import { weigh } from './evidence.ts';
import type { Facts, QuotedPassage } from './facts.ts';
import { foldedWords } from './fold.ts';
import type { RecordingProfile } from './recording-profile.ts';
import { thresholds, weights } from './weights.ts';

/**
 * Content words of passages quoted from recordings, by recording, as linked reports carry them, and
 * the words that this speaker uses everywhere.
 */
export interface QuotationProfiles {
  readonly byRecording: ReadonlyMap<string, readonly ReadonlySet<string>[]>;
  /** Words quoted from more than one recording: they tell none from another. */
  readonly commonWords: ReadonlySet<string>;
}

export const noQuotations: QuotationProfiles = { byRecording: new Map(), commonWords: new Set() };

/** Shared content words below which two passages are about the same topic at best. */
const leastShared = 3;
const leastWords = 5;

/** Profiles from passages of reports that are linked already. */
export function makeQuotationProfiles(
  passages: readonly { readonly recordingId: string; readonly text: string }[],
): QuotationProfiles {
  const byRecording = new Map<string, ReadonlySet<string>[]>();
  for (const { recordingId, text } of passages) {
    const words = contentWords(text);
    if (words.size < leastShared) continue;
    byRecording.set(recordingId, [...(byRecording.get(recordingId) ?? []), words]);
  }
  const seen = new Map<string, number>();
  for (const sets of byRecording.values()) {
    for (const word of new Set(sets.flatMap((set) => [...set]))) {
      seen.set(word, (seen.get(word) ?? 0) + 1);
    }
  }
  const commonWords = new Set([...seen].filter(([, count]) => count > 1).map(([word]) => word));
  return { byRecording, commonWords };
}

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
  const scored = own
    .map((passage) => ({ passage, bits: bestMatch(passage, known, profiles.commonWords) }))
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

const functionWords: ReadonlySet<string> = new Set(
  'about after again against been before being both came come does done down each even ever every from have having here into itself just more most much must once only other over same shall should some such than that their them then there these they this those through under until upon very were what when where which while whom will with without would your yours'.split(
    ' ',
  ),
);
