import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeOf, type RuleId } from './change-rule.ts';
import {
  chooseVersion,
  compareVersions,
  isPrerelease,
  raisedLevel,
  raiseVersion,
  releaseOf,
  type VersionRequest,
} from './version.ts';

test('versions sort as semver.org orders them', () => {
  const order = [
    '0.1.0-local.00ff00ff',
    '0.1.0',
    '0.2.0',
    '0.10.0',
    '1.0.0-alpha',
    '1.0.0-alpha.1',
    '1.0.0-alpha.beta',
    '1.0.0-beta',
    '1.0.0-beta.2',
    '1.0.0-beta.11',
    '1.0.0-rc.1',
    '1.0.0',
    '1.0.10',
  ];
  for (const [index, version] of order.entries()) {
    for (const [other, rival] of order.entries()) {
      expect(Math.sign(compareVersions(version, rival))).toBe(Math.sign(index - other));
    }
  }
});

test('every raise gives a later version, and a higher level a later one still', () => {
  fc.assert(
    fc.property(fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)), (numbers) => {
      const version = numbers.join('.');
      const [patch, minor, major] = (['patch', 'minor', 'major'] as const).map((level) =>
        raiseVersion(version, level),
      );
      expect(
        [version, patch, minor, major].toSorted((a, b) => compareVersions(a ?? '', b ?? '')),
      ).toEqual([version, patch, minor, major]);
    }),
  );
});

test('a major change raises the minor version below 1.0.0 only', () => {
  expect(raisedLevel('0.9.9', 'major')).toBe('minor');
  expect(raisedLevel('1.0.0', 'major')).toBe('major');
  expect(raisedLevel('0.9.9', 'patch')).toBe('patch');
});

test('what is no version is refused', () => {
  expect(() => compareVersions('1.0', '1.0.0')).toThrow('1.0 is not a semantic version');
});

test('a prerelease belongs to a release', () => {
  expect([isPrerelease('1.3.0-next.1'), isPrerelease('1.3.0')]).toEqual([true, false]);
  expect(releaseOf('1.3.0-next.1')).toBe('1.3.0');
});

function choose(rule: RuleId | null, fields: Partial<VersionRequest> = {}) {
  return chooseVersion({
    previous: '1.2.3',
    changes: rule ? [changeOf(rule, { table: 'reports', count: 2 })] : [],
    override: null,
    taken: ['1.2.3'],
    channel: 'stable',
    inputsSha256: `0123456789${'f'.repeat(54)}`,
    ...fields,
  });
}

describe('the version of a release', () => {
  test.each([
    ['value-changed', '1.2.3', '1.2.4'],
    ['record-added', '1.2.3', '1.3.0'],
    ['record-removed', '1.2.3', '2.0.0'],
    ['record-removed', '0.4.0', '0.5.0'],
  ] as const)('%s raises %s to %s', (rule, previous, expected) => {
    expect(choose(rule, { previous }).version).toBe(expected);
  });

  test('is 0.1.0 for the first', () => {
    expect(choose(null, { previous: null, taken: [] })).toEqual({
      version: '0.1.0',
      bump: { level: 'initial', computed: null, override: null, reasons: ['first release'] },
    });
  });

  test('says that a major change raised the minor version while the major version is 0', () => {
    expect(choose('record-removed', { previous: '0.4.0' }).bump).toEqual({
      level: 'minor',
      computed: 'minor',
      override: null,
      reasons: [
        'reports: 2 removed without a redirect',
        'a major change raises the minor version while the major version is 0',
      ],
    });
  });

  test('can be raised and lowered with a reason, which is told', () => {
    const raised = choose('value-changed', {
      override: { level: 'major', reason: 'a new editor' },
    });
    expect(raised).toMatchObject({
      version: '2.0.0',
      bump: { level: 'major', computed: 'patch', override: { reason: 'a new editor' } },
    });
    expect(raised.bump.reasons.at(-1)).toBe('a person chose major and not patch: a new editor');
    expect(
      choose('record-removed', { override: { level: 'patch', reason: 'test rows' } }),
    ).toMatchObject({ version: '1.2.4', bump: { level: 'patch', computed: 'major' } });
    expect(
      choose('record-added', { previous: '0.4.0', override: { level: 'major', reason: 'stable' } })
        .version,
    ).toBe('1.0.0');
    expect(() => choose('value-changed', { override: { level: 'major', reason: ' ' } })).toThrow(
      'not set by hand without a reason',
    );
  });

  test('is not there where nothing changed, unless somebody says so', () => {
    expect(() => choose(null)).toThrow('nothing changed since 1.2.3');
    const override = { level: 'patch', reason: 'new documents' } as const;
    expect(choose(null, { override })).toMatchObject({
      version: '1.2.4',
      bump: { computed: null, reasons: ['a person chose patch and not no release: new documents'] },
    });
  });

  test('is never that of a release that was yanked', () => {
    const taken = ['1.2.3', '1.3.0', '1.4.0'];
    expect(choose('record-added', { taken }).version).toBe('1.5.0');
    expect(choose('value-changed', { taken }).version).toBe('1.2.4');
  });

  test('counts prereleases of one version', () => {
    const taken = ['1.2.3', '1.3.0-next.1', '1.3.0-next.10', '1.4.0-next.20'];
    expect(choose('record-added', { taken, channel: 'next' }).version).toBe('1.3.0-next.11');
    expect(choose('record-removed', { taken, channel: 'next' }).version).toBe('2.0.0-next.1');
  });

  test('of a local build names its inputs, even when nothing changed', () => {
    expect(choose(null, { channel: 'local' })).toMatchObject({
      version: '1.2.4-local.01234567',
      bump: { level: 'local', reasons: [] },
    });
    expect(choose(null, { channel: 'local', previous: null }).version).toBe('0.1.0-local.01234567');
  });
});
