import { resolveAntecedent } from './antecedent.ts';
import type { Clause } from './clause.ts';
import { isDayOfEvent, wordsBetween } from './clause.ts';
import type { Day, DayInterval } from './day.ts';
import { dayOf, monthInterval } from './day.ts';
import type { DayExpression } from './day-expression.ts';
import type { Mention, Span } from './facts.ts';
import { wholeWords } from './fold.ts';
import type { Grammar } from './grammar.ts';

/** Words between a message noun and the date that dates it. */
const nounReach = 10;

/** Recordings that captions and boxes about other stories date: never the one told of. */
export function findAsideMentions(
  clauses: readonly Clause[],
  published: Day | null,
): readonly Mention[] {
  return clauses.flatMap((clause) =>
    clause.days.flatMap((day) => {
      const days = daysOf(day, published);
      if (!days) return [];
      const role = clause.segment === 'related_box' ? 'related_box' : 'photo_caption';
      return [mentionOf(clause, day, days, role)];
    }),
  );
}

/** Recordings that the body dates in passing: "in a video of 29 April 2019". */
export function findBackgroundMentions(
  clauses: readonly Clause[],
  published: Day | null,
  taken: readonly Span[],
): readonly Mention[] {
  return clauses.flatMap((clause) =>
    clause.days
      .filter(
        (day) =>
          day.year !== null &&
          day.kind !== 'year' &&
          !isDayOfEvent(clause, day) &&
          !taken.some((span) => span.start < day.end && day.start < span.end) &&
          clause.nouns.some((noun) => wordsBetween(clause, noun, day) <= nounReach),
      )
      .flatMap((day) => {
        const days = daysOf(day, published);
        return days ? [mentionOf(clause, day, days, 'background')] : [];
      }),
  );
}

/**
 * Appearances of a speaker that the body dates by their year at least: "the mosque where he spoke in
 * 2014". The words name a place or a camera, not a recording, so they can only be looked at.
 */
export function findAppearanceMentions(
  clauses: readonly Clause[],
  published: Day | null,
  taken: readonly Span[],
  grammar: Grammar,
): readonly Mention[] {
  const pattern = grammar.pattern('appearances', () => wholeWords(grammar.any('appearance')));
  return clauses.flatMap((clause) => {
    if (clause.speakers.length === 0 || clause.folded.search(pattern) < 0) return [];
    const day = clause.days.find(
      ({ year, start, end }) =>
        year !== null && !taken.some((span) => span.start < end && start < span.end),
    );
    const days = day && (daysOf(day, published) ?? yearOf(day));
    return day && days ? [{ ...mentionOf(clause, day, days, 'background'), medium: 'video' }] : [];
  });
}

function yearOf({ year }: DayExpression): DayInterval | null {
  if (year === null) return null;
  return { from: monthInterval(year, 1).from, to: monthInterval(year, 12).to };
}

function mentionOf(
  clause: Clause,
  { start, end }: Span,
  days: DayInterval,
  role: Mention['role'],
): Mention {
  return {
    role,
    days,
    speakerIds: [...new Set(clause.speakers.map(({ id }) => id))],
    medium: clause.nouns.find(({ medium }) => medium !== null)?.medium ?? null,
    span: { start, end },
  };
}

function daysOf(expression: DayExpression, published: Day | null): DayInterval | null {
  const { kind, year, month, day } = expression;
  if (kind === 'date' && year !== null && month !== null && day !== null) {
    const exact = dayOf(year, month, day);
    return exact === null ? null : { from: exact, to: exact };
  }
  if (kind !== 'month' && kind !== 'month-day') return null;
  if (month === null) return null;
  if (year !== null) return monthInterval(year, month);
  if (published === null) return null;
  const [fromDay, toDay] = day === null ? [1, 31] : [day, day];
  return resolveAntecedent(
    { kind: 'month', month, fromDay, toDay, isLastYear: expression.isLastYear },
    published + 1,
  );
}
