import { existsSync } from 'node:fs';
import { copyFile, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fetchChecked, sourceOf, temporaryFolder } from './fixture.ts';

const shared = resolve(import.meta.dirname, '../../../../shared');
const isMissing = !existsSync(shared) && process.env.TELLINGS_REQUIRE_SHARED !== '1';
if (isMissing) console.log(`skipped: ${shared} is absent, so these suites have nothing to read`);

describe.skipIf(isMissing)('material beside the checkout', () => {
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
