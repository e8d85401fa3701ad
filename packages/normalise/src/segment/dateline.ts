import { monthNumber, toDay } from '../date/timestamp.ts';
import { type AgencyTable, withAgencies } from '../table/agency-table.ts';

export interface Dateline {
  /** Place as written, with its region: "HAYWARD, Calif."; null in "(CNN)". */
  readonly place: string | null;
  readonly agencies: readonly string[];
  /** YYYY-MM-DD when the year is written too. */
  readonly date: string | null;
  /** Length of the dateline with its dash, without the space after it. */
  readonly length: number;
  /** Offset of the first character of the report proper. */
  readonly bodyStart: number;
}

const capital = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const place = `(?<place>${capital}(?:[ /]${capital}|\\s(?:de|del|la|el|al|am|of|the)(?=\\s\\p{Lu})){0,4}(?:,\\s${capital}(?:\\s${capital}){0,2}){0,2}?)`;
const month = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const date = `(?<date>(?:${month}\\s\\d{1,2}|\\d{1,2}\\s${month})(?:,?\\s(?<year>\\d{4}))?)`;
const agency = '\\((?<agency>\\p{L}[\\p{L}.&/, -]{1,40})\\)';
const dash = '(?:\\s{0,3}[–—]{1,2}\\s{0,3}|\\s{1,3}-{1,3}\\s{1,3}|\\s{0,3}--\\s{0,3})';

const forms: readonly ((agencies: AgencyTable) => RegExp)[] = [
  // CAIRO (Reuters) -   ISLAMABAD, March 4 (Reuters) -   Kiel (dpo) -
  () => `^${place}(?:,?\\s${date},?)?\\s${agency}(?:${dash}|:\\s)`,
  // New Delhi, Nov 3 (IANS) Text
  () => `^${place},?\\s${date},?\\s${agency}\\s`,
  // PUTRAJAYA, Nov 22 —
  () => `^${place},\\s${date}${dash}`,
  // (CNN) Text   (CNN) -- Text   (CNN)Text
  (known: string) => `^\\((?<agency>${known})\\)(?:${dash}|:?\\s{0,3})`,
  // (Reuters), 4 March: nothing but an agency before a dash
  (known: string) => `^(?<agency>${known})(?:\\s[–—]{1,2}|\\s--?)\\s`,
  // MOSUL, Iraq —   BEIRUT —   (capitals and a long dash only: this is weak evidence)
  () =>
    `^(?<place>(?=\\p{Lu}{3})(?:\\p{Lu}[\\p{Lu}.'’/-]*)(?:[ ]\\p{Lu}[\\p{Lu}.'’/-]*){0,3}(?:,\\s${capital}(?:\\s${capital})?)?)\\s{0,3}(?:[–—]{1,2}|--)\\s{0,3}`,
].map((form) => withAgencies((known) => new RegExp(form(known), 'u')));

/** Capitals before a dash that label a report instead of placing it. */
const labels =
  /^(?:update|updated|breaking|exclusive|watch|video|audio|live|correct(?:ion|ed)|analysis|opinion|review|factbox|timeline|insight|explainer|editorial|photos?|q&a|note|news|isis|isil|nato|un|eu|us|usa|uk)\b/i;

/** Reads the dateline that opens a paragraph; null when there is none. */
export function parseDateline(paragraph: string, agencies: AgencyTable): Dateline | null {
  const head = paragraph.slice(0, 160);
  for (const form of forms) {
    const match = form(agencies).exec(head);
    if (match === null || !opensSentence(paragraph.slice(match[0].length))) continue;
    const dateline = readMatch(match, agencies);
    if (dateline !== null) return dateline;
  }
  return null;
}

/** After a dateline a sentence begins; after any other dash it goes on. */
function opensSentence(rest: string): boolean {
  return /^["'“‘«„(]{0,2}(?:\p{Lu}|\p{Lo}|\d)/u.test(rest);
}

function readMatch(match: RegExpExecArray, table: AgencyTable): Dateline | null {
  const { place: named, agency: credit, date: written, year } = match.groups ?? {};
  if (named !== undefined && labels.test(named)) return null;
  const agencies = credit === undefined ? [] : table.split(credit);
  if (credit !== undefined && !isCredit(credit, table)) return null;
  return {
    place: named ?? null,
    agencies,
    date: written === undefined || year === undefined ? null : readDay(written, year),
    length: match[0].trimEnd().length,
    bodyStart: match[0].length,
  };
}

/** A known agency, or at most two words in the form of a name: "(dpo)", "(Daily Echo)". */
function isCredit(credit: string, agencies: AgencyTable): boolean {
  if (agencies.split(credit).every((name) => agencies.find(name) !== null)) return true;
  return credit.split(/\s+/).length <= 2;
}

function readDay(written: string, year: string): string | null {
  const name = /[A-Za-z]{3,}/.exec(written)?.[0] ?? '';
  const day = /\b\d{1,2}\b/.exec(written)?.[0];
  const number = monthNumber(name);
  if (number === null || day === undefined) return null;
  const iso = toDay(Number(year), number, Number(day));
  return iso === 'invalid-date' || iso === 'implausible-date' ? null : iso;
}
