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

  test('a declaration counts in the first 16 KiB', () => {
    const meta = '<meta charset="windows-1251">';
    const page = (before: number): Uint8Array => latin1(`${' '.repeat(before)}${meta}<p>\xcf\xee`);
    expect(decode(page(16_384 - meta.length)).encoding).toBe('windows-1251');
    expect(decode(page(16_384)).encoding).toBe('windows-1252');
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

  test('UTF-8 labelled anything else is read as UTF-8, when it holds enough of it', () => {
    for (const label of ['windows-1251', 'shift_jis', 'gbk', 'utf-16le']) {
      const { text, findings } = decode(utf8('“Zürich” – “quay” – “ship”'), label);
      expect(text).toBe('“Zürich” – “quay” – “ship”');
      expect(findings.map(({ code }) => code)).toEqual(['charset-conflict']);
    }
  });

  test('a server that calls everything Latin-1 is overruled by the page, if it reads better so', () => {
    const russian = latin1(
      '\xcf\xee\xf0\xf2 \xe1\xe0\xf1\xf2\xf3\xe5\xf2 \xf3\xe6\xe5 \xed\xe5\xe4\xe5\xeb\xfe',
    );
    const page = new Uint8Array([...utf8('<meta charset="windows-1251"><p>'), ...russian]);
    const { text, encoding, findings } = decode(page, 'iso-8859-1');
    expect(text).toContain('Порт бастует уже неделю');
    expect(encoding).toBe('windows-1251');
    expect(findings.map(({ code }) => code)).toEqual(['charset-conflict']);
    const german = latin1(
      '<meta charset="windows-1251"><p>Die M\xf6wen \xfcber dem H\xe4uschen: gro\xdf, sch\xf6n, f\xfcr M\xe4nner, \xd6fen, T\xfcren, K\xf6rbe',
    );
    expect(decode(german, 'iso-8859-1').encoding).toBe('windows-1252');
  });

  test('declared UTF-8 that is none is read as the page declares', () => {
    const page = latin1(
      '<meta charset="windows-1251"><p>\xcf\xee\xf0\xf2 \xe1\xe0\xf1\xf2\xf3\xe5\xf2',
    );
    const { text, findings } = decode(page, 'utf-8');
    expect(text).toContain('Порт бастует');
    expect(findings.map(({ code }) => code)).toEqual(['charset-conflict']);
  });

  test('UTF-16 without a mark is known by its NULs', () => {
    const little = new Uint8Array([...'The quay.'].flatMap((char) => [char.charCodeAt(0), 0]));
    const big = new Uint8Array([...'The quay.'].flatMap((char) => [0, char.charCodeAt(0)]));
    expect(decode(little).text).toBe('The quay.');
    expect(decode(big).encoding).toBe('utf-16be');
    expect(decode(little, 'utf-8').findings.map(({ code }) => code)).toEqual(['charset-conflict']);
  });

  test('what stands in comments and other attributes declares nothing', () => {
    const page =
      '<!-- <meta charset="windows-1251"> --><meta name="charset" content="charset=koi8-r">';
    expect(decode(latin1(`${page}\xe9t\xe9`)).text).toContain('été');
  });

  test('ISO-2022-JP, GB18030 and EUC-KR are read', () => {
    expect(decode(latin1('\x1b$B4A;z\x1b(B'), 'iso-2022-jp').text).toBe('漢字');
    expect(decode(new Uint8Array([0x81, 0x30, 0x81, 0x30]), 'gb18030').text).toBe('\u0080');
    expect(decode(new Uint8Array([0xb0, 0xa1, 0x8c, 0x63]), 'ks_c_5601-1987').text).toBe('가똠');
  });

  test('never throws', () => {
    const labels = fc.constantFrom(
      null,
      'utf-8',
      'utf-16',
      'iso-2022-jp',
      'gb18030',
      'big5',
      'x',
      'iso-2022-kr',
    );
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        labels,
        fc.boolean(),
        (bytes, label, isPage) => {
          const head = isPage ? utf8('<meta charset="euc-jp"><p class="') : new Uint8Array();
          decodeContent(new Uint8Array([...head, ...bytes]), label);
        },
      ),
    );
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
