import type { AgencyTable } from '../table/agency-table.ts';
import { isWrittenDay, readDay } from './dateline-date.ts';
import { datelineForms, type Evidence } from './dateline-form.ts';
import { isLabel, measureKicker } from './dateline-label.ts';
import { isKnownPlace } from './place-rows.ts';

export interface Dateline {
  /** Place as written, with its region: "HAYWARD, Calif."; null in "(CNN)". */
  readonly place: string | null;
  /** Agencies as the table names them; others as written, where nothing else can be meant. */
  readonly agencies: readonly string[];
  /** YYYY-MM-DD when the year is written too. */
  readonly date: string | null;
  /** The date as written, "March 4": its year is for others to resolve. */
  readonly writtenDate: string | null;
  /** Where the dateline begins: after a byline of the same paragraph, otherwise 0. */
  readonly start: number;
  /** After the dateline with its dash, without the space that follows. */
  readonly end: number;
  /** Offset of the first character of the report proper. */
  readonly bodyStart: number;
  /** Nothing but a known place or capitals before a dash speaks for it. */
  readonly isWeak: boolean;
}

/** Longest dateline, in UTF-16 code units. */
const reach = 160;
/** Fewer words after a weak dateline are a heading or an entry of a list. */
const leastWords = 8;
/** Fewer letters of an unknown place in capitals may be an acronym. */
const leastLetters = 6;

const byline: RegExp =
  /^(?:By|BY|Von|Par|Por|Di)\s(?:\p{Lu}[\p{L}\p{M}.'’-]*(?:,?\s(?:and\s)?)){2,9}?(?=\p{Lu}{3}[^()]{0,60}\(\p{L})/u;

/** Reads the dateline that opens a paragraph; null when there is none. */
export function parseDateline(paragraph: string, agencies: AgencyTable): Dateline | null {
  const author = byline.exec(paragraph.slice(0, reach))?.[0].length ?? 0;
  const signed = author === 0 ? null : parseAt(paragraph, author, agencies);
  if (signed !== null && !signed.isWeak) return signed;
  const plain = parseAt(paragraph, 0, agencies);
  if (plain !== null && !plain.isWeak) return plain;
  const kicker = measureKicker(paragraph);
  const labelled = kicker === 0 ? null : parseAt(paragraph, kicker, agencies);
  if (labelled !== null && !labelled.isWeak) return { ...labelled, start: 0 };
  return plain;
}

function parseAt(paragraph: string, start: number, agencies: AgencyTable): Dateline | null {
  const head = paragraph.slice(start, start + reach);
  for (const { evidence, pattern } of datelineForms) {
    const match = pattern(agencies).exec(head);
    if (match === null || match[0].length === head.length) continue;
    const rest = paragraph.slice(start + match[0].length);
    if (!opensSentence(rest)) continue;
    if (!isProven(evidence, match.groups ?? {}, rest, agencies)) continue;
    return toDateline(match, start, evidence === 'bare' || evidence === 'weak', agencies);
  }
  return null;
}

/** After a dateline a sentence begins; after any other dash it goes on. */
function opensSentence(rest: string): boolean {
  return /^["'“‘«„(¿¡「]{0,2}(?:\p{Lu}|\p{Lo}|\d)/u.test(rest);
}

/** Whether the words found can be nothing else, given what the form itself proves. */
function isProven(
  evidence: Evidence,
  words: Readonly<Record<string, string | undefined>>,
  rest: string,
  table: AgencyTable,
): boolean {
  const { place = null, agency = null, date = null } = words;
  if (place !== null && isLabel(place)) return false;
  if (date !== null && !isWrittenDay(date)) return false;
  if (evidence === 'strong') return place === null || place.length > 1;
  if (evidence === 'credit')
    return place !== null && agency !== null && isCredit(agency, place, date !== null, table);
  if (place === null) return false;
  const isKnown = isKnownPlace(place);
  if (evidence === 'dated') return isKnown || isUpperCase(place);
  if (!isParagraph(rest)) return false;
  if (isKnown) return true;
  const letters = place.match(/\p{Lu}/gu)?.length ?? 0;
  return evidence === 'bare' && (place.includes(',') || letters >= leastLetters);
}

/** The text of a report goes on for a sentence and more; it begins with a letter or a mark. */
function isParagraph(rest: string): boolean {
  return (
    !/^\d/.test(rest) &&
    rest.split(/\s+/, leastWords).length === leastWords &&
    /[.!?:…。]["'”’»)\]\s]{0,4}$/u.test(rest.slice(-6))
  );
}

function isUpperCase(place: string): boolean {
  const city = place.split(/[,(]/)[0] ?? '';
  return /\p{Lu}{2}/u.test(city) && city === city.toUpperCase();
}

/** A known agency; else a name of few words after a day, or a place that is known or in capitals. */
function isCredit(credit: string, place: string, isDated: boolean, agencies: AgencyTable): boolean {
  if (agencies.split(credit).some((name) => agencies.find(baseName(name)) !== null)) return true;
  const words = credit.split(/\s+/);
  if (!/\p{L}{2}/u.test(credit) || words.length > 3) return false;
  if (/^\p{Lo}/u.test(place)) return words.length <= 2;
  if (!/^(?:[\p{Lu}\p{N}]|\p{Ll}{2,4}(?:$|[/-]))/u.test(credit)) return false;
  return isDated || isKnownPlace(place) || isUpperCase(place);
}

/** "INTERFAX.RU" and "dpa-AFX" are services of an agency. */
function baseName(name: string): string {
  return name.replace(/(?:\.(?:com|ru|de|org|net)|-[A-Z]\p{L}{1,8})$/iu, '');
}

function toDateline(
  match: RegExpExecArray,
  start: number,
  isWeak: boolean,
  table: AgencyTable,
): Dateline {
  const { place, agency, date, year } = match.groups ?? {};
  return {
    place: place === undefined ? null : trimPlace(place),
    agencies: agency === undefined ? [] : nameAgencies(agency, table),
    date: date === undefined || year === undefined ? null : readDay(date, year),
    writtenDate: date?.replace(/(?<=\p{L}{5})\.$/u, '') ?? null,
    start,
    end: start + match[0].trimEnd().length,
    bodyStart: start + match[0].length,
    isWeak,
  };
}

/** The stop after "MOSCOW." ends the place; that of "Calif.", "D.C." and "St." belongs to it. */
function trimPlace(place: string): string {
  const isAbbreviated = place.includes(',') || /(?:\p{Lu}\.\p{Lu}|\bSt)\.$/u.test(place);
  return (isAbbreviated ? place : place.replace(/\.$/, '')).replace(/\s+,/g, ',');
}

/** Beside a known agency, regional services such as "lby" in "dpa/lby" are no agency. */
function nameAgencies(credit: string, table: AgencyTable): string[] {
  const named = table.split(credit).map((name) => ({ name, known: table.find(baseName(name)) }));
  const isKnown = named.some(({ known }) => known !== null);
  const names = named
    .filter(({ name, known }) => known !== null || !isKnown || !/^\p{Ll}{2,4}$/u.test(name))
    .map(({ name, known }) => known ?? name);
  return [...new Set(names)];
}
