import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findNearDuplicates } from '@tellings/near-duplicates';
import { startThreads } from '@tellings/pipeline';
import { afterAll, expect, test } from 'vitest';
import { createCorpus } from './corpus.ts';
import { buildIndex } from './subjects.ts';

const folder = mkdtempSync(join(tmpdir(), 'tellings-threads-'));
const threads = startThreads(2);

afterAll(async () => {
  await threads.close();
  rmSync(folder, { recursive: true });
});

/** Ten megabytes: several batches, so that threads take turns. */
const corpus = createCorpus(3);
const reports = Array.from({ length: 5000 }, (_, position) => corpus.reportAt(position));

test('threads find in batches what one pass finds, and again when the folder is built anew', async () => {
  const whole = await findNearDuplicates(reports);
  expect(whole.pairs.length).toBeGreaterThan(1000);
  expect((await buildIndex(folder, reports, threads)).results()).toEqual(whole);
  const fewer = reports.slice(1000).reverse();
  const index = await buildIndex(folder, fewer, threads);
  expect(index.results()).toEqual(await findNearDuplicates(fewer));
});
