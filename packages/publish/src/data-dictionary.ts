import type { LogicalType, TableSchema } from '@tellings/schema';
import { foreignKeys } from './foreign-key.ts';

/** A logical type as one word: `list<struct<field: string, reason: string>>`. */
function renderType(type: LogicalType): string {
  if (typeof type === 'string') return type;
  if ('list' in type) return `list<${renderType(type.list)}>`;
  const members = type.struct.map((member) => `${member.name}: ${renderType(member.type)}`);
  return `struct<${members.join(', ')}>`;
}

interface DictionaryField {
  readonly name: string;
  readonly type: string;
  readonly is_nullable: boolean;
  readonly rights_class: string | null;
  readonly unit: string | null;
  readonly format: string | null;
  readonly content_encoding: string | null;
  readonly content_media_type: string | null;
  readonly values: readonly string[] | null;
  readonly references: string | null;
  readonly description: string;
}

export interface DictionaryTable {
  readonly table: string;
  readonly description: string;
  readonly primary_key: readonly string[];
  readonly fields: readonly DictionaryField[];
}

/** What every field of every table means, for programs. */
export function dataDictionary(schemas: readonly TableSchema[]): readonly DictionaryTable[] {
  return schemas.map(({ table, description, primaryKey, fields }) => ({
    table,
    description,
    primary_key: primaryKey,
    fields: fields.map((field) => ({
      name: field.name,
      type: renderType(field.type),
      is_nullable: field.isNullable,
      rights_class: field.rightsClass,
      unit: field.unit,
      format: field.format,
      content_encoding: field.contentEncoding,
      content_media_type: field.contentMediaType,
      values: field.values,
      references:
        foreignKeys.find((key) => key.table === table && key.field === field.name)?.references ??
        null,
      description: field.description,
    })),
  }));
}

/** The same for people, in Markdown. */
export function renderDictionary(schemas: readonly TableSchema[]): string {
  const parts = dataDictionary(schemas).map(
    ({ table, description, primary_key, fields }) => `## ${table}

${description} Primary key: ${primary_key.map((field) => `\`${field}\``).join(', ')}.

| field | type | null | unit | rights class | meaning |
|---|---|---|---|---|---|
${fields.map(renderField).join('\n')}
`,
  );
  return `# Data dictionary

Generated from the schemas of the tables. \`null\` says whether a field may be null.

${parts.join('\n')}`;
}

function renderField(field: DictionaryField): string {
  const values = field.values ? ` One of ${field.values.map((v) => `\`${v}\``).join(', ')}.` : '';
  const reference = field.references ? ` Refers to \`${field.references}\`.` : '';
  const content = field.content_media_type
    ? ` Content: \`${field.content_media_type}\`, ${field.content_encoding}.`
    : '';
  const cells = [
    `\`${field.name}\``,
    `\`${field.type}\``,
    field.is_nullable ? 'yes' : 'no',
    field.unit ?? '',
    field.rights_class ?? '',
    `${field.description}${values}${reference}${content}`,
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
