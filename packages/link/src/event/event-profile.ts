import type { Day } from '../day.ts';
import type { ReportGroup } from './story.ts';
import type { EventDocument, TermTable } from './term-table.ts';
import { addVector } from './term-vector.ts';

/** What the reports of one event say together. */
export interface EventProfile {
  readonly group: ReportGroup;
  /** Sum of the vectors of its reports. */
  readonly sum: ReadonlyMap<number, number>;
  /** Days of publication that are known, ascending. */
  readonly published: readonly Day[];
}

export function profileEvent(group: ReportGroup, { documents }: TermTable): EventProfile {
  const sum = new Map<number, number>();
  const published: Day[] = [];
  for (const place of group) {
    const document = documents[place];
    if (!document) continue;
    addVector(sum, document.vector, 1);
    if (document.published !== null) published.push(document.published);
  }
  return { group, sum, published: published.toSorted((a, b) => a - b) };
}

/** How like an event a report is, the report itself left out. */
export interface Likeness {
  /** Mean part of the cosine with the event's other reports that names and numbers give. */
  readonly names: number;
  /** The part that other words give. */
  readonly words: number;
  /** Days between the publication and the nearest other one; null when unknown. */
  readonly days: number | null;
  readonly others: number;
}

export function measureLikeness(
  document: EventDocument,
  { group, sum, published }: EventProfile,
  { isName }: TermTable,
): Likeness {
  const isMember = group.includes(document.place);
  const others = group.length - (isMember ? 1 : 0);
  let names = 0;
  let words = 0;
  for (const [term, weight] of document.vector) {
    const rest = (sum.get(term) ?? 0) - (isMember ? weight : 0);
    if (isName[term]) names += weight * rest;
    else words += weight * rest;
  }
  return {
    names: others === 0 ? 0 : names / others,
    words: others === 0 ? 0 : words / others,
    days: daysToNearest(document.published, published, isMember),
    others,
  };
}

function daysToNearest(
  day: Day | null,
  published: readonly Day[],
  isMember: boolean,
): number | null {
  if (day === null) return null;
  const rest = [...published];
  if (isMember) rest.splice(rest.indexOf(day), 1);
  if (rest.length === 0) return null;
  return rest.reduce(
    (least, other) => Math.min(least, Math.abs(other - day)),
    Number.MAX_SAFE_INTEGER,
  );
}
