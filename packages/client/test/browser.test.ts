import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from './static-server.ts';
import { createSigner, report, temporaryFolder, writeReleases } from './synthetic-releases.ts';

const entry = resolve(import.meta.dirname, '../src/index.ts');
const mostBytes = 20_000;

let bundle: string;

beforeAll(async () => {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'tellings',
    // A module of Node would fail here.
    platform: 'browser',
    target: ['chrome120', 'firefox130', 'safari17'],
    write: false,
    legalComments: 'none',
  });
  bundle = result.outputFiles[0]?.text ?? '';
});

/** Just what the web platform gives a page; neither process nor Buffer nor require. */
const webGlobals = [
  'AbortController',
  'Blob',
  'DOMException',
  'Headers',
  'ReadableStream',
  'Request',
  'Response',
  'TextDecoder',
  'TextEncoder',
  'URL',
  'atob',
  'btoa',
  'console',
  'crypto',
  'fetch',
] as const;

function openPage(more: Readonly<Record<string, unknown>> = {}) {
  const globals = Object.fromEntries(webGlobals.map((name) => [name, globalThis[name]]));
  const page = createContext(
    { ...globals, ...more },
    { codeGeneration: { strings: false, wasm: false } },
  );
  runInContext(bundle, page);
  return (code: string): Promise<unknown> => runInContext(`(async () => { ${code} })()`, page);
}

describe('the bundle for browsers', () => {
  test(`has less than ${mostBytes} bytes, packed`, () => {
    const packed = gzipSync(bundle, { level: 9 }).length;
    console.info(`browser entry: ${bundle.length} bytes minified, ${packed} packed by gzip`);
    expect(packed).toBeLessThan(mostBytes);
    expect(packed).toBeGreaterThan(1000);
  });

  test('names nothing that only Node has', () => {
    expect(bundle).not.toMatch(/\b(require|process|Buffer|__dirname)\b/);
    expect(bundle).not.toContain('node:');
  });

  test('reads, verifies and matches the committed release', async () => {
    const folder = resolve(import.meta.dirname, '../../../datasets/leader-recordings/releases');
    const { url } = await serveFolder(folder);
    const run = openPage({ url });
    const found = await run(`
      const release = await tellings.openRelease(url, '0.4.x');
      const tellingsOfOne = await release.tellingsOf('rep_cb6dfc4569fe6403');
      return JSON.stringify([
        release.version,
        (await release.table('reports').toArray()).length,
        (await release.verify()).length,
        tellingsOfOne.map(({ recording }) => recording.recording_id),
      ]);`);
    const [version, count, faults, recordings] = JSON.parse(String(found));
    expect([version, count, faults]).toEqual(['0.4.0', 270, 0]);
    const rows = readFileSync(resolve(folder, '0.4.0/data/tellings.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
      .filter((row) => row.report_id === 'rep_cb6dfc4569fe6403');
    expect(recordings).toEqual(rows.map((row) => row.recording_id));
  });

  test('checks signatures by Web Crypto, and keeps files by the Cache API', async () => {
    const folder = temporaryFolder();
    writeReleases(folder, [
      { version: '1.0.0', tables: { reports: [report('rep_a')] } },
      { version: '1.1.0', tables: { reports: [report('rep_a'), report('rep_b')] } },
    ]);
    const signer = createSigner(9);
    for (const version of ['1.0.0', '1.1.0']) {
      const sums = resolve(folder, version, 'SHA256SUMS');
      signer.sign(sums, readFileSync(sums));
    }
    const server = await serveFolder(folder);
    const globals = {
      url: server.url,
      key: signer.publicKey,
      otherKey: createSigner(1).publicKey,
      caches: createCaches(),
    };
    const run = openPage(globals);
    const read = `
      const older = await tellings.openRelease(url, '1.0.0', { keys: [key] });
      await older.table('reports').toArray();
      const release = await tellings.openRelease(url, 'latest', { keys: [key] });
      const updates = await release.update('1.0.0');
      const refused = await tellings.openRelease(url, 'latest', { keys: [otherKey] }).catch((error) => error.code);
      return JSON.stringify([release.isSigned, updates, refused, (await release.table('reports').toArray()).length]);`;
    const expected = [
      true,
      [{ table: 'reports', way: 'delta', reason: null }],
      'wrong-signature',
      2,
    ];
    expect(JSON.parse(String(await run(read)))).toEqual(expected);
    await server.close();
    // Another page of the same origin, offline.
    const offline = openPage(globals)(`
      const release = await tellings.openRelease(url, 'latest', { keys: [key], offline: true });
      return (await release.table('reports').toArray()).length;`);
    expect(await offline).toBe(2);
  });
});

test('says so where a page cannot check signatures', async () => {
  const folder = temporaryFolder();
  writeReleases(folder, [{ version: '1.0.0', tables: { reports: [] } }]);
  const signer = createSigner(9);
  const sums = resolve(folder, '1.0.0/SHA256SUMS');
  signer.sign(sums, readFileSync(sums));
  const { url } = await serveFolder(folder);
  const run = openPage({ url, key: signer.publicKey, crypto: {} });
  const open = `return tellings.openRelease(url, 'latest', { keys: [key] }).catch((error) => error.code + error.message);`;
  expect(await run(open)).toMatch(/^invalid-argument.*cannot be checked here/);
});

/** The part of the Cache API that the client uses; Node has none. */
function createCaches(): unknown {
  const stores = new Map<string, Map<string, Response>>();
  return {
    open: async (name: string) => {
      const store = stores.get(name) ?? new Map<string, Response>();
      stores.set(name, store);
      return {
        match: async (url: string) => store.get(url)?.clone(),
        put: async (url: string, response: Response) => {
          store.set(url, response);
        },
        delete: async (url: string) => store.delete(url),
      };
    },
  };
}
