// One life of a push: carries out what the settings name and ends. The parent kills it at any moment,
// or it kills itself once the pointer `lastPath` has moved.
import { setTimeout as wait } from 'node:timers/promises';
import { openReceipts, openTarget, readReleaseSet } from '../../dist/index.js';

const { spec, environment, folder, lastPath } = JSON.parse(process.argv[2]);
const retries = { tries: 4, firstWait: 20, longestWait: 200 };
const target = openTarget(spec, { folder, environment, wait, retries });
const set = await readReleaseSet(`${folder}/releases`, null);
const plan = await target.plan(set);
process.stdout.write('planned\n');
const receipts = await openReceipts(`${folder}/receipts.jsonl`, null);
await target.apply(set, plan, {
  receipts,
  report: ({ phase, path }) => {
    process.stdout.write(`${phase}\n`);
    if (phase === 'pointed' && path === lastPath) process.kill(process.pid, 'SIGKILL');
  },
});
process.stdout.write('ended\n');
