import { type Capture, compareStrings } from '@tellings/schema';
import type { Choice } from '../candidate.ts';
import type { Statement } from '../markup/page-facts.ts';
import { repairWords } from '../repair/characters.ts';
import { findCreditedAgencies, findFinalCredit, findNamedAgencies } from '../segment/closing.ts';
import type { Dateline } from '../segment/dateline.ts';
import type { AgencyTable } from '../table/agency-table.ts';
import { splitAuthors } from './author-name.ts';
import { chooseFirst, type Reader, writtenUnless } from './choice.ts';
import { namesOutlet } from './name-key.ts';

/** Where agencies are named; never a caption or a photo credit. */
export interface AgencyEvidence {
  readonly stated: Capture['stated'];
  readonly dateline: Dateline | null;
  readonly bylines: readonly string[];
  readonly tail: string;
  readonly body: string;
  /** Authors of the markup, as written. */
  readonly markupAuthors: readonly string[];
  /** Whom JSON-LD names as source, provider, credit or holder of the rights. */
  readonly origins: readonly Statement[];
  /** Names of the publication and of its site: an agency's own site credits nobody. */
  readonly outletNames: readonly string[];
}

/**
 * Wire agencies credited for the text, sorted, from the first of: what the source states, the
 * dateline, bylines and closing credits, the markup. Outside the dateline only agencies that the
 * table knows are believed.
 */
export function findAgencies(
  evidence: AgencyEvidence,
  table: AgencyTable,
): Choice<readonly string[]> {
  const { stated, dateline, bylines, tail, body, markupAuthors, origins, outletNames } = evidence;
  const isForeign = (name: string): boolean => !namesOutlet(name, outletNames);
  const known = (names: readonly string[]): string[] =>
    names
      .map(repairWords)
      .flatMap((line) => (table.find(line) === null ? splitAuthors(line, table) : line))
      .flatMap((name) => table.find(name) ?? [])
      .filter(isForeign);
  const statedNames = stated.agencies.map(repairWords).filter((name) => name !== '');
  const statedSource = stated.basis === 'none' ? 'metadata' : stated.basis;
  const originsOf = (source: Statement['source']): string[] =>
    origins.filter((origin) => origin.source === source).map(({ text }) => text);
  const credited = [
    ...findCreditedAgencies(tail, table),
    ...findFinalCredit(body, table),
    ...bylines.flatMap((byline) => findNamedAgencies(byline, table)).filter(isForeign),
  ];
  const readers = [
    read(
      statedSource,
      statedNames.map((name) => table.find(name) ?? name),
      statedNames,
    ),
    read('dateline', dateline?.agencies ?? []),
    read('credit_line', credited),
    read('json_ld', [...known(markupAuthors), ...known(originsOf('json_ld'))]),
    read('meta', known(originsOf('meta'))),
  ];
  return chooseFirst(
    'agencies',
    readers.filter(({ value }) => value !== null),
    (names) => names,
  );
}

function read(
  source: Reader<unknown>['source'],
  names: readonly string[],
  written: readonly string[] = names,
): Reader<readonly string[]> {
  const sorted = [...new Set(names)].sort(compareStrings);
  return {
    source,
    value: sorted.length > 0 ? sorted : null,
    written: writtenUnless(names, written),
  };
}
