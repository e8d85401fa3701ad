import { normalizeEncoding } from '@exodus/bytes/encoding.js';
import { expect, test } from 'vitest';
import { decodeContent } from '../src/decode/decode.ts';
import { describeWith, readReference } from './reference-data.ts';
import { readTar } from './tar.ts';

const sniffing = 'data/conformance/html5lib-encoding.tar.gz';
const decoders = 'data/conformance/encoding_rs-testdata.tar.gz';

interface Case {
  readonly document: Uint8Array;
  readonly encoding: string | null;
}

function readCases(file: Uint8Array): readonly Case[] {
  const parts = Buffer.from(file)
    .toString('latin1')
    .split(/(?:^|\n)#data\n/);
  return parts.slice(1).map((part) => {
    const at = part.lastIndexOf('\n#encoding\n');
    return {
      document: Buffer.from(part.slice(0, at), 'latin1'),
      encoding: normalizeEncoding(part.slice(at + '\n#encoding\n'.length).trim()),
    };
  });
}

describeWith(sniffing, 'what a page declares about itself (html5lib)', () => {
  // In the third file the bytes are UTF-8 and the page declares EUC-JP: there the bytes decide.
  test.each([
    ['tests1.dat', 59, 59],
    ['tests2.dat', 22, 22],
    ['test-yahoo-jp.dat', 1, 0],
  ] as const)('%s: of %i cases %i', (name, count, right) => {
    const file = readTar(readReference(sniffing)).get(`html5lib/encoding/${name}`);
    const cases = readCases(file ?? new Uint8Array());
    expect(cases).toHaveLength(count);
    const passed = cases.filter(({ document, encoding }) => {
      const decoded = decodeContent(document, null);
      const read = 'code' in decoded ? decoded.code : decoded.encoding;
      // The standard's windows-1252 for pages that declare nothing is here the last resort after UTF-8.
      return read === encoding || (encoding === 'windows-1252' && read === 'utf-8');
    });
    expect(passed).toHaveLength(right);
  });
});

describeWith(decoders, 'the legacy decoders (encoding_rs)', () => {
  test.each([
    ['big5', 'big5'],
    ['euc_kr', 'euc-kr'],
    ['gb18030', 'gb18030'],
    ['iso_2022_jp', 'iso-2022-jp'],
    ['jis0208', 'euc-jp'],
    ['jis0212', 'euc-jp'],
    ['shift_jis', 'shift_jis'],
  ])('%s: every line that is valid', (name, encoding) => {
    const files = readTar(readReference(decoders));
    const folder = 'encoding_rs/tests/test_data';
    const given = splitLines(files.get(`${folder}/${name}_in.txt`));
    const expected = splitLines(files.get(`${folder}/${name}_in_ref.txt`)).map((line) =>
      line.toString('utf8'),
    );
    expect(given.length).toBe(expected.length);
    let count = 0;
    for (const [index, line] of given.entries()) {
      const text = expected[index] ?? '';
      if (text === '' || text.includes('\ufffd')) continue;
      count += 1;
      const decoded = decodeContent(line, encoding);
      expect('text' in decoded ? decoded.text : decoded.code).toBe(text);
    }
    expect(count).toBeGreaterThan(6000);
  });
});

function splitLines(file: Uint8Array | undefined): readonly Buffer[] {
  const bytes = Buffer.from(file ?? []);
  const lines: Buffer[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(0x0a, start);
    lines.push(bytes.subarray(start, end < 0 ? bytes.length : end));
    start = end < 0 ? bytes.length : end + 1;
  }
  return lines;
}
