import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { SchemaName } from '../src/index.ts';

export interface Definition {
  readonly $id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly table?: string;
  readonly primary_key?: readonly string[];
  readonly rights_class?: string;
  readonly unit?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Definition>>;
  readonly additionalProperties?: boolean | Definition;
  readonly items?: Definition;
}

export interface SchemaFile {
  readonly name: SchemaName;
  readonly visibility: 'public' | 'internal';
  readonly schema: Definition;
}

export const schemasFolder: string = resolve(import.meta.dirname, '../../../schemas');

const suffix = '.schema.json';

/** Every file of schemas/public and schemas/internal. */
export function readSchemaFiles(): SchemaFile[] {
  return (['internal', 'public'] as const).flatMap((visibility) => {
    const folder = join(schemasFolder, visibility);
    return readdirSync(folder)
      .filter((file) => file.endsWith(suffix))
      .map((file) => ({
        name: file.slice(0, -suffix.length) as SchemaName,
        visibility,
        schema: JSON.parse(readFileSync(join(folder, file), 'utf8')) as Definition,
      }));
  });
}
