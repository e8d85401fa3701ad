import type { Capture, Reading, Report } from '@tellings/schema';
import type { Choice } from '../candidate.ts';
import type { PageFacts } from '../markup/page-facts.ts';
import type { Dateline } from '../segment/dateline.ts';
import type { SourceTables } from '../table/source-tables.ts';
import { findAccess } from './access.ts';
import { findUrl } from './address.ts';
import { findAgencies } from './agency.ts';
import { findAuthors } from './author.ts';
import { findHeadline } from './headline.ts';
import { findLanguage } from './language.ts';
import { findOutlet, listOutletNames } from './outlet.ts';
import { findSection } from './section.ts';
import { hostOf } from './web-address.ts';

/** What a document, its markup and its source say of it. */
export interface DescriptionEvidence {
  readonly capture: Pick<Capture, 'stated' | 'url'>;
  readonly facts: PageFacts | null;
  /** Headline of the markup, its characters repaired. */
  readonly markupHeadline: string | null;
  /** Headline of the text. */
  readonly visibleHeadline: string | null;
  readonly dateline: Dateline | null;
  readonly bylines: readonly string[];
  readonly body: string;
  readonly tail: string;
}

type DescribedField =
  | 'url'
  | 'host'
  | 'outlet'
  | 'outlet_basis'
  | 'agencies'
  | 'agency_basis'
  | 'headline'
  | 'authors'
  | 'language'
  | 'language_basis'
  | 'section'
  | 'is_free'
  | 'is_teaser'
  | 'is_live_blog';

export interface Description {
  readonly fields: Pick<Report, DescribedField>;
  /** Where each field was read, by field. */
  readonly choices: readonly (readonly [Reading['field'], Choice<string | readonly string[]>])[];
}

/** Every fact of a report but its dates, with where each was read. */
export function describeReport(evidence: DescriptionEvidence, tables: SourceTables): Description {
  const { capture, facts, dateline, bylines, body, tail } = evidence;
  const { stated } = capture;
  const siteNames = facts?.siteNames ?? [];
  const sections = facts?.sections ?? [];
  const markupAuthors = facts?.article?.authors ?? [];
  const outletNames = listOutletNames(siteNames, stated, capture.url, tables);
  const url = findUrl(capture.url, facts?.addresses ?? [], facts?.ampUrl ?? null);
  const host = url.chosen === null ? null : hostOf(url.chosen.value);
  const titles = (facts?.headlines ?? []).flatMap(({ source, text }) =>
    source === 'title' || source === 'open_graph' ? text : [],
  );
  const outlet = findOutlet({ stated, host, siteNames, titles, tail, dateline }, tables);
  const headline = repairedHeadline(evidence, outletNames);
  const names = outlet.chosen === null ? outletNames : [...outletNames, outlet.chosen.value];
  const agencies = findAgencies(
    {
      stated,
      dateline,
      bylines,
      tail,
      body,
      markupAuthors: markupAuthors.length > 0 ? markupAuthors : (facts?.metaAuthors ?? []),
      origins: facts?.origins ?? [],
      outletNames: names,
    },
    tables.agencies,
  );
  const authors = findAuthors(
    {
      stated,
      jsonLd: markupAuthors,
      meta: facts?.metaAuthors ?? [],
      marked: facts?.bylines ?? [],
      bylines,
      outletNames: names,
    },
    tables.agencies,
  );
  const language = findLanguage({ stated, statements: facts?.languages ?? [], body });
  const section = findSection(sections, names);
  const headlineText = headline.chosen?.value ?? null;
  return {
    fields: {
      url: url.chosen?.value ?? null,
      host,
      outlet: outlet.chosen?.value ?? null,
      outlet_basis: outletBasis(outlet),
      agencies: [...(agencies.chosen?.value ?? [])],
      agency_basis: agencyBasis(agencies),
      headline: headlineText,
      authors: [...(authors.chosen?.value ?? [])],
      language: language.chosen?.value ?? null,
      language_basis: languageBasis(language),
      section: section.chosen?.value ?? null,
      ...findAccess({ facts, headline: headlineText, body, tail }),
    },
    choices: [
      ['agencies', agencies],
      ['authors', authors],
      ['headline', headline],
      ['language', language],
      ['outlet', outlet],
      ['section', section],
      ['url', url],
    ],
  };
}

/** The text shows more of the damage than the headline alone: its first line is the better repaired. */
function repairedHeadline(
  { capture, facts, markupHeadline, visibleHeadline }: DescriptionEvidence,
  siteNames: readonly string[],
): Choice<string> {
  const sections = facts?.sections.map(({ text }) => text) ?? [];
  const headline = findHeadline({
    stated: capture.stated,
    statements: facts?.headlines ?? [],
    visible: markupHeadline === null ? visibleHeadline : null,
    siteNames,
    sections,
  });
  const { chosen } = headline;
  if (chosen === null || visibleHeadline === null || chosen.value !== markupHeadline)
    return headline;
  const written = chosen.written ?? (visibleHeadline === chosen.value ? null : chosen.value);
  return { ...headline, chosen: { ...chosen, value: visibleHeadline, written } };
}

function outletBasis({ chosen }: Choice<string>): Report['outlet_basis'] {
  switch (chosen?.source) {
    case undefined:
      return null;
    case 'citation':
    case 'host_table':
    case 'publisher_markup':
    case 'tail':
    case 'dateline':
      return chosen?.source ?? null;
    case 'title':
      return 'publisher_markup';
    default:
      return 'metadata';
  }
}

function agencyBasis({ chosen }: Choice<readonly string[]>): Report['agency_basis'] {
  switch (chosen?.source) {
    case undefined:
      return null;
    case 'citation':
    case 'dateline':
      return chosen?.source ?? null;
    case 'metadata':
    case 'feed':
    case 'sitemap':
      return 'metadata';
    default:
      return 'credit_line';
  }
}

function languageBasis({ chosen }: Choice<string>): Report['language_basis'] {
  switch (chosen?.source) {
    case undefined:
      return null;
    case 'citation':
    case 'detected':
      return chosen?.source ?? null;
    case 'metadata':
    case 'feed':
    case 'sitemap':
      return 'metadata';
    default:
      return 'markup';
  }
}
