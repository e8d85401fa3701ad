#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const main = resolve(import.meta.dirname, '../dist/main.js');
if (!existsSync(main)) {
  // A fresh clone has no compiled code yet; its build prints to stderr, so that --json stays clean.
  const build = spawnSync('npx', ['-y', 'pnpm@12.21.0', 'run', 'build'], {
    cwd: resolve(import.meta.dirname, '../../..'),
    stdio: ['ignore', process.stderr, process.stderr],
  });
  if (build.status !== 0) process.exit(1);
}
const { runCommandLine } = await import(main);
process.exitCode = await runCommandLine(process.argv);
