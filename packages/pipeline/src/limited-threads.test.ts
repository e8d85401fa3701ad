import { expect, test } from 'vitest';
import { type LimitedThreads, startLimitedThreads } from './limited-threads.ts';

const module = new URL('../test/misbehaving-thread.js', import.meta.url);
const limits = { milliseconds: 3_000, megabytes: 64 };

async function withThreads<T>(
  count: number,
  use: (threads: LimitedThreads<string, string>) => Promise<T>,
): Promise<T> {
  const threads = startLimitedThreads<string, string>(module, 'behave', count, limits);
  try {
    return await use(threads);
  } finally {
    await threads.close();
  }
}

test.each([
  ['hang', 'time-limit'],
  ['hoard', 'memory-limit'],
])('a call that would %s ends, and the next runs in a new thread', async (task, end) => {
  const results = await withThreads(1, async (threads) => [
    await threads.run(task),
    await threads.run('well'),
  ]);
  expect(results).toEqual([{ end }, { end: 'done', value: 'did well' }]);
});

test('the calls of other threads go on', async () => {
  const results = await withThreads(2, (threads) =>
    Promise.all([threads.run('hang'), threads.run('well').then(() => threads.run('again'))]),
  );
  expect(results).toEqual([{ end: 'time-limit' }, { end: 'done', value: 'did again' }]);
});

test('what the function throws is thrown', async () => {
  await withThreads(1, async (threads) => {
    await expect(threads.run('throw')).rejects.toThrow('as told');
    expect(await threads.run('well')).toEqual({ end: 'done', value: 'did well' });
  });
});
