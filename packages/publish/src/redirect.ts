import { compareStrings, type Redirect, UsageError } from '@tellings/schema';
import type { Change, RuleId } from './change-rule.ts';
import { referencedIds } from './reference-check.ts';
import { keyOf, type TableRecord } from './table-state.ts';

/** Fewest and most targets of each kind. */
const targetBounds: ReadonlyMap<unknown, readonly [number, number]> = new Map([
  ['moved', [1, 1]],
  ['split', [2, Number.POSITIVE_INFINITY]],
  ['retired', [0, 0]],
  ['withdrawn', [0, 0]],
  ['restored', [0, 0]],
]);

/**
 * Redirects as a release holds them, sorted by id: each target is a record, because what was
 * redirected in turn is followed to its end. Where every target has ended, the redirect ends as
 * they did; where one of two is left, the record has moved there.
 * Throws UsageError for a circle and for an id with two rows.
 */
export function flattenRedirects(redirects: readonly Redirect[]): readonly Redirect[] {
  const byId = new Map<string, Redirect>();
  for (const redirect of redirects) {
    if (byId.has(redirect.id)) {
      throw new UsageError(
        `redirects.jsonl: ${redirect.id} has two rows: keep one, with the newest state`,
      );
    }
    byId.set(redirect.id, redirect);
  }
  return redirects
    .map((redirect) => flatten(redirect, byId))
    .toSorted((a, b) => compareStrings(a.id, b.id));
}

function flatten(redirect: Redirect, byId: ReadonlyMap<string, Redirect>): Redirect {
  const ends = followTargets(redirect, byId, []);
  const targets = [...new Set(ends.filter((end) => typeof end === 'string'))];
  const isSame =
    targets.length === redirect.targets.length &&
    targets.every((target, index) => target === redirect.targets[index]);
  if (isSame) return redirect;
  if (targets.length > 1) return { ...redirect, kind: 'split', targets };
  if (targets.length === 1) return { ...redirect, kind: 'moved', targets };
  const isWithdrawn = ends.some((end) => typeof end !== 'string' && end.kind === 'withdrawn');
  return { ...redirect, kind: isWithdrawn ? 'withdrawn' : 'retired', targets };
}

/** Ids at which the targets end, and rows that end without one, in the order of the targets. */
function followTargets(
  redirect: Redirect,
  byId: ReadonlyMap<string, Redirect>,
  path: readonly string[],
): readonly (string | Redirect)[] {
  if (path.includes(redirect.id)) {
    const circle = [...path.slice(path.indexOf(redirect.id)), redirect.id].join(' to ');
    throw new UsageError(
      `redirects.jsonl: ${circle} go in a circle: one of them must lead to a record`,
    );
  }
  return redirect.targets.flatMap((target): readonly (string | Redirect)[] => {
    const next = byId.get(target);
    if (!next || next.kind === 'restored') return [target];
    if (next.targets.length === 0) return [next];
    return followTargets(next, byId, [...path, redirect.id]);
  });
}

/**
 * Rules of redirects, broken ones as one sentence each: a redirected id is gone and a restored one
 * is a record, targets are records (so there is no chain and no circle), their number fits the kind.
 */
export function findBrokenRedirects(
  redirects: readonly TableRecord[],
  isLive: (id: string) => boolean,
): readonly string[] {
  return redirects.flatMap((redirect) => {
    const id = keyOf(redirect, ['id']);
    const targets = referencedIds(redirect.targets);
    const { kind } = redirect;
    const bounds = targetBounds.get(kind);
    const problems: string[] = [];
    if (kind === 'restored' && !isLive(id)) problems.push('the id is not a record');
    if (kind !== 'restored' && isLive(id)) {
      problems.push('the id is still a record; if it stands again, make the kind restored');
    }
    if (bounds && (targets.length < bounds[0] || targets.length > bounds[1])) {
      problems.push(`${kind} cannot have ${targets.length} targets`);
    }
    for (const target of targets) {
      if (!isLive(target)) problems.push(`the target ${target} is not a record`);
    }
    return problems.map((problem) => `redirect ${id}: ${problem}`);
  });
}

/** Rows that the release before had and this one has not, as one sentence: they are never deleted. */
export function findLostRedirects(changes: readonly Change[]): readonly string[] {
  return changes
    .filter(({ table, rule }) => table === 'redirects' && lostRules.includes(rule))
    .map(
      ({ count, examples }) =>
        `${count} redirects of the release before are missing (${examples.join(', ')}): put the rows back; for an id that stands again, make the kind restored`,
    );
}

const lostRules: readonly RuleId[] = ['record-left', 'record-removed', 'record-rekeyed'];
