import { existsSync } from 'node:fs';
import { copyFile, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parseFeed } from '../src/feed/feed.ts';
import { parseMediaType } from '../src/http/media-type.ts';
import { fetchChecked, sourceOf, temporaryFolder } from './fixture.ts';

const shared = resolve(import.meta.dirname, '../../../../shared');
const isMissing = !existsSync(shared) && process.env.TELLINGS_REQUIRE_SHARED !== '1';
if (isMissing) console.log(`skipped: ${shared} is absent, so these suites have nothing to read`);

interface FeedCase {
  readonly body_base64: string;
  readonly headers?: Readonly<Record<string, string>>;
}

async function readFeedCases(): Promise<readonly FeedCase[]> {
  const packed = await readFile(join(shared, 'data/conformance/feedparser.jsonl.gz'));
  const lines = gunzipSync(packed).toString('utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as FeedCase);
}

describe.skipIf(isMissing)('material beside the checkout', () => {
  test('no feed of the feedparser suite makes the parser throw', async () => {
    const cases = await readFeedCases();
    expect(cases.length).toBeGreaterThan(2_000);
    const parsed = cases.map(({ body_base64, headers }) => {
      const contentType = headers?.['content-type'] ?? headers?.['Content-Type'] ?? null;
      return parseFeed(Buffer.from(body_base64, 'base64'), parseMediaType(contentType).charset);
    });
    // Feeds the suite holds on purpose ill-formed or in forms that are no longer in use.
    const readable = parsed.filter(({ fault }) => fault === null).length;
    expect(readable / cases.length).toBeGreaterThan(0.8);
  });

  test('the seed documents are captured with what their table states', async () => {
    const table = await readFile(join(shared, 'seeds/documents-with-dates.csv'), 'utf8');
    const names = [...table.matchAll(/^[^,\n]+\.txt/gm)].map(([name]) => name);
    const folder = await temporaryFolder({ 'docs/documents.csv': table });
    for (const name of names)
      await copyFile(join(shared, 'seeds', name), join(folder, 'docs', name));
    const result = await fetchChecked(sourceOf('folder', { path: 'docs' }), { folder });
    expect(result.captures.length).toBe(4);
    expect(result.issues).toEqual([]);
    expect(result.captures.every(({ stated }) => stated.basis === 'metadata')).toBe(true);
  });
});
