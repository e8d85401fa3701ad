import { expect, test } from 'vitest';
import { codecs } from './codec.ts';
import { readSequence } from './utf8-sequence.ts';

/** Bytes as windows-1252 shows them, at the beginning of a text; null when they are no sequence. */
function read(...bytes: readonly number[]): string | null {
  const [codec] = codecs;
  if (codec === undefined) throw new Error('no codec');
  const chars = new Map([...codec.bytes].map(([code, byte]) => [byte, String.fromCharCode(code)]));
  const text = bytes.map((byte) => chars.get(byte) ?? '').join('');
  return readSequence(text, 0, codec)?.text ?? null;
}

test('the shortest form of a character is read, no longer one', () => {
  expect(read(0xc3, 0xa9)).toBe('é');
  expect(read(0xe0, 0x83, 0xa9)).toBeNull();
  expect(read(0xe0, 0xa0, 0x80)).toBe('\u0800');
  expect(read(0xf0, 0x80, 0x83, 0xa9)).toBeNull();
  expect(read(0xf0, 0x90, 0x80, 0x80)).toBe('\u{10000}');
});

test('nothing above U+10FFFF is read', () => {
  expect(read(0xf4, 0x8f, 0xbf, 0xbf)).toBe('\u{10ffff}');
  expect(read(0xf4, 0x90, 0x80, 0x80)).toBeNull();
});
