import { trimPunctuation } from '../punctuation.ts';
import type { Segment } from '../segment/passage.ts';
import { type Attribution, attributeBefore, type Quotation } from './attribution.ts';
import { verbPattern as cuePattern } from './cue.ts';

const said = `(?<speaker>(?:\\p{Lu}[\\p{L}'’.-]*|[Hh]e|[Ss]he|[Tt]hey|the \\p{Ll}+)(?:\\s[\\p{L}'’.-]+){0,4}?)\\s(?:reportedly\\s|also\\s)?(?<cue>${cuePattern})`;
/** ", Baghdad Bob said in the recording." at the end of what is quoted. */
const trailing: RegExp = new RegExp(`,\\s${said}(?![\\p{L}])`, 'u');
/** "... saying: Oh people ..." */
const leading: RegExp = new RegExp(`(?<cue>${cuePattern})\\s?:\\s(?=\\p{Lu})`, 'u');
const vocative = /^(?:O|Oh)\s\p{L}/u;
const imperative =
  /^(?:(?:So|And|Then|But)\s)?(?:[Dd]o not|[Dd]on['’]?t|[Bb]eware|[Ll]et (?:us|them|no)|[Nn]ever|[Bb]e|[Kk]now|[Rr]emember|[Ff]ight|[Aa]ttack|[Rr]ise|[Ss]tand|[Oo]bey|[Cc]ontinue|[Tt]ake|[Tt]urn|[Gg]o|[Cc]ome|[Hh]old|[Kk]eep|[Ss]trike|[Ff]ear|[Hh]arvest|[Ii]nvade|[Ll]isten|[Rr]emain|[Pp]repare|[Ww]ake|[Uu]nite)\b/u;
const firstOrSecondPerson = /\b(?:you|your|yours|we|us|our|ours|I|me|my|mine)\b/;

/**
 * Quotations of a text that has lost its quotation marks: a sentence that calls on someone, or that
 * speaks of "us" or "you" and is attributed, each sentence for itself. Indirect speech in the third
 * person is never taken.
 */
export function findUnmarkedQuotations(text: string, body: readonly Segment[]): Quotation[] {
  const quotations: Quotation[] = [];
  let isSpeaking = false;
  let runStart = 0;
  for (const segment of body) {
    for (const sentence of splitSentences(text, segment)) {
      const quotation = readSentence(text.slice(sentence.start, sentence.end), isSpeaking);
      const isIntroduced = quotation !== null && quotation.start > 0;
      if ((quotation === null || isIntroduced) && isSpeaking)
        runStart = shareSpeaker(quotations, runStart);
      isSpeaking = quotation !== null;
      if (quotation !== null)
        quotations.push({
          ...quotation,
          start: quotation.start + sentence.start,
          end: quotation.end + sentence.start,
        });
    }
  }
  shareSpeaker(quotations, runStart);
  return quotations;
}

/** Sentences in a row are one speech: who is named for one of them speaks the others. */
function shareSpeaker(quotations: Quotation[], from: number): number {
  const run = quotations.slice(from);
  const [speaker, ...others] = new Set(run.flatMap((quotation) => quotation.speaker ?? []));
  if (speaker !== undefined && others.length === 0)
    quotations.splice(from, run.length, ...run.map((quotation) => ({ ...quotation, speaker })));
  return quotations.length;
}

function readSentence(sentence: string, isSpeaking: boolean): Quotation | null {
  const lead = leading.exec(sentence);
  if (lead !== null) {
    const start = lead.index + lead[0].length;
    const before = attributeBefore(sentence.slice(0, start));
    return toQuotation(sentence, start, sentence.length, before);
  }
  const trail = trailing.exec(sentence);
  const end = trail?.index ?? sentence.length;
  const words = sentence.slice(0, end);
  const isAddressed = vocative.test(words) || imperative.test(words);
  const isPersonal = firstOrSecondPerson.test(words);
  const isSpeech =
    vocative.test(words) ||
    (isPersonal && (trail !== null || (isAddressed && isSpeaking))) ||
    (isAddressed && (trail !== null || isSpeaking));
  if (!isSpeech) return null;
  const { speaker, cue } = trail?.groups ?? {};
  return toQuotation(sentence, 0, end, { speaker: speaker ?? null, cue: cue ?? null });
}

function toQuotation(
  sentence: string,
  start: number,
  end: number,
  attribution: Attribution | null,
): Quotation | null {
  const kept = trimPunctuation(sentence.slice(start, end));
  if (kept === '') return null;
  const { speaker, cue } = attribution ?? { speaker: null, cue: null };
  return { start, end: start + kept.length, speaker, cue, is_marked: false };
}

/** Sentences end with a stop and a space before a capital: "patient...The" is one. */
function splitSentences(text: string, { start, end }: Segment): { start: number; end: number }[] {
  const paragraph = text.slice(start, end);
  const sentences: { start: number; end: number }[] = [];
  let from = 0;
  for (const stop of paragraph.matchAll(
    /(?<!\b(?:Mr|Mrs|Ms|Dr|Gen|\p{Lu}(?:\.\p{Lu})*))[.!?]\s+(?=\p{Lu})/gu,
  )) {
    sentences.push({ start: start + from, end: start + stop.index + 1 });
    from = stop.index + stop[0].length;
  }
  return [...sentences, { start: start + from, end }];
}
