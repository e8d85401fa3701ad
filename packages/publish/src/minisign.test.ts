import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkEnvelope, encodeForSigning, parseEnvelope, renderEnvelope } from './dsse.ts';
import {
  checkSignature,
  keyOfSeed,
  parsePublicKey,
  parseSecretKey,
  renderPublicKey,
  renderSecretKey,
  renderSignature,
} from './minisign.ts';

const seed = createHash('sha256').update('a key for tests only').digest();
const key = keyOfSeed(seed);
const other = keyOfSeed(createHash('sha256').update('another').digest());
const file = Buffer.from('abc\n');

describe('keys of minisign', () => {
  test('are read back from the files they are written to', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
        const made = keyOfSeed(bytes);
        const read = parseSecretKey(renderSecretKey(made), 'a.key');
        expect(Buffer.from(read.seed)).toEqual(Buffer.from(bytes));
        expect(read.key_id).toBe(made.key_id);
        const { key_id, public_key } = made;
        expect(parsePublicKey(renderPublicKey(made), 'a.pub')).toEqual({ key_id, public_key });
        expect(parsePublicKey(public_key, 'a.pub')).toEqual({ key_id, public_key });
      }),
      { numRuns: 20 },
    );
  });

  test('are refused when damaged, locked or of another kind, naming the file', () => {
    const text = renderSecretKey(key);
    const damage = (at: number) => {
      const bytes = Buffer.from(text.split('\n')[1] ?? '', 'base64');
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      return bytes.toString('base64');
    };
    expect(() => parseSecretKey(damage(70), 'a.key')).toThrow(/a\.key is damaged/);
    expect(() => parseSecretKey(damage(2), 'a.key')).toThrow('locked with a password');
    expect(() => parseSecretKey('secret', 'a.key')).toThrow('a.key is not a secret key');
    expect(() => parsePublicKey(text, 'a.pub')).toThrow('a.pub is not a public key');
  });
});

describe('a signature', () => {
  const text = renderSignature(key, file, 'dataset:specimen version:0.1.0');

  test('is the same each time and holds', () => {
    expect(renderSignature(key, file, 'dataset:specimen version:0.1.0')).toBe(text);
    expect(checkSignature(text, file, [other, key])).toEqual({
      isValid: true,
      keyId: key.key_id,
      trustedComment: 'dataset:specimen version:0.1.0',
    });
  });

  test.each([
    ['of another file', text, Buffer.from('abd\n'), [key], /is of another file/],
    ['by another key', text, file, [other], /trusted are [0-9A-F]{16}$/],
    [
      'whose comment was changed',
      text.replace('0.1.0', '0.2.0'),
      file,
      [key],
      /comment that was changed/,
    ],
    ['of the older kind', text.replace('\nRU', '\nRW'), file, [key], /older kind/],
    ['that was cut', text.slice(0, 90), file, [key], /not a signature/],
    ['that is empty', '', file, [key], /not a signature/],
  ])('%s does not hold', (_, signature, bytes, keys, fault) => {
    expect(checkSignature(signature, bytes, keys)).toMatchObject({
      isValid: false,
      fault: expect.stringMatching(fault),
    });
  });

  test('does not hold for any other bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 8 }), (bytes) => {
        const isSame = Buffer.from(bytes).equals(file);
        expect(checkSignature(text, bytes, [key]).isValid).toBe(isSame);
      }),
    );
  });
});

describe('what minisign 0.11 itself wrote', () => {
  const foreign = parsePublicKey(
    'RWRbRm00n7LaiaBgrBJaG+PKj494MRh5pRVulCObX49lqcjjpdp4yrN8',
    'vector',
  );
  const text = [
    'untrusted comment: signature from minisign secret key',
    'RURbRm00n7LaiTxKhwVmCDo1grNd2uUFh/nilE9d0iuUY0QHhcxftBIjpTinXE5id2KbLN3TgHPISHueifZ/5sp5Pa5D8qmNSAk=',
    'trusted comment: timestamp:1795283329\tfile:g\thashed',
    'x5G3VT9UO2IuJfGELLC0r/h5ctXoMJEnG8hWFNIGmiJe6vA0db1Eilhq73hfUXByLmSCdl6LljVjfqomjm/DBg==',
    '',
  ].join('\n');

  test('holds, and not for another file', () => {
    expect(checkSignature(text, Buffer.from('hello\n'), [foreign])).toMatchObject({
      isValid: true,
      keyId: '89DAB29F346D465B',
    });
    expect(checkSignature(text, Buffer.from('abd\n'), [foreign]).isValid).toBe(false);
  });
});

describe('an envelope', () => {
  const text = renderEnvelope(key, 'text/plain', file);

  test('encodes as the specification says', () => {
    const encoded = encodeForSigning('http://example.com/HelloWorld', Buffer.from('hello world'));
    expect(Buffer.from(encoded).toString()).toBe(
      'DSSEv1 29 http://example.com/HelloWorld 11 hello world',
    );
  });

  test('holds for its key, payload and type only', () => {
    const envelope = parseEnvelope(text);
    if (!envelope) throw new Error('not an envelope');
    expect(checkEnvelope(envelope, [key])).toEqual({ isValid: true, keyId: key.key_id });
    expect(checkEnvelope(envelope, [other]).isValid).toBe(false);
    expect(checkEnvelope({ ...envelope, payload: 'YWJkCg==' }, [key]).isValid).toBe(false);
    expect(checkEnvelope({ ...envelope, payloadType: 'text/csv' }, [key]).isValid).toBe(false);
    expect(checkEnvelope({ ...envelope, signatures: [] }, [key]).isValid).toBe(false);
  });

  test.each(['', 'null', '{}', '{"payload":1}'])('is not in %j', (value) => {
    expect(parseEnvelope(value)).toBeNull();
  });
});
