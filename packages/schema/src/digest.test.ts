import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareStrings, mintId, sha256 } from './digest.ts';

describe('sha256', () => {
  test.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('of %j is the digest FIPS 180 gives', (message, digest) => {
    expect(sha256(message)).toBe(digest);
  });

  test('of a string is that of its bytes in UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(sha256(text)).toBe(sha256(new TextEncoder().encode(text)));
      }),
    );
  });
});

describe('mintId', () => {
  test('is the prefix and 16 hex digits of SHA-256 over the parts joined by line feeds', () => {
    expect(mintId('rep', 'abc')).toBe('rep_ba7816bf8f01cfea');
    expect(mintId('rep', 'a', 'b')).toBe(`rep_${sha256('a\nb').slice(0, 16)}`);
  });

  test('keeps parts apart and in order', () => {
    expect(mintId('rep', 'ab', 'c')).not.toBe(mintId('rep', 'a', 'bc'));
    expect(mintId('rep', 'a', 'b')).not.toBe(mintId('rep', 'b', 'a'));
  });

  test('fits the pattern of every id', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (parts) => {
        expect(mintId('clm', ...parts)).toMatch(/^clm_[0-9a-f]{16}$/);
      }),
    );
  });
});

describe('compareStrings', () => {
  test('orders by UTF-16 code unit, not by locale or code point', () => {
    const sorted = ['Z', 'a', 'ä', '\u{1f600}', '\ufb33'];
    expect(sorted.toReversed().toSorted(compareStrings)).toEqual(sorted);
  });

  test('is a total order that agrees with the default sort', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (strings) => {
        expect(strings.toSorted(compareStrings)).toEqual(strings.toSorted());
      }),
    );
  });
});
