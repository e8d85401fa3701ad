/**
 * Writes what the schemas imply (record types, compiled ajv validators, table descriptions), the
 * source tables of normalise, the lexicons of link and the rules of versions (docs/versions.md).
 * `--check` compares instead and exits 1 on drift.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { build } from 'esbuild';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { renderTypeDeclarations } from '../packages/publish/src/type-declarations.ts';
import type { TableSchema } from '../packages/schema/src/table.ts';
import { renderLexicons } from './generate-lexicons.ts';
import { renderSourceTables } from './generate-tables.ts';
import { renderVersions } from './generate-versions.ts';

interface SchemaFile {
  readonly name: string;
  readonly visibility: 'public' | 'internal';
  readonly schema: Schema;
}

interface Schema {
  readonly $id: string;
  readonly title: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly table?: string;
  readonly primary_key?: readonly string[];
  readonly rights_class?: string;
  readonly unit?: string;
  readonly format?: string;
  readonly contentEncoding?: string;
  readonly contentMediaType?: string;
  readonly enum?: readonly (string | null)[];
}

const root = resolve(import.meta.dirname, '..');
const target = join(root, 'packages/schema/generated');
const banner = '// Written by scripts/generate.ts from schemas/. Do not edit.\n';
const vocabulary = ['table', 'primary_key', 'rights_class', 'unit'];

function readSchemas(): SchemaFile[] {
  return (['internal', 'public'] as const).flatMap((visibility) => {
    const folder = join(root, 'schemas', visibility);
    return readdirSync(folder)
      .filter((file) => file.endsWith('.schema.json'))
      .sort()
      .map((file) => ({
        name: file.replace('.schema.json', ''),
        visibility,
        schema: JSON.parse(readFileSync(join(folder, file), 'utf8')) as Schema,
      }));
  });
}

/** Field rules that JSON Schema itself cannot state: every public field has a description and a rights class. */
function assertContract({ name, visibility, schema }: SchemaFile): void {
  for (const [field, definition] of Object.entries(schema.properties ?? {})) {
    if (!definition.description) throw new Error(`${name}.${field} has no description`);
    if (visibility === 'public' && schema.table && !definition.rights_class) {
      throw new Error(`${name}.${field} has no rights_class: a public field must state one`);
    }
  }
}

async function renderTypes(files: readonly SchemaFile[]): Promise<string> {
  const parts = await Promise.all(
    files.map(({ schema, name }) =>
      compile(schema as unknown as JSONSchema, schema.title, {
        bannerComment: '',
        additionalProperties: false,
        ignoreMinAndMaxItems: true,
        unknownAny: true,
        style: { singleQuote: true, printWidth: 100 },
        cwd: join(root, 'schemas', name),
      }),
    ),
  );
  const names = files
    .map(({ name, schema }) => `  readonly '${name}': ${schema.title};`)
    .join('\n');
  return `${banner}\n${parts.join('\n')}\nexport interface RecordTypes {\n${names}\n}\n`;
}

function compileValidators(files: readonly SchemaFile[]): string {
  const ajv = new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    allErrors: true,
    code: { source: true, esm: true },
  });
  addFormats.default(ajv);
  ajv.addVocabulary(vocabulary);
  for (const { schema } of files) ajv.addSchema(schema);
  const names = Object.fromEntries(files.map(({ schema }) => [schema.title, schema.$id]));
  return standaloneCode.default(ajv, names);
}

/** Standalone code still requires parts of ajv; one bundle makes it importable as ESM. */
async function bundleValidators(files: readonly SchemaFile[]): Promise<string> {
  const result = await build({
    stdin: { contents: compileValidators(files), resolveDir: root, loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    write: false,
    legalComments: 'none',
  });
  const code = result.outputFiles[0];
  if (!code) throw new Error('esbuild wrote no output');
  return banner + code.text;
}

function renderValidatorTypes(files: readonly SchemaFile[]): string {
  const lines = files.map(({ schema }) => `export const ${schema.title}: Validator;`);
  return `${banner}
interface ValidationError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
}
interface Validator {
  (data: unknown): boolean;
  readonly errors?: readonly ValidationError[] | null;
}
${lines.join('\n')}
`;
}

function logicalType(schema: Schema): unknown {
  const type = [schema.type].flat().find((name) => name !== 'null');
  if (type === 'array' && schema.items) return { list: logicalType(schema.items) };
  if (type === 'object') {
    const fields = Object.entries(schema.properties ?? {});
    return { struct: fields.map(([name, field]) => ({ name, type: logicalType(field) })) };
  }
  return type;
}

function describeField([name, schema]: [string, Schema]): unknown {
  return {
    name,
    type: logicalType(schema),
    isNullable: [schema.type].flat().includes('null'),
    description: schema.description,
    rightsClass: schema.rights_class ?? null,
    unit: schema.unit ?? null,
    format: schema.format ?? null,
    contentEncoding: schema.contentEncoding ?? null,
    contentMediaType: schema.contentMediaType ?? null,
    values: schema.enum?.filter((value) => value !== null) ?? null,
  };
}

function describeTables(files: readonly SchemaFile[]): readonly unknown[] {
  return files
    .filter(({ schema }) => schema.table)
    .map(({ name, visibility, schema }) => ({
      table: schema.table,
      schema: name,
      visibility,
      description: schema.description,
      primaryKey: schema.primary_key ?? [],
      fields: Object.entries(schema.properties ?? {}).map(describeField),
    }));
}

function renderTables(files: readonly SchemaFile[]): string {
  return `${banner}export default ${JSON.stringify(describeTables(files), null, 2)};\n`;
}

/** Types of the rows for programs that read releases, as each release carries them. */
function renderClientTables(files: readonly SchemaFile[]): string {
  const tables = describeTables(files) as readonly TableSchema[];
  const published = tables
    .filter(({ visibility }) => visibility === 'public')
    .toSorted((a, b) => (a.table < b.table ? -1 : 1));
  return `${banner}\n${renderTypeDeclarations(published)}`;
}

/** The closed schema of each public table as a release carries it: JSON Schema's own words only. */
function renderWriterSchemas(files: readonly SchemaFile[]): string {
  const isOwnWord = (key: string): boolean => vocabulary.includes(key);
  const isType = (type: unknown): boolean => typeof type === 'string' || Array.isArray(type);
  const schemas = files
    .filter(({ visibility, schema }) => visibility === 'public' && schema.table)
    .map(({ schema }) => {
      // A field may bear the name of an own word, or be called type: only beside a type it is a word.
      const text = JSON.stringify(schema, function (this: Schema, key, value) {
        return isType(this.type) && isOwnWord(key) ? undefined : value;
      });
      return [schema.table ?? '', JSON.parse(text) as unknown] as const;
    });
  return `${banner}export default ${JSON.stringify(Object.fromEntries(schemas), null, 2)};\n`;
}

async function render(): Promise<Map<string, string>> {
  const files = readSchemas();
  for (const file of files) assertContract(file);
  return new Map([
    [join(target, 'records.d.ts'), await renderTypes(files)],
    [join(target, 'validators.js'), await bundleValidators(files)],
    [join(target, 'validators.d.ts'), renderValidatorTypes(files)],
    [join(target, 'tables.js'), renderTables(files)],
    [join(target, 'writer-schemas.js'), renderWriterSchemas(files)],
    [join(root, 'packages/client/src/tables.ts'), renderClientTables(files)],
    [join(root, 'docs/versions.md'), renderVersions()],
    ...renderSourceTables(),
    ...renderLexicons(),
  ]);
}

const outputs = await render();
const isCheck = process.argv.includes('--check');
for (const [path, text] of outputs) {
  if (!isCheck) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text) {
    console.error(`${relative(root, path)} is out of date: run pnpm generate`);
    process.exitCode = 1;
  }
}
