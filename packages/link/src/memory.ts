import type { Report, ReportText } from '@tellings/schema';
import { canonicalJson, compareStrings, sha256 } from '@tellings/schema';
import type { LinkInput } from './linking.ts';
import type { Unit } from './unit.ts';
import { linkParameters } from './weights.ts';

/**
 * What earlier runs worked out, by a digest of all that it was worked out from: with it a run is
 * faster and gives the same. Values are plain JSON. A memory must be dropped when the code changes.
 */
export interface LinkMemory {
  /** Undefined when nothing is kept under the key. */
  recall(key: string): unknown;
  keep(key: string, value: unknown): void;
}

/** Remembers nothing. */
export const noMemory: LinkMemory = { recall: () => undefined, keep: () => undefined };

/** The value kept under a key, or made now and kept. */
export function remember<Value>(memory: LinkMemory, key: string, make: () => Value): Value {
  const known = memory.recall(key);
  if (known !== undefined) return known as Value;
  const made = make();
  memory.keep(key, made);
  return made;
}

/** Digest of what facts are read from beside the report itself. */
export function digestNames({ speakers, publishers, recordings }: LinkInput['registry']): string {
  const titles = recordings.map(({ speaker_id, title }) => [speaker_id, title]);
  return sha256(canonicalJson([speakers, publishers, titles]));
}

/** Key of what one report states. */
export function factsKey(names: string, report: Report, text: ReportText): string {
  return `facts ${sha256(canonicalJson([names, report, text]))}`;
}

/** Key of the records of one unit: everything that can change them. */
export function unitKey(unit: Unit): string {
  const { facts, registered, speakerNames, copyGroups, judgements, earlier } = unit;
  const speakers = new Set([
    ...facts.flatMap((each) => each.speakers.map(({ value }) => value)),
    ...registered.map(({ recording }) => recording.speaker_id),
  ]);
  const parts = [
    linkParameters,
    facts,
    registered.map(({ recording, publisherId }) => [recording, publisherId]),
    [...speakerNames].filter(([id]) => speakers.has(id)).toSorted(byFirst),
    copyGroups.toSorted((a, b) => compareStrings(a.copy_group_id, b.copy_group_id)),
    judgements,
    earlier.recordings.filter(({ speaker_id }) => speakers.has(speaker_id)),
    earlier.redirects,
  ];
  return `unit ${sha256(canonicalJson(parts))}`;
}

function byFirst([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return compareStrings(a, b);
}
