import { gunzipSync, gzipSync } from 'node:zlib';

export interface TarEntry {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** As npm itself sets it in packages: 1985-10-26T08:15:00Z, in seconds. */
const fixedTime = 499_162_500;

const blockSize = 512;

/**
 * A tar archive (POSIX ustar) of regular files in the order given, with fixed times, owners and
 * modes: the same files give the same bytes. Throws RangeError for a path that ustar cannot hold.
 */
export function packTar(entries: readonly TarEntry[]): Buffer {
  const blocks = entries.flatMap(({ path, bytes }) => [
    header(path, bytes.length),
    bytes,
    Buffer.alloc((blockSize - (bytes.length % blockSize)) % blockSize),
  ]);
  return Buffer.concat([...blocks, Buffer.alloc(2 * blockSize)]);
}

function header(path: string, byteCount: number): Buffer {
  const { name, prefix } = splitPath(path);
  const block = Buffer.alloc(blockSize);
  block.write(name, 0);
  block.write('0000644\0', 100);
  block.write('0000000\0', 108);
  block.write('0000000\0', 116);
  block.write(`${octal(byteCount, 11)}\0`, 124);
  block.write(`${octal(fixedTime, 11)}\0`, 136);
  // The checksum is taken over the header with blanks in its own place.
  block.write(' '.repeat(8), 148);
  block.write('0', 156);
  block.write('ustar\u000000', 257);
  block.write('0000000\0', 329);
  block.write('0000000\0', 337);
  block.write(prefix, 345);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${octal(sum, 6)}\0 `, 148);
  return block;
}

/** ustar holds 100 bytes of a path, and 155 of the folders before. */
function splitPath(path: string): { readonly name: string; readonly prefix: string } {
  if (Buffer.byteLength(path) <= 100) return { name: path, prefix: '' };
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
    const [prefix, name] = [path.slice(0, at), path.slice(at + 1)];
    if (Buffer.byteLength(name) <= 100 && Buffer.byteLength(prefix) <= 155) return { name, prefix };
  }
  throw new RangeError(`${path} is too long for a tar archive`);
}

function octal(value: number, digits: number): string {
  const text = value.toString(8).padStart(digits, '0');
  if (text.length > digits) throw new RangeError(`${value} is too large for a tar archive`);
  return text;
}

/** gzip without time, and without the name of the system, which differs between machines. */
export function packGzip(bytes: Uint8Array): Buffer {
  const packed = gzipSync(bytes, { level: 9 });
  packed[9] = 255;
  return packed;
}

/** What was packed; null where the bytes are not gzip. */
export function unpackGzip(bytes: Uint8Array): Buffer | null {
  try {
    return gunzipSync(bytes);
  } catch {
    return null;
  }
}
