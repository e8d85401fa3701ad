import type { Claim, Consensus, CopyGroup, Recording } from '@tellings/schema';
import { compareStrings } from '@tellings/schema';
import type { Day, DayInterval } from './day.ts';
import { daysIn, formatInterval, parseDay } from './day.ts';
import { foldedWords } from './fold.ts';

type Field = Claim['field'];

const fields: readonly Field[] = [
  'duration_minutes',
  'medium',
  'predecessor',
  'publisher',
  'released_date',
  'title',
];

/** What one text states of a fact: several reports that carry the text state it once. */
type Statements = readonly Pick<Claim, 'value' | 'qualifier'>[];

/** A value and the rule that gave it. */
interface Settled {
  readonly value: string;
  readonly rule: NonNullable<Consensus['rule']>;
}

/** A stated interval wider than this votes for no single day. */
const widestDays = 7;

/**
 * One row for each fact of a recording that is registered or claimed. The registry settles what it
 * states; of a founded recording the texts that tell of it do, each copied text once. Sorted by
 * recording and field.
 */
export function settleClaims(
  recordings: readonly Recording[],
  claims: readonly Claim[],
  copyGroups: readonly CopyGroup[],
): readonly Consensus[] {
  const textOf = new Map(
    copyGroups.flatMap(({ copy_group_id, report_ids }) =>
      report_ids.map((id) => [id, copy_group_id] as const),
    ),
  );
  const byFact = groupClaims(claims, textOf);
  const byId = new Map(recordings.map((recording) => [recording.recording_id, recording]));
  return recordings
    .toSorted((a, b) => compareStrings(a.recording_id, b.recording_id))
    .flatMap((recording) =>
      fields.flatMap((field) => {
        const texts = [...(byFact.get(`${recording.recording_id}\n${field}`)?.values() ?? [])];
        const registered = registeredValue(recording, field, byId);
        if (texts.length === 0 && registered === null) return [];
        return [settle(recording.recording_id, field, texts, registered)];
      }),
    );
}

function groupClaims(
  claims: readonly Claim[],
  textOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, ReadonlyMap<string, Statements>> {
  const byFact = new Map<string, Map<string, Claim[]>>();
  for (const claim of claims) {
    const key = `${claim.recording_id}\n${claim.field}`;
    const texts = byFact.get(key) ?? new Map<string, Claim[]>();
    byFact.set(key, texts);
    const text = textOf.get(claim.report_id) ?? claim.report_id;
    const known = texts.get(text);
    if (known) known.push(claim);
    else texts.set(text, [claim]);
  }
  return byFact;
}

function settle(
  recordingId: string,
  field: Field,
  texts: readonly Statements[],
  registered: string | null,
): Consensus {
  const settled: Settled | null =
    registered === null ? settleByTexts(field, texts) : { value: registered, rule: 'registry' };
  const isFor = (text: Statements): boolean =>
    settled !== null && text.some(({ value }) => agree(field, value, settled.value));
  const textsFor = texts.filter(isFor).length;
  return {
    recording_id: recordingId,
    field,
    value: settled?.value ?? null,
    rule: settled?.rule ?? null,
    text_count_for: textsFor,
    text_count_against: texts.length - textsFor,
    unresolved_reason: settled ? null : 'no-majority',
  };
}

/** What the registry states, as a claim would say it; null for what it leaves to the reports. */
function registeredValue(
  recording: Recording,
  field: Field,
  byId: ReadonlyMap<string, Recording>,
): string | null {
  if (recording.basis !== 'registry') return null;
  switch (field) {
    case 'released_date':
      return range(recording.released_from, recording.released_to);
    case 'duration_minutes':
      return range(recording.duration_minutes_from, recording.duration_minutes_to);
    case 'predecessor': {
      const before = byId.get(recording.predecessor_id ?? '');
      return before ? range(before.released_from, before.released_to) : null;
    }
    default:
      return recording[field];
  }
}

function range(from: string | number | null, to: string | number | null): string | null {
  if (from === null) return to === null ? null : String(to);
  return to === null || to === from ? String(from) : `${from}/${to}`;
}

function settleByTexts(field: Field, texts: readonly Statements[]): Settled | null {
  const [first, ...others] = texts;
  if (!first) return null;
  if (field === 'duration_minutes') {
    const exact = texts.flatMap((text) => middle(text.filter(isExact).map(minutesOf)) ?? []);
    const value = middle(exact);
    if (value !== null && exact.length > 1)
      return { value: String(value), rule: 'median-of-exact' };
  }
  if (others.length === 0 && new Set(first.map(({ value }) => value)).size === 1) {
    return { value: first[0]?.value ?? '', rule: 'only-claim' };
  }
  const value = isDay(field) ? majorityOfDays(texts) : majorityOfWords(texts);
  return value === null ? null : { value, rule: 'majority-of-independent-texts' };
}

function isExact({ qualifier }: Statements[number]): boolean {
  return qualifier === null;
}

function minutesOf({ value }: Statements[number]): number {
  return Number(value);
}

/** The middle value, of an even number the smaller of two: one that somebody stated. */
function middle(values: readonly number[]): number | null {
  return values.toSorted((a, b) => a - b)[(values.length - 1) >> 1] ?? null;
}

function majorityOfWords(texts: readonly Statements[]): string | null {
  const votes = new Map<string, { count: number; value: string }>();
  for (const text of texts) {
    const values = new Map(text.map(({ value }) => [foldedWords(value).join(' '), value]));
    for (const [key, value] of values) {
      const known = votes.get(key);
      const smaller = known && compareStrings(known.value, value) < 0 ? known.value : value;
      votes.set(key, { count: (known?.count ?? 0) + 1, value: smaller });
    }
  }
  // More than half: at most one value unless a text states two.
  const [first, second] = [...votes.values()].toSorted(
    (a, b) => b.count - a.count || compareStrings(a.value, b.value),
  );
  if (!first || 2 * first.count <= texts.length || first.count === second?.count) return null;
  return first.value;
}

/** The days that most texts allow, if they are more than half and stand together. */
function majorityOfDays(texts: readonly Statements[]): string | null {
  const votes = new Map<Day, number>();
  for (const text of texts) {
    const days = new Set(text.flatMap(({ value }) => daysOf(value)));
    for (const day of days) votes.set(day, (votes.get(day) ?? 0) + 1);
  }
  const most = Math.max(0, ...votes.values());
  const days = [...votes].filter(([, count]) => count === most).map(([day]) => day);
  const interval = { from: Math.min(...days), to: Math.max(...days) };
  const isTogether = interval.to - interval.from === days.length - 1;
  if (2 * most <= texts.length || !isTogether) return null;
  return formatInterval(interval);
}

function daysOf(value: string): readonly Day[] {
  const interval = intervalOf(value);
  return interval && interval.to - interval.from <= widestDays ? daysIn(interval) : [];
}

function intervalOf(value: string): DayInterval | null {
  const [first = '', last = first] = value.split('/');
  const [from, to] = [parseDay(first), parseDay(last)];
  return from === null || to === null ? null : { from, to };
}

function isDay(field: Field): boolean {
  return field === 'released_date' || field === 'predecessor';
}

/** Whether a claim says what was settled on: intervals that meet, a length in the range, one name. */
function agree(field: Field, claimed: string, settled: string): boolean {
  if (isDay(field)) {
    const [a, b] = [intervalOf(claimed), intervalOf(settled)];
    return a !== null && b !== null && a.from <= b.to && b.from <= a.to;
  }
  if (field === 'duration_minutes') {
    const [from = Number.NaN, to = from] = settled.split('/').map(Number);
    return from <= Number(claimed) && Number(claimed) <= to;
  }
  return foldedWords(claimed).join(' ') === foldedWords(settled).join(' ');
}
