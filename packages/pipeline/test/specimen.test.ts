import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { verifyRelease } from '@tellings/publish';
import type {
  CopyGroup,
  DuplicatePair,
  PendingReport,
  Recording,
  Report,
  Telling,
} from '@tellings/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  copyDataset,
  readIssues,
  readTable,
  releaseOf,
  removeDataset,
  runAll,
} from './workspace.ts';

interface GoldRecording {
  readonly recording_id: string;
  readonly speaker_id: string;
  readonly released_from: string;
  readonly released_to: string;
  readonly is_registered: boolean;
}

interface GoldReport {
  readonly source_id: string;
  readonly source_key: string;
  readonly outlet: string | null;
  readonly agencies: readonly string[];
  readonly published_date: string | null;
  readonly language: string;
  readonly primary: string | null;
  readonly roles: readonly { readonly recording_id: string; readonly role: string }[];
  readonly copy_group: string | null;
  readonly copy_relation: string | null;
  readonly template_group: string | null;
}

interface Gold {
  readonly recordings: readonly GoldRecording[];
  readonly reports: readonly GoldReport[];
  readonly quarantined: readonly {
    readonly source_id: string;
    readonly source_key: string;
    readonly code: string;
  }[];
}

const goldPath = resolve(import.meta.dirname, '../../../datasets/specimen/gold.json');

describe('specimen, from HTTP to a release', () => {
  let folder: string;
  let release: string;
  let gold: Gold;
  let reports: readonly Report[];
  let recordings: readonly Recording[];
  let tellings: readonly Telling[];
  let pending: readonly PendingReport[];
  let pairs: readonly DuplicatePair[];
  let groups: readonly CopyGroup[];
  let goldOf: ReadonlyMap<string, GoldReport>;

  beforeAll(async () => {
    gold = JSON.parse(await readFile(goldPath, 'utf8')) as Gold;
    folder = await copyDataset('specimen');
    release = releaseOf(await runAll(folder));
    reports = await readTable(folder, 'reports', 'report');
    recordings = await readTable(folder, 'recordings', 'recording');
    tellings = await readTable(folder, 'tellings', 'telling');
    pending = await readTable(folder, 'pending_reports', 'pending-report');
    pairs = await readTable(folder, 'duplicate_pairs', 'duplicate-pair');
    groups = await readTable(folder, 'copy_groups', 'copy-group');
    const byKey = new Map(gold.reports.map((row) => [`${row.source_id} ${row.source_key}`, row]));
    goldOf = new Map(
      reports.flatMap(({ report_id, source_id, source_key }) => {
        const row = byKey.get(`${source_id} ${source_key}`);
        return row ? [[report_id, row] as const] : [];
      }),
    );
  });

  afterAll(() => removeDataset(folder));

  /** The gold label of a recording: its registered id, or the founded one it stands for. */
  function labelOf(recordingId: string): string {
    const recording = recordings.find(({ recording_id }) => recording_id === recordingId);
    if (!recording || recording.basis === 'registry') return recordingId;
    const found = gold.recordings.find(
      (row) =>
        !row.is_registered &&
        row.speaker_id === recording.speaker_id &&
        row.released_from <= (recording.released_to ?? '') &&
        row.released_to >= (recording.released_from ?? ''),
    );
    return found?.recording_id ?? recordingId;
  }

  test('every entry is a report or in quarantine with its code', async () => {
    expect([...goldOf.keys()].sort()).toEqual(reports.map(({ report_id }) => report_id).sort());
    expect(reports).toHaveLength(gold.reports.length);
    const issues = await readIssues(folder);
    const codes = issues.filter(({ level }) => level === 'error').map(({ code }) => code);
    expect(codes.sort()).toEqual(gold.quarantined.map(({ code }) => code).sort());
  });

  test('outlet, agencies, day and language are as stated, and unknown where they are not', () => {
    for (const report of reports) {
      const row = goldOf.get(report.report_id);
      expect.soft(report, `${report.source_id} ${report.source_key}`).toMatchObject({
        outlet: row?.outlet,
        agencies: row?.agencies,
        published_date: row?.published_date,
      });
      // Gold states the language, pages may state the region too.
      expect.soft(report.language?.split('-')[0], report.source_key).toBe(row?.language);
    }
  });

  test('no telling is wrong, and every recording is found', () => {
    const primaries = tellings.filter(
      ({ role, status }) => role === 'primary' && status === 'auto',
    );
    for (const { report_id, recording_id } of primaries) {
      const row = goldOf.get(report_id);
      expect.soft(labelOf(recording_id), `${row?.source_id} ${row?.source_key}`).toBe(row?.primary);
    }
    const found = new Set(primaries.map(({ recording_id }) => labelOf(recording_id)));
    expect([...found].sort()).toEqual(gold.recordings.map((row) => row.recording_id).sort());
    expect(recordings).toHaveLength(gold.recordings.length);
    const expected = gold.reports.filter(({ primary }) => primary !== null).length;
    expect(primaries.length / expected).toBeGreaterThanOrEqual(0.9);
  });

  test('every other role is one the report has', () => {
    const others = tellings.filter(({ role, status }) => role !== 'primary' && status === 'auto');
    for (const { report_id, recording_id, role } of others) {
      const row = goldOf.get(report_id);
      expect
        .soft(row?.roles, `${row?.source_id} ${row?.source_key}`)
        .toContainEqual({ recording_id: labelOf(recording_id), role });
    }
  });

  test('what tells of no recording is pending with a reason', () => {
    const ids = new Set(pending.map(({ report_id }) => report_id));
    for (const report of reports.filter(({ report_id }) => !goldOf.get(report_id)?.primary)) {
      expect.soft(ids.has(report.report_id), report.source_key).toBe(true);
    }
  });

  test('copy groups are the carriers of one wire text', () => {
    const found = groups.map(({ report_ids }) => [...report_ids].sort());
    const labels = new Set(gold.reports.flatMap((row) => row.copy_group ?? []));
    const expected = [...labels].map((label) =>
      reports
        .map((r) => r.report_id)
        .filter((id) => goldOf.get(id)?.copy_group === label)
        .sort(),
    );
    const byFirst = (a: readonly string[], b: readonly string[]): number =>
      String(a[0]) < String(b[0]) ? -1 : 1;
    expect(found.sort(byFirst)).toEqual(expected.sort(byFirst));
  });

  test('a template is not a duplicate', () => {
    const templates = reports
      .map(({ report_id }) => report_id)
      .filter((id) => goldOf.get(id)?.template_group);
    const between = pairs.filter((pair) => templates.includes(pair.left_report_id));
    expect(between.map(({ relation }) => relation)).toEqual(['template']);
  });

  test('the release verifies, and holds the headlines its licence allows', async () => {
    expect(await verifyRelease(release)).toMatchObject({ is_valid: true });
    const lines = (await readFile(join(release, 'data/reports.jsonl'), 'utf8'))
      .trimEnd()
      .split('\n');
    const headlines = lines.map((line) => (JSON.parse(line) as Report).headline);
    expect(headlines.filter((headline) => headline !== null).length).toBeGreaterThan(40);
  });
});
