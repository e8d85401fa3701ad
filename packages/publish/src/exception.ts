import { type DatasetSpec, UsageError } from '@tellings/schema';
import type { Gate } from './gate-bound.ts';
import { compareVersions, releaseOf } from './version.ts';

export type Exception = NonNullable<NonNullable<DatasetSpec['gates']>['exceptions']>[number];

/** The version a build would get, and the one it follows. */
export interface ExceptionContext {
  /** null where nothing changed, so that nothing is released. */
  readonly version: string | null;
  readonly previous: string | null;
}

/**
 * Writes the reason of each exception beside the gate that it lets through.
 * Throws UsageError for an exception that no longer applies: its gate passes or does not exist,
 * or it is for another version than the one that would be released. Until something changes, one
 * for the release before stays as it is: it is the reason of that.
 */
export function applyExceptions(
  gates: readonly Gate[],
  exceptions: readonly Exception[],
  { version, previous }: ExceptionContext,
): readonly Gate[] {
  const planned = version ?? previous;
  for (const exception of exceptions) {
    if (version === null && exception.version === planned) continue;
    assertApplies(exception, gates, planned);
  }
  return gates.map((gate) => {
    const reason = exceptions.find(({ gate: id }) => id === gate.gate_id)?.reason;
    return gate.is_passed || reason === undefined ? gate : { ...gate, exception: reason };
  });
}

function assertApplies(exception: Exception, gates: readonly Gate[], planned: string | null): void {
  const { gate: id, version } = exception;
  const place = `dataset.yml: gates.exceptions: ${id}`;
  if (planned !== null && version !== releaseOf(planned)) {
    const order = compareVersions(version, releaseOf(planned)) < 0 ? 'past' : 'not this one';
    throw new UsageError(
      `${place}: it is for ${version}, which is ${order}: the build is ${planned}; remove it, or say again why the breach is right`,
    );
  }
  const gate = gates.find(({ gate_id }) => gate_id === id);
  if (!gate) {
    const known = gates.filter(({ is_passed }) => !is_passed).map(({ gate_id }) => gate_id);
    throw new UsageError(
      `${place}: no gate has this name; breached: ${known.join(', ') || 'none'}; correct the name or remove it`,
    );
  }
  if (gate.is_passed) {
    throw new UsageError(
      `${place}: the gate passes (${gate.value}, limit ${gate.limit}): the exception is not needed any more; remove it`,
    );
  }
}
