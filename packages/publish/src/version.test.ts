import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareVersions, raisedLevel, raiseVersion } from './version.ts';

test('versions sort as semver.org orders them', () => {
  const order = [
    '0.1.0-local.00ff00ff',
    '0.1.0',
    '0.2.0',
    '0.10.0',
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
