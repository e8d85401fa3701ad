import type { Capture } from '@tellings/schema';
import type { Choice } from '../candidate.ts';
import type { Statement } from '../markup/page-facts.ts';
import { repairWords } from '../repair/characters.ts';
import type { AgencyTable } from '../table/agency-table.ts';
import { isNameShaped, splitAuthors } from './author-name.ts';
import { parseByline } from './byline.ts';
import { chooseFirst, type Reader, writtenUnless } from './choice.ts';
import { namesOutlet } from './name-key.ts';

/** Where authors are named; never a caption or a photo credit. */
export interface AuthorEvidence {
  readonly stated: Capture['stated'];
  /** schema.org authors, persons and organisations. */
  readonly jsonLd: readonly string[];
  readonly meta: readonly string[];
  /** Lines of elements marked as author or byline. */
  readonly marked: readonly Statement[];
  /** Paragraphs of the text that are bylines. */
  readonly bylines: readonly string[];
  /** Names of the publication and of its site. */
  readonly outletNames: readonly string[];
}

/**
 * Authors as the first of these credits them: what the source states, JSON-LD, meta elements, marked
 * elements, a byline of the text. Desks and agencies are authors where the page says so. A page that
 * names only its own publication is believed when no other place names anyone.
 */
export function findAuthors(
  evidence: AuthorEvidence,
  agencies: AgencyTable,
): Choice<readonly string[]> {
  const { stated, jsonLd, meta, marked, bylines, outletNames } = evidence;
  const split = (lines: readonly string[]): string[] =>
    unique(lines.flatMap((line) => splitAuthors(line, agencies)));
  const isOther = (name: string): boolean => !namesOutlet(name, outletNames);
  const linesOf = (source: Statement['source']): string[] =>
    marked.filter((line) => line.source === source).map(({ text }) => text);
  const markedNames = (source: Statement['source']): string[] =>
    split(linesOf(source)).filter(
      (name) => isOther(name) && (isNameShaped(name) || (source === 'microdata' && isSign(name))),
    );
  const credited = split(jsonLd);
  const organisation = credited.some(isOther) ? [] : credited;
  const readers: readonly Reader<readonly string[]>[] = [
    read('metadata', statedSource(stated), unique(stated.authors.map(repairWords))),
    read('json_ld', jsonLd, organisation.length > 0 ? [] : credited, 'names-the-outlet'),
    read(
      'meta',
      meta,
      split(meta.filter((line) => isOther(repairWords(line.split(',')[0] ?? '')))).filter(isOther),
    ),
    read('microdata', linesOf('microdata'), markedNames('microdata')),
    read('byline', linesOf('byline'), markedNames('byline')),
    read('byline', bylines, unique(bylines.flatMap((line) => parseByline(line, agencies) ?? []))),
    read('json_ld', organisation, organisation),
  ];
  return chooseFirst(
    'authors',
    readers.filter(({ value, written }) => value !== null || written !== null),
    (names) => names,
  );
}

/** Initials with which editors sign: "mq", "quay/mq". */
function isSign(name: string): boolean {
  return /^[\p{Ll}/]{2,12}$/u.test(name);
}

function statedSource({ authors }: Capture['stated']): readonly string[] {
  return authors.filter((name) => name.trim() !== '');
}

function read(
  source: Reader<unknown>['source'],
  lines: readonly string[],
  names: readonly string[],
  reason = 'not-a-name',
): Reader<readonly string[]> {
  const written = writtenUnless(names, lines);
  return names.length > 0
    ? { source, value: names, written }
    : { source, value: null, written, reason };
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names.filter((name) => name !== ''))];
}
