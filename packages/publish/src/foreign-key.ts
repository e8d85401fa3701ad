/** `field` of `table` holds null, one key or a list of keys of `references`. */
export interface ForeignKey {
  readonly table: string;
  readonly field: string;
  readonly references: string;
}

export const foreignKeys: readonly ForeignKey[] = [
  { table: 'claims', field: 'recording_id', references: 'recordings' },
  { table: 'claims', field: 'report_id', references: 'reports' },
  { table: 'consensus', field: 'recording_id', references: 'recordings' },
  { table: 'copy_groups', field: 'canonical_report_id', references: 'reports' },
  { table: 'copy_groups', field: 'report_ids', references: 'reports' },
  { table: 'duplicate_pairs', field: 'left_report_id', references: 'reports' },
  { table: 'duplicate_pairs', field: 'right_report_id', references: 'reports' },
  { table: 'event_tellings', field: 'best_event_id', references: 'events' },
  { table: 'event_tellings', field: 'event_id', references: 'events' },
  { table: 'event_tellings', field: 'report_id', references: 'reports' },
  { table: 'event_tellings', field: 'rival_event_id', references: 'events' },
  { table: 'events', field: 'founding_report_id', references: 'reports' },
  { table: 'pending_reports', field: 'best_recording_id', references: 'recordings' },
  { table: 'pending_reports', field: 'report_id', references: 'reports' },
  { table: 'recordings', field: 'founding_report_id', references: 'reports' },
  { table: 'recordings', field: 'predecessor_id', references: 'recordings' },
  { table: 'report_versions', field: 'report_id', references: 'reports' },
  { table: 'reports', field: 'source_id', references: 'sources' },
  { table: 'tellings', field: 'copied_from_report_id', references: 'reports' },
  { table: 'tellings', field: 'recording_id', references: 'recordings' },
  { table: 'tellings', field: 'report_id', references: 'reports' },
  { table: 'tellings', field: 'rival_recording_id', references: 'recordings' },
];
