import type { Capture } from '@tellings/schema';
import type { Candidate, Choice, Rejected } from '../candidate.ts';
import type { Statement } from '../markup/page-facts.ts';
import { confidenceOf } from '../table/confidence.ts';
import { stripSiteName } from './site-name.ts';

export interface HeadlineEvidence {
  readonly stated: Capture['stated'];
  /** Headlines of the markup, in the order of the page facts. */
  readonly statements: readonly Statement[];
  /** Headline of the text itself. */
  readonly visible: string | null;
  readonly siteNames: readonly string[];
  /** Names of the page's section, which sites add to titles. */
  readonly sections: readonly string[];
}

interface Reading extends Statement {
  readonly value: string;
  readonly key: string;
}

/** Marks between a headline and what only one place adds before or after it. */
const addition = /^\s*(?:[|｜ㅣ»·•*：]|[-–—]{1,2}(?=\s))/u;
const kicker = /(?:[|｜ㅣ»])\s*$/u;
/** Shorter headlines begin many others by chance. */
const leastShared = 12;

/**
 * Chooses among the headlines that a source and a page state, without the site's own name. Places
 * that agree are counted together. The order is measured on labelled pages: what the source states,
 * the title a page gives for sharing unless it is outvoted, JSON-LD, the heading, the title.
 */
export function findHeadline(evidence: HeadlineEvidence): Choice<string> {
  const readings = readAll(evidence);
  const chosen = choose(readings);
  if (chosen === undefined) return { chosen: null, rivals: [] };
  const rivals = readings
    .filter((reading) => reading !== chosen)
    .map((reading): Rejected => ({ ...toParts(reading), reason: reasonOf(reading, chosen) }));
  return { chosen: toCandidate(chosen), rivals };
}

function readAll({
  stated,
  statements,
  visible,
  siteNames,
  sections,
}: HeadlineEvidence): Reading[] {
  const statedSource = stated.basis === 'none' ? 'metadata' : stated.basis;
  const written: readonly Statement[] = [
    { source: statedSource, text: stated.headline ?? '' },
    ...statements,
    { source: 'visible_text', text: visible ?? '' },
  ];
  const stripped = written.flatMap(({ source, text }) => {
    const isOwn = source === statedSource || source === 'heading' || source === 'visible_text';
    const value = collapse(isOwn ? text : stripSiteName(collapse(text), siteNames, sections));
    return value === '' ? [] : { source, text, value };
  });
  const shared = stripped.map((reading) => ({
    ...reading,
    value: isShort(reading.source) ? stripAddition(reading.value, stripped) : reading.value,
  }));
  return shared.map((reading) => ({ ...reading, key: foldHeadline(reading.value) }));
}

/** Places where sites add their sections, kickers and names. */
function isShort(source: Statement['source']): boolean {
  return source === 'open_graph' || source === 'meta' || source === 'title' || source === 'json_ld';
}

/**
 * What another place says too, when only marks and additions stand beside it: "Vote counted again ·
 * Port · Quay" where the heading is "Vote counted again".
 */
function stripAddition(value: string, others: readonly Omit<Reading, 'key'>[]): string {
  const folded = foldHeadline(value);
  for (const { value: other, source } of others) {
    const part = foldHeadline(other);
    if (source === 'title' || part.length < leastShared || part.length >= folded.length) continue;
    if (folded.length !== value.length) continue;
    if (folded.startsWith(part) && addition.test(value.slice(part.length)))
      return value.slice(0, part.length);
    if (folded.endsWith(part) && kicker.test(value.slice(0, value.length - part.length)))
      return value.slice(value.length - part.length);
  }
  return value;
}

function choose(readings: readonly Reading[]): Reading | undefined {
  const whole = readings.filter((reading) => !isCutShort(reading, readings));
  const from = (...sources: readonly Statement['source'][]): Reading | undefined =>
    whole.find(({ source }) => sources.includes(source));
  const stated = from('metadata', 'citation', 'feed', 'sitemap');
  const shared = from('open_graph') ?? from('meta');
  const jsonLd = from('json_ld');
  if (stated !== undefined) return stated;
  if (shared !== undefined && jsonLd !== undefined && isOutvoted(shared, jsonLd, whole))
    return jsonLd;
  return shared ?? jsonLd ?? from('heading') ?? from('title') ?? from('visible_text');
}

/**
 * Whether the title for sharing gives way to JSON-LD: every other place agrees with JSON-LD, or the
 * title of the page does and the heading has a third one, or JSON-LD says it twice.
 */
function isOutvoted(shared: Reading, jsonLd: Reading, readings: readonly Reading[]): boolean {
  const saying = (key: string): readonly Reading[] => readings.filter((one) => one.key === key);
  if (shared.key === jsonLd.key) return false;
  const supporters = new Set(saying(jsonLd.key).map(({ source }) => source));
  const ofShared = saying(shared.key).map(({ source }) => source);
  if (ofShared.length === 1 && supporters.has('meta')) return supporters.has('heading');
  if (supporters.has('title')) return !supporters.has('heading') && !ofShared.includes('heading');
  return supporters.size === 1 && saying(jsonLd.key).length > 1;
}

/** "Vote counted again in the ..." beside a longer headline that begins alike. */
function isCutShort(reading: Reading, readings: readonly Reading[]): boolean {
  const start = /^(.{8,}?)\s?(?:\.{3}|…)$/u.exec(reading.key)?.[1];
  if (start === undefined) return false;
  return readings.some(
    ({ key }) =>
      key.length > reading.key.length - 3 && key !== reading.key && key.startsWith(start),
  );
}

function reasonOf(reading: Reading, chosen: Reading): string {
  if (reading.value === chosen.value) return 'same-value';
  if (reading.key === chosen.key) return 'same-words';
  return isCutShort(reading, [reading, chosen]) ? 'cut-short' : 'outranked';
}

function toParts({ source, text, value }: Reading): Omit<Rejected, 'reason'> {
  const written = collapse(text) === value ? null : text;
  return { values: [value], source, written, confidence: confidenceOf('headline', source) };
}

function toCandidate(reading: Reading): Candidate<string> {
  const { values: _, ...rest } = toParts(reading);
  return { ...rest, value: reading.value };
}

/** Form in which headlines are compared: quotation marks, dashes, spaces and case folded, length kept. */
function foldHeadline(text: string): string {
  return text
    .replace(/[‘’‚‛′´`]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .toLowerCase();
}

function collapse(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
