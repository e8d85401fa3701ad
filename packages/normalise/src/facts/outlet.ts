import type { Capture } from '@tellings/schema';
import type { Choice } from '../candidate.ts';
import type { Statement } from '../markup/page-facts.ts';
import { repairWords } from '../repair/characters.ts';
import type { Dateline } from '../segment/dateline.ts';
import type { SourceTables } from '../table/source-tables.ts';
import { chooseFirst, type Reader, writtenUnless } from './choice.ts';
import { nameKey } from './name-key.ts';
import { hostOf } from './web-address.ts';

export interface OutletEvidence {
  readonly stated: Capture['stated'];
  readonly host: string | null;
  /** Publisher and site names of the markup. */
  readonly siteNames: readonly Statement[];
  /** Titles of the page, which may end with the name of the site. */
  readonly titles: readonly string[];
  /** The report's closing lines. */
  readonly tail: string;
  readonly dateline: Dateline | null;
}

/**
 * The publication that carried the report, from the first of: what the source states, the table of
 * hosts, the publisher of the markup, the report's own closing lines, the agency of its dateline.
 * Captions and photo credits never name it.
 */
export function findOutlet(evidence: OutletEvidence, tables: SourceTables): Choice<string> {
  const { stated, host, siteNames, titles, tail, dateline } = evidence;
  const statedSource = stated.basis === 'none' ? 'metadata' : stated.basis;
  const agency = dateline?.agencies.length === 1 ? (dateline.agencies[0] ?? null) : null;
  const readers = [
    read(statedSource, presence(stated.outlet), stated.outlet),
    read('host_table', host === null ? null : tables.outlets.findByHost(host)),
    ...rankSiteNames(siteNames, host).map(({ text }) =>
      read('publisher_markup', cleanPublisher(repairWords(text), tables), text),
    ),
    ...titles.map((title) => read('title', nameInTitle(repairWords(title), host), title)),
    read('tail', findInTail(tail, tables)),
    read('dateline', agency),
  ];
  return chooseFirst(
    'outlet',
    readers.filter(({ value }) => value !== null),
    (name) => [name],
  );
}

/** A name that the address bears out comes first: markup also names the company behind the site. */
function rankSiteNames(siteNames: readonly Statement[], host: string | null): Statement[] {
  const label = host === null ? '' : hostKey(host);
  const misfit = ({ text }: Statement): number => {
    const key = spellKey(repairWords(text));
    if (key === label) return 0;
    return key !== '' && (label.includes(key) || key.includes(label)) ? 1 : 2;
  };
  const ranked = label === '' ? siteNames : siteNames.toSorted((a, b) => misfit(a) - misfit(b));
  const texts = ranked.map(({ text }) => text);
  return ranked.filter(({ text }, index) => texts.indexOf(text) === index);
}

/**
 * Name of the site at the end of a title, when the address spells it: "Pilots back | The Quay" on
 * thequay.example. Null for what only looks like a name.
 */
function nameInTitle(title: string, host: string | null): string | null {
  const last =
    title
      .split(/\s+[|–—·»-]\s+|\s*[|｜]\s*/u)
      .at(-1)
      ?.trim() ?? '';
  const key = spellKey(last);
  const label = host === null ? '' : hostKey(host);
  if (last === title.trim() || last.length > 60 || key.length < 3 || label.length < 3) return null;
  return key === label || (label.length > 5 && key.includes(label)) ? last : null;
}

/** The label of a host that names the site: "quay" of www.quay.example. */
function hostKey(host: string): string {
  return spellKey(nameKey(host).split('/')[0] ?? '');
}

/** Key of a name as addresses spell it: ö is oe, other letters lose their marks. */
function spellKey(name: string): string {
  return nameKey(name)
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

function read(
  source: Reader<string>['source'],
  value: string | null,
  written: string | null = null,
): Reader<string> {
  return {
    source,
    value,
    written: value === null || written === null ? written : writtenUnless([value], [written]),
  };
}

/** Site names come as addresses or with a slogan: "Example | The latest news". */
function cleanPublisher(publisher: string, tables: SourceTables): string | null {
  const host = /^(?:https?:\/\/)?(?:www\.)?([\w-]+(?:\.[\w-]+)+)\/?$/i.exec(publisher)?.[1];
  if (host !== undefined) return tables.outlets.findByHost(host) ?? presence(publisher);
  const [name = publisher] = publisher.split(/\s+[|–—]\s+|\s+-\s+/);
  return presence(name.replace(/\s(?:website|homepage)$/i, ''));
}

function presence(value: string | null): string | null {
  return value === null ? null : repairWords(value) || null;
}

const ownName =
  "(?<name>(?:The\\s)?\\p{Lu}[\\p{L}\\p{N}.'’&-]*(?:\\s(?:of\\s|the\\s|and\\s)?\\p{Lu}[\\p{L}\\p{N}.'’&-]*){0,4})";
const tailForms: readonly RegExp[] = [
  new RegExp(
    `\\bstor(?:y|ies) for (?:the )?${ownName}(?:\\s(?:news|reporting))?\\s(?:team|desk|newsroom)\\b`,
    'u',
  ),
  new RegExp(
    `^(?:©|\\(c\\)|Copyright)(?:\\s©)?\\s?(?:\\d{4}(?:[-–]\\d{2,4})?,?\\s)?(?:by\\s)?${ownName}(?=[.,]|\\s(?:All|all)\\s|\\s?\\d{4}|\\s*$)`,
    'mu',
  ),
  new RegExp(
    `\\b(?:first|originally) (?:appeared|published) (?:on|in|at|by) ${ownName}(?=[.,\\s]|$)`,
    'u',
  ),
];

function findInTail(tail: string, tables: SourceTables): string | null {
  for (const form of tailForms) {
    const name = form.exec(tail)?.groups?.name;
    const outlet = name?.replace(/\s(?:Online|News Team|All)$/, '').replace(/[.,]$/, '');
    if (outlet !== undefined && tables.agencies.find(outlet) === null) return outlet;
  }
  for (const [, domain] of tail.matchAll(/@([\w-]+(?:\.[\w-]+)+)/g)) {
    const outlet = tables.outlets.findByHost(hostOf(`https://${domain}`) ?? '');
    if (outlet !== null) return outlet;
  }
  return null;
}

/** Every name by which a publication may go in its own titles and bylines. */
export function listOutletNames(
  siteNames: readonly Statement[],
  stated: Capture['stated'],
  url: string | null,
  tables: SourceTables,
): string[] {
  const host = url === null ? null : hostOf(url);
  const names = [
    stated.outlet,
    ...siteNames.map(({ text }) => text),
    host,
    host === null ? null : tables.outlets.findByHost(host),
  ];
  return [...new Set(names.flatMap((name) => (name === null ? [] : repairWords(name) || [])))];
}
