import { type EventInput, linkEvents } from '@tellings/link';
import type { StageContext, StageResult } from '../stage.ts';
import type { Store } from '../store.ts';

/** Everything that linking to events reads from the store. */
export async function readEventInput(
  store: Store,
  tablePath: (table: string) => string,
): Promise<EventInput> {
  return {
    reports: await store.read(tablePath('reports'), 'report'),
    texts: await store.read(tablePath('texts'), 'text'),
    citations: await store.read(tablePath('citations'), 'citation'),
  };
}

/** Reports to events, in a dataset whose subject is events: its tables of recordings stay empty. */
export async function linkAllEvents({ store, tablePath }: StageContext): Promise<StageResult> {
  const input = await readEventInput(store, tablePath);
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
