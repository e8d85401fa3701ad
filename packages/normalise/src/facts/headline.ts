import type { Capture } from '@tellings/schema';
import type { Candidate, Choice, Rejected } from '../candidate.ts';
import type { Statement } from '../markup/page-facts.ts';
import { repairWords } from '../repair/characters.ts';
import { confidenceOf } from '../table/confidence.ts';
import { countWords } from '../words.ts';
import { nameKey, namesOutlet } from './name-key.ts';
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
  /** Why this cannot be a headline; null where it can. */
  readonly fault: 'names-the-outlet' | 'placeholder' | null;
}

/** Marks between a headline and what only one place adds before or after it. */
const addition = /^\s*(?:[|｜ㅣ»·•*：]|[-–—]{1,2}(?=\s))/u;
const kicker = /(?:[|｜ㅣ»]|\s[-–—]{1,2}\s)\s*$/u;
/** Pages that have no headline, or show it when their scripts ran, say one of these. */
const placeholder =
  /^(?:home ?page|home|start(?:seite)?|accueil|inicio|início|index|main|menu|loading(?:\.{3}|…)?|search|error|(?:error )?(?:404|403|500)(?: .{0,30})?|page not found|not found|access denied|forbidden|untitled(?: document)?|no title|title|headline|null|undefined|[^\p{L}\p{N}]+)$/iu;
/** Scripts that write words without spaces. */
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]/u;
/** Names that are headlines have no fewer words. */
const leastWords = 5;
/** Longest name of a site. */
const longestName = 40;
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
  const rivals = readings
    .filter((reading) => reading !== chosen)
    .map((reading): Rejected => ({ ...toParts(reading), reason: reasonOf(reading, chosen) }));
  return { chosen: chosen === undefined ? null : toCandidate(chosen), rivals };
}

function readAll({
  stated,
  statements,
  visible,
  siteNames,
  sections,
}: HeadlineEvidence): Reading[] {
  const statedSource = stated.basis === 'none' ? 'metadata' : stated.basis;
  const ownNames = [
    ...siteNames.filter((name) => !isHeadlineOf(name, statements)),
    ...findMastheads(statements),
  ];
  const written: readonly Statement[] = [
    { source: statedSource, text: stated.headline ?? '' },
    ...statements,
    { source: 'visible_text', text: visible ?? '' },
  ];
  const stripped = written.flatMap(({ source, text }) => {
    const isOwn = source === statedSource || source === 'heading' || source === 'visible_text';
    const words = repairWords(text);
    const value = isOwn ? words : stripSiteName(words, ownNames, sections);
    return value === '' ? [] : { source, text, value };
  });
  const shared = stripped.map((reading) => ({
    ...reading,
    value: isShort(reading.source) ? stripAddition(reading.value, stripped) : reading.value,
  }));
  return shared.map((reading) => {
    const fault = reading.source === statedSource ? null : findFault(reading.value, ownNames);
    return { ...reading, key: foldHeadline(reading.value), fault };
  });
}

/** Some systems give the headline of the page for the name of the site. */
function isHeadlineOf(name: string, statements: readonly Statement[]): boolean {
  if (countWords(name) < leastWords) return false;
  const key = nameKey(name);
  return statements.some(({ text }) => nameKey(text).startsWith(key));
}

/** Headings that are the smaller part of a title, at its end: "Vote counted again in port - The Quay". */
function findMastheads(statements: readonly Statement[]): string[] {
  const titles = statements.filter(({ source }) => source === 'title').map(({ text }) => text);
  return statements.flatMap(({ source, text }) => {
    if (source !== 'heading') return [];
    const isEnd = titles.some(
      (title) =>
        title.length > 2 * text.length &&
        title.endsWith(text) &&
        kicker.test(title.slice(0, -text.length)),
    );
    return isEnd ? [text] : [];
  });
}

function findFault(value: string, siteNames: readonly string[]): Reading['fault'] {
  if (placeholder.test(value)) return 'placeholder';
  return value.length <= longestName && namesOutlet(value, siteNames) ? 'names-the-outlet' : null;
}

/** A short heading without a word of the title is the name of the site, or of a part of it. */
function isMasthead(heading: Reading | undefined, title: Reading | undefined): boolean {
  if (heading === undefined || title === undefined || unspaced.test(heading.key)) return false;
  if (heading.key.length > Math.min(longestName, title.key.length)) return false;
  const words = heading.key.match(/[\p{L}\p{M}\p{N}]{1,60}/gu) ?? [];
  return !words.some((word) => title.key.includes(word));
}

/** Places where sites add their sections, kickers and names. */
function isShort(source: Statement['source']): boolean {
  return source === 'open_graph' || source === 'meta' || source === 'title' || source === 'json_ld';
}

/**
 * What another place says too, when only marks and additions stand beside it: "Vote counted again ·
 * Port · Quay" where the heading is "Vote counted again".
 */
function stripAddition(value: string, others: readonly Omit<Reading, 'key' | 'fault'>[]): string {
  const folded = foldHeadline(value);
  for (const { value: other, source } of others) {
    const part = foldHeadline(other);
    if (source === 'title' || part.length < leastShared || part.length >= folded.length) continue;
    if (folded.length !== value.length) continue;
    if (folded.startsWith(part) && addition.test(value.slice(part.length)))
      return value.slice(0, part.length);
    const rest = value.length - part.length;
    if (folded.endsWith(part) && rest < part.length && kicker.test(value.slice(0, rest)))
      return value.slice(rest);
  }
  return value;
}

function choose(readings: readonly Reading[]): Reading | undefined {
  const possible = readings.filter(({ fault }) => fault === null);
  const whole = possible.filter((reading) => !isCutShort(reading, possible));
  const from = (...sources: readonly Statement['source'][]): Reading | undefined =>
    whole.find(({ source }) => sources.includes(source));
  const stated = from('metadata', 'citation', 'feed', 'sitemap');
  const shared = from('open_graph') ?? from('meta');
  const jsonLd = from('json_ld');
  if (stated !== undefined) return stated;
  if (shared !== undefined && jsonLd !== undefined && isOutvoted(shared, jsonLd, whole))
    return jsonLd;
  const heading = from('heading');
  const title = from('title');
  const visible = isMasthead(heading, title) ? title : (heading ?? title);
  return shared ?? jsonLd ?? visible ?? from('visible_text');
}

/**
 * Whether the title for sharing gives way to JSON-LD: every other place agrees with JSON-LD, or the
 * title of the page does and the heading has a third one, or JSON-LD gives a second headline too:
 * systems that keep headlines by their use mark with `headline` the one of the report itself.
 */
function isOutvoted(shared: Reading, jsonLd: Reading, readings: readonly Reading[]): boolean {
  const saying = (key: string): readonly Reading[] => readings.filter((one) => one.key === key);
  if (shared.key === jsonLd.key) return false;
  const supporters = new Set(saying(jsonLd.key).map(({ source }) => source));
  const ofShared = saying(shared.key).map(({ source }) => source);
  if (ofShared.length === 1 && supporters.has('meta')) return supporters.has('heading');
  if (supporters.has('title')) return !supporters.has('heading') && !ofShared.includes('heading');
  return supporters.size === 1 && readings.filter(({ source }) => source === 'json_ld').length > 1;
}

/** "Vote counted again in the ..." beside a headline that begins alike and goes on. */
function isCutShort(reading: Reading, readings: readonly Reading[]): boolean {
  const start = stemOf(reading.key);
  if (start === reading.key || start.length < 8) return false;
  return readings.some(({ key }) => {
    const stem = stemOf(key);
    return stem.startsWith(start) && (stem.length > start.length || stem === key);
  });
}

/** Without the ellipsis at its end. */
function stemOf(key: string): string {
  return /(?:\.{3}|…)$/u.test(key) ? key.replace(/\s?(?:\.{3}|…)$/u, '') : key;
}

function reasonOf(reading: Reading, chosen: Reading | undefined): string {
  if (reading.fault !== null || chosen === undefined) return reading.fault ?? 'outranked';
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
