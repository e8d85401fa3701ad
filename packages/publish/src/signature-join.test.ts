import { compareStrings, NonRetryableError } from '@tellings/schema';
import { expect, test } from 'vitest';
import { report, signatureOf } from '../test/specimen-tables.ts';
import { joinSignatures } from './signature-join.ts';
import type { TableRecord } from './table-state.ts';

const signed = report('gazette', 'one.txt', { signature: null });
const short = report('gazette', 'two.txt', {
  signature: null,
  unknown: [
    { field: 'dateline_place', reason: 'not-stated' },
    { field: 'url', reason: 'not-stated' },
  ],
});
const cited = report('bibliography', 'entry-3', { signature: null, unknown: [] });
const signatures = sorted([
  { report_id: String(signed.report_id), signature: signatureOf('one.txt') },
  { report_id: String(short.report_id), signature: null },
]);

function sorted(records: readonly TableRecord[]): readonly TableRecord[] {
  return records.toSorted((a, b) => compareStrings(String(a.report_id), String(b.report_id)));
}

async function join(reports: readonly TableRecord[], batchSize: number) {
  const batches: TableRecord[][] = [];
  for (let start = 0; start < reports.length; start += batchSize) {
    batches.push(sorted(reports).slice(start, start + batchSize));
  }
  const joined: TableRecord[] = [];
  for await (const batch of joinSignatures(batches, [signatures.slice(0, 1), signatures.slice(1)]))
    joined.push(...batch);
  return joined;
}

test.each([1, 2, 3])(
  'a report has the signature of its text, or says why not (batches of %i)',
  async (size) => {
    expect(await join([signed, short, cited], size)).toEqual(
      sorted([
        { ...signed, signature: signatureOf('one.txt') },
        {
          ...short,
          unknown: [
            { field: 'dateline_place', reason: 'not-stated' },
            { field: 'signature', reason: 'too-short' },
            { field: 'url', reason: 'not-stated' },
          ],
        },
        { ...cited, unknown: [{ field: 'signature', reason: 'no-text' }] },
      ]),
    );
  },
);

test.each([
  ['before', [short, cited], signed],
  ['behind', [signed, cited], short],
  ['where no report is', [], sorted([signed, short])[0]],
])('a signature of no report, %s others, is a fault that names it', async (_, reports, stray) => {
  await expect(join(reports, 2)).rejects.toThrow(NonRetryableError);
  await expect(join(reports, 2)).rejects.toThrow(String(stray?.report_id));
});
