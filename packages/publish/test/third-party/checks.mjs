// What tools from npm say of a release: ajv on every record, the validator of the package ro-crate,
// and the TypeScript compiler on schema/types.d.ts.
// Usage: node checks.mjs <release> <folder of an npm project that has npm-packages.txt installed>
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const [release, project] = process.argv.slice(2).map((folder) => resolve(folder));
const require = createRequire(join(project, 'package.json'));
const read = (path) => readFileSync(join(release, path), 'utf8');
const manifest = JSON.parse(read('manifest.json'));
const tables = manifest.tables.map(({ name }) => name);
const records = (table) =>
  read(`data/${table}.jsonl`)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

/** One line a check; what it returns is told behind it. */
async function check(name, run) {
  const label = `${manifest.dataset} ${manifest.version}: ${name}`;
  try {
    console.log(`ok: ${label}, ${await run()}`);
  } catch (error) {
    console.log(
      `FAILED: ${label}: ${String(error.message).replaceAll(/\s+/g, ' ').slice(0, 1000)}`,
    );
    process.exitCode = 1;
  }
}

function validateRecords() {
  const { Ajv2020 } = require('ajv/dist/2020.js');
  const addFormats = require('ajv-formats');
  const told = [];
  const tell = (text) => told.push(text);
  const ajv = new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    logger: { log: tell, warn: tell, error: tell },
  });
  addFormats(ajv);
  ajv.addKeyword('x-open');
  let count = 0;
  for (const table of tables) {
    for (const kind of ['schema', 'writer.schema']) {
      const isValid = ajv.compile(JSON.parse(read(`schema/${table}.${kind}.json`)));
      for (const record of records(table)) {
        count += 1;
        if (!isValid(record)) throw new Error(`${table}: ${ajv.errorsText(isValid.errors)}`);
      }
    }
  }
  if (told.length > 0) throw new Error(told.join('; '));
  return `${count} validations`;
}

async function validateCrate() {
  const context = readFileSync(join(project, 'node_modules/ro-crate/lib/context.json'), 'utf8');
  globalThis.fetch = async (url) => {
    if (url !== 'https://w3id.org/ro/crate/1.2/context') throw new Error(`asked for ${url}`);
    return new Response(context);
  };
  const { Validator } = require('ro-crate/lib/validator.js');
  const validator = new Validator();
  validator.parseJSON(read('ro-crate-metadata.json'));
  await validator.validate();
  const broken = validator.results.filter(
    ({ status }) => status !== 'success' && status !== 'info',
  );
  if (broken.length > 0) throw new Error(JSON.stringify(broken));
  return `${validator.results.length} results`;
}

function compileTypes() {
  const folder = mkdtempSync(join(tmpdir(), 'tellings-types-'));
  try {
    cpSync(join(release, 'schema/types.d.ts'), join(folder, 'types.d.ts'));
    const constants = tables.map(
      (table) =>
        `export const ${table}: readonly Tables['${table}'][] = ${JSON.stringify(records(table))};\n`,
    );
    writeFileSync(
      join(folder, 'records.ts'),
      `import type { Tables } from './types';\n${constants.join('')}`,
    );
    const compiler = resolve(import.meta.dirname, '../../node_modules/.bin/tsc');
    const options = ['--noEmit', '--strict', '--types', '', '--ignoreConfig', 'records.ts'];
    execFileSync(compiler, options, { cwd: folder, encoding: 'utf8' });
  } catch (error) {
    throw new Error(error.stdout || error.message);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return `${tables.length} tables`;
}

await check('ajv: every record', validateRecords);
await check('npm ro-crate: ro-crate-metadata.json', validateCrate);
await check('tsc: every record fits schema/types.d.ts', compileTypes);
