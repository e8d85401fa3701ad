import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PendingReport, Report, Telling } from '@tellings/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  copyDataset,
  isSharedPresent,
  readTable,
  removeDataset,
  reportSkippedShared,
  runAll,
  shared,
} from './workspace.ts';

reportSkippedShared('bibliography against gold');

interface GoldLink {
  readonly primary: string | null;
  readonly mentions: readonly { readonly recording: string; readonly role: string }[];
  readonly primary_only?: boolean;
}

describe.skipIf(!isSharedPresent)('the bibliography of 270 reports', () => {
  let folder: string;
  let reports: readonly Report[];
  let tellings: readonly Telling[];
  let pending: readonly PendingReport[];
  let gold: ReadonlyMap<string, GoldLink>;

  beforeAll(async () => {
    const text = await readFile(join(shared, 'data/recordings/gold-dev.json'), 'utf8');
    gold = new Map(Object.entries((JSON.parse(text) as { links: Record<string, GoldLink> }).links));
    folder = await copyDataset('leader-recordings');
    await runAll(folder);
    reports = await readTable(folder, 'reports', 'report');
    tellings = await readTable(folder, 'tellings', 'telling');
    pending = await readTable(folder, 'pending_reports', 'pending-report');
  });

  afterAll(() => removeDataset(folder));

  test('every report has one primary telling or one reason why not', () => {
    expect(reports).toHaveLength(270);
    const primaries = tellings.filter(({ role }) => role === 'primary');
    const ids = [...primaries, ...pending].map(({ report_id }) => report_id).sort();
    expect(ids).toEqual(reports.map(({ report_id }) => report_id).sort());
  });

  test('no telling contradicts what was judged by reading', () => {
    const keys = new Map(reports.map(({ report_id, source_key }) => [report_id, source_key]));
    let linked = 0;
    for (const { report_id, recording_id, role, status } of tellings) {
      const link = gold.get(keys.get(report_id) ?? '');
      if (!link || status === 'review') continue;
      if (role === 'primary') {
        expect(recording_id, keys.get(report_id)).toBe(link.primary);
        linked++;
      } else if (!link.primary_only && role === 'antecedent') {
        expect(recording_id, keys.get(report_id)).not.toBe(link.primary);
      }
    }
    const primaries = tellings.filter(
      ({ role, status }) => role === 'primary' && status !== 'review',
    );
    console.log(
      `bibliography: ${primaries.length} of ${reports.length} reports linked; of ${gold.size} judged by reading ${linked}, 0 wrong`,
    );
    expect(primaries.length / reports.length).toBeGreaterThanOrEqual(0.8);
  });

  test('the recording of November 2016 has primaries from IBTimes, The Sun and Reuters copy', () => {
    const primaries = tellings
      .filter(
        (t) => t.role === 'primary' && t.recording_id === 'bag-2016-11' && t.status !== 'review',
      )
      .flatMap(({ report_id }) => reports.filter((report) => report.report_id === report_id));
    const outlets = primaries.map(({ outlet }) => outlet);
    expect(outlets).toContain('International Business Times');
    expect(outlets).toContain('The Sun');
    const carriers = primaries.filter(({ agencies }) => agencies.includes('Reuters'));
    expect(new Set(carriers.map(({ outlet }) => outlet)).size).toBeGreaterThanOrEqual(3);
  });
});
