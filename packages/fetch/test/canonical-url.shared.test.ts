import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { canonicalUrl } from '../src/address/canonical-url.ts';

const shared = resolve(import.meta.dirname, '../../../../shared');
const isMissing = !existsSync(shared) && process.env.TELLINGS_REQUIRE_SHARED !== '1';
if (isMissing) console.log(`skipped: ${shared} is absent, so these suites have nothing to read`);

/** One file of the suite of iipc/urlcanon. */
function readSuite(name: string): unknown {
  const archive = join(shared, 'data/conformance/urlcanon-testdata.tar.gz');
  const path = `urlcanon/testdata/${name}.json`;
  const { status, stdout } = spawnSync('tar', ['xzOf', archive, path]);
  expect(status).toBe(0);
  return JSON.parse(stdout.toString('utf8'));
}

/** Every text of a JSON document, keys included. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return Object.entries(value).flatMap(([key, item]) => [key, ...textsOf(item)]);
}

async function readUrls(name: string): Promise<readonly string[]> {
  const packed = await readFile(join(shared, 'data/extraction', name));
  const lines = gunzipSync(packed).toString('utf8').split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { url?: string | null }).url)
    .filter((url) => typeof url === 'string');
}

describe.skipIf(isMissing)('canonical addresses', () => {
  test('stay as they are, on the suite of urlcanon', () => {
    const idempotence = textsOf(readSuite('idempotence'));
    const names = ['aggressive', 'semantic_precise', 'supplemental_whatwg', 'parsing', 'path_dots'];
    const others = [...names, 'surt', 'urltestdata'].flatMap((name) => textsOf(readSuite(name)));
    const stays = (url: string): boolean => canonicalUrl(canonicalUrl(url)) === canonicalUrl(url);
    const isHttp = (url: string): boolean => canonicalUrl(url).startsWith('https://');
    console.log(
      `urlcanon idempotence: ${idempotence.filter(stays).length} of ${idempotence.length}; ` +
        `of its other suites: ${others.filter(stays).length} of ${others.length}, ` +
        `${others.filter(isHttp).length} of them http`,
    );
    expect(idempotence.filter((url) => !stays(url))).toEqual([]);
    expect(others.filter((url) => !stays(url))).toEqual([]);
    expect(others.filter(isHttp).length).toBeGreaterThan(300);
  });

  test('differ for the pages of the extraction sets', async () => {
    const names = ['article-extraction-benchmark.jsonl.gz', 'fundus-pages-dev.jsonl.gz'];
    const urls = [...new Set((await Promise.all(names.map(readUrls))).flat())];
    const canonical = new Set(urls.map(canonicalUrl));
    console.log(`canonical addresses: ${canonical.size} of ${urls.length} pages`);
    expect(urls.length).toBeGreaterThan(100);
    expect(canonical.size).toBe(urls.length);
  });
});
