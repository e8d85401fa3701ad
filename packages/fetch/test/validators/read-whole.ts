import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { sha256 } from '@tellings/schema';
import { readWarc } from '../../src/warc/read.ts';
import { readPages } from '../../src/warc/warc-source.ts';

/**
 * Reads WARC files with our reader: `tsx read-whole.ts <file>…`. Exit code 1 on any damage, and
 * where the pages of a file differ: each file here holds one page, in several framings.
 */
for (const path of process.argv.slice(2)) {
  let records = 0;
  for await (const { damage } of readWarc(createReadStream(path))) {
    if (damage === null) records += 1;
    else fail(`${damage.kind} at ${damage.offset}: ${damage.reason}`, path);
  }
  const contents = new Set<string>();
  let pages = 0;
  for await (const item of readPages(path, { hosts: null, maxDocumentBytes: 1_000_000 })) {
    if (item.kind === 'page') {
      pages += 1;
      contents.add(sha256(item.page.content));
    }
    // What the writer says it cut off is no damage.
    if (item.kind === 'fault' && item.fault.kind !== 'truncated') {
      fail(`${item.fault.kind} at ${item.fault.offset}: ${item.fault.reason}`, path);
    }
  }
  if (contents.size !== 1) fail(`${contents.size} pages that differ`, path);
  console.log(`${basename(path)}: read whole, ${records} records, ${pages} pages`);
}

function fail(reason: string, path: string): void {
  console.error(`${path}: ${reason}`);
  process.exitCode = 1;
}
