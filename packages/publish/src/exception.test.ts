import { UsageError } from '@tellings/schema';
import { describe, expect, test } from 'vitest';
import { applyExceptions } from './exception.ts';
import { breachedGates } from './gate.ts';
import { atMost } from './gate-bound.ts';

const gates = [atMost('since_last.ids_gone.reports', 0.3, 0.1), atMost('quarantine_rate', 0, 0.1)];

function exception(fields: object = {}) {
  return {
    gate: 'since_last.ids_gone.reports',
    version: '1.3.0',
    reason: 'the wire service closed its archive',
    ...fields,
  };
}

describe('exceptions', () => {
  test('let a breach through for one version, with the reason beside it', () => {
    const context = { version: '1.3.0', previous: '1.2.3' };
    expect(breachedGates(applyExceptions(gates, [], context))).toHaveLength(1);
    const excepted = applyExceptions(gates, [exception()], context);
    expect(breachedGates(excepted)).toEqual([]);
    expect(excepted[0]).toEqual({ ...gates[0], exception: 'the wire service closed its archive' });
    expect(excepted[1]).toEqual(gates[1]);
  });

  test('hold for prereleases of their version', () => {
    const context = { version: '1.3.0-next.2', previous: '1.2.3' };
    expect(breachedGates(applyExceptions(gates, [exception()], context))).toEqual([]);
  });

  test.each([
    ['it is for a release that is past', { version: '1.2.3' }, 'which is past'],
    ['it is for another release', { version: '2.0.0' }, 'which is not this one'],
    ['the gate passes', { gate: 'quarantine_rate' }, 'not needed any more; remove it'],
    ['no gate has the name', { gate: 'mood' }, 'no gate has this name; breached: since_last'],
  ])('fail the build where %s', (_, fields, message) => {
    const apply = () =>
      applyExceptions(gates, [exception(fields)], { version: '1.3.0', previous: '1.2.3' });
    expect(apply).toThrow(UsageError);
    expect(apply).toThrow(message);
  });

  test('of the last release stay until something changes', () => {
    const passed = gates.map((gate) => ({ ...gate, is_passed: true, value: 0 }));
    const unchanged = { version: null, previous: '1.3.0' };
    expect(applyExceptions(passed, [exception()], unchanged)).toEqual(passed);
    expect(() => applyExceptions(passed, [exception({ version: '1.2.0' })], unchanged)).toThrow(
      'which is past',
    );
  });
});
