import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  canonicalJson,
  compareStrings,
  findViolations,
  UsageError,
  type Withdrawal,
} from '@tellings/schema';
import { replaceFile } from './durable-file.ts';

const listPath = 'withdrawals.jsonl';

/** What a dataset withdrew. Throws UsageError naming the line that cannot be read. */
export async function readWithdrawals(datasetFolder: string): Promise<readonly Withdrawal[]> {
  const path = join(datasetFolder, listPath);
  if (!existsSync(path)) return [];
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '');
  return lines.map((line, index) => {
    const value = parse(line);
    const [violation] = findViolations('withdrawal', value);
    if (!violation) return value as Withdrawal;
    const where = violation.pointer.slice(1) || 'the line';
    throw new UsageError(`${path}:${index + 1}: ${where}: ${violation.message}`);
  });
}

/** Replaces the list at once; sorted by id. */
export async function writeWithdrawals(
  datasetFolder: string,
  withdrawals: readonly Withdrawal[],
): Promise<void> {
  const sorted = withdrawals.toSorted((a, b) => compareStrings(a.id, b.id));
  const text = sorted.map((withdrawal) => `${canonicalJson(withdrawal)}\n`).join('');
  await replaceFile(join(datasetFolder, listPath), text);
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
