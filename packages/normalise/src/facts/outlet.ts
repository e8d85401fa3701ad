import type { Capture, Report } from '@tellings/schema';
import type { Dateline } from '../segment/dateline.ts';
import type { SourceTables } from '../table/source-tables.ts';
import { hostOf } from './web-address.ts';

export interface OutletEvidence {
  readonly stated: Capture['stated'];
  readonly host: string | null;
  /** Publisher or site name of the markup. */
  readonly publisher: string | null;
  /** The report's closing lines. */
  readonly tail: string;
  readonly dateline: Dateline | null;
}

export interface Outlet {
  readonly outlet: string | null;
  readonly outlet_basis: Report['outlet_basis'];
}

/**
 * The publication that carried the report, from the first of: what the source states, the table of
 * hosts, the publisher of the markup, the report's own closing lines, the agency of its dateline.
 * Captions and photo credits never name it.
 */
export function findOutlet(evidence: OutletEvidence, tables: SourceTables): Outlet {
  const { stated, host, publisher, tail, dateline } = evidence;
  const candidates: readonly (readonly [Report['outlet_basis'], string | null])[] = [
    [stated.basis === 'citation' ? 'citation' : 'metadata', presence(stated.outlet)],
    ['host_table', host === null ? null : tables.outlets.findByHost(host)],
    ['publisher_markup', publisher === null ? null : cleanPublisher(publisher, tables)],
    ['tail', findInTail(tail, tables)],
    ['dateline', dateline?.agencies.length === 1 ? (dateline.agencies[0] ?? null) : null],
  ];
  for (const [outlet_basis, outlet] of candidates)
    if (outlet !== null) return { outlet, outlet_basis };
  return { outlet: null, outlet_basis: null };
}

/** Site names come as addresses or with a slogan: "Example | The latest news". */
function cleanPublisher(publisher: string, tables: SourceTables): string | null {
  const host = /^(?:https?:\/\/)?(?:www\.)?([\w-]+(?:\.[\w-]+)+)\/?$/i.exec(publisher)?.[1];
  if (host !== undefined) return tables.outlets.findByHost(host) ?? presence(publisher);
  return presence(publisher.split(/\s+[|–—]\s+|\s+-\s+/)[0] ?? publisher);
}

function presence(value: string | null): string | null {
  return value === null || value.trim() === '' ? null : value.trim();
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
