import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { FatalError } from '@tellings/schema';
import type { Measurement } from './measurements.ts';

/** The program of this package. */
export const program: string = resolve(import.meta.dirname, '../bin/bench.js');

/** The whole corpus may lie on the heap; the default limit depends on the machine. */
const heapMegabytes = 16_384;

/**
 * Makes one measurement in a process of its own, so that its peak of memory is its own too.
 * Throws FatalError when that process fails.
 */
export async function measureApart<Result>(measurement: Measurement): Promise<Result> {
  const node = [process.execPath, `--max-old-space-size=${heapMegabytes}`, program];
  const command = [...node, 'measure', JSON.stringify(measurement)];
  const isParallel = measurement.measure === 'growth' || measurement.measure === 'publish';
  const answer = await runApart(isParallel ? command : pinned(command));
  return JSON.parse(answer) as Result;
}

/** The command on one core, where the machine has a way to ask for that. */
export function pinned(command: readonly string[]): readonly string[] {
  const taskset = '/usr/bin/taskset';
  return existsSync(taskset) ? [taskset, '--cpu-list', '0', ...command] : command;
}

/** Runs a command and gives what it prints. Throws FatalError when it fails. */
export function runApart(command: readonly string[]): Promise<string> {
  const [program = '', ...args] = command;
  return new Promise((done, fail) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    const parts: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => parts.push(part));
    child.on('error', fail);
    child.on('close', (code, signal) => {
      if (code === 0) done(Buffer.concat(parts).toString());
      else {
        fail(
          new FatalError(
            `${command.join(' ')} ended with ${signal ?? `code ${code}`}; what it said stands above`,
          ),
        );
      }
    });
  });
}
