import { connectedComponents, listComponents } from '@tellings/graph';
import { compareStrings, type Issue } from '@tellings/schema';
import { sharedPairs, siftReusedKeys } from './reused-key.ts';
import { type CapturedReport, compareAge } from './version.ts';

/** Least share of the word pairs of the shorter text that two versions of a report have in common. */
const leastShare = 0.3;

export interface GroupedCaptures {
  /** Captures of one report each, for `foldVersions`; sorted by the id that the report will have. */
  readonly groups: readonly (readonly CapturedReport[])[];
  readonly issues: readonly Issue[];
  /** Captures of another article under an old key: in no group, one issue each. */
  readonly quarantinedCount: number;
}

/**
 * Captures to reports. Captures of one entry of a source are versions of one report; so are
 * entries of a source that state one address and share enough of their words. Others that state
 * one address are told of and stay apart: sites give one canonical address to many articles.
 */
export function groupCaptures(captures: readonly CapturedReport[]): GroupedCaptures {
  const sifted = siftReusedKeys(captures.toSorted(compareAge));
  const ordered = sifted.captures;
  const issues: Issue[] = [...sifted.issues];
  const edges = [...linkEntries(ordered), ...linkAddresses(ordered, issues)];
  const components = listComponents(connectedComponents(ordered.length, edges), 1);
  const groups = components.map((places) => membersOf(ordered, places));
  return {
    groups: groups.sort((a, b) => compareStrings(idOf(a), idOf(b))),
    issues: issues.sort((a, b) => compareStrings(a.message, b.message)),
    quarantinedCount: sifted.issues.length,
  };
}

type Edge = readonly [number, number];

function linkEntries(captures: readonly CapturedReport[]): Edge[] {
  return [...placesBy(captures, ({ report }) => report.report_id).values()].flatMap(consecutive);
}

/** Only neighbours in age are compared: a text that comes back after another is rare. */
function linkAddresses(captures: readonly CapturedReport[], issues: Issue[]): Edge[] {
  const byAddress = placesBy(captures, ({ report }) =>
    report.url === null ? null : `${report.source_id} ${report.url}`,
  );
  return [...byAddress.values()].flatMap(consecutive).filter(([left, right]) => {
    const [a, b] = [captures[left], captures[right]];
    if (a === undefined || b === undefined) return false;
    if (a.report.report_id === b.report.report_id) return false;
    const isSame = sharesText(a, b);
    issues.push(toIssue(a, b, isSame));
    return isSame;
  });
}

/** Places in the list by a key; null is no key. */
function placesBy(
  captures: readonly CapturedReport[],
  keyOf: (capture: CapturedReport) => string | null,
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [index, capture] of captures.entries()) {
    const key = keyOf(capture);
    if (key === null) continue;
    const known = places.get(key);
    if (known === undefined) places.set(key, [index]);
    else known.push(index);
  }
  return places;
}

function consecutive(places: readonly number[]): Edge[] {
  return places.slice(1).map((place, index) => [places[index] ?? place, place]);
}

function sharesText(a: CapturedReport, b: CapturedReport): boolean {
  return sharedPairs(a, b) >= leastShare;
}

function toIssue(older: CapturedReport, newer: CapturedReport, isSame: boolean): Issue {
  const { report } = newer;
  const [left, right] = [older.report.source_key, report.source_key];
  const both = `${left} and ${right} state one address, ${report.url}`;
  return {
    code: isSame ? 'normalise/merged-entries' : 'normalise/shared-address',
    level: isSame ? 'info' : 'warning',
    stage: 'normalise',
    record_id: report.report_id,
    path: report.source_key,
    message: isSame
      ? `${both}: they are versions of one report`
      : `${both}, with different texts: they stay two reports`,
    detail: null,
  };
}

function membersOf(
  captures: readonly CapturedReport[],
  places: readonly number[],
): readonly CapturedReport[] {
  return places.flatMap((place) => captures[place] ?? []);
}

/** Members stand in the order of age, and the report keeps the id of its oldest capture. */
function idOf([oldest]: readonly CapturedReport[]): string {
  return oldest?.report.report_id ?? '';
}
