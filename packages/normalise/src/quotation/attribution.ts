import type { ReportText } from '@tellings/schema';
import {
  adverbPattern as adverb,
  closingCuePattern,
  cuePattern,
  prepositionPattern,
  stopPattern,
  verbPattern,
} from './cue.ts';

export type Quotation = ReportText['quotations'][number];

/** Who is said to speak, and by which word; both as written. */
export interface Attribution {
  readonly speaker: string | null;
  readonly cue: string | null;
}

/** Most words of a speaker. */
const longestSpeaker = 10;
const noWord = '(?![\\p{L}\\p{M}])';

const speakerFirst: RegExp = new RegExp(
  `^[\\s,،]*(?<speaker>(?:[^.,،!?;:"“”«»\\n]|(?<=\\p{Lu}|(?<!\\p{L})(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|St))\\.){1,80}?(?:,\\s[^.,!?;:"“”\\n]{1,60},)?)\\s(?:${adverb}\\s){0,2}(?<cue>${verbPattern})${noWord}`,
  'u',
);
const cueFirst: RegExp = new RegExp(
  `^[\\s,،–—-]*(?<cue>${closingCuePattern})(?:-(?:t-)?|\\s(?:${adverb}\\s(?!${stopPattern}\\s)){0,2})(?<speaker>[^,;:!?"“”«»„\\n]{1,120}?)(?=[,;:!?"“”«»„\\n]|\\.(?:\\s|$)|$|\\s?[–—]|\\s-|\\s${stopPattern}(?:[\\s.,;:]|$))`,
  'u',
);
/** `», ha aggiunto.` The verb that says who speaks has no subject of its own. */
const subjectless: RegExp = new RegExp(`^[\\s,،]*(?<cue>${closingCuePattern})(?=\\s?[.,;]|$)`, 'u');
/** "a-t-il ajouté" */
const insertedPronoun: RegExp =
  /^[\s,]*(?:a|ont)-(?:t-)?(?<speaker>ils?|elles?|on)\s(?:également |aussi |encore )?(?<cue>\p{Ll}{3,14}[éit])(?!\p{L})/u;
const cueBefore: RegExp = new RegExp(
  `(?<![\\p{L}\\p{M}-])(?<cue>${cuePattern})${noWord}(?<rest>[^"“”«»„]{0,120})$`,
  'u',
);
/** "called for calm, saying:" the verb beside the mark is the one that introduces what is quoted. */
const finalCue: RegExp = new RegExp(
  `(?<![\\p{L}\\p{M}-])(?<cue>${verbPattern})\\s?[:,،：]?\\s?$`,
  'u',
);
/** "... and said he was": whoever said it spoke of himself. */
const ownPronoun = /^\s(?:that\s)?(he|she|they)\b/;
/** A clause with a verb of its own is no noun phrase. */
const hasOwnVerb =
  /(?<!\p{L})(?:will|would|is|was|are|were|be|been|wird|werden|war|ist|est|était|es|fue|è)(?!\p{L})/u;
const preposition: RegExp = new RegExp(`^(?:${prepositionPattern})$`, 'u');
/** "Ahmad also called for calm" before ", saying": the subject ends where its own verb begins. */
const earlierCue: RegExp = new RegExp(`\\s(?:${adverb}\\s)*(?:${verbPattern})${noWord}.*$`, 'u');
const finalAdverbs: RegExp = new RegExp(`(?:(?:^|\\s)${adverb})+$`, 'u');
const leadingAdverbs: RegExp = new RegExp(`^(?:${adverb}\\s)+`, 'u');
const leadingStop =
  /^(?:and|or|but|that|which|to|in|on|at|by|from|after|before|during|under|und|oder|aber|dass|im|am|nach|bei|et|mais|que|dans|après|y|pero|en|tras|che|ma|dopo|w|na|в|на|и|في)\s/iu;
const namedSubject =
  /(?:(?:the|a|an|one|his|her|its|their)\s)?[\p{L}\p{M}\p{N}'’.\-()]+(?:\s[\p{L}\p{M}\p{N}'’.\-()]+){0,7}$/iu;
/** A speaker right after a quotation that no comma ends: a name, a pronoun or a noun with its article. */
const sureSpeaker =
  /^(?:\p{Lu}|\p{Lo}|(?:the|a|an|one|he|she|they|er|sie|der|die|das|ein|eine|il|elle|ils|elles|on|le|la|les|un|une|l['’]|él|ella|el|los|las|ο|η|οι|o|a|os|as|ele|ela|lui|lei|hij|ze|zij|de|het|een|hun|han|hon|on|ona|он|она|они)(?![\p{L}]))/u;

/** Attribution in the words after a quotation: `," Ahmad said`, `," said the union's leader`. */
export function attributeAfter(rest: string): Attribution | null {
  const clause = rest.slice(0, 240).split('\n')[0] ?? '';
  const match = insertedPronoun.exec(clause) ?? cueFirst.exec(clause) ?? speakerFirst.exec(clause);
  return readAfter(match) ?? readSubjectless(clause);
}

/** A verb right after a quotation that leaves its subject out. */
export function readSubjectless(clause: string): Attribution | null {
  const cue = subjectless.exec(clause)?.groups?.cue;
  return cue === undefined ? null : { speaker: null, cue };
}

/** The same where neither comma nor mark ends the quotation: `» udbryder hun`, `" dedi Ayşe`. */
export function attributeDirectly(rest: string): Attribution | null {
  const attribution = readAfter(cueFirst.exec(rest.slice(0, 240).split('\n')[0] ?? ''));
  return attribution?.speaker != null && sureSpeaker.test(attribution.speaker) ? attribution : null;
}

function readAfter(match: RegExpExecArray | null): Attribution | null {
  const { speaker, cue } = match?.groups ?? {};
  if (speaker === undefined || cue === undefined) return null;
  const subject = speaker.replace(/,.*$/, '').trim();
  // "han" is Swedish for "he" and a Spanish auxiliary
  const name = subject.replace(finalAdverbs, '').trim() || (subject === 'han' ? subject : '');
  const isName = name !== '' && name.split(/\s+/).length <= longestSpeaker;
  return isName && isNounPhrase(name) ? { speaker: name, cue } : null;
}

/** A name, a noun with its article or a few words; neither "on Monday" nor a whole clause. */
function isNounPhrase(words: string): boolean {
  if (leadingStop.test(`${words} `)) return false;
  return sureSpeaker.test(words) || /\p{Lu}/u.test(words) || words.split(/\s+/).length <= 3;
}

/** Attribution in the words of the same sentence before a quotation: `Ahmad said: "`. */
export function attributeBefore(prefix: string): Attribution | null {
  const sentence = lastSentence(prefix);
  const match = cueBefore.exec(sentence);
  const { cue, rest } = match?.groups ?? {};
  if (match === null || cue === undefined) return nameBeforeColon(sentence);
  if (preposition.test(cue)) return { speaker: leadingPhrase(rest ?? ''), cue };
  const subject = sentence.slice(0, match.index).trim().replace(finalAdverbs, '');
  const nearest = finalCue.exec(rest ?? '')?.groups?.cue ?? cue;
  const isInverted = subject === '' && /[:,،：]\s?$/.test(rest ?? '');
  const speaker = isInverted ? leadingPhrase(rest ?? '') : findSubject(subject);
  return { speaker: speaker ?? ownPronoun.exec(rest ?? '')?.[1] ?? null, cue: nearest };
}

/** `Jane Doe: "` with nothing else in the sentence. */
function nameBeforeColon(sentence: string): Attribution | null {
  const speaker =
    /^(?<name>\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:\p{Lu}[\p{L}\p{M}.'’-]*|von|van|de|der|al|bin)){0,4})(?:\s\([^()]{1,40}\))?\s?:\s?$/u.exec(
      sentence,
    )?.groups?.name;
  return speaker === undefined || /\s(?:von|van|de|der|al|bin)$/.test(speaker)
    ? null
    : { speaker, cue: null };
}

/** What stands after the last sentence end; initials and titles do not end sentences. */
function lastSentence(prefix: string): string {
  const tail = prefix.slice(-400);
  let start = 0;
  for (const end of tail.matchAll(
    /(?<!(?<![\p{L}\p{N}])(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|St|No|Prof|Nr|Abg|U\.S|U\.K|\p{Lu}))[.!?؟]["”’»)“]?\s+(?=["“«„]?\p{Lu}|["“«„]?\p{Lo}|$)|[。！？]|\n/gu,
  ))
    start = end.index + end[0].length;
  return tail.slice(start);
}

/** The noun phrase that opens a clause: up to a comma or colon, else up to its first capital words. */
function leadingPhrase(clause: string): string | null {
  const words = clause.replace(/^\s+/, '').replace(leadingAdverbs, '');
  const whole = /^[^,:;،：]{1,60}(?=\s?[,:;،：])/u.exec(words)?.[0].trim() ?? '';
  const stopped = new RegExp(`\\s${stopPattern}\\s.*$`, 'u');
  const phrase =
    whole === ''
      ? /^(?:\p{Ll}+\s){0,2}\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){0,5}/u.exec(
          words,
        )?.[0]
      : whole.replace(stopped, '');
  if (phrase === undefined || !sureSpeaker.test(phrase)) return phraseWithNoun(phrase);
  return phrase.split(/\s+/).length > longestSpeaker ? null : phrase;
}

/** "dem Bericht der Behörde": lower-case words count when a capital follows. */
function phraseWithNoun(phrase: string | undefined): string | null {
  const isNoun = phrase !== undefined && /^(?:\p{Ll}+\s){1,3}\p{Lu}/u.test(phrase);
  return isNoun && phrase.split(/\s+/).length <= longestSpeaker ? phrase : null;
}

/** The noun phrase before the verb, or the one before an inserted clause: "Ahmad, the leader, said". */
function findSubject(words: string): string | null {
  // "... came back and said": the subject stands before an earlier verb.
  if (/\s(?:and|or|but|und|oder|et|y|e|en|i|и)$/u.test(words)) return null;
  const parts = words.split(/,\s*/);
  const last = parts.at(-1)?.trim() ?? '';
  const isInserted = last === '' || /^(?:who|whose|which|where)\b/i.test(last);
  const subject = (isInserted ? leadingName((parts[0] ?? '').replace(earlierCue, '')) : last)
    .replace(
      /^.*(?<!\p{L})(?:that|and|but|while|when|as|because|since|und|aber|dass|et|mais|que|y|pero|e|ma|en|maar|i|ale|и|но)\s+/iu,
      '',
    )
    .replace(earlierCue, '')
    .trim();
  const name = namedSubject.exec(subject)?.[0]?.replace(/^(?:as|wie|comme|como)\s/iu, '');
  return name === undefined || name === '' || hasOwnVerb.test(name) || !isNounPhrase(name)
    ? null
    : name;
}

/** The subject that opens a clause: a pronoun, a name, or the whole clause when it is short. */
function leadingName(clause: string): string {
  const pronoun = /^(?:he|she|they|it|er|sie|il|elle|hij|ze|он|она)(?!\p{L})/iu.exec(clause)?.[0];
  const name = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:al-|el-)?\p{Lu}[\p{L}\p{M}.'’-]*)+/u.exec(
    clause,
  )?.[0];
  return pronoun ?? name ?? (clause.split(/\s+/).length <= 6 ? clause : '');
}
