import type { TableSchema } from '@tellings/schema';
import { type ReaderType, readerSchema } from './reader-schema.ts';

/**
 * schema/types.d.ts: one interface a table, named as the table is, saying what its reader schema
 * says. A later minor release may add fields, so a program must not take these for all there are.
 */
export function renderTypeDeclarations(schemas: readonly TableSchema[]): string {
  const parts = schemas.map((schema) => {
    const { description, properties } = readerSchema(schema);
    const fields = Object.entries(properties).map(
      ([name, field]) =>
        `${renderComment(field.description, '  ')}  readonly ${name}: ${renderType(field)};\n`,
    );
    return `${renderComment(description, '')}export interface ${interfaceName(schema)} {\n${fields.join('')}}\n`;
  });
  const tables = schemas.map((schema) => `  readonly ${schema.table}: ${interfaceName(schema)};\n`);
  return `${parts.join('\n')}
/** The record type of each table, by its name. */
export interface Tables {
${tables.join('')}}
`;
}

/** `copy-group`, the schema of `copy_groups`, gives `CopyGroup`. */
function interfaceName({ schema }: TableSchema): string {
  return schema
    .split('-')
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join('');
}

function renderComment(text: string | undefined, indent: string): string {
  return text ? `${indent}/** ${text.replaceAll('*/', '* /')} */\n` : '';
}

const primitives: Readonly<Record<string, string>> = {
  string: 'string',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
  null: 'null',
};

function renderType(schema: ReaderType): string {
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  return [schema.type]
    .flat()
    .map((name) => renderNamed(name, schema))
    .join(' | ');
}

function renderNamed(name: string, schema: ReaderType): string {
  if (name === 'array') return `readonly ${parenthesised(schema.items)}[]`;
  if (name === 'object') {
    const members = Object.entries(schema.properties ?? {});
    return `{ ${members.map(([key, type]) => `readonly ${key}: ${renderType(type)}`).join('; ')} }`;
  }
  return primitives[name] ?? 'unknown';
}

function parenthesised(items: ReaderType | undefined): string {
  const type = items ? renderType(items) : 'unknown';
  return /^[a-z]+$/.test(type) ? type : `(${type})`;
}
