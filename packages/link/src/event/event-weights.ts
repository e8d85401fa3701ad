import { canonicalJson } from '@tellings/schema';

/**
 * Parameters of event linking. Origin: set by hand on ECB+ (Cybulska and Vossen 2014), topics 1 to
 * 35, in runs of ten random topics; both odd and even topics were looked at, so that neither half is
 * an unseen test of them.
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
  copyCosine: 0.6,
  /** Bits to name a term that tells two events apart. */
  termBits: 5,
  /** Words at the head of a report that count as its lead: headline and first sentence or two. */
  leadWords: 40,
  /** Bits that two events must save over one. */
  separationBits: 7,
  /** Bits of two halves none of whose reports has a near report in the other. */
  pureBits: 5,
  /** Nearest reports by which halves are judged. */
  nearest: 3,
  /** Reports that a group needs to be told apart: two on each side. */
  leastReports: 4,
  /** Pairs of unlike reports, and names, from which a story is halved; rounds of each attempt. */
  seeds: 8,
  rounds: 10,
  /**
   * Bits from which a report belongs to an event. Below 0, because u is counted beside events that
   * are alike already, and the grouping has spoken for this one before.
   */
  linkBits: -8,
  /** Bits above the second-best event; at 0 a tie keeps a report where the grouping put it. */
  marginBits: 0,
  /** Bits from which a person is asked. */
  reviewBits: -11,
} as const;

/**
 * Bits of each comparison level, log2(m/u): m over reports beside the others of their event, u over
 * reports beside other events with a report like them (Fellegi and Sunter 1969). Origin: counted on
 * the odd topics of ECB+, half a case added to each count, made monotone and rounded; those of rival
 * are set by hand.
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
