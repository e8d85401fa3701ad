import { decodeOctets, matchesPath, type PathPattern, parsePathPattern } from './path-pattern.ts';

/** One `Allow` or `Disallow` of robots.txt. */
export interface RobotsRule {
  readonly isAllow: boolean;
  readonly pattern: PathPattern;
  /** The line as written, without comment. */
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
}

export interface RobotsGroup {
  /** Product tokens in lower case; `*` is every crawler. */
  readonly agents: readonly string[];
  readonly rules: readonly RobotsRule[];
  /** Milliseconds between requests, each for those agents that the file names before it. */
  readonly crawlDelays: readonly { readonly agentCount: number; readonly delay: number }[];
}

/** What a host's robots.txt says; plain data, so that it can be stored. */
export interface Robots {
  /**
   * RFC 9309, 2.3.1: `successful` has rules, `unavailable` allows everything, `unreachable`
   * disallows everything.
   */
  readonly state: 'successful' | 'unavailable' | 'unreachable';
  readonly groups: readonly RobotsGroup[];
}

export interface RobotsJudgement {
  readonly isAllowed: boolean;
  /** The rule that decided, as written (`Disallow: /archive`); null when none applies. */
  readonly rule: string | null;
  /** Its line, counted from 1. */
  readonly line: number | null;
}

/** Bytes that are read of one file; RFC 9309, 2.5 asks for at least these 500 KiB. */
export const maxRobotsBytes: number = 500 * 1024;

/**
 * Rules of a robots.txt (RFC 9309). Takes any bytes and throws on none: lines it cannot read are
 * passed over, as the RFC asks. As in Google's parser, a colon may be missing and a few common
 * misspellings are understood.
 */
export function parseRobots(bytes: Uint8Array): Robots {
  const isCut = bytes.length > maxRobotsBytes;
  // One character an octet: what is not UTF-8 stays comparable.
  const octets = Buffer.from(bytes.subarray(0, maxRobotsBytes)).toString('latin1');
  const text = octets.startsWith('\xef\xbb\xbf') ? octets.slice(3) : octets;
  // An HTML page in its place has no rules.
  if (/^\s{0,1000}<(!doctype|html)/i.test(text)) return { state: 'successful', groups: [] };
  const lines = text.split(/\r\n|\r|\n/);
  // The first half of a rule would match more than the rule.
  if (isCut) lines.pop();
  const groups: OpenGroup[] = [];
  for (const [index, line] of lines.entries()) {
    const field = readField(line);
    if (field !== null) addField(groups, field, index + 1);
  }
  return { state: 'successful', groups };
}

/**
 * Whether a crawler may fetch an address: the longest matching rule of its groups decides, `Allow`
 * before `Disallow` where both are as long.
 *
 * @param productToken Name of the crawler without version (`Tellings`); its case does not matter.
 * @param url The address as it is sent, hence percent-encoded (`URL.href`), or its path.
 */
export function judgeRobots(robots: Robots, productToken: string, url: string): RobotsJudgement {
  if (robots.state !== 'successful') {
    return { isAllowed: robots.state === 'unavailable', rule: null, line: null };
  }
  const path = pathOf(url);
  // RFC 9309, 2.2.2: the file itself is always allowed.
  if (path === '/robots.txt') return { isAllowed: true, rule: null, line: null };
  let best: RobotsRule | null = null;
  for (const { rules } of groupsFor(robots, productToken)) {
    for (const rule of rules) {
      if (outranks(rule, best) && matchesPath(rule.pattern, path)) best = rule;
    }
  }
  if (best === null) return { isAllowed: true, rule: null, line: null };
  return { isAllowed: best.isAllow, rule: best.text, line: best.line };
}

/**
 * Milliseconds that the crawler's groups ask to leave between two requests, the longest where
 * several do; null when none does. Crawl-delay is no part of RFC 9309, but widely stated.
 */
export function crawlDelay(robots: Robots, productToken: string): number | null {
  let longest: number | null = null;
  for (const { agents, crawlDelays } of groupsFor(robots, productToken)) {
    const named = agents.indexOf(productToken.toLowerCase());
    const index = named === -1 ? agents.indexOf('*') : named;
    for (const { agentCount, delay } of crawlDelays) {
      if (index < agentCount) longest = Math.max(longest ?? 0, delay);
    }
  }
  return longest;
}

/** Groups that name the crawler; without any, those of every crawler. */
function groupsFor(robots: Robots, productToken: string): readonly RobotsGroup[] {
  const token = productToken.toLowerCase();
  const own = robots.groups.filter(({ agents }) => agents.includes(token));
  return own.length > 0 ? own : robots.groups.filter(({ agents }) => agents.includes('*'));
}

function outranks(rule: RobotsRule, best: RobotsRule | null): boolean {
  if (best === null || rule.pattern.rank > best.pattern.rank) return true;
  return rule.pattern.rank === best.pattern.rank && rule.isAllow && !best.isAllow;
}

/** Path and query of an address as octets. */
function pathOf(url: string): string {
  const withoutHost = url.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i, '').replace(/#.*$/s, '');
  return decodeOctets(withoutHost.startsWith('/') ? withoutHost : `/${withoutHost}`);
}

interface OpenGroup extends RobotsGroup {
  readonly agents: string[];
  readonly rules: RobotsRule[];
  readonly crawlDelays: { agentCount: number; delay: number }[];
  /** Set by the first rule, be it empty: a user agent named after it begins another group. */
  isClosed: boolean;
}

type FieldName = 'user-agent' | 'allow' | 'disallow' | 'crawl-delay';

interface Field {
  readonly name: FieldName;
  readonly value: string;
  readonly text: string;
}

/** The misspellings are those that Google's parser takes too. */
const fieldNames: ReadonlyMap<string, FieldName> = new Map<string, FieldName>([
  ['user-agent', 'user-agent'],
  ['useragent', 'user-agent'],
  ['user agent', 'user-agent'],
  ['allow', 'allow'],
  ['disallow', 'disallow'],
  ['dissallow', 'disallow'],
  ['dissalow', 'disallow'],
  ['disalow', 'disallow'],
  ['diasllow', 'disallow'],
  ['disallaw', 'disallow'],
  ['crawl-delay', 'crawl-delay'],
  ['crawldelay', 'crawl-delay'],
]);

function readField(line: string): Field | null {
  const comment = line.indexOf('#');
  const text = trimBlanks(comment === -1 ? line : line.slice(0, comment));
  const separator = text.includes(':') ? text.indexOf(':') : blankBetweenTwoWords(text);
  // No field name is longer; a file may be one line of 500 KiB.
  if (separator < 1 || separator > 40) return null;
  const name = fieldNames.get(trimBlanks(text.slice(0, separator)).toLowerCase());
  if (name === undefined) return null;
  return { name, value: trimBlanks(text.slice(separator + 1)), text };
}

/** `disallow /x` without its colon; a longer line is prose. */
function blankBetweenTwoWords(text: string): number {
  const blank = text.search(/[ \t]/);
  return blank === -1 || /[ \t]/.test(trimBlanks(text.slice(blank))) ? -1 : blank;
}

function addField(groups: OpenGroup[], field: Field, line: number): void {
  const group = groups.at(-1);
  if (field.name === 'user-agent') addAgent(groups, field.value);
  // What stands before the first user agent is for nobody.
  else if (group === undefined) return;
  else if (field.name === 'crawl-delay') addDelay(group, field.value);
  else addRule(group, field, line);
}

function addAgent(groups: OpenGroup[], value: string): void {
  let group = groups.at(-1);
  if (group === undefined || group.isClosed) {
    group = { agents: [], rules: [], crawlDelays: [], isClosed: false };
    groups.push(group);
  }
  // A product token, RFC 9309, 2.2.1; what follows it (`/1.0`) says nothing.
  const token = /^\*(?![^ \t])|^[A-Za-z_-]+/.exec(value)?.[0];
  if (token !== undefined) group.agents.push(token.toLowerCase());
}

function addDelay(group: OpenGroup, value: string): void {
  if (!/^\d{1,9}(\.\d{1,9})?$/.test(value)) return;
  group.crawlDelays.push({ agentCount: group.agents.length, delay: Number(value) * 1000 });
}

function addRule(group: OpenGroup, { name, value, text }: Field, line: number): void {
  group.isClosed = true;
  // An empty rule matches nothing; it is how a group allows everything.
  if (value === '') return;
  const isAllow = name === 'allow';
  const shown = decodeUtf8(text.slice(0, maxShownOctets));
  const rule = { isAllow, pattern: parsePathPattern(value), text: shown, line };
  group.rules.push(rule);
  const folder = isAllow ? /^(.*\/)index\.html?$/s.exec(value)?.[1] : undefined;
  // As in Google's matcher, who may read the index page may read the folder that shows it.
  if (folder !== undefined) group.rules.push({ ...rule, pattern: parsePathPattern(`${folder}$`) });
}

/** Rules are quoted in records, once an address; a file may hold one rule of 500 KiB. */
const maxShownOctets = 500;

/** Without spaces and tabs at both ends. `trim` would take octets of UTF-8 for blanks too. */
function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** Space, tab, vertical tab, form feed. */
function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0b || code === 0x0c;
}

function decodeUtf8(octets: string): string {
  return Buffer.from(octets, 'latin1').toString('utf8');
}
