import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { mintId } from '@tellings/schema';
import { expect, test } from 'vitest';
import { findNearDuplicates } from '../src/index.ts';

const folder = resolve(import.meta.dirname, '../../../../shared/seeds');
const isPresent = existsSync(folder);
if (!isPresent) console.log('skipped: the folder shared/seeds is not beside the checkout');

test.skipIf(!isPresent && process.env.TELLINGS_REQUIRE_SHARED !== '1')(
  'no two of the four seed reports are near-duplicates, whichever recording they tell of',
  async () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
    const reports = files.map((file) => ({
      report_id: mintId('rep', file),
      headline: null,
      lead: null,
      body: readFileSync(resolve(folder, file), 'utf8'),
      published_at: null,
      agencies: [],
    }));
    expect(reports).toHaveLength(4);
    expect(await findNearDuplicates(reports)).toEqual({ pairs: [], groups: [], issues: [] });
  },
);
