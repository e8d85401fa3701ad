import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeOctets, matchesPath, parsePathPattern } from './path-pattern.ts';

const matches = (pattern: string, path: string): boolean =>
  matchesPath(parsePathPattern(pattern), decodeOctets(path));

describe('matchesPath', () => {
  test.each([
    ['/fish', '/fish.html', true],
    ['/fish', '/Fish', false],
    ['/*.php$', '/folder/a.php', true],
    ['/*.php$', '/a.php?x', false],
    ['/a*b*a', '/aba', true],
    ['/a*b$', '/ab.b', true],
    ['/ab*b$', '/ab', false],
    ['/$', '/', true],
    ['/$', '/x', false],
    ['*', '/anything', true],
    ['fish', '/fish', false],
    ['/a$b', '/a$b', true],
  ])('%s against %s: %s', (pattern, path, expected) => {
    expect(matches(pattern, path)).toBe(expected);
  });

  // The tables of RFC 9309, 2.2.2 and 2.2.3.
  test.each([
    ['/foo/bar?baz=https://foo.bar', '/foo/bar?baz=https%3A%2F%2Ffoo.bar'],
    ['/foo/bar/\xe3\x83\x84', '/foo/bar/%E3%83%84'],
    ['/foo/bar/%e3%83%84', '/foo/bar/%E3%83%84'],
    ['/foo/bar/%62%61%7A', '/foo/bar/baz'],
    ['/path/file-with-a-%2A.html', '/path/file-with-a-*.html'],
    ['/path/foo-%24', '/path/foo-$'],
  ])('%s matches %s', (pattern, path) => {
    expect(matches(pattern, path)).toBe(true);
  });

  test('an encoded wildcard is a character', () => {
    expect(matches('/a-%2A-b', '/a-x-b')).toBe(false);
    expect(matches('/a%24', '/a')).toBe(false);
  });

  test('an encoded percent sign is not decoded twice', () => {
    expect(matches('/%2541', '/A')).toBe(false);
    expect(matches('/%2541', '/%2541')).toBe(true);
  });

  test('agrees with trying every way', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '*', '$'), maxLength: 8 });
    const path = fc.string({ unit: fc.constantFrom('a', 'b', '$'), maxLength: 10 });
    fc.assert(
      fc.property(word, path, (pattern, text) => {
        expect(matches(pattern, text)).toBe(matchesByTrying(pattern, text));
      }),
      { numRuns: 3_000 },
    );
  });

  test('many wildcards cost no more than few', () => {
    const path = `/${'a'.repeat(8_000)}`;
    const pattern = parsePathPattern(`/${'*a'.repeat(7_000)}*b$`);
    const start = performance.now();
    for (let round = 0; round < 20; round += 1) expect(matchesPath(pattern, path)).toBe(false);
    // Backtracking would need longer than the universe has stood.
    expect(performance.now() - start).toBeLessThan(60_000);
  });
});

test('both spellings of a pattern rank the same', () => {
  const rank = (pattern: string): number => parsePathPattern(pattern).rank;
  expect(rank('/%7Eb')).toBe(rank('/~b'));
  expect(rank('/\xe3\x83\x84')).toBe(rank('/%E3%83%84'));
  expect(rank('/ab$')).toBe(4);
});

function matchesByTrying(pattern: string, text: string): boolean {
  const head = pattern[0];
  if (head === undefined) return true;
  if (pattern === '$') return text === '';
  if (head !== '*') return text[0] === head && matchesByTrying(pattern.slice(1), text.slice(1));
  const rests = Array.from({ length: text.length + 1 }, (_, index) => text.slice(index));
  return rests.some((rest) => matchesByTrying(pattern.slice(1), rest));
}
