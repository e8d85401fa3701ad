/** First bytes of formats that are never text, as Latin-1 strings. */
const signatures: readonly (readonly [format: string, pattern: RegExp])[] = [
  ['PDF', /^%PDF-/],
  ['zip', /^PK(?:\x03\x04|\x05\x06)/],
  ['gzip', /^\x1f\x8b\x08/],
  ['PNG', /^\x89PNG\r\n/],
  ['JPEG', /^\xff\xd8\xff/],
  ['GIF', /^GIF8[79]a/],
  ['RIFF', /^RIFF[\s\S]{4}(?:WAVE|WEBP|AVI )/],
  ['MP4', /^[\s\S]{4}ftyp/],
  ['MP3', /^ID3[\x02-\x04]/],
  ['Ogg', /^OggS\x00/],
  ['7z', /^7z\xbc\xaf\x27\x1c/],
  ['RAR', /^Rar!\x1a\x07/],
  ['OLE document', /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/],
];

/** Name of the binary format the bytes begin with; null when none is recognised. */
export function findBinaryFormat(head: string): string | null {
  return signatures.find(([, pattern]) => pattern.test(head))?.[0] ?? null;
}
