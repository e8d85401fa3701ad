import type { ReportText } from '@tellings/schema';

export type Quotation = ReportText['quotations'][number];

/** Who is said to speak, and by which word; both as written. */
export interface Attribution {
  readonly speaker: string | null;
  readonly cue: string | null;
}

/** Reporting verbs and phrases, longest first where one begins another. */
export const cuePattern: string = [
  'according to',
  'call(?:s|ed|ing)? (?:for|on|upon)',
  '(?:have|has|had) (?:said|warned|claimed|called|told|vowed|urged|declared|exhorted)',
  'sa(?:id|ys|y|ying)',
  'add(?:ed|s|ing)',
  't(?:old|ells|elling)',
  'claim(?:ed|s|ing)?',
  'warn(?:ed|s|ing)?',
  'urg(?:ed|es|ing)',
  'vow(?:ed|s|ing)?',
  'declar(?:ed|es|ing)',
  'stat(?:ed|es|ing)',
  'wr(?:ote|ites|iting)',
  'announc(?:ed|es|ing)',
  'insist(?:ed|s|ing)?',
  'ask(?:ed|s|ing)?',
  'exhort(?:ed|s|ing)?',
  'order(?:ed|s|ing)?',
  'not(?:ed|es|ing)',
  'continu(?:ed|es)',
  'explain(?:ed|s|ing)?',
  'reads?',
  'threaten(?:ed|s|ing)?',
  'promis(?:ed|es|ing)',
  'pledg(?:ed|es|ing)',
  'argu(?:ed|es|ing)',
  'repli(?:ed|es)',
  'tweet(?:ed|s|ing)?',
  'post(?:ed|s)',
  'conclud(?:ed|es)',
  'recall(?:ed|s|ing)?',
  'stress(?:ed|es|ing)?',
  'admit(?:ted|s|ting)?',
  'acknowledg(?:ed|es|ing)',
  'boast(?:ed|s|ing)?',
  'shout(?:ed|s|ing)?',
  'report(?:ed|s)',
  'describ(?:ed|es|ing)',
  'quot(?:ed|es|ing)',
  'advis(?:ed|es)',
  'remark(?:ed|s)',
  'sagte',
  'erklärte',
  'a déclaré',
  'a dit',
  'disse',
  'afirmou',
  'dijo',
  'afirmó',
  'ha detto',
].join('|');

const adverb =
  '(?:also|then|reportedly|purportedly|allegedly|apparently|later|earlier|further|once|now|again|recently|repeatedly|has|have|had)';
const speakerFirst: RegExp = new RegExp(
  `^[\\s,]*(?<speaker>[^.,!?;:"“”«»\\n]{1,80}?(?:,\\s[^.,!?;:"“”\\n]{1,60},)?)\\s(?:${adverb}\\s){0,2}(?<cue>${cuePattern})(?![\\p{L}])`,
  'u',
);
const cueFirst: RegExp = new RegExp(
  `^[\\s,]*(?<cue>${cuePattern})\\s(?<speaker>[^,;:!?"“”\\n]{1,120}?)(?=[,;:!?"“”\\n]|\\.(?:\\s|$)|$|\\s(?:in|on|at|during|after|before|as|who|when|while|told|via|of his|of her)\\s)`,
  'u',
);
const cueBefore: RegExp = new RegExp(
  `(?<![\\p{L}-])(?<cue>${cuePattern})(?![\\p{L}])(?<rest>[^"“”«»]{0,120})$`,
  'u',
);
/** "Ahmad also called for calm" before ", saying": the subject ends where its own verb begins. */
const earlierCue: RegExp = new RegExp(`\\s(?:${adverb}\\s)*(?:${cuePattern})(?![\\p{L}]).*$`, 'u');
const namedSubject =
  /(?:(?:the|a|an|one|his|her|its|their)\s)?[\p{L}\p{M}\p{N}'’.\-()]+(?:\s[\p{L}\p{M}\p{N}'’.\-()]+){0,7}$/iu;

/** Attribution in the words after a quotation: `," Ahmad said`, `," said the union's leader`. */
export function attributeAfter(rest: string): Attribution | null {
  const clause = rest.slice(0, 240).split('\n')[0] ?? '';
  const match = cueFirst.exec(clause) ?? speakerFirst.exec(clause);
  const { speaker, cue } = match?.groups ?? {};
  if (speaker === undefined || cue === undefined) return null;
  const name = speaker
    .replace(new RegExp(`(?:\\s${adverb})+$`, 'u'), '')
    .replace(/,.*$/, '')
    .trim();
  if (
    name === '' ||
    name.split(/\s+/).length > 10 ||
    /^(?:and|or|but|that|which|to|in|on)\s/i.test(name)
  )
    return null;
  return { speaker: name, cue };
}

/** Attribution in the words of the same sentence before a quotation: `Ahmad said: "`. */
export function attributeBefore(prefix: string): Attribution | null {
  const sentence = lastSentence(prefix);
  const match = cueBefore.exec(sentence);
  const cue = match?.groups?.cue;
  if (match === null || cue === undefined) return null;
  const subject = sentence
    .slice(0, match.index)
    .trim()
    .replace(new RegExp(`(?:(?:^|\\s)${adverb})+$`, 'u'), '');
  return { speaker: findSubject(subject), cue };
}

/** What stands after the last sentence end; initials and titles do not end sentences. */
function lastSentence(prefix: string): string {
  const tail = prefix.slice(-400);
  let start = 0;
  for (const end of tail.matchAll(
    /(?<!\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|St|No|U\.S|U\.K|\p{Lu}))[.!?]["”’»)]?\s+(?=["“«]?\p{Lu}|$)|\n/gu,
  ))
    start = end.index + end[0].length;
  return tail.slice(start);
}

/** The noun phrase before the verb, or the one before an inserted clause: "Ahmad, the leader, said". */
function findSubject(words: string): string | null {
  const parts = words.split(/,\s*/);
  const last = parts.at(-1)?.trim() ?? '';
  const isInserted = last === '' || /^(?:who|whose|which|where)\b/i.test(last);
  const subject = (isInserted ? leadingName((parts[0] ?? '').replace(earlierCue, '')) : last)
    .replace(/^.*\b(?:that|and|but|while|when|as|because|since)\s+/i, '')
    .replace(earlierCue, '')
    .trim();
  const name = namedSubject.exec(subject)?.[0];
  return name === undefined || name === '' ? null : name;
}

/** The subject that opens a clause: a pronoun, a name, or the whole clause when it is short. */
function leadingName(clause: string): string {
  const pronoun = /^(?:he|she|they|it)\b/i.exec(clause)?.[0];
  const name = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:al-|el-)?\p{Lu}[\p{L}\p{M}.'’-]*)+/u.exec(
    clause,
  )?.[0];
  return pronoun ?? name ?? (clause.split(/\s+/).length <= 6 ? clause : '');
}
