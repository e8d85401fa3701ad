import type { Redirect } from '@tellings/schema';
import { describe, expect, test } from 'vitest';
import { pending, recording, report, source, telling } from '../test/specimen-tables.ts';
import { openDeltaCauses } from './delta-cause.ts';
import type { TableRecord } from './table-state.ts';

function redirect(id: string, kind: Redirect['kind'], ...targets: string[]): Redirect {
  return { id, kind, targets, since: '0.2.0', reason: 'test' };
}

const one = report('wire', 'one.txt');
const id = String(one.report_id);
const tape = recording('tape-1');
const told = telling(one, 'tape-1');

const causeOf = (redirects: readonly Redirect[] = [], corrected: readonly string[] = []) => {
  const cause = openDeltaCauses({
    redirects,
    isCorrected: (table, key) => corrected.includes(`${table} ${key}`),
  });
  return (table: string, key: string, before: TableRecord | null, after: TableRecord | null) =>
    cause({ table, key, before, after });
};

describe('the cause of a change', () => {
  test('is the pipeline where nothing else explains it', () => {
    const cause = causeOf();
    expect(cause('recordings', 'tape-1', tape, { ...tape, title: 'Named' })).toBe('pipeline');
    expect(cause('reports', id, one, { ...one, language: 'fr' })).toBe('pipeline');
    expect(cause('tellings', 'tel_1', told, { ...told, bits: 8 })).toBe('pipeline');
    expect(cause('tellings', 'tel_1', null, told)).toBe('pipeline');
  });

  test('is the source where the report is new, gone or has another text', () => {
    for (const [before, after] of [
      [null, one],
      [one, null],
      [one, { ...one, text_sha256: 'f'.repeat(64) }],
    ] as const) {
      const cause = causeOf();
      expect(cause('reports', id, before, after)).toBe('source');
      expect(cause('tellings', 'tel_1', told, { ...told, bits: 8 })).toBe('source');
      expect(cause('tellings', 'tel_1', told, null)).toBe('source');
      expect(cause('pending_reports', id, null, pending(one))).toBe('source');
      expect(cause('copy_groups', 'cpg_1', null, { report_ids: ['rep_x', id] })).toBe('source');
      expect(cause('tellings', 'tel_2', null, telling(report('wire', 'two.txt'), 'tape-1'))).toBe(
        'pipeline',
      );
    }
    expect(causeOf()('sources', 'wire', null, source('wire', 'closed'))).toBe('source');
  });

  test('is a correction where one names the record, and only that record', () => {
    const cause = causeOf([], ['recordings tape-1']);
    expect(cause('recordings', 'tape-1', tape, { ...tape, title: 'Named' })).toBe('correction');
    expect(cause('claims', 'tape-1', {}, {})).toBe('pipeline');
  });

  test('is a merge for what moved or split, where it went, and the rows that say so', () => {
    const rows = [redirect('tape-1', 'moved', 'tape-2'), redirect('tape-3', 'split', 'tape-4')];
    const cause = causeOf(rows, ['recordings tape-1']);
    expect(cause('recordings', 'tape-1', tape, null)).toBe('merge');
    expect(cause('recordings', 'tape-2', tape, { ...tape, title: 'Named' })).toBe('merge');
    expect(cause('recordings', 'tape-4', null, tape)).toBe('merge');
    expect(cause('redirects', 'tape-3', null, { ...rows[1] })).toBe('merge');
  });

  test('is a withdrawal above all else', () => {
    const rows = [redirect(id, 'withdrawn')];
    const cause = causeOf(rows, [`reports ${id}`]);
    expect(cause('reports', id, one, null)).toBe('withdrawal');
    expect(cause('redirects', id, null, { ...rows[0] })).toBe('withdrawal');
  });

  test('of a retired id is whatever retired it', () => {
    expect(causeOf([redirect(id, 'retired')])('reports', id, one, null)).toBe('source');
    const tapes = causeOf([redirect('tape-1', 'retired')]);
    expect(tapes('recordings', 'tape-1', tape, null)).toBe('pipeline');
  });
});
