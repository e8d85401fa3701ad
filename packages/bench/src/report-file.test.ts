import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createCorpus } from './corpus.ts';
import { appendReports, readReportFile } from './report-file.ts';

test('reads back what was written, across the chunks it reads in', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tellings-bench-'));
  const path = join(folder, 'reports.jsonl');
  const { reportAt } = createCorpus(3);
  const reports = Array.from({ length: 4000 }, (_, position) => reportAt(position));
  const file = openSync(path, 'w');
  appendReports(file, reports.slice(0, 1500));
  appendReports(file, reports.slice(1500));
  closeSync(file);
  expect([...readReportFile(path)]).toEqual(reports);
  rmSync(folder, { recursive: true });
});
