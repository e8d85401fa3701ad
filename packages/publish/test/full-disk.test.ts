import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';

const script = join(import.meta.dirname, 'limited-write.mjs');

test('a disk that is full is told to the writer, who can still clean up', async () => {
  const path = join(await temporaryFolder(), 'lines.jsonl');
  // 256 kB a file: what is written beyond that fails as on a full disk.
  const command = 'ulimit -f 256; exec "$0" "$@"';
  const { stdout } = await promisify(execFile)('bash', [
    '-c',
    command,
    process.execPath,
    script,
    path,
  ]);
  expect(stdout).toBe('gave up: EFBIG');
});
