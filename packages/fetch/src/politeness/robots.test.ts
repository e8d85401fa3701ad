import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crawlDelay, judgeRobots, maxRobotsBytes, parseRobots, type Robots } from './robots.ts';

const robotsOf = (text: string): Robots => parseRobots(Buffer.from(text));
const allows = (text: string, path: string, token = 'Tellings'): boolean =>
  judgeRobots(robotsOf(text), token, `https://a.example${path}`).isAllowed;

describe('parseRobots', () => {
  test.each(['\n', '\r', '\r\n'])('reads lines ended by %j', (end) => {
    const text = ['User-agent: *', 'Disallow: /x', ''].join(end);
    expect(judgeRobots(robotsOf(text), 'any', '/x')).toEqual({
      isAllowed: false,
      rule: 'Disallow: /x',
      line: 2,
    });
  });

  test('passes over a byte order mark', () => {
    expect(allows('\uFEFFUser-agent: *\nDisallow: /', '/')).toBe(false);
  });

  test('an HTML page has no rules', () => {
    const page = robotsOf('\n<!DOCTYPE html><pre>\nUser-agent: *\nDisallow: /\n</pre>');
    expect(judgeRobots(page, 'any', '/').isAllowed).toBe(true);
  });

  test('a markup comment before the rules does not hide them', () => {
    expect(allows('<!-- ours -->\nUser-agent: *\nDisallow: /', '/')).toBe(false);
  });

  test('reads 500 KiB and no half line', () => {
    expect(maxRobotsBytes).toBe(512_000);
    const head = 'User-agent: *\nDisallow: /first\n';
    const tail = `\n${head}Disallow: /second/la`;
    const filler = '#'.repeat(maxRobotsBytes - tail.length);
    const cut = robotsOf(`${filler}${tail}st\n`);
    expect(judgeRobots(cut, 'any', '/first').isAllowed).toBe(false);
    expect(judgeRobots(cut, 'any', '/second/la').isAllowed).toBe(true);
  });

  test('octets that are no UTF-8 match themselves', () => {
    const bytes = Buffer.from('User-agent: *\nDisallow: /caf\xe9', 'latin1');
    expect(judgeRobots(parseRobots(bytes), 'any', '/caf%E9').isAllowed).toBe(false);
    expect(judgeRobots(parseRobots(bytes), 'any', '/caf%C3%A9').isAllowed).toBe(true);
  });

  test('an octet that looks like a blank of Latin-1 stays', () => {
    // The last octet of `à` is a no-break space in Latin-1.
    expect(allows('User-agent: *\nDisallow: /à\n', '/%C3%A0')).toBe(false);
    expect(allows('User-agent: *\nDisallow: /à\n', '/%C3')).toBe(true);
  });

  test('a sitemap may stand anywhere and ends no group', () => {
    const text =
      'Sitemap: https://a.example/1.xml\nUser-agent: x\nsitemap: /2.xml\nUser-agent: y\n';
    expect(allows(`${text}Disallow: /`, '/', 'x')).toBe(false);
  });

  test('any bytes are taken, by rules that are stored as they are', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .tuple(
          fc.constantFrom('user-agent', 'allow', 'disallow', 'crawl-delay', 'sitemap'),
          fc.constantFrom(':', ' ', ' : '),
          fc.string({ unit: fc.constantFrom('/', 'a', '*', '$', '%', '2', 'é', ' ', '#') }),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(fc.array(line), fc.uint8Array(), fc.webPath(), (lines, tail, path) => {
        const robots = parseRobots(Buffer.concat([Buffer.from(lines.join('\n')), tail]));
        const { isAllowed, rule, line } = judgeRobots(robots, 'a', path);
        if (!isAllowed) expect(rule?.toLowerCase()).toMatch(/^disallow/);
        expect(rule === null).toBe(line === null);
        expect(judgeRobots(JSON.parse(JSON.stringify(robots)), 'a', path)).toEqual({
          isAllowed,
          rule,
          line,
        });
      }),
      { numRuns: 500 },
    );
  });
});

describe('judgeRobots', () => {
  test('the longest match wins, and Allow where both are as long', () => {
    const text = 'User-agent: *\nDisallow: /a/\nAllow: /a/b\nDisallow: /c\nAllow: /c';
    expect(allows(text, '/a/x')).toBe(false);
    expect(allows(text, '/a/b')).toBe(true);
    expect(allows(text, '/c')).toBe(true);
  });

  test('the order of rules and groups does not matter', () => {
    const rule = fc.tuple(
      fc.constantFrom('Allow', 'Disallow'),
      fc.string({ unit: fc.constantFrom('a', 'b', '*', '/'), maxLength: 5 }),
    );
    fc.assert(
      fc.property(
        fc.array(rule),
        fc.string({ unit: fc.constantFrom('a', 'b', '/') }),
        (rules, path) => {
          const write = (lines: typeof rules): string =>
            lines.map(([name, value]) => `User-agent: x\n${name}: /${value}\n`).join('');
          const forwards = allows(write(rules), `/${path}`, 'x');
          expect(allows(write(rules.toReversed()), `/${path}`, 'x')).toBe(forwards);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('groups of one agent are merged, and leave the group of all aside', () => {
    const text =
      'User-agent: *\nDisallow: /\n\nUser-agent: TELLINGS/2\nDisallow: /a\n' +
      'User-agent: b\nDisallow: /b\nUser-agent: tellings\nDisallow: /c\n';
    expect(['/a', '/b', '/c', '/d'].map((path) => allows(text, path))).toEqual([
      false,
      true,
      false,
      true,
    ]);
    expect(allows(text, '/d', 'other')).toBe(false);
  });

  test('an empty rule ends the list of agents and allows everything', () => {
    const text = 'User-agent: tellings\nDisallow:\nUser-agent: *\nDisallow: /';
    expect(allows(text, '/x')).toBe(true);
    expect(allows(text, '/x', 'other')).toBe(false);
  });

  test('the file itself may always be fetched', () => {
    expect(allows('User-agent: *\nDisallow: /', '/robots.txt')).toBe(true);
  });

  test('an address without a path is the root', () => {
    expect(allows('User-agent: *\nDisallow: /$', '')).toBe(false);
    expect(allows('User-agent: *\nDisallow: /*?x', '?x')).toBe(false);
    expect(allows('User-agent: *\nDisallow: /*y', '/#y')).toBe(true);
  });

  test('missing colons and common misspellings are understood, prose is not', () => {
    expect(allows('useragent *\ndissalow /x', '/x')).toBe(false);
    expect(allows('User-agent: *\nDisallow everything here', '/everything')).toBe(true);
  });

  test('hides behind no wall of wildcards', () => {
    const text = `User-agent: *\n${`Disallow: /${'*a'.repeat(2_000)}b\n`.repeat(100)}`;
    const robots = robotsOf(text);
    const start = performance.now();
    expect(judgeRobots(robots, 'any', `/${'a'.repeat(8_000)}`).isAllowed).toBe(true);
    // Backtracking would take longer than anyone waits.
    expect(performance.now() - start).toBeLessThan(60_000);
  });

  test('quotes only the beginning of a rule without end', () => {
    const { rule } = judgeRobots(
      robotsOf(`User-agent: *\nDisallow: /${'*'.repeat(9_000)}`),
      'a',
      '/',
    );
    expect(rule?.length).toBe(500);
  });
});

describe('crawlDelay', () => {
  const text =
    'User-agent: a\nCrawl-delay: 2.5\nUser-agent: b\nDisallow: /x\nCrawl-delay: 1\n' +
    'User-agent: *\nCrawl-delay: soon\nUser-agent: c\nDisallow: /\nCrawl-delay: 7';
  test.each([
    ['a', 2_500],
    ['B', 1_000],
    ['c', 7_000],
    ['other', 7_000],
  ])('of %s is %s', (token, expected) => {
    expect(crawlDelay(robotsOf(text), token)).toBe(expected);
  });

  test('none is stated', () => {
    expect(crawlDelay(robotsOf('User-agent: a\nUser-agent: *\nDisallow: /'), 'a')).toBeNull();
  });

  test('does not part a group', () => {
    expect(allows('User-agent: a\nCrawl-delay: 1\nUser-agent: *\nDisallow: /', '/', 'a')).toBe(
      false,
    );
  });
});
