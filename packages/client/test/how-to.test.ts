import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { temporaryFolder, writeAt } from './synthetic-releases.ts';

const root = resolve(import.meta.dirname, '../../..');

/** Programs with the output that a page says they have. */
function examplesOf(page: string): (readonly [string, string])[] {
  const text = readFileSync(join(root, page), 'utf8');
  const blocks = [
    ...text.matchAll(/```js\n([^`]*?import \{ openRelease[\s\S]*?)```\n\n```\n([\s\S]*?)```\n/g),
  ];
  return blocks.map(([, program = '', output = '']) => [program, output]);
}

/** Runs a program in the root of the repository, where the paths of the pages lie. */
async function run(program: string): Promise<string> {
  const file = join(temporaryFolder(), 'program.mjs');
  writeAt(file, program);
  const outfile = file.replace('program', 'bundle');
  await build({
    entryPoints: [file],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    alias: { '@tellings/client': join(root, 'packages/client/src/node.ts') },
  });
  return execFileSync(process.execPath, [outfile], { cwd: root, encoding: 'utf8' });
}

describe.each(['docs/how-to/client.md', 'README.md', 'packages/client/README.md'])('%s', (page) => {
  const examples = examplesOf(page);

  test('has examples', () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  test.each(examples)('%#: the program gives the output', async (program, output) => {
    expect(await run(program)).toBe(output);
  });
});
