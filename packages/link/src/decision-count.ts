import { primaryOf } from './assessment.ts';
import type { ReadFacts } from './fact-reading.ts';
import type { LinkInput } from './linking.ts';
import { openUnit, weighUnit } from './linking.ts';
import { divideUnit } from './unit.ts';

/** Reports by what became of them. */
export interface DecisionCounts {
  readonly auto: number;
  readonly judged: number;
  readonly review: number;
  readonly pending: number;
}

/** Weighs and decides every report, and makes no records of it. */
export function countDecisions(read: ReadFacts, input: LinkInput): DecisionCounts {
  const counts = { auto: 0, judged: 0, review: 0, pending: 0 };
  for (const unit of divideUnit(openUnit(read, input).unit)) {
    for (const assessment of weighUnit(unit).assessments) {
      counts[primaryOf(assessment)?.status ?? 'pending'] += 1;
    }
  }
  return counts;
}
