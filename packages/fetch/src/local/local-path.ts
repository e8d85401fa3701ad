import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type SourceSpec, UsageError } from '@tellings/schema';

/**
 * Absolute path of a source on disk. Throws UsageError when the source names none, or when what
 * it names is missing or of another type.
 */
export async function findLocalPath(
  source: SourceSpec,
  folder: string,
  expected: 'file' | 'folder',
): Promise<string> {
  if (source.path === undefined) {
    throw new UsageError(
      `source ${source.source_id}: field path is missing; kind ${source.kind} needs the path of a ${expected}`,
    );
  }
  const path = resolve(folder, source.path);
  const found = await stat(path).catch(() => null);
  const isExpected = expected === 'file' ? found?.isFile() : found?.isDirectory();
  if (!isExpected) {
    throw new UsageError(
      `source ${source.source_id}: field path names ${source.path}, but ${path} is not a ${expected}; correct the path or add the ${expected}`,
    );
  }
  return path;
}
