import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { judgeRobots, parseRobots } from '../src/politeness/robots.ts';

const shared = resolve(import.meta.dirname, '../../../../shared');
const suites = join(shared, 'data/conformance');
const isMissing = !existsSync(shared) && process.env.TELLINGS_REQUIRE_SHARED !== '1';
if (isMissing) console.log(`skipped: ${shared} is absent, so these suites have nothing to read`);

interface GoogleCase {
  readonly test: string;
  readonly robots: string;
  readonly ua: string;
  readonly url: string;
  readonly allowed: boolean;
}

describe.skipIf(isMissing)('robots.txt', () => {
  test('is judged as by the tests of google/robotstxt', async () => {
    const all: readonly GoogleCase[] = JSON.parse(
      await readFile(join(suites, 'robots-google.json'), 'utf8'),
    );
    // These five build their lines in code; the file holds only pieces of them.
    const cases = all.filter((item) => item.test !== 'GoogleOnly_LineTooLong');
    expect(cases.length).toBe(140);
    const failing = cases.filter(({ robots, ua, url, allowed }) => {
      return judgeRobots(parseRobots(Buffer.from(robots)), ua, url).isAllowed !== allowed;
    });
    console.log(`robots: ${cases.length - failing.length} of ${cases.length}`);
    for (const { test: name, robots, url, allowed } of failing) {
      console.log(`  ${name}: ${url} allowed=${allowed} by ${JSON.stringify(robots)}`);
    }
    // Google does not decode `%62%61%7A` in a rule; RFC 9309, 2.2.2 does, in a row of its table.
    expect(failing.map(({ url }) => url)).toEqual(['http://foo.bar/foo/bar/baz']);
  });

  test('of 4,231 sites is read, and answers, without a throw', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tellings-robots-'));
    try {
      const archive = join(suites, 'protego-robots-corpus.tar.gz');
      expect(spawnSync('tar', ['xzf', archive, '-C', folder]).status).toBe(0);
      const corpus = join(folder, 'protego/tests/test_data');
      const files = await Promise.all(
        (await readdir(corpus)).map((name) => readFile(join(corpus, name))),
      );
      const start = performance.now();
      const robots = files.map((bytes) => parseRobots(bytes));
      const parsed = performance.now();
      const verdicts = robots.flatMap((one) => {
        return paths.map((path) => judgeRobots(one, 'Tellings', `https://a.example${path}`));
      });
      const judged = performance.now();
      const denied = verdicts.filter(({ isAllowed }) => !isAllowed).length;
      console.log(
        `robots in the wild: ${files.length} files parsed in ${Math.round(parsed - start)} ms, ` +
          `${verdicts.length} answers in ${Math.round(judged - parsed)} ms, ${denied} denials`,
      );
      expect(files.length).toBe(4_231);
      expect(verdicts.length).toBe(84_620);
      // Neither everything nor nothing.
      expect(denied / verdicts.length).toBeGreaterThan(0.02);
      expect(denied / verdicts.length).toBeLessThan(0.5);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

const paths = [
  '/',
  '/index.html',
  '/news/2024/11/21/harbour-strike-ends',
  '/news/2024/11/21/harbour-strike-ends?utm_source=feed',
  '/news/2024/11/21/harbour-strike-ends/amp',
  '/search?q=harbour',
  '/search/',
  '/tag/harbour',
  '/author/someone/feed',
  '/feed',
  '/sitemap.xml',
  '/wp-admin/',
  '/admin/login.php',
  '/print/12345',
  '/article.php?id=12345&page=2',
  '/a/b/c/d/e/f/g.pdf',
  '/%E6%B8%AF/%E6%B8%AF.html',
  '/user:name/@handle',
  `/${'a'.repeat(2_000)}`,
  '/robots.txt',
];
