import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';

const program = resolve(import.meta.dirname, '../bin/tellings.js');

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program as a user would, with nothing on standard input. */
export function tellings(cwd: string, ...args: readonly string[]): Promise<Outcome> {
  return tellingsWithInput(cwd, '', ...args);
}

export function tellingsWithInput(
  cwd: string,
  input: string,
  ...args: readonly string[]
): Promise<Outcome> {
  const { child, result } = startTellings(cwd, ...args);
  child.stdin.end(input);
  return result;
}

/** Starts the program; what it printed and how it ended comes later. */
export function startTellings(cwd: string, ...args: readonly string[]): Started {
  const child = spawn(process.execPath, [program, ...args], { cwd });
  child.stdin.on('error', () => {
    // A program that stops at wrong usage does not read its input.
  });
  return { child, result: outcomeOf(child) };
}

export interface Started {
  readonly child: ChildProcessWithoutNullStreams;
  readonly result: Promise<Outcome>;
}

async function outcomeOf(child: ChildProcessWithoutNullStreams): Promise<Outcome> {
  const closed = new Promise<number | null>((done) => child.once('close', done));
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    closed,
  ]);
  return { code, stdout, stderr };
}
