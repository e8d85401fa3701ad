import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { encodeWarcRecord, type WarcDraft } from './encode.ts';

const draft: WarcDraft = {
  type: 'metadata',
  id: 'urn:uuid:75055027-ee47-41b3-8001-111914f26579',
  date: '2026-01-02T03:04:05.678Z',
  targetUri: 'https://harbour.example/a',
  contentType: 'application/json',
  block: Buffer.from('{}'),
  headers: [['WARC-Concurrent-To', '<urn:uuid:00000000-ee47-41b3-8001-111914f26579>']],
};

test('a record is framed as the standard has it', () => {
  expect(gunzipSync(encodeWarcRecord(draft)).toString()).toBe(
    [
      'WARC/1.1',
      'WARC-Type: metadata',
      'WARC-Record-ID: <urn:uuid:75055027-ee47-41b3-8001-111914f26579>',
      'WARC-Date: 2026-01-02T03:04:05.678Z',
      'WARC-Target-URI: https://harbour.example/a',
      'WARC-Concurrent-To: <urn:uuid:00000000-ee47-41b3-8001-111914f26579>',
      'WARC-Block-Digest: sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
      'Content-Type: application/json',
      'Content-Length: 2',
      '',
      '{}',
      '',
      '',
    ].join('\r\n'),
  );
});

test('same draft, same bytes', () => {
  expect(encodeWarcRecord(draft)).toEqual(encodeWarcRecord({ ...draft }));
});

test('nothing is written that would break the frame', () => {
  const targetUri = 'https://harbour.example/\r\nWARC-Type: response';
  expect(() => encodeWarcRecord({ ...draft, targetUri })).toThrow('WARC-Target-URI');
  expect(() => encodeWarcRecord({ ...draft, headers: [['A B', 'c']] })).toThrow('"A B"');
});
