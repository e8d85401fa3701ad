/** Formats that are never text: the bytes at an offset, as a Latin-1 string. */
const signatures: readonly (readonly [format: string, offset: number, bytes: string])[] = [
  ['PDF', 0, '%PDF-'],
  ['zip', 0, 'PK\x03\x04'],
  ['zip', 0, 'PK\x05\x06'],
  ['gzip', 0, '\x1f\x8b\x08'],
  ['PNG', 0, '\x89PNG\r\n'],
  ['JPEG', 0, '\xff\xd8\xff'],
  ['GIF', 0, 'GIF87a'],
  ['GIF', 0, 'GIF89a'],
  ['WAVE', 8, 'WAVEfmt '],
  ['WebP', 8, 'WEBPVP8'],
  ['MP4', 4, 'ftyp'],
  ['MP3', 0, 'ID3\x02'],
  ['MP3', 0, 'ID3\x03'],
  ['MP3', 0, 'ID3\x04'],
  ['Ogg', 0, 'OggS\0'],
  ['7z', 0, '7z\xbc\xaf\x27\x1c'],
  ['RAR', 0, 'Rar!\x1a\x07'],
  ['OLE document', 0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
];

/** Name of the binary format the bytes begin with; null when none is recognised. */
export function findBinaryFormat(head: string): string | null {
  return signatures.find(([, offset, bytes]) => head.startsWith(bytes, offset))?.[0] ?? null;
}
