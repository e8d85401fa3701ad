import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Decoded, decodeContent } from './decode.ts';

function decode(bytes: Uint8Array, charset: string | null = null): Decoded {
  const decoded = decodeContent(bytes, charset);
  if ('code' in decoded) throw new Error(decoded.message);
  return decoded;
}

function codeOf(bytes: Uint8Array, charset: string | null = null): string | null {
  const decoded = decodeContent(bytes, charset);
  return 'code' in decoded ? decoded.code : null;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

describe('decodeContent', () => {
  test('reads the 27 characters that windows-1252 has in 0x80 to 0x9F', () => {
    const bytes = Uint8Array.from({ length: 32 }, (_, index) => 0x80 + index);
    const quay = utf8('The quay. ');
    const { text, encoding } = decode(new Uint8Array([...quay, ...bytes]), 'iso-8859-1');
    expect(encoding).toBe('windows-1252');
    expect(text).toBe('The quay. €\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ');
  });

  test('a byte order mark outranks the declared charset', () => {
    expect(decode(new Uint8Array([0xff, 0xfe, 0x41, 0, 0x62, 0]), 'utf-8').text).toBe('Ab');
    expect(decode(new Uint8Array([0xef, 0xbb, 0xbf, 0xc3, 0xa9]), 'windows-1251').text).toBe('é');
  });

  test('the declared charset outranks the meta element', () => {
    const page = latin1('<meta charset="utf-8"><p>\xcf\xf0\xe8\xe2\xe5\xf2</p>');
    expect(decode(page, 'windows-1251').text).toContain('Привет');
  });

  test('the meta element is used when nothing is declared', () => {
    const page = latin1(
      '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"></head>\xcf\xf0\xe8',
    );
    expect(decode(page).text).toContain('При');
  });

  test('without any declaration UTF-8 is tried before windows-1252', () => {
    expect(decode(utf8('Zürich — “quay”')).text).toBe('Zürich — “quay”');
    expect(decode(latin1('the captain\x92s log')).text).toBe('the captain’s log');
  });

  test('multi-byte encodings are read by the standard tables', () => {
    expect(decode(new Uint8Array([0x8a, 0xbf, 0x8e, 0x9a]), 'shift_jis').text).toBe('漢字');
    expect(decode(new Uint8Array([0x81, 0x41]), 'euc-kr').text).toBe('갂');
  });

  test('UTF-8 labelled Latin-1 is read as UTF-8, with a warning', () => {
    const { text, findings } = decode(utf8('the captain’s log'), 'iso-8859-1');
    expect(text).toBe('the captain’s log');
    expect(findings.map(({ code }) => code)).toEqual(['charset-conflict']);
  });

  test('UTF-8 cut inside a character keeps the rest, with a warning', () => {
    const { text, findings } = decode(utf8('“Zürich” – “quay” – “ship”').slice(0, -1), 'utf-8');
    expect(text).toBe('“Zürich” – “quay” – “ship\ufffd');
    expect(findings.map(({ code }) => code)).toEqual(['replacement-characters']);
  });

  test('an unknown label is reported and passed over', () => {
    const { text, findings } = decode(utf8('é'), 'x-nonsense');
    expect(text).toBe('é');
    expect(findings.map(({ code }) => code)).toEqual(['unknown-charset']);
  });

  test.each([
    ['PDF', utf8('%PDF-1.7 the quay')],
    ['zip', utf8('PK\x03\x04 the quay')],
    ['JPEG', new Uint8Array([0xff, 0xd8, 0xff, 0xe0])],
    ['NUL', utf8('the quay\0')],
    ['controls', utf8('\x01\x02\x03\x04 quay')],
  ])('%s is binary content', (_, bytes) => {
    expect(codeOf(bytes)).toBe('binary-content');
  });

  test('bytes that do not fit the declared encoding are undecodable', () => {
    expect(codeOf(new Uint8Array(100).fill(0xff), 'shift_jis')).toBe('undecodable');
    expect(codeOf(utf8('quay'), 'iso-2022-kr')).toBe('undecodable');
  });

  test('any well-formed text comes back from UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('\ufeff') && !text.startsWith('%PDF') && !/\p{Cc}/u.test(text));
        expect(decode(utf8(text), 'utf-8').text).toBe(text);
      }),
    );
  });
});
