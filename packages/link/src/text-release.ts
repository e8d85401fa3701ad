import type { Clause } from './clause.ts';
import { isDayOfEvent, wordsBetween } from './clause.ts';
import type { Day } from './day.ts';
import type { DayExpression } from './day-expression.ts';
import type { Fact, Span } from './facts.ts';
import type { ReleaseDay } from './release-day.ts';
import { resolveReleaseDay } from './release-day.ts';

/** Words that may stand between a release verb and its day: after the verb, and before it. */
const reach = { after: 12, before: 8, message: 6 };

const releaseKinds: readonly DayExpression['kind'][] = [
  'date',
  'month-day',
  'weekday',
  'days-ago',
  'week',
];

export interface FoundRelease {
  readonly fact: Fact<ReleaseDay>;
  readonly clause: Clause;
}

/**
 * Release days that sentences state: a release verb and a day in one sentence that names a message.
 * `taken` are places that tell of the recording before.
 */
export function findReleases(
  clauses: readonly Clause[],
  published: Day | null,
  taken: readonly Span[],
): readonly FoundRelease[] {
  return clauses.flatMap((clause) => {
    if (clause.nouns.length === 0) return [];
    const days = clause.days.filter(
      (day) =>
        releaseKinds.includes(day.kind) &&
        !isDayOfEvent(clause, day) &&
        !taken.some((span) => span.start < day.end && day.start < span.end),
    );
    const best =
      nearest(clause, clause.releaseVerbs, days, reach) ??
      (clause.sayingVerbs.length > 0
        ? nearest(clause, clause.nouns, days, { after: reach.message, before: 0 })
        : null);
    if (!best) return [];
    const value = resolveReleaseDay(best.day, published);
    if (!value) return [];
    const isRelease = clause.releaseVerbs.includes(best.anchor);
    return [
      {
        clause,
        fact: {
          value,
          span: { start: best.day.start, end: best.day.end },
          rule: isRelease ? 'release-verb-and-day' : 'message-and-day',
          confidence: isRelease ? 0.9 : 0.4,
        },
      },
    ];
  });
}

function nearest(
  clause: Clause,
  anchors: readonly Span[],
  days: readonly DayExpression[],
  limits: { readonly after: number; readonly before: number },
): { readonly day: DayExpression; readonly anchor: Span } | null {
  const pairs = anchors.flatMap((anchor) =>
    days.map((day) => {
      const isAfter = day.start >= anchor.end;
      const words = wordsBetween(clause, anchor, day);
      const limit = isAfter ? limits.after : limits.before;
      return {
        day,
        anchor,
        isWithin: words <= limit && limit > 0,
        cost: words + (isAfter ? 0 : 4),
      };
    }),
  );
  const [best] = pairs
    .filter(({ isWithin }) => isWithin)
    .toSorted((a, b) => a.cost - b.cost || a.day.start - b.day.start);
  return best ?? null;
}
