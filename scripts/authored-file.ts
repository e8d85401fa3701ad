/**
 * Files of data that people write (YAML) and that pure stages import as TypeScript: read against their
 * schemas, and written in the form that Biome checks. Used by generate-tables.ts and
 * generate-lexicons.ts.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '..');

/** The content of a YAML file. Throws when it breaks the internal schema of that name. */
export function readAuthored(path: string, schema: string): Readonly<Record<string, unknown>> {
  const content: unknown = parse(readFileSync(path, 'utf8'));
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  ajv.addVocabulary(['unit']);
  const schemaPath = join(root, 'schemas/internal', `${schema}.schema.json`);
  const isValid = ajv.compile(JSON.parse(readFileSync(schemaPath, 'utf8')));
  if (isValid(content)) return content as Readonly<Record<string, unknown>>;
  const [first] = isValid.errors ?? [];
  throw new Error(
    `${relative(root, path)} breaks ${schema} at ${first?.instancePath || '/'}: ${first?.message}; correct the entry`,
  );
}

/** Biome checks the generated files like all others, so they are written in its form. */
export function formatSource(file: string, text: string): string {
  return execFileSync(
    join(root, 'node_modules/.bin/biome'),
    ['format', `--stdin-file-path=${file}`],
    {
      input: text,
      cwd: root,
      encoding: 'utf8',
    },
  );
}
