import { NonRetryableError, RetryableError } from '@tellings/schema';
import { expect, test } from 'vitest';
import { BusyError, withRetries } from './retry.ts';

const policy = { tries: 5, firstWait: 100, longestWait: 1000 };

async function run(faults: readonly Error[]): Promise<{ waits: number[]; outcome: string }> {
  const waits: number[] = [];
  const left = [...faults];
  const outcome = await withRetries(
    async () => {
      const fault = left.shift();
      if (fault) throw fault;
      return 'done';
    },
    async (milliseconds) => {
      waits.push(milliseconds);
    },
    policy,
  ).catch((error: Error) => error.message);
  return { waits, outcome };
}

test('waits twice as long each time, and at least as long as the server asks', async () => {
  const busy = new RetryableError('busy');
  expect(await run([busy, busy, busy])).toEqual({ waits: [100, 200, 400], outcome: 'done' });
  const asked = [new BusyError('busy', 700), new BusyError('busy', 0), new BusyError('busy', 9e9)];
  expect(await run(asked)).toEqual({ waits: [700, 200, 1000], outcome: 'done' });
});

test('gives up after the last try, and at once for what will not pass', async () => {
  const busy = Array.from({ length: 5 }, () => new RetryableError('PUT /a: answered 503'));
  expect(await run(busy)).toEqual({
    waits: [100, 200, 400, 800],
    outcome: 'PUT /a: answered 503; gave up after 5 tries: push again',
  });
  expect(await run([new NonRetryableError('refused')])).toEqual({ waits: [], outcome: 'refused' });
});
