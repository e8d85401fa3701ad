import type { KeyedLine } from './delta.ts';
import type { Sha256 } from './sha256.ts';

/** Digest of a table whose records pass by in order of keys. */
export interface StateDigest {
  add(record: KeyedLine): void;
  finish(): string;
}

const charactersPerUpdate = 1 << 16;

/**
 * Digest of a table whatever its file format: SHA-256 over one line a record: key, tab, SHA-256 of
 * the canonical record, line feed.
 */
export function openStateDigest(sha256: Sha256): StateDigest {
  const state = sha256.openDigest();
  const encoder = new TextEncoder();
  let waiting = '';
  return {
    add: ({ key, line }) => {
      waiting += `${key}\t${sha256.digestText(line)}\n`;
      if (waiting.length < charactersPerUpdate) return;
      state.update(encoder.encode(waiting));
      waiting = '';
    },
    finish: () => {
      state.update(encoder.encode(waiting));
      return state.finish();
    },
  };
}
