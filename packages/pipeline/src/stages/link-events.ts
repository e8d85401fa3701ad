import { type EventInput, linkEvents } from '@tellings/link';
import type { Dataset } from '../dataset.ts';
import type { StageContext, StageResult } from '../stage.ts';
import type { Store } from '../store.ts';
import { readWithdrawnReports } from '../withdrawn-tables.ts';

/**
 * Everything that linking to events reads from the store, but for withdrawn reports: what only they
 * tell is not told.
 */
export async function readEventInput(
  dataset: Dataset,
  store: Store,
  tablePath: (table: string) => string,
): Promise<EventInput> {
  const withdrawn = await readWithdrawnReports({ dataset, store, tablePath });
  const isOpen = ({ report_id }: { readonly report_id: string }): boolean =>
    !withdrawn.has(report_id);
  return {
    reports: (await store.read(tablePath('reports'), 'report')).filter(isOpen),
    texts: (await store.read(tablePath('texts'), 'text')).filter(isOpen),
    citations: (await store.read(tablePath('citations'), 'citation')).filter(isOpen),
  };
}

/** Reports to events, in a dataset whose subject is events: its tables of recordings stay empty. */
export async function linkAllEvents({
  dataset,
  store,
  tablePath,
}: StageContext): Promise<StageResult> {
  const input = await readEventInput(dataset, store, tablePath);
  const { events, eventTellings, issues } = linkEvents(input);
  return {
    tables: {
      recordings: [],
      tellings: [],
      claims: [],
      consensus: [],
      pending_reports: [],
      id_changes: [],
      events,
      event_tellings: eventTellings,
    },
    issues,
    recordsIn: input.reports.length,
    recordsOut: eventTellings.length,
    recordsQuarantined: issues.filter(({ level }) => level === 'error').length,
  };
}
