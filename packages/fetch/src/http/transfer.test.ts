import { setTimeout as delay } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { home, plainResponse, serveBytes, settingsFor } from '../../test/wire.ts';
import { openGuardedAgent } from './guarded-agent.ts';
import { type TransferEnd, transfer, type Verdict } from './transfer.ts';

async function receive(
  onPiece: (piece: Buffer) => Verdict,
  onHead: () => Verdict = () => 'read',
): Promise<TransferEnd> {
  const server = await serveBytes(plainResponse(Buffer.alloc(300_000, 'a')));
  const settings = settingsFor(server, { headersTimeout: 40, bodyTimeout: 40 });
  const agent = openGuardedAgent(settings, false);
  onTestFinished(() => agent.close());
  const sink = { onHead, onPiece };
  const order = { url: new URL(home), headers: [], sink, signal: undefined, leastRate: null };
  return transfer(order, agent, settings.limits);
}

test('a receiver that takes its time is not the fault of the server', async () => {
  let size = 0;
  let isBusy = false;
  const busy = async (time: number): Promise<void> => {
    isBusy = true;
    await delay(time);
    isBusy = false;
  };
  const { failure, elapsed } = await receive(
    (piece) => {
      expect(isBusy).toBe(false);
      size += piece.length;
      return busy(size === piece.length ? 90 : 1);
    },
    () => busy(90),
  );
  expect([failure, size]).toEqual([null, 300_000]);
  expect(elapsed).toBeGreaterThanOrEqual(170);
});

test('a receiver that fails ends the transfer with its error', async () => {
  const fault = new Error('disk');
  await expect(receive(() => Promise.reject(fault))).rejects.toBe(fault);
  await expect(
    receive(
      () => 'read',
      () => Promise.reject(fault),
    ),
  ).rejects.toBe(fault);
  const throwing = (): never => {
    throw fault;
  };
  await expect(receive(throwing)).rejects.toBe(fault);
});

test('a receiver may stop at any piece', async () => {
  let count = 0;
  const { failure } = await receive(() => {
    count += 1;
    return 'stop';
  });
  expect([failure, count]).toEqual([null, 1]);
});
