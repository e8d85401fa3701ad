import { canonicalJson } from '@tellings/schema';

/**
 * Bits that each comparison level adds, log2(m/u): m is how often the level occurs when report and
 * recording belong together, u how often when they do not (Fellegi and Sunter 1969).
 *
 * Origin: hand-set on 97 reports of 11 recordings and checked in the open world (each recording
 * taken out of the registry in turn) unless a line says otherwise. Re-estimate from judgements.
 */
export const weights = {
  speaker: { same: 0, alsoNamed: -4 },
  medium: { same: 0.3, other: -6 },
  publisher: { same: 0.1, other: -4 },
  release: {
    meets: 9,
    // A "this week" of seven days is met by more recordings than a day is.
    meetsWide: 6,
    oneDay: 6,
    threeDays: 1,
    twelveDays: -4,
    farther: -12,
    monthDay: 7,
    monthDayOneOff: 5,
    monthDayOther: -8,
    // A weekday and a day of the month meet once in 210 days by chance: log2(0.95 * 210) = 7.6.
    weekdayAndDayOfMonth: 7,
    weekdayOther: -4,
    weekdayAndDayOneOff: 5,
    // Reports name the neighbouring day in about one of 25 cases, across time zones.
    weekdayNeighbour: -2,
  },
  // Beyond two days: learned from publication dates of reports of 100 other events, rounded.
  publication: {
    within2: 7,
    dayBefore: 6,
    within5: 3,
    within15: -1,
    within60: -3,
    within400: -6,
    later: -8,
    before: -12,
    // A month of publication is one of about 60 months in which a speaker may be heard.
    month: 5,
    monthOther: -4,
  },
  // Exact: to the minute and unqualified; one length in 20 agrees so by chance: log2(0.7 / 0.05).
  duration: {
    exact: 3.8,
    near: 3.2,
    nearQualified: 2.2,
    // None of 69 unqualified lengths differs so much from its own recording, and 5 % from another's.
    close: 0,
    closeQualified: 1.5,
    other: -4,
    far: -7,
  },
  title: { same: 9, alike: 2, other: -5 },
  antecedent: {
    predecessor: 5,
    predecessorMonth: 3,
    // Reports of one medium seldom count back past the recording before to one of another medium.
    otherMedium: -2,
    near: 1,
    unknownBetween: 0,
    skips: -6,
    skipsMonth: -4,
    pointsHere: -8,
    after: -12,
    rangeOther: -3,
  },
  // A slip in reading a day or a speaker must not exclude, so these are no vetoes.
  lowerBound: { message: -8, report: -6 },
  quotation: { most: 8, much: 5, some: 3, total: 12 },
  copy: 10,
  // Outranks every sum of the others.
  judgement: 50,
} as const;

/**
 * Frequency adjustment, as term frequencies in Splink: m is how often a true pair agrees, u the
 * share of the speaker's recordings with the value, smoothed by `prior` as if seen `count` times.
 */
export const frequencies = {
  weekday: { m: 0.95, prior: 0.1429, count: 7 },
  duration: { m: 0.85, prior: 0.0925, count: 8 },
  range: { m: 0.85, prior: 0.35, count: 4 },
  medium: { m: 0.97, prior: 0.5, count: 2 },
  predecessorMonth: { m: 0.9, prior: 0.0833, count: 12 },
} as const;

/**
 * Chances that a recording nobody registered agrees with a known one in a fact (u), where the
 * speaker's other recordings do not tell it. Set by hand.
 */
export const coincidences = {
  /** Certain reports of another recording slip to the same month for the one before. */
  attested: 0.05,
  /** As for the weight of a month of publication: one of about 60 months. */
  monthOfPublication: 0.0167,
} as const;

export const thresholds = {
  linkBits: 5,
  marginBits: 3,
  reviewBits: 2,
  reviewMarginBits: 1,
  /** A date counts as an identity fact from here on. */
  identityBits: 6,
  /**
   * Known recordings that a recording nobody registered may be expected to match by chance, for a
   * set of agreeing facts to count as an identity fact together. A length with a fitting predecessor
   * stands at about 0.09: the next recording known has that predecessor, and one length in 11 fits.
   */
  coincidences: 0.1,
  /** Days by which a day counts as the same, for the time zones of speaker and outlet. */
  toleranceDays: 1,
  vetoDays: 12,
  titleSame: 0.6,
  titleAlike: 0.34,
  durationNear: 0.045,
  durationClose: 0.1,
  durationFar: 0.25,
  /** A report this many days after the release is not news of it. */
  retrospectiveDays: 30,
  /** A founded recording lies at least this many days from every known one. */
  foundingGapDays: 4,
  /** Evidence at or below this speaks against inheriting a copy's recording. */
  strongAgainstBits: -4,
} as const;

/** Weights and thresholds as canonical JSON, for the manifest of the stage. */
export const linkParameters: string = canonicalJson({
  coincidences,
  frequencies,
  thresholds,
  weights,
});
