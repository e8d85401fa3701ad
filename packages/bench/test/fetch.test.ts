import { expect, test } from 'vitest';
import { measureFetch } from '../src/fetch.ts';
import { tabulateFetch } from '../src/fetch-tables.ts';
import { renderTable } from '../src/table.ts';

const options = { pages: 300, peers: false, json: false, write: false };

test('fetches 300 pages and reads their archive, in processes of their own', async () => {
  const steps: string[] = [];
  const results = await measureFetch(options, (step) => {
    steps.push(step);
  });
  expect(results.crawl.captures).toBe(300);
  expect(results.crawl.heap_bytes).toHaveLength(2);
  // Request, response and event of each page, and what robots.txt, listings and the run take.
  expect(results.ours.records).toBeGreaterThan(900);
  expect(results.ours.records).toBeLessThan(950);
  expect(results.warcioJs).toMatchObject({
    records: results.ours.records,
    block_bytes: results.ours.block_bytes,
  });
  expect(results.ours.writing.records).toBe(results.ours.records);
  expect(results.crawl.archive_bytes).toBe(results.ours.archive_bytes);
  const tables = tabulateFetch(results, options).map(renderTable).join('\n\n');
  expect(tables).toContain('`pnpm bench fetch --pages 300`');
  expect(tables).toContain('| warcio 2.4.11, JavaScript');
  expect(steps).toContain('replay and fsck');
});
