import { ReleaseError } from './release-error.ts';

/** Parses a JSON object. Throws ReleaseError `invalid-file`. */
export function parseJsonObject(file: string, text: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw invalidFile(file, 'it is not JSON', cause);
  }
  if (!isObject(value)) throw invalidFile(file, 'it is no JSON object');
  return value;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether it is a list whose every entry is an object that passes. */
export function isListOf(
  value: unknown,
  isWhole: (entry: Readonly<Record<string, unknown>>) => boolean,
): boolean {
  return Array.isArray(value) && value.every((entry) => isObject(entry) && isWhole(entry));
}

/** Throws ReleaseError `newer-format` for a format that a later client must read. */
export function assertFormat(
  file: string,
  value: Readonly<Record<string, unknown>>,
  member: string,
): void {
  const known = 1;
  const found = value[member];
  if (found === known) return;
  if (typeof found === 'number' && found > known) {
    throw new ReleaseError(
      'newer-format',
      `${file} has ${member} ${found}, this version of @tellings/client reads ${known}: update @tellings/client`,
      { file, expected: known, actual: found },
    );
  }
  throw invalidFile(file, `it has no ${member}`);
}

/** Throws ReleaseError `invalid-file` when what the client relies on is not there. */
export function assertShape(file: string, isRight: boolean, problem: string): void {
  if (!isRight) throw invalidFile(file, problem);
}

/** Paths are read from files of the host: none may lead out of the folder of releases. */
export function isInnerPath(path: unknown): path is string {
  return (
    typeof path === 'string' &&
    !path.includes('\\') &&
    path.split('/').every((name) => name !== '' && name !== '.' && name !== '..')
  );
}

/** Digests are names of files in the cache: none may be anything else. */
export function isDigest(sha256: unknown): sha256 is string {
  return typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256);
}

function invalidFile(file: string, problem: string, cause?: unknown): ReleaseError {
  return new ReleaseError(
    'invalid-file',
    `${file} cannot be read: ${problem}; check that the source is a folder of releases`,
    { file, cause },
  );
}
