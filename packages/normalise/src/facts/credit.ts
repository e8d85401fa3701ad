import { type Capture, compareStrings, type Report } from '@tellings/schema';
import { findCreditedAgencies, findFinalCredit, findNamedAgencies } from '../segment/closing.ts';
import type { Dateline } from '../segment/dateline.ts';
import type { AgencyTable } from '../table/agency-table.ts';
import { parseByline, splitNames } from './byline.ts';

/** Where authors and agencies are named; never a caption or a photo credit. */
export interface Credit {
  readonly stated: Capture['stated'];
  readonly dateline: Dateline | null;
  readonly bylines: readonly string[];
  readonly markupAuthors: readonly string[];
  readonly tail: string;
  readonly body: string;
  readonly outlet: string | null;
}

/** Agencies from the first of: what the source states, the dateline, byline and closing credits. */
export function findAgencies(
  credit: Credit,
  table: AgencyTable,
): Pick<Report, 'agencies' | 'agency_basis'> {
  const { stated, dateline, outlet } = credit;
  const credited = [
    ...findCreditedAgencies(credit.tail, table),
    ...findFinalCredit(credit.body, table),
    ...[
      ...credit.bylines.flatMap((byline) => findNamedAgencies(byline, table)),
      ...agencyAuthors(credit, table),
    ].filter((name) => name !== outlet),
  ];
  const candidates: readonly (readonly [Report['agency_basis'], readonly string[]])[] = [
    [
      stated.basis === 'citation' ? 'citation' : 'metadata',
      stated.agencies
        .filter((name) => name.trim() !== '')
        .map((name) => table.find(name) ?? name.trim()),
    ],
    ['dateline', dateline?.agencies ?? []],
    ['credit_line', credited],
  ];
  for (const [agency_basis, names] of candidates)
    if (names.length > 0)
      return { agencies: [...new Set(names)].sort(compareStrings), agency_basis };
  return { agencies: [], agency_basis: null };
}

function agencyAuthors({ markupAuthors }: Credit, agencies: AgencyTable): string[] {
  return markupAuthors.flatMap((author) => agencies.find(author) ?? []);
}

/** Authors from the first of: what the source states, the markup, the byline. */
export function findAuthors(
  { stated, markupAuthors, bylines, outlet }: Credit,
  agencies: AgencyTable,
): string[] {
  const candidates = [
    stated.authors,
    markupAuthors
      .flatMap((author) => splitNames(author, agencies))
      .filter((name) => isPerson(name, outlet)),
    bylines.flatMap((byline) => parseByline(byline, agencies) ?? []),
  ].map((names) => [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))]);
  return candidates.find((names) => names.length > 0) ?? [];
}

/** Markup names addresses, desks and the publication itself as authors. */
function isPerson(name: string, outlet: string | null): boolean {
  if (/^https?:|[@/]|\.(?:com|org|net)\b|\d/i.test(name) || name.length > 60) return false;
  if (
    /\b(?:staff|desk|newsroom|team|editors?|admin|redaktion|redação|web ?desk|agenc(?:y|ies)|reporter|correspondent)\b/i.test(
      name,
    )
  )
    return false;
  return outlet === null || name.toLowerCase() !== outlet.toLowerCase();
}
