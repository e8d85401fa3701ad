import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { appendPairs, readPairs } from './pair-file.ts';

test('reads back what was appended, in that order', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tellings-bench-'));
  const path = join(folder, 'pairs.txt');
  const pairs = [
    { left_report_id: 'rep_a', right_report_id: 'rep_b', relation: 'copy', jaccard: 0.7 },
    { left_report_id: 'rep_a', right_report_id: 'rep_c', relation: 'template', jaccard: 1 / 3 },
  ];
  const file = openSync(path, 'w');
  appendPairs(file, pairs.slice(0, 1));
  appendPairs(file, []);
  appendPairs(file, pairs.slice(1));
  closeSync(file);
  expect(readPairs(path)).toEqual(pairs);
  rmSync(folder, { recursive: true });
});
