export type StageName = 'fetch' | 'normalise' | 'near-duplicates' | 'link' | 'publish';

interface StageTables {
  readonly reads: readonly string[];
  readonly writes: readonly string[];
}

/** The pipeline: each stage, the tables it reads and the tables it writes. */
export const dag: Readonly<Record<StageName, StageTables>> = {
  fetch: { reads: [], writes: ['sources', 'captures', 'locations'] },
  normalise: {
    reads: ['captures', 'locations'],
    writes: ['reports', 'texts', 'citations', 'readings', 'report_versions'],
  },
  'near-duplicates': {
    reads: ['reports', 'texts'],
    writes: ['duplicate_pairs', 'copy_groups', 'signatures'],
  },
  link: {
    reads: ['reports', 'texts', 'citations', 'copy_groups'],
    writes: [
      'recordings',
      'tellings',
      'claims',
      'consensus',
      'pending_reports',
      'id_changes',
      'events',
      'event_tellings',
    ],
  },
  publish: {
    reads: [
      'sources',
      'captures',
      'reports',
      'report_versions',
      'texts',
      'duplicate_pairs',
      'copy_groups',
      'signatures',
      'recordings',
      'tellings',
      'claims',
      'consensus',
      'pending_reports',
      'id_changes',
      'events',
      'event_tellings',
    ],
    writes: [],
  },
};

/** Stages in the order they run. */
export const stageNames: readonly StageName[] = Object.keys(dag) as StageName[];

/** The stage that writes a table. Throws RangeError when none does. */
export function stageOf(table: string): StageName {
  const found = stageNames.find((stage) => dag[stage].writes.includes(table));
  if (!found) throw new RangeError(`no stage writes the table ${table}`);
  return found;
}
