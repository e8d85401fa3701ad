import type { Span } from './facts.ts';
import type { Grammar } from './grammar.ts';

/** Characters of a clause in which words beside a place are looked for. */
const reach = 30;

/** Whether a day is still to come: "next Thursday", "el jueves que viene". Offsets are the clause's. */
export function isAhead(folded: string, place: Span, grammar: Grammar): boolean {
  return (
    standsBefore(folded, place, grammar, 'ahead', '') ||
    standsAfter(folded, place, grammar, 'aheadAfter')
  );
}

/** Whether a verb tells a plan: "will soon be released", "soll veröffentlicht werden". */
export function isPlanned(folded: string, place: Span, grammar: Grammar): boolean {
  return (
    standsBefore(folded, place, grammar, 'plans', '(?:\\s+[\\p{L}-]+){0,2}') ||
    standsAfter(folded, place, grammar, 'plansAfter')
  );
}

function standsBefore(
  folded: string,
  { start }: Span,
  grammar: Grammar,
  list: 'ahead' | 'plans',
  between: string,
): boolean {
  const source = (): string => `(?<![\\p{L}\\p{N}])${grammar.any(list)}${between}\\s+$`;
  const before = folded.slice(Math.max(0, start - reach), start);
  return before.search(grammar.pattern(`before-${list}`, source)) >= 0;
}

function standsAfter(
  folded: string,
  { end }: Span,
  grammar: Grammar,
  list: 'aheadAfter' | 'plansAfter',
): boolean {
  const source = (): string => `^\\s+${grammar.any(list)}(?![\\p{L}\\p{N}])`;
  return folded.slice(end, end + reach).search(grammar.pattern(`after-${list}`, source)) >= 0;
}
