import { gunzipSync } from 'node:zlib';

/** Files of a gzipped tar archive (POSIX ustar) by name. */
export function readTar(archive: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const bytes = gunzipSync(archive);
  const files = new Map<string, Uint8Array>();
  let at = 0;
  while (at + 512 <= bytes.length && bytes[at] !== 0) {
    const field = (start: number, length: number): string =>
      bytes
        .subarray(at + start, at + start + length)
        .toString('latin1')
        .split('\0')[0] ?? '';
    const size = Number.parseInt(field(124, 12), 8);
    if (field(156, 1) === '0') files.set(field(0, 100), bytes.subarray(at + 512, at + 512 + size));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}
