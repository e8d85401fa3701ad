/**
 * Publishes into the folder of the first argument and kills itself before the n-th write of the
 * second; with n = 0 it finishes and prints how many writes it made.
 */
import { readFileSync } from 'node:fs';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const [folder = '', limit = '0', requestFile = ''] = process.argv.slice(2);
let writes = 0;

for (const name of ['mkdir', 'open', 'rename', 'rm']) {
  const original = promises[name];
  promises[name] = (...parameters) => {
    writes += 1;
    if (writes === Number(limit)) process.kill(process.pid, 'SIGKILL');
    return original(...parameters);
  };
}
syncBuiltinESMExports();

const { writeRelease } = await import('../dist/index.js');
const request = JSON.parse(readFileSync(requestFile, 'utf8'));
await writeRelease(request, folder, {
  writeParquet: (path, _table, lines) => promises.copyFile(lines, path),
});
process.stdout.write(String(writes));
