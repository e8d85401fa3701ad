import { readFile, stat } from 'node:fs/promises';

/** Keys of which JSON-LD (W3C JSON-LD 1.1) has one at the top. */
const topKeys = ['@context', '@graph', '@type'] as const;
const writtenKey = /"@(?:context|graph|type)"\s*:/;

/**
 * Whether a file of JSON describes something in JSON-LD: by its topmost keys, or, where it is damaged,
 * by their words, so that the damage is told and not passed over. False when it cannot be read.
 */
export async function isJsonLdFile(path: string, maxBytes: number): Promise<boolean> {
  try {
    const found = await stat(path);
    if (!found.isFile() || found.size > maxBytes) return false;
    const text = (await readFile(path, 'utf8')).replace(/^\ufeff/, '');
    return hasTopKey(text);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}

function hasTopKey(text: string): boolean {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return writtenKey.test(text);
  }
  return [value].flat().some((node) => {
    if (typeof node !== 'object' || node === null) return false;
    return topKeys.some((key) => Object.hasOwn(node, key));
  });
}
