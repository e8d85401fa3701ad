/**
 * Writes more than the process may into the file of the first argument, a little at a time, and
 * prints what became of it.
 */
import { setTimeout } from 'node:timers/promises';
import { createLineFile } from '../dist/line-file.js';

const file = await createLineFile(process.argv[2] ?? '');
try {
  for (let n = 0; n < 20; n += 1) {
    await file.write('x'.repeat(1 << 17));
    // The disk fails here, while the next piece is made and nobody waits for this one.
    await setTimeout(20);
  }
  await file.close();
} catch (error) {
  await file.abandon();
  process.stdout.write(`gave up: ${error.code}`);
}
