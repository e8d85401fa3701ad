import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { mapLimited } from './concurrency.ts';

test('keeps the order and the bound', async () => {
  let running = 0;
  let most = 0;
  const results = await mapLimited([5, 1, 3, 0, 2, 4], 3, async (item) => {
    running += 1;
    most = Math.max(most, running);
    await wait(item);
    running -= 1;
    return item * 2;
  });
  expect(results).toEqual([10, 2, 6, 0, 4, 8]);
  expect(most).toBe(3);
});

test('begins nothing after a fault, and nothing goes on behind it', async () => {
  let running = 0;
  const begun: number[] = [];
  const all = mapLimited([0, 1, 2, 3, 4, 5], 2, async (item) => {
    begun.push(item);
    running += 1;
    await wait(item === 0 ? 1 : 20);
    running -= 1;
    if (item === 0) throw new Error('berth taken');
  });
  await expect(all).rejects.toThrow('berth taken');
  expect(begun).toEqual([0, 1]);
  expect(running).toBe(0);
});
