import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

describe('canonicalJson', () => {
  test('writes the sample of RFC 8785, section 3.2.2', () => {
    const sample = {
      // biome-ignore lint/correctness/noPrecisionLoss: the literal of the RFC, beyond a double.
      numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(sample)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  test('sorts keys by UTF-16 code units: the sample of RFC 8785, section 3.2.3', () => {
    const sample = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    const values = [...canonicalJson(sample).matchAll(/:"([^"]+)"/g)].map(([, value]) => value);
    expect(values).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  test.each([
    [-0, '0'],
    [5e-324, '5e-324'],
    [1.7976931348623157e308, '1.7976931348623157e+308'],
    [9007199254740992, '9007199254740992'],
    [1e21, '1e+21'],
    [9.999999999999997e22, '9.999999999999997e+22'],
    [0.000001, '0.000001'],
    [1e-7, '1e-7'],
  ])('writes the number %s as ECMAScript does (RFC 8785, appendix B)', (number, text) => {
    expect(canonicalJson(number)).toBe(text);
  });

  test.each([undefined, () => 1, Symbol('a'), Number.NaN, Number.POSITIVE_INFINITY, 1n, '\ud800'])(
    'throws on %s, which JSON cannot hold',
    (value) => {
      expect(() => canonicalJson(value)).toThrow();
    },
  );

  test.each([Number.NaN, Number.NEGATIVE_INFINITY, 1n, 'a\udc00'])(
    'throws on %s inside',
    (value) => {
      expect(() => canonicalJson({ nested: [value] })).toThrow();
    },
  );

  test('throws on a cycle', () => {
    const cycle: unknown[] = [];
    cycle.push({ cycle });
    expect(() => canonicalJson(cycle)).toThrow('Circular');
  });

  test('treats undefined below the top level as JSON.stringify does', () => {
    expect(canonicalJson({ b: [undefined], a: undefined })).toBe('{"b":[null]}');
  });

  test('reads back to the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (record) => {
        const reversed = Object.fromEntries(Object.entries(record).toReversed());
        expect(canonicalJson(reversed)).toBe(canonicalJson(record));
      }),
    );
  });
});
