import { resolveAntecedent } from './antecedent.ts';
import type { Clause } from './clause.ts';
import { wordsBetween } from './clause.ts';
import type { Day, DayInterval } from './day.ts';
import { dayOf, monthInterval } from './day.ts';
import type { DayExpression } from './day-expression.ts';
import type { Mention, Span } from './facts.ts';

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
          !taken.some((span) => span.start < day.end && day.start < span.end) &&
          clause.nouns.some((noun) => wordsBetween(clause, noun, day) <= nounReach),
      )
      .flatMap((day) => {
        const days = daysOf(day, published);
        return days ? [mentionOf(clause, day, days, 'background')] : [];
      }),
  );
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
