import { createHash } from 'node:crypto';
import { sha256, type TableSchema } from '@tellings/schema';

export type TableRecord = Readonly<Record<string, unknown>>;

/** What a release says of one table. */
export interface TableSummary {
  readonly schema: TableSchema;
  readonly recordCount: number;
  readonly stateDigest: string;
}

/** The values of the primary key, joined by U+001F where there is more than one. */
export function keyOf(record: TableRecord, primaryKey: readonly string[]): string {
  if (primaryKey.length === 1) return keyText(record[primaryKey[0] ?? '']);
  return primaryKey.map((field) => keyText(record[field])).join('\u001f');
}

/** Of a damaged record too: an object may have no text of its own. */
function keyText(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Digests a table whose records pass by in order of keys. */
export interface StateDigest {
  /** Takes one record as canonical JSON; gives its SHA-256. */
  add(key: string, line: string): string;
  readonly recordCount: number;
  /** Ends it: nothing can be added afterwards. */
  finish(): string;
}

const charactersPerUpdate = 1 << 16;

/**
 * SHA-256 over one line a record, in order of keys: key, tab, SHA-256 of the canonical record
 * (RFC 8785), line feed. It names the content of a table whatever the file format.
 */
export function openStateDigest(): StateDigest {
  const hash = createHash('sha256');
  let waiting = '';
  let recordCount = 0;
  return {
    add: (key, line) => {
      const digest = sha256(line);
      waiting += `${key}\t${digest}\n`;
      recordCount += 1;
      if (waiting.length >= charactersPerUpdate) {
        hash.update(waiting);
        waiting = '';
      }
      return digest;
    },
    get recordCount() {
      return recordCount;
    },
    finish: () => hash.update(waiting).digest('hex'),
  };
}
