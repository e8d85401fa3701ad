import type { Redirect } from '@tellings/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeOf } from './change-rule.ts';
import { findBrokenRedirects, findLostRedirects, flattenRedirects } from './redirect.ts';

function redirect(id: string, kind: Redirect['kind'], targets: string[] = []): Redirect {
  return { id, kind, targets, since: '1.0.0', reason: 'same-recording' };
}

describe('flattening', () => {
  test.each<readonly [string, readonly Redirect[], Partial<Redirect>]>([
    [
      'a chain',
      [redirect('b', 'moved', ['c']), redirect('c', 'moved', ['d'])],
      { kind: 'moved', targets: ['d'] },
    ],
    ['a target that was retired', [redirect('b', 'retired')], { kind: 'retired', targets: [] }],
    [
      'a target that was withdrawn',
      [redirect('b', 'withdrawn')],
      { kind: 'withdrawn', targets: [] },
    ],
    [
      'a target that split',
      [redirect('b', 'split', ['c', 'd'])],
      { kind: 'split', targets: ['c', 'd'] },
    ],
    ['a target that stands again', [redirect('b', 'restored')], { kind: 'moved', targets: ['b'] }],
  ])('follows %s', (_, others, expected) => {
    const flat = flattenRedirects([redirect('a', 'moved', ['b']), ...others]);
    expect(flat[0]).toEqual({ ...redirect('a', 'moved', ['b']), ...expected });
    expect(flat.slice(1).map(({ id }) => id)).toEqual(others.map(({ id }) => id));
  });

  test('a split of which one part is left has moved there', () => {
    const flat = flattenRedirects([redirect('a', 'split', ['b', 'c']), redirect('b', 'retired')]);
    expect(flat[0]).toMatchObject({ kind: 'moved', targets: ['c'] });
  });

  test('parts that ended at one record are one target', () => {
    const flat = flattenRedirects([
      redirect('a', 'split', ['b', 'c']),
      redirect('b', 'moved', ['c']),
    ]);
    expect(flat[0]).toMatchObject({ kind: 'moved', targets: ['c'] });
  });

  test.each([
    [[redirect('a', 'moved', ['a'])], 'a to a go in a circle'],
    [
      [redirect('a', 'moved', ['b']), redirect('b', 'moved', ['c']), redirect('c', 'moved', ['b'])],
      'b to c to b go in a circle',
    ],
    [[redirect('a', 'retired'), redirect('a', 'withdrawn')], 'a has two rows'],
  ])('refuses what cannot be followed', (rows, message) => {
    expect(() => flattenRedirects(rows)).toThrow(message);
  });

  test('a history of merges, splits and ends is flat, and its order makes no difference', () => {
    const step = fc.record({
      kind: fc.constantFrom('moved', 'split', 'retired', 'withdrawn'),
      places: fc.tuple(fc.nat(), fc.nat()),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 30 }), (steps) => {
        // Id n can only lead to ids after it, so there is no circle; the last two always stand.
        const ids = [...steps.keys(), steps.length, steps.length + 1].map(String);
        const rows = steps.map(({ kind, places: [a, b] }, index) => {
          const later = ids.slice(index + 1);
          const [first, second] = [later[a % later.length], later[b % later.length]];
          const targets = kind === 'moved' ? [first] : kind === 'split' ? [first, second] : [];
          const own = [...new Set(targets.filter((target) => target !== undefined))];
          return redirect(String(index), own.length === 1 ? 'moved' : (kind as 'split'), own);
        });
        const live = new Set(ids.slice(steps.length));
        const flat = flattenRedirects(rows);
        expect(
          findBrokenRedirects(
            flat.map((row) => ({ ...row })),
            (id) => live.has(id),
          ),
        ).toEqual([]);
        expect(flat).toHaveLength(rows.length);
        expect(flattenRedirects(rows.toReversed())).toEqual(flat);
        expect(flattenRedirects(flat)).toEqual(flat);
      }),
    );
  });
});

test('broken redirects are told in a sentence each', () => {
  const live = new Set(['b', 'c']);
  const find = (row: Redirect): readonly string[] =>
    findBrokenRedirects([{ ...row }], (id) => live.has(id));
  expect(find(redirect('a', 'moved', ['b']))).toEqual([]);
  expect(find(redirect('a', 'split', ['b', 'c']))).toEqual([]);
  expect(find(redirect('b', 'restored'))).toEqual([]);
  expect(find(redirect('b', 'moved', ['c']))).toEqual([
    'redirect b: the id is still a record; if it stands again, make the kind restored',
  ]);
  expect(find(redirect('a', 'restored'))).toEqual(['redirect a: the id is not a record']);
  expect(find(redirect('a', 'moved', ['x']))).toEqual(['redirect a: the target x is not a record']);
  expect(find(redirect('a', 'split', ['b']))).toEqual(['redirect a: split cannot have 1 targets']);
  expect(find(redirect('a', 'retired', ['b']))).toEqual([
    'redirect a: retired cannot have 1 targets',
  ]);
});

test('a row that was deleted is missed', () => {
  const [gone] = findLostRedirects([
    changeOf('record-removed', { table: 'redirects', count: 2, examples: ['b', 'a'] }),
    changeOf('record-removed', { table: 'reports', examples: ['rep'] }),
    changeOf('value-changed', { table: 'redirects', field: 'kind' }),
  ]);
  expect(gone).toContain('2 redirects of the release before are missing (a, b): put the rows back');
  expect(findLostRedirects([])).toEqual([]);
});
