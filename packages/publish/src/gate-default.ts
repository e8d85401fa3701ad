export type SinceLastGateId =
  | 'disagreement_rise'
  | 'fill_rate_fall'
  | 'ids_gone'
  | 'ids_returned'
  | 'keys_reused'
  | 'sources_gone'
  | 'values_changed';

/** One limit on what differs from the release before. */
export interface SinceLastGate {
  readonly gate: SinceLastGateId;
  /** The limit of a dataset that states none. */
  readonly limit: number;
  /** What stops the release, for people. */
  readonly text: string;
}

/** The limits that hold in every dataset with a release, unless its dataset.yml states others. */
export const sinceLastGates: readonly SinceLastGate[] = [
  {
    gate: 'ids_gone',
    limit: 0.1,
    text: 'a larger share of the ids of a table is gone; those that were withdrawn do not count, nor statements that moved',
  },
  {
    gate: 'values_changed',
    limit: 0.5,
    text: 'one field has another value in a larger share of the records that are in both',
  },
  {
    gate: 'fill_rate_fall',
    limit: 0.1,
    text: 'the share of records with a value of one field falls by more',
  },
  {
    gate: 'disagreement_rise',
    limit: 0.05,
    text: 'the share of claims that do not agree with their recording rises by more',
  },
  { gate: 'sources_gone', limit: 0, text: 'more sources that had reports have none' },
  { gate: 'ids_returned', limit: 0, text: 'more ids come back than their redirects say' },
  {
    gate: 'keys_reused',
    limit: 0,
    text: 'more reports are another article under the key of an old one',
  },
];

/**
 * A share of a small table says little: by default this many of its records may always differ.
 * A limit that dataset.yml states holds as it stands.
 */
export const smallNumber = 4;
