import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import * as web from '../src/index.ts';
import * as node from '../src/node.ts';
import { temporaryFolder, writeAt } from './synthetic-releases.ts';

const root = resolve(import.meta.dirname, '..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const releases = resolve(root, '../../datasets/leader-recordings/releases');

/** npm without the settings that the one who runs the tests, or a package manager, has set. */
function npm(folder: string, ...words: string[]): string {
  const set = Object.entries(process.env).filter(([name]) => !/^(npm|pnpm)_/i.test(name));
  return execFileSync('npm', [...words, '--offline', '--no-audit', '--no-fund'], {
    cwd: folder,
    encoding: 'utf8',
    env: Object.fromEntries(set),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function pack(folder: string, target: string): string {
  const [packed] = JSON.parse(npm(folder, 'pack', '--json', '--pack-destination', target));
  return join(target, packed.filename);
}

/** The package as npm gets it, from the sources as they are now. */
function packClient(target: string): string {
  const draft = join(target, 'draft');
  tsc(root, '-p', 'tsconfig.json', '--composite', 'false', '--outDir', join(draft, 'dist'));
  for (const file of ['package.json', 'README.md', 'LICENSE']) {
    writeAt(join(draft, file), readFileSync(join(root, file)));
  }
  return pack(draft, target);
}

function tsc(folder: string, ...words: string[]): string {
  const script = createRequire(import.meta.url).resolve('typescript/package.json');
  const program = join(dirname(script), 'bin/tsc');
  try {
    return execFileSync(process.execPath, [program, ...words], { cwd: folder, encoding: 'utf8' });
  } catch (error) {
    throw new Error((error as { stdout: string }).stdout);
  }
}

test('nothing is needed at run time', () => {
  expect(manifest.dependencies).toEqual({});
  expect(manifest.peerDependencies).toBeUndefined();
  expect(manifest.sideEffects).toBe(false);
  expect(manifest.private).toBeUndefined();
});

test('the exports are these', () => {
  const common = ['ReleaseError', 'createMemoryCache', 'openRelease'];
  expect(Object.keys(web).toSorted()).toEqual([...common, 'openWebCache'].toSorted());
  expect(Object.keys(node).toSorted()).toEqual([...common, 'openFileCache'].toSorted());
  expect(Object.keys(manifest.exports)).toEqual(['.']);
});

/** Synthetic program: prints what it read. */
const program = `import { openRelease } from '@tellings/client';
const release = await openRelease('@synthetic/leader-recordings', '^0.4', { lockFile: 'tellings.lock.json' });
let count = 0;
for await (const report of release.table('reports')) count += report.report_id.startsWith('rep_') ? 1 : 0;
console.log(release.version, count, (await release.match('a text of no report at all, invented')).length);
await openRelease('@synthetic/none').catch((error) => console.log(error.code));
`;

/** Types of a page: no lock file there, and rows are typed. */
const page = `import { openRelease } from '@tellings/client';
const release = await openRelease('/releases/', '^0.4');
const words: number | null | undefined = (await release.get('reports', 'rep_a'))?.word_count;
// @ts-expect-error: a page has no files
await openRelease('/releases/', '^0.4', { lockFile: 'tellings.lock.json' });
console.log(words);
`;

function packData(target: string, version: string): string {
  const folder = join(target, 'data');
  const listed = JSON.parse(readFileSync(join(releases, version, 'manifest.json'), 'utf8'));
  const paths = listed.files.map(({ path }: { path: string }) => path);
  const kept = paths.filter((path: string) => /^(data\/\w+\.jsonl|schema\/.*)$/.test(path));
  for (const path of [...kept, 'manifest.json', 'SHA256SUMS']) {
    writeAt(join(folder, path), readFileSync(join(releases, version, path)));
  }
  const about = { name: '@synthetic/leader-recordings', version };
  writeAt(join(folder, 'package.json'), JSON.stringify(about));
  return pack(folder, target);
}

describe('installed from npm', () => {
  const version = '0.4.0';
  let app: string;

  beforeAll(() => {
    const target = temporaryFolder();
    app = join(target, 'app');
    writeAt(join(app, 'package.json'), '{"name":"app","version":"1.0.0","private":true}');
    npm(app, 'install', packClient(target), packData(target, version));
  });

  test('it is alone, and has no more than it needs', () => {
    expect(readdirSync(join(app, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      '@synthetic',
      '@tellings',
    ]);
    const own = join(app, 'node_modules/@tellings/client');
    expect(readdirSync(own).toSorted()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json']);
    expect(readdirSync(join(own, 'dist')).filter((name) => name.includes('test'))).toEqual([]);
  });

  test('reads a release in a package, by plain node', () => {
    writeAt(join(app, 'main.mjs'), program);
    const run = () =>
      execFileSync(process.execPath, ['main.mjs'], { cwd: app, encoding: 'utf8', stdio: 'pipe' });
    const expected = `${version} 270 0\nnot-found\n`;
    expect(run()).toBe(expected);
    expect(run()).toBe(expected);
    const lock = JSON.parse(readFileSync(join(app, 'tellings.lock.json'), 'utf8'));
    expect(lock.releases[0]).toMatchObject({ source: '@synthetic/leader-recordings/', version });
  });

  test('has types for node and for pages', () => {
    writeAt(join(app, 'main.mts'), program);
    writeAt(join(app, 'page.ts'), page);
    const strict = ['--noEmit', '--strict', '--target', 'es2023', '--types', ''];
    tsc(app, ...strict, '--module', 'nodenext', '--lib', 'es2023,dom', 'main.mts');
    const bundled = ['--module', 'esnext', '--moduleResolution', 'bundler'];
    tsc(app, ...strict, ...bundled, '--lib', 'es2023,dom', 'page.ts');
  });

  test('is bundled for a page without what is for node', async () => {
    writeAt(join(app, 'page.mjs'), page.replaceAll(/: number \| null \| undefined/g, ''));
    const { outputFiles } = await build({
      entryPoints: [join(app, 'page.mjs')],
      bundle: true,
      format: 'esm',
      platform: 'browser',
      write: false,
    });
    expect(outputFiles[0]?.text).toContain('openWebSource');
    expect(outputFiles[0]?.text).not.toContain('node:');
  });
});
