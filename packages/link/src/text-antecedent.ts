import type { Antecedent } from './antecedent.ts';
import { antecedentMedium, findAntecedentTime } from './antecedent.ts';
import type { Clause } from './clause.ts';
import type { Fact } from './facts.ts';
import { wholeWords } from './fold.ts';
import type { Grammar } from './grammar.ts';

/** Words that may stand between "since" and a time when none of them names an event. */
const nearWords = 3;

interface Rule {
  readonly name: string;
  /** The tail group is where the time is looked for. */
  readonly pattern: RegExp;
  /** Whether only a length of time counts: "first message in almost a year". */
  readonly isRangeOnly: boolean;
  /** Whether the clause tells of the earlier recording itself, not of the one before which it came. */
  readonly isAboutEarlier: boolean;
  /** Whether the clause must name a message, being seen or being heard beside it. */
  readonly needsMessage: boolean;
}

export interface FoundAntecedent {
  readonly fact: Fact<Antecedent>;
  readonly isAboutEarlier: boolean;
}

/** What a sentence says of the recording before: "first message since", "last recording was in". */
export function findAntecedents(clause: Clause, grammar: Grammar): readonly FoundAntecedent[] {
  for (const rule of rulesOf(grammar)) {
    if (rule.needsMessage && !namesMessage(clause, grammar)) continue;
    for (const match of clause.folded.matchAll(rule.pattern)) {
      const tail = match.groups?.tail;
      if (tail === undefined) continue;
      const offset = match.index + match[0].length - tail.length;
      const found = readTail(clause, rule, { offset, length: tail.length }, grammar);
      if (found) return [found];
    }
  }
  return [];
}

function namesMessage({ nouns, folded }: Clause, grammar: Grammar): boolean {
  const source = (): string =>
    wholeWords(`(?:${grammar.any('appearance')}|${grammar.any('hearing')})`);
  return nouns.length > 0 || folded.search(grammar.pattern('seen-or-heard', source)) >= 0;
}

const ruleCache = new WeakMap<Grammar, readonly Rule[]>();

function rulesOf(grammar: Grammar): readonly Rule[] {
  const known = ruleCache.get(grammar);
  if (known) return known;
  const made = makeRules(grammar);
  ruleCache.set(grammar, made);
  return made;
}

function makeRules(grammar: Grammar): readonly Rule[] {
  const word = (list: Parameters<Grammar['any']>[0]): string => wholeWords(grammar.any(list));
  const nouns = `(?:${(['audio', 'video', 'message'] as const).map(grammar.any).join('|')})`;
  const make = (name: string, source: string, flags: Partial<Rule> = {}): Rule => ({
    name,
    pattern: new RegExp(`${source}(?<tail>[^\\n]{1,110})`, 'gu'),
    isRangeOnly: false,
    isAboutEarlier: false,
    needsMessage: false,
    ...flags,
  });
  return [
    make('first-since', `${word('first')}[^\\n]{0,90}?${word('since')}`),
    make('first-within', `${word('first')}[^\\n]{0,90}?(?=${word('within')})`, {
      isRangeOnly: true,
    }),
    make(
      'previous-message',
      `${word('previous')}(?:\\s+[\\p{L}-]+){0,3}?\\s+${wholeWords(nouns)}`,
      { isAboutEarlier: true },
    ),
    make(
      'message-previous',
      `${wholeWords(nouns)}(?:\\s+[\\p{L}-]+){0,2}?\\s+${word('previousAfter')}`,
      { isAboutEarlier: true },
    ),
    make('last-heard', word('lastHeard'), { isAboutEarlier: true }),
    make('last-time', word('lastTime'), { isAboutEarlier: true, needsMessage: true }),
    make('after-silence', `(?=${word('numbers')}[^\\n]{1,20}${word('silence')})`, {
      isRangeOnly: true,
    }),
  ];
}

function readTail(
  clause: Clause,
  rule: Rule,
  place: { readonly offset: number; readonly length: number },
  grammar: Grammar,
): FoundAntecedent | null {
  const tail = clause.masked.slice(place.offset, place.offset + place.length);
  const found = findAntecedentTime(tail, grammar, true);
  if (!found || (rule.isRangeOnly && found.time.kind !== 'range')) return null;
  const before = tail.slice(0, found.start);
  const words = before.match(/[\p{L}\p{N}'-]+/gu)?.length ?? 0;
  // "since the offensive began in October" dates an event, unless a message is named in between.
  const limit = rule.isRangeOnly ? 2 : rule.isAboutEarlier ? 8 : nearWords;
  if (words > limit && (rule.isRangeOnly || antecedentMedium(before, grammar) === null))
    return null;
  const start = clause.start + place.offset + found.start;
  const head = clause.masked.slice(Math.max(0, place.offset - 60), place.offset);
  const earlierMedium = antecedentMedium(tail.slice(0, found.end), grammar);
  // "first comments since he appeared on camera" compares with every message, "last seen" does not.
  const medium = antecedentMedium(head, grammar) ?? (rule.isAboutEarlier ? earlierMedium : null);
  return {
    fact: {
      value: { time: found.time, medium, earlierMedium },
      span: { start, end: start + found.end - found.start },
      rule: rule.name,
      confidence: words > limit ? 0.6 : 0.9,
    },
    isAboutEarlier: rule.isAboutEarlier,
  };
}
