import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { LinkMemory } from '@tellings/link';

/** A memory that a file keeps between runs. */
export interface StoredMemory extends LinkMemory {
  /** Writes what this run recalled or kept; what it did not need is forgotten. */
  save(): Promise<void>;
}

/**
 * Opens the memory of the stage link. A line holds a key, a tab and JSON; the first names the code
 * that wrote the file, and what other code wrote is forgotten. A file cut short loses a line at most.
 */
export async function openMemory(path: string, code: string): Promise<StoredMemory> {
  const known = existsSync(path) ? readLines(await readFile(path, 'utf8'), code) : new Map();
  const used = new Map<string, string>();
  return {
    recall: (key) => {
      const text = known.get(key);
      if (text === undefined) return undefined;
      used.set(key, text);
      return JSON.parse(text) as unknown;
    },
    keep: (key, value) => {
      used.set(key, JSON.stringify(value));
    },
    save: async () => {
      await mkdir(dirname(path), { recursive: true });
      const lines = [...used].map(([key, text]) => `${key}\t${text}\n`);
      await writeFile(`${path}.new`, [`${code}\n`, ...lines]);
      await rename(`${path}.new`, path);
    },
  };
}

function readLines(text: string, code: string): ReadonlyMap<string, string> {
  const lines = text.split('\n');
  // Without a line feed at its end, the last line may be half of one.
  const [first, ...entries] = lines.slice(0, -1);
  if (first !== code) return new Map();
  return new Map(
    entries.map((line) => {
      const tab = line.indexOf('\t');
      return [line.slice(0, tab), line.slice(tab + 1)];
    }),
  );
}
