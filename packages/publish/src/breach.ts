import { type Change, describeChange, type RuleId } from './change-rule.ts';
import { breachedGates, type Gate } from './gate.ts';

/** Rules whose gates count ids, so that the number alone does not say where to look. */
const namedRules: readonly RuleId[] = ['record-returned', 'record-reused'];

/** Why nothing was released, for people: each breached gate, the ids it is about, what to do. */
export function describeBreach(
  dataset: string,
  gates: readonly Gate[],
  changes: readonly Change[],
): string {
  const breaches = breachedGates(gates).map(
    ({ gate_id, value, limit }) => `  ${gate_id}: ${value}, limit ${limit}`,
  );
  const named = changes
    .filter(({ rule }) => namedRules.includes(rule))
    .map((change) => `  ${describeChange(change)}: ${change.examples.join(', ')}`);
  return [
    `${dataset}: nothing was released, because gates of dataset.yml are broken:`,
    ...breaches,
    ...named,
    'Correct the cause or, where the breach is meant, say why under gates.exceptions (docs/versions.md)',
  ].join('\n');
}
