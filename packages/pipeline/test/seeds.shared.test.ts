import { copyFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explainReport, renderExplanation } from '@tellings/link';
import type { PendingReport, Report, Telling } from '@tellings/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findReport, openReader } from '../src/index.ts';
import {
  copyDataset,
  isSharedPresent,
  readTable,
  readTree,
  releaseOf,
  removeDataset,
  reportSkippedShared,
  runAll,
  shared,
} from './workspace.ts';

reportSkippedShared('seeds, end to end');

interface Gold {
  readonly reports: Readonly<
    Record<
      string,
      { readonly recordings: readonly { readonly id: string; readonly role: string }[] }
    >
  >;
}

interface Outcome {
  readonly reports: readonly Report[];
  readonly tellings: readonly Telling[];
  readonly pending: readonly PendingReport[];
  readonly release: string;
}

const seeds = join(shared, 'seeds');

async function runOn(folder: string, documents: string): Promise<Outcome> {
  const events = await runAll(folder, documents);
  return {
    reports: (await readTable(folder, 'reports', 'report', documents)).filter(
      ({ source_id }) => source_id === 'documents',
    ),
    tellings: await readTable(folder, 'tellings', 'telling', documents),
    pending: await readTable(folder, 'pending_reports', 'pending-report', documents),
    release: releaseOf(events),
  };
}

/** The seeds with the documents.csv that gives outlet and publication date. */
async function datedSeeds(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tellings-dated-'));
  for (const file of (await readdir(seeds)).filter((name) => name.endsWith('.txt'))) {
    await copyFile(join(seeds, file), join(folder, file));
  }
  await copyFile(join(seeds, 'documents-with-dates.csv'), join(folder, 'documents.csv'));
  return folder;
}

function tellingsOf(outcome: Outcome, number: string): readonly Telling[] {
  const report = findReport(outcome.reports, `${number}_`);
  return outcome.tellings.filter(({ report_id }) => report_id === report.report_id);
}

function primaryOf(outcome: Outcome, number: string): Telling | undefined {
  return tellingsOf(outcome, number).find(({ role }) => role === 'primary');
}

describe.skipIf(!isSharedPresent)('the four seed reports', () => {
  let folder: string;
  let dated: string;
  let gold: Gold;
  let bare: Outcome;
  let withDates: Outcome;

  beforeAll(async () => {
    gold = JSON.parse(await readFile(join(seeds, 'gold.json'), 'utf8')) as Gold;
    folder = await copyDataset('leader-recordings');
    dated = await datedSeeds();
    bare = await runOn(folder, seeds);
    withDates = await runOn(folder, dated);
  });

  afterAll(async () => {
    await removeDataset(folder);
    await rm(dated, { recursive: true, force: true });
  });

  test.each(['000', '001', '002', '003'])('%s without metadata: no wrong link', (number) => {
    const allowed = gold.reports[number]?.recordings ?? [];
    const decided = tellingsOf(bare, number).filter(({ status }) => status === 'auto');
    for (const { recording_id, role } of decided) {
      expect(allowed).toContainEqual(expect.objectContaining({ id: recording_id, role }));
    }
  });

  test.each([
    ['000', 'bag-2016-11'],
    ['001', 'bag-2017-09'],
    ['002', 'bag-2014-11'],
    ['003', 'bag-2016-11'],
  ])('%s with outlet and date: primary %s', (number, recording) => {
    expect(primaryOf(withDates, number)).toMatchObject({ recording_id: recording, status: 'auto' });
  });

  test.each(['000', '001', '002', '003'])(
    '%s with outlet and date: every other role as in gold',
    (number) => {
      const allowed = gold.reports[number]?.recordings ?? [];
      const decided = tellingsOf(withDates, number).filter(({ status }) => status === 'auto');
      for (const { recording_id, role } of decided) {
        const roles = allowed.filter(({ id }) => id === recording_id).map((entry) => entry.role);
        expect(roles, `${number} ${recording_id}`).not.toEqual([]);
        // Seed 002 both names and quotes the July 2014 recording; gold states the stronger role.
        if (role !== 'background_quoted') expect(roles).toContain(role);
      }
    },
  );

  test('Reuters names the recording of November 2016 as the one before; IBTimes and The Sun tell of it', () => {
    const roleOf = (number: string): string | undefined =>
      tellingsOf(withDates, number).find(({ recording_id }) => recording_id === 'bag-2016-11')
        ?.role;
    expect(roleOf('001')).toBe('antecedent');
    expect(roleOf('000')).toBe('primary');
    expect(roleOf('003')).toBe('primary');
  });

  test('no two of them are near-duplicates', async () => {
    const ids = withDates.reports.map(({ report_id }) => report_id);
    const pairs = await readTable(folder, 'duplicate_pairs', 'duplicate-pair', dated);
    expect(pairs.filter(({ left_report_id }) => ids.includes(left_report_id))).toEqual([]);
  });

  test('no 12 words of a seed stand in a file of the release', async () => {
    const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const shingles = new Set<string>();
    for (const file of (await readdir(seeds)).filter((name) => name.endsWith('.txt'))) {
      const all = words(await readFile(join(seeds, file), 'utf8'));
      for (let at = 0; at + 12 <= all.length; at++) shingles.add(all.slice(at, at + 12).join(' '));
    }
    for (const [path, content] of await readTree(withDates.release)) {
      const all = words(content.toString('utf8'));
      for (let at = 0; at + 12 <= all.length; at++) {
        expect(shingles.has(all.slice(at, at + 12).join(' ')), path).toBe(false);
      }
    }
  });

  test.each([
    ['001', [/recording/i, /2017-09|28 September 2017|Thursday/]],
    ['000', [/recording/i, /2016-11|Thursday/]],
  ])('explain says why for %s', async (number, expected) => {
    const reader = await openReader(folder, dated);
    const input = await reader.linkInput();
    reader.close();
    const report = findReport(input.reports, `${number}_`);
    const text = renderExplanation(explainReport(input, report.report_id));
    for (const pattern of expected) expect(text).toMatch(pattern);
    expect(text).toMatch(/bits/);
  });
});
