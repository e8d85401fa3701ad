import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyKinds } from '../src/copy.ts';
import { measureNearDuplicates } from '../src/near-duplicates.ts';
import { renderTable } from '../src/table.ts';
import { tabulate } from '../src/tables.ts';

const options = { sizes: [200], peers: false, json: false, write: false };

test('measures 200 reports from end to end, in processes of their own', async () => {
  const steps: string[] = [];
  const results = await measureNearDuplicates(options, ['synthetic-200'], (step) => {
    steps.push(step);
  });
  const [corpus] = results.corpora;
  expect(corpus?.ours).toMatchObject({ documents: 200 });
  expect(corpus?.ours.scores.near.count).toBeGreaterThan(0);
  expect(corpus?.ours.scores.near.found).toBe(corpus?.ours.scores.near.count);
  expect(corpus?.ours.peak_bytes).toBeGreaterThan(corpus?.ours.loaded_bytes ?? 0);
  const [growth] = results.growth;
  expect(growth?.cpu_seconds).toBeGreaterThan(0);
  const planted = [...(growth?.scores.kinds.values() ?? [])];
  expect(planted.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(5);
  const tables = tabulate(results, options).map(renderTable).join('\n\n');
  for (const kind of copyKinds) expect(tables).toContain(`| ${kind}`);
  expect(tables).toContain('`pnpm bench near-duplicates --size 200`');
  expect(steps).toContain('growth: 200 reports');
});

describe('bench', () => {
  test.each([[['ships']], [['near-duplicates', '--size', 'many']]])(
    'answers %j with the usage and code 2',
    async (args) => {
      const program = resolve(import.meta.dirname, '../bin/bench.js');
      const outcome = await new Promise<{ code: unknown; stderr: string }>((done) => {
        execFile(process.execPath, [program, ...args], (error, _stdout, stderr) => {
          done({ code: error?.code, stderr });
        });
      });
      expect(outcome.code).toBe(2);
      expect(outcome.stderr).toContain('pnpm bench near-duplicates [--size');
    },
  );
});
