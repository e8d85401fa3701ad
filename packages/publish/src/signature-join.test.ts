import { NonRetryableError } from '@tellings/schema';
import { expect, test } from 'vitest';
import { report, signatureOf } from '../test/specimen-tables.ts';
import { joinSignatures } from './signature-join.ts';

const signed = report('gazette', 'one.txt', { signature: null });
const short = report('gazette', 'two.txt', {
  signature: null,
  unknown: [
    { field: 'dateline_place', reason: 'not-stated' },
    { field: 'url', reason: 'not-stated' },
  ],
});
const cited = report('bibliography', 'entry-3', { signature: null, unknown: [] });
const signatures = [
  { report_id: String(signed.report_id), signature: signatureOf('one.txt') },
  { report_id: String(short.report_id), signature: null },
];

test('a report has the signature of its text, or says why there is none', () => {
  expect(joinSignatures([signed, short, cited], signatures)).toEqual([
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
  ]);
});

test('a signature of no report is a fault that names it', () => {
  expect(() => joinSignatures([short], signatures)).toThrow(NonRetryableError);
  expect(() => joinSignatures([short], signatures)).toThrow(String(signed.report_id));
});
