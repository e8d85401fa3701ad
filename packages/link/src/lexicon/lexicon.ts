/**
 * The words by which one language tells days, lengths and predecessors. Every word is folded: lower
 * case, no diacritics. A language is a module of data, so that adding one changes no code.
 */
export interface Lexicon {
  /** Primary subtag of BCP 47. */
  readonly language: string;
  /** ISO weekday (Monday is 1) by name, inflected forms included. */
  readonly weekdays: Readonly<Record<string, number>>;
  /** Month (1 to 12) by name and abbreviation, inflected forms included. */
  readonly months: Readonly<Record<string, number>>;
  /** Months whose name is also a common word: they count only when capitalised in running text. */
  readonly ambiguousMonths: readonly string[];
  readonly today: readonly string[];
  readonly yesterday: readonly string[];
  readonly thisWeek: readonly string[];
  /** Words that move a weekday or month towards its beginning or its end. */
  readonly early: readonly string[];
  readonly late: readonly string[];
  readonly lastYear: readonly string[];
  /** Numbers in words, the indefinite article included. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly years: readonly string[];
  readonly monthUnits: readonly string[];
  readonly weeks: readonly string[];
  readonly minutes: readonly string[];
  readonly hours: readonly string[];
  readonly halfHour: readonly string[];
  readonly nearly: readonly string[];
  readonly over: readonly string[];
  readonly about: readonly string[];
  /** Nouns of a message, by medium; `any` leaves the medium open. */
  readonly audio: readonly string[];
  readonly video: readonly string[];
  readonly writing: readonly string[];
  readonly message: readonly string[];
  /** Words for being seen, which make an antecedent a video. */
  readonly appearance: readonly string[];
  readonly releaseVerbs: readonly string[];
  readonly sayingVerbs: readonly string[];
  /** "first", as in "first message since". */
  readonly first: readonly string[];
  readonly since: readonly string[];
  /** "in" and "for", which open a length of time after "first". */
  readonly within: readonly string[];
  /** "last", "previous": before a message noun they name the predecessor. */
  readonly previous: readonly string[];
  /** "last heard from": the predecessor without a message noun. */
  readonly lastHeard: readonly string[];
  readonly silence: readonly string[];
  /** Words that announce a title. */
  readonly titled: readonly string[];
}
