import { type Dateline, parseDateline } from '../segment/dateline.ts';
import type { AgencyTable } from '../table/agency-table.ts';

/** What a format marks within its dateline. */
export interface MarkedDateline {
  /** The whole dateline as it is shown. */
  readonly text: string;
  /** The part marked as place. */
  readonly place: string | null;
  /** Day of the part marked as date: YYYY-MM-DD. */
  readonly date: string | null;
  /** The part marked as date, as it is shown. */
  readonly writtenDate: string | null;
}

/** Makes any dateline the beginning of a paragraph, so that one reader serves all. */
const paragraph = 'The report goes on here with a sentence of some more words.';

/** The dateline that a format marks as such; its agencies are read from its words. */
export function readMarkedDateline(marked: MarkedDateline, agencies: AgencyTable): Dateline | null {
  const { text, place, date, writtenDate } = marked;
  if (text === '' && place === null && date === null) return null;
  const joined = /[-‐-―−:]$/u.test(text) ? `${text} ${paragraph}` : `${text} — ${paragraph}`;
  const parsed = parseDateline(joined, agencies);
  const isPlace = /^[^\d():/,]{2,80}$/u.test(text);
  return {
    place: place ?? parsed?.place ?? (isPlace ? text.replace(/[\s,.—–-]{1,9}$/u, '') : null),
    agencies: parsed?.agencies ?? [],
    date: date ?? parsed?.date ?? null,
    writtenDate: parsed?.writtenDate ?? writtenDate,
    start: 0,
    end: text.length,
    bodyStart: text.length,
    isWeak: false,
  };
}

/** The dateline that the text begins with, as far as the markup does not say otherwise. */
export function mergeDateline(marked: Dateline | null, read: Dateline | null): Dateline | null {
  if (marked === null || read === null) return marked ?? read;
  return {
    ...read,
    place: marked.place ?? read.place,
    agencies: read.agencies.length > 0 ? read.agencies : marked.agencies,
    date: marked.date ?? read.date,
    writtenDate: marked.writtenDate ?? read.writtenDate,
  };
}
