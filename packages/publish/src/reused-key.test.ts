import { describe, expect, test } from 'vitest';
import { report, signatureOf } from '../test/specimen-tables.ts';
import { isUnrelated } from './reused-key.ts';

const before = report('gazette', 'one.txt', {
  headline: 'Exiled prime minister thanks dockers',
  published_date: '2021-03-04',
});

/** The signature with the first `count` of its 128 values replaced by those of another text. */
function altered(count: number): string {
  const [own, other] = [String(before.signature), signatureOf('another text')].map((text) =>
    Buffer.from(text, 'base64url'),
  );
  if (!own || !other) throw new Error('no signature');
  return Buffer.concat([other.subarray(0, count * 2), own.subarray(count * 2)]).toString(
    'base64url',
  );
}

const other = {
  headline: 'Seafarers elect a leader',
  published_date: '2023-01-09',
  text_sha256: 'b'.repeat(64),
  signature: signatureOf('another text'),
};

describe('a report under an old key', () => {
  test.each([
    ['another article', other, true],
    ['the same', {}, false],
    [
      'the same text, everything else another',
      { ...other, text_sha256: before.text_sha256 },
      false,
    ],
    ['a tenth of the text', { ...other, signature: altered(115) }, false],
    ['a twentieth of the text', { ...other, signature: altered(122) }, true],
    [
      'words of the headline',
      { ...other, headline: 'Prime minister in exile elects a leader' },
      false,
    ],
    ['nearly the same day', { ...other, published_date: '2021-03-07' }, false],
    ['no text to compare, the rest far', { ...other, signature: null }, true],
    ['only a date to compare', { ...other, signature: null, headline: null }, false],
    ['only a text to compare', { ...other, headline: null, published_date: null }, false],
  ])('%s', (_, fields, expected) => {
    expect(isUnrelated(before, { ...before, ...fields })).toBe(expected);
    expect(isUnrelated({ ...before, ...fields }, before)).toBe(expected);
  });
});
