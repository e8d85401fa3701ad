const blockSize = 512;
/** Offsets and lengths in a header of POSIX.1-1988 (ustar). */
const fields = { name: [0, 100], size: [124, 12], kind: [156, 1], prefix: [345, 155] } as const;

/**
 * The regular files of a tar archive (ustar), by their paths. Extended headers and folders are
 * passed over: a path of more than 255 bytes would be read cut off.
 */
export function readTar(archive: Buffer): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (let at = 0; at + blockSize <= archive.length; ) {
    const header = archive.subarray(at, at + blockSize);
    const name = field(header, 'name');
    if (name === '') break;
    const size = Number.parseInt(field(header, 'size'), 8) || 0;
    const start = at + blockSize;
    const kind = field(header, 'kind');
    const prefix = field(header, 'prefix');
    if (kind === '0' || kind === '')
      files.set(prefix === '' ? name : `${prefix}/${name}`, archive.subarray(start, start + size));
    at = start + Math.ceil(size / blockSize) * blockSize;
  }
  return files;
}

function field(header: Buffer, name: keyof typeof fields): string {
  const [start, length] = fields[name];
  const text = header.subarray(start, start + length).toString();
  const end = text.indexOf('\0');
  return (end < 0 ? text : text.slice(0, end)).trim();
}
