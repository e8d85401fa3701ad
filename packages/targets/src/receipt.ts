import { existsSync } from 'node:fs';
import { mkdir, open, readFile, truncate } from 'node:fs/promises';
import { dirname } from 'node:path';
import { canonicalJson } from '@tellings/schema';

/** That a target held these bytes when it was read back. */
export interface Receipt {
  readonly version: string | null;
  readonly path: string;
  /** null: the bytes were removed, and are no longer there. */
  readonly sha256: string | null;
  readonly url: string;
}

/** The receipts of one target; the last one of a file stands. */
export interface ReceiptLedger {
  has(receipt: Receipt): boolean;
  add(receipt: Receipt): Promise<void>;
}

/**
 * Receipts in a file of JSON lines, each with `date` as given: no clock is read. A line that a kill
 * cut short is dropped; its file is read back again. Nothing is written before the first `add`.
 */
export async function openReceipts(path: string, date: string | null): Promise<ReceiptLedger> {
  const text = existsSync(path) ? await readFile(path, 'utf8') : '';
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  const kept = new Map<string, string | null>();
  const keep = (receipt: Receipt): Map<string, string | null> =>
    kept.set(keyOf(receipt), receipt.sha256);
  for (const line of whole.split('\n')) if (line !== '') keep(JSON.parse(line) as Receipt);
  let isTorn = whole.length < text.length;
  const append = async (receipt: Receipt): Promise<void> => {
    await mkdir(dirname(path), { recursive: true });
    if (isTorn) await truncate(path, Buffer.byteLength(whole));
    isTorn = false;
    const file = await open(path, 'a');
    try {
      await file.writeFile(`${canonicalJson({ ...receipt, date })}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    keep(receipt);
  };
  let last: Promise<void> = Promise.resolve();
  return {
    has: (receipt) => kept.get(keyOf(receipt)) === receipt.sha256,
    add(receipt) {
      // One after the other: lines of a file must not run into each other.
      last = last.then(() => append(receipt));
      return last;
    },
  };
}

/** What a receipt is about; several things may share an address. */
function keyOf({ version, path, url }: Receipt): string {
  return canonicalJson([version, path, url]);
}
