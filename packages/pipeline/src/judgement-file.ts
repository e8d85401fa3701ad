import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  openSync,
  readSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { assertValid, type Judgement } from '@tellings/schema';

/**
 * Adds one line to the judgements of a dataset and returns when the disk has it, so that a program
 * that is killed loses no earlier answer. A last line without an end is ended first.
 */
export function appendJudgement(folder: string, judgement: Judgement): void {
  assertValid('judgement', judgement);
  const path = join(folder, 'judgements.jsonl');
  const isNew = !existsSync(path);
  const file = openSync(path, 'a+');
  try {
    // One write, so that lines of two people who judge at once do not run into each other.
    writeSync(file, `${endsOpen(file) ? '\n' : ''}${JSON.stringify(judgement)}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  if (isNew) syncFolder(dirname(path));
}

function endsOpen(file: number): boolean {
  const { size } = fstatSync(file);
  const last = Buffer.alloc(1);
  return size > 0 && readSync(file, last, 0, 1, size - 1) === 1 && last.toString() !== '\n';
}

/** A new file is lasting when its folder is. Windows opens no folders. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
