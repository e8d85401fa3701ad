import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeHarbour } from './harbour.ts';

const page = resolve(import.meta.dirname, '../../../docs/how-to/release.md');
const program = resolve(import.meta.dirname, '../bin/tellings.js');

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tellings-page-'));
  await writeHarbour(root);
  await mkdir(join(root, 'bin'));
  const shim = join(root, 'bin', 'tellings');
  await writeFile(shim, `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`);
  await chmod(shim, 0o755);
});

afterAll(async () => {
  await rm(root, { recursive: true, force: true });
});

interface Step {
  readonly command: string;
  /** Lines the command prints; `…` stands for any lines. */
  readonly output: readonly string[];
}

/** Commands of the console blocks of a page, in order, with what is printed under each. */
function readSteps(markdown: string): readonly Step[] {
  const blocks = [...markdown.matchAll(/^```console\n([\s\S]*?)^```$/gm)];
  return blocks.flatMap(([, block = '']) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((text) => {
        const [command = '', ...output] = text.trimEnd().split('\n');
        return { command, output };
      }),
  );
}

/** Standard output and, where the command fails, what it says on standard error. */
function runShell(command: string): Promise<string> {
  const env = { ...process.env, PATH: `${join(root, 'bin')}:${process.env.PATH}` };
  return new Promise((done) => {
    execFile('sh', ['-c', command], { cwd: root, env }, (error, stdout, stderr) => {
      const faults = stderr.split('\n').filter((line) => line.startsWith('tellings: '));
      done([stdout.trimEnd(), ...(error ? faults : [])].filter((text) => text !== '').join('\n'));
    });
  });
}

/** Keys are random, times and folders those of a machine; sizes grow with every schema. */
function withoutChance(text: string): string {
  return text
    .replaceAll(root, '~')
    .replace(/\d+\.\d s$/gm, '0.1 s')
    .replace(/\bkey_id: [0-9A-F]{16}, public_key: \S+/g, 'key_id: …, public_key: …')
    .replace(/\bkey [0-9A-F]{16}\b/g, 'key …')
    .replace(/\b\d+ \(\d+ bytes\)/g, '0 (0 bytes)')
    .replace(/\b\d+ checks\b/g, '0 checks');
}

function patternOf(output: readonly string[]): RegExp {
  const lines = output.map((line) =>
    line.trim() === '…' ? '(?:.*\\n)*?' : `${escapePattern(withoutChance(line))}\\n`,
  );
  return new RegExp(`^${lines.join('')}$`);
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const steps = readSteps(await readFile(page, 'utf8'));

describe('docs/how-to/release.md', () => {
  test('shows every command of a maintainer', () => {
    const shown = steps.map(({ command }) => command).join('\n');
    for (const name of [
      'release',
      'diff',
      'verify',
      'sign',
      'push',
      'yank',
      'rollback',
      'withdraw',
    ]) {
      expect(shown).toContain(`tellings ${name} `);
    }
  });

  test.each(steps)('$command', { timeout: 60_000 }, async ({ command, output }) => {
    const printed = withoutChance(await runShell(command));
    expect(`${printed === '' ? '' : `${printed}\n`}`).toMatch(patternOf(output));
  });
});
