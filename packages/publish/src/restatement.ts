import type { Redirect } from '@tellings/schema';
import type { KeyedLine } from './table-comparison.ts';
import type { TableRecord } from './table-state.ts';

/** Ids that stand for an id now; the id itself where it was not redirected. */
type Follow = (id: string) => readonly string[];

/** What a statement is about. Another one about the same stands for it once it is gone. */
type SubjectsOf = (record: TableRecord, follow: Follow) => readonly string[];

/**
 * Tables whose ids are digests of what a record states, or of where it was found first: whoever
 * states something else has another id, so ids come and go with every change of the facts.
 */
const statementTables: ReadonlyMap<string, SubjectsOf> = new Map<string, SubjectsOf>([
  [
    'claims',
    ({ recording_id, report_id, field, value }, follow) =>
      follow(String(recording_id)).map((id) => [id, report_id, field, value].join('\u001f')),
  ],
  ['copy_groups', ({ report_ids }) => [report_ids].flat().map(String)],
  ['duplicate_pairs', () => []],
  // Where its reports went says where an event is.
  ['events', ({ event_id }) => [String(event_id)]],
  ['report_versions', () => []],
  [
    'tellings',
    ({ recording_id, report_id }, follow) =>
      follow(String(recording_id)).map((id) => `${id}\u001f${report_id}`),
  ],
]);

/** Whether the ids of a table are digests of what its records state. */
export function isStatement(table: string): boolean {
  return statementTables.has(table);
}

/** Reason code of the redirects made here. */
export const restatedReason = 'restated';

/** Subjects of this many statements that are gone, and of as many new ones, are kept in memory. */
const mostFollowed = 200_000;

/** Where the ids of statements lead, so that none of them dangles. */
export interface Restatements {
  /** Takes a record of one of two releases, of any table. */
  observe(table: string, before: KeyedLine | null, after: KeyedLine | null): void;
  /**
   * The redirects of statements, those of the release before among them: a statement that is gone
   * moved to the one about the same, or was retired; one that is made again is restored. `since`
   * is that of the release to come where a row is new or has another kind.
   */
  redirects(since: string, isLive: (id: string) => boolean): readonly Redirect[];
}

/** `before` are redirects of statements in the release before, `follow` leads on recordings. */
export function openRestatements(before: readonly Redirect[], follow: Follow): Restatements {
  const gone = new Map<string, readonly string[]>();
  const idsBySubject = new Map<string, Set<string>>();
  let addedCount = 0;
  const addNew = (id: string, subjects: readonly string[]): void => {
    addedCount += 1;
    for (const subject of subjects) {
      const ids = idsBySubject.get(subject) ?? new Set();
      idsBySubject.set(subject, ids.add(id));
    }
  };
  return {
    observe: (table, old, now) => {
      const isRoom = addedCount < mostFollowed;
      if (old && now) {
        if (table !== 'event_tellings' || old === now || !isRoom) return;
        const [from, to] = [old.record.event_id, now.record.event_id];
        if (from && to && from !== to) addNew(String(to), [`events\u001f${from}`]);
        return;
      }
      const subjectsOf = statementTables.get(table);
      if (!subjectsOf) return;
      const name = (subject: string): string => `${table}\u001f${subject}`;
      if (old) {
        const isKept = gone.size < mostFollowed;
        gone.set(old.key, isKept ? subjectsOf(old.record, follow).map(name) : []);
      } else if (now && isRoom) {
        addNew(now.key, subjectsOf(now.record, (id) => [id]).map(name));
      }
    },
    redirects: (since, isLive) => {
      const ended = [...gone].map(([id, subjects]): Redirect => {
        const found = new Set(
          subjects.flatMap((subject) => [...(idsBySubject.get(subject) ?? [])]),
        );
        const targets = [...found].toSorted();
        const kind = targets.length === 0 ? 'retired' : targets.length === 1 ? 'moved' : 'split';
        return { id, kind, targets, since, reason: restatedReason };
      });
      const standing = before
        .filter(({ id }) => !gone.has(id))
        .map((row): Redirect => {
          if (row.kind === 'restored' || !isLive(row.id)) return row;
          return { ...row, kind: 'restored', targets: [], since };
        });
      return [...ended, ...standing];
    },
  };
}
