import { connectedComponents, listComponents } from '@tellings/graph';
import { type CopyGroup, compareStrings, type DuplicatePair, mintId } from '@tellings/schema';
import { type DatedReport, type DuplicateInput, dateReport } from './input.ts';
import { compareStart } from './publication-time.ts';

/** Containment of two reports' texts in one another, the larger of both ways, counted exactly. */
export type MeasureContainment = (a: DuplicateInput, b: DuplicateInput) => number;

const groupingRelations: ReadonlySet<string> = new Set(['exact', 'copy', 'abridged', 'extended']);

/**
 * Groups of reports that carry one text: connected components over verified pairs, then each held
 * against its canonical report. Members that share too little with it, and came in through a chain
 * of takes, leave and form groups of their own. Every report is in one group at most.
 */
export function groupCopies(
  pairs: readonly DuplicatePair[],
  readReports: (ids: readonly string[]) => (id: string) => DuplicateInput,
  measureContainment: MeasureContainment,
  { cohesion }: { readonly cohesion: number },
): readonly CopyGroup[] {
  const copies = pairs.filter(({ relation }) => groupingRelations.has(relation));
  const ids = [...new Set(copies.flatMap((pair) => [pair.left_report_id, pair.right_report_id]))];
  const places = new Map(ids.sort(compareStrings).map((id, place) => [id, place]));
  const placeOf = (id: string): number => places.get(id) ?? 0;
  const read = readReports(ids);
  const known = new Map<number, number>();
  let edges = copies.map((pair): readonly [number, number] => {
    const edge = [placeOf(pair.left_report_id), placeOf(pair.right_report_id)] as const;
    const containment = Math.max(pair.containment_left, pair.containment_right);
    known.set(edge[0] * ids.length + edge[1], containment);
    return edge;
  });
  const measure: MeasureContainment = (a, b) => {
    const [left = 0, right = 0] = [placeOf(a.report_id), placeOf(b.report_id)].sort(ascending);
    return known.get(left * ids.length + right) ?? measureContainment(a, b);
  };
  const groups: CopyGroup[] = [];
  while (edges.length > 0) {
    const grouped = new Set<number>();
    for (const component of listComponents(connectedComponents(ids.length, edges), 2)) {
      const members = component.map((place) => dateReport(read(ids[place] as string)));
      const cohesive = keepCohesive(members, measure, cohesion);
      for (const { report } of cohesive) grouped.add(placeOf(report.report_id));
      if (cohesive.length > 1) groups.push(recordGroup(cohesive));
    }
    edges = edges.filter(([a, b]) => !grouped.has(a) && !grouped.has(b));
  }
  return groups.sort((a, b) => compareStrings(a.copy_group_id, b.copy_group_id));
}

function ascending(a: number, b: number): number {
  return a - b;
}

/** The canonical report, first, and the members that share enough with it. */
function keepCohesive(
  members: readonly DatedReport[],
  measureContainment: MeasureContainment,
  cohesion: number,
): readonly DatedReport[] {
  const [canonical, ...others] = members.toSorted(comparePrecedence);
  if (!canonical) return [];
  return [
    canonical,
    ...others.filter(({ report }) => measureContainment(canonical.report, report) >= cohesion),
  ];
}

/** Earliest published, then longest, then smallest id. */
function comparePrecedence(a: DatedReport, b: DatedReport): number {
  return (
    compareStart(a.publication, b.publication) ||
    b.report.body.length - a.report.body.length ||
    compareStrings(a.report.report_id, b.report.report_id)
  );
}

function recordGroup(members: readonly DatedReport[]): CopyGroup {
  const reportIds = members.map(({ report }) => report.report_id).sort(compareStrings);
  const agencies = new Set(members.flatMap(({ report }) => report.agencies));
  const [agency] = agencies;
  return {
    copy_group_id: mintId('cpg', reportIds.join('\n')),
    canonical_report_id: members[0]?.report.report_id ?? '',
    agency: agencies.size === 1 && agency !== undefined ? agency : null,
    report_count: reportIds.length,
    report_ids: reportIds,
  };
}
