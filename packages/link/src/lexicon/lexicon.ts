/**
 * Fields of lexicons/<language>.yml in camelCase; schemas/internal/lexicon.schema.json says what each
 * is for. Every word but an abbreviation is folded: lower case, no diacritics.
 */
export type Lexicon = { readonly language: string } & {
  readonly [Table in WordTable]: Readonly<Record<string, number>>;
} & { readonly [List in WordList]: readonly string[] };

/** Numbers by word. */
export type WordTable = 'weekdays' | 'months' | 'numbers';

export type WordList =
  | DayWords
  | LengthWords
  | MessageWords
  | AntecedentWords
  | SpeakerWords
  | 'titled'
  | 'functionWords'
  | 'abbreviations';

type DayWords =
  | 'ambiguousMonths'
  | 'ordinalEndings'
  | 'of'
  | 'beforeDays'
  | 'possessives'
  | 'today'
  | 'yesterday'
  | 'thisWeek'
  | 'early'
  | 'late'
  | 'earlyAfter'
  | 'lateAfter'
  | 'ahead'
  | 'aheadAfter'
  | 'lastYear';

type LengthWords =
  | 'numberLinks'
  | 'articles'
  | 'yearUnits'
  | 'monthUnits'
  | 'weekUnits'
  | 'minuteUnits'
  | 'hourUnits'
  | 'halfHour'
  | 'nearly'
  | 'over'
  | 'about';

type MessageWords =
  | 'audio'
  | 'video'
  | 'writing'
  | 'message'
  | 'nounEndings'
  | 'appearance'
  | 'releaseVerbs'
  | 'plans'
  | 'plansAfter'
  | 'sayingVerbs';

type AntecedentWords =
  | 'first'
  | 'since'
  | 'within'
  | 'previous'
  | 'previousAfter'
  | 'lastHeard'
  | 'lastTime'
  | 'hearing'
  | 'silence'
  | 'continuations'
  | 'relatives'
  | 'references';

type SpeakerWords = 'pronouns' | 'speakerNouns';
