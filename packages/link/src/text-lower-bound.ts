import type { Clause } from './clause.ts';
import { isDayOfEvent } from './clause.ts';
import type { Day } from './day.ts';
import { dayOf } from './day.ts';
import type { DayExpression } from './day-expression.ts';
import { findDayExpressions } from './day-expression.ts';
import type { Fact, LowerBound, QuotedPassage, Span } from './facts.ts';
import type { Grammar } from './grammar.ts';

/**
 * The newest day, with its year, that the speaker's words and the report's own name: the message, or
 * the report, did not come out before. `taken` are days that date recordings.
 */
export function findLowerBounds(
  clauses: readonly Clause[],
  quotations: readonly QuotedPassage[],
  taken: readonly Span[],
  published: Day | null,
  grammar: Grammar,
): readonly Fact<LowerBound>[] {
  const quoted = quotations
    .filter(({ isBackground }) => !isBackground)
    .flatMap(({ text, span }) =>
      findDayExpressions(text, grammar, true)
        .filter(({ kind }) => kind === 'date' || kind === 'month')
        .flatMap((day) => boundOf(day, 'message', span.start)),
    );
  const told = clauses.flatMap((clause) =>
    clause.days
      .filter((day) => !taken.some((span) => span.start < day.end && day.start < span.end))
      .flatMap((day) => boundOf(day, basisOf(clause, day), 0)),
  );
  const bounds = [...quoted, ...told];
  return (['message', 'report'] as const).flatMap((basis) => {
    const ofBasis = bounds.filter(({ value }) => value.basis === basis);
    return newest(ofBasis, published) ?? [];
  });
}

/** What a message or its speaker refers to came before the message. */
function basisOf(clause: Clause, day: DayExpression): LowerBound['basis'] {
  const isOfMessage = clause.nouns.length > 0 || clause.speakers.length > 0;
  return isOfMessage && day.kind !== 'year' && isDayOfEvent(clause, day) ? 'message' : 'report';
}

function boundOf(
  expression: DayExpression,
  basis: LowerBound['basis'],
  offset: number,
): readonly Fact<LowerBound>[] {
  const { year, month, day, kind, start, end } = expression;
  if (year === null || !['date', 'month', 'year'].includes(kind)) return [];
  const first = dayOf(year, month ?? 1, day ?? 1);
  if (first === null) return [];
  return [
    {
      value: { day: first, basis },
      span: { start: start + offset, end: end + offset },
      rule: `day-named-by-${basis}`,
      confidence: basis === 'message' ? 0.7 : 0.5,
    },
  ];
}

/** A day after publication is a plan or a slip and bounds nothing. */
function newest(
  bounds: readonly Fact<LowerBound>[],
  published: Day | null,
): Fact<LowerBound> | null {
  const past = bounds.filter(({ value }) => published === null || value.day <= published);
  const [last = null] = past.toSorted((a, b) => b.value.day - a.value.day);
  return last;
}
