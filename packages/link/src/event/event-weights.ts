import { canonicalJson } from '@tellings/schema';

/**
 * Parameters of event linking. Origin: set by hand on ECB+ (Cybulska and Vossen 2014), all topics in
 * one run; both odd and even topics were looked at, so that neither half is an unseen test of them.
 */
export const eventParameters = {
  /** How much more a name or a number weighs than another word. */
  nameFactor: 3,
  /** A word in more than this share of all reports, and in more reports than this, is common. */
  commonShare: 0.2,
  commonReports: 20,
  /** Words of a report by which others like it are looked up, heaviest first. */
  keyTerms: 40,
  /** Reports looked up by one word. */
  postings: 300,
  /** Nearest reports kept for each. */
  neighbours: 20,
  /** Mean cosine from which two groups are one story. */
  storyCosine: 0.1,
  /** Reports whose cosine is above this carry one text and count as one witness. */
  witnessCosine: 0.6,
  /** Bits to name a term that tells two events apart. */
  termBits: 5,
  /** Bits that two events must save over one. */
  separationBits: 12,
  /** Reports that a group needs to be told apart. */
  leastReports: 2,
  /** Below this many, reports cannot show by their words alone that they tell of two events. */
  fewWitnesses: 7,
  /** Mean cosine within an event, for a group too small to have its own. */
  typicalCosine: 0.35,
  /** Likeness between two events over that within them, up to which a level reaches. */
  contrast: { apart: 0.5, distinct: 0.65, near: 0.8 },
  /** Pairs of unlike reports from which a story is halved, and rounds of each attempt. */
  seeds: 16,
  rounds: 10,
  /**
   * Bits from which a report belongs to an event. Below 0, because u is counted beside events that
   * are alike already, and the grouping has spoken for this one before.
   */
  linkBits: -3,
  /** Bits above the second-best event; at 0 a tie keeps a report where the grouping put it. */
  marginBits: 0,
  /** Bits from which a person is asked. */
  reviewBits: -6,
  /** Rounds in which reports move to the event that fits them best. */
  moves: 5,
} as const;

/**
 * Bits of each comparison level, log2(m/u): m over reports beside the others of their event, u over
 * reports beside other events with a report like them (Fellegi and Sunter 1969). Origin: counted on
 * the odd topics of ECB+, half a case added to each count, made monotone and rounded; those of rival
 * and contrast are set by hand.
 */
export const eventWeights = {
  /** How much likeness names and numbers give. */
  names: { none: -6, little: -3, some: -1.5, much: 1.3, more: 3.8, most: 6.5 },
  /** How much likeness other words give. */
  words: { none: -6, little: -2, some: 0.4, much: 2, most: 3 },
  /** Days between publications. */
  publication: {
    sameDay: 7,
    nextDay: 4,
    twoDays: 3.5,
    week: 1,
    month: -2,
    year: -4,
    later: -6,
    unknown: 0,
  },
  /** Words that tell the event from the next best, capped. */
  rival: { most: 6 },
  /** Two halves of a story, by their likeness. */
  contrast: { apart: 20, distinct: 12, nearOfFew: 12, near: 0, mixed: -12 },
} as const;

/** Lower bounds of the levels of likeness, weakest first. */
export const likenessLevels = {
  names: [
    ['none', -1],
    ['little', 0.06],
    ['some', 0.1],
    ['much', 0.2],
    ['more', 0.3],
    ['most', 0.4],
  ],
  words: [
    ['none', -1],
    ['little', 0.01],
    ['some', 0.02],
    ['much', 0.03],
    ['most', 0.05],
  ],
} as const;

/** Parameters and weights as canonical JSON, for the manifest of the stage. */
export const eventLinkParameters: string = canonicalJson({ eventParameters, eventWeights });
