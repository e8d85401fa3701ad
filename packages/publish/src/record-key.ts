import type { LogicalType, TableSchema } from '@tellings/schema';
import { keyOf, type TableRecord } from './table-state.ts';

/**
 * Makes the function that reads the key of a record from its canonical line. A key of one string
 * field is cut out of the text, which takes a tenth of the time that parsing the line does: a name
 * between an unescaped quotation mark and a colon is a member, and no member inside the record's
 * fields has the name of the key.
 */
export function compileRecordKey(table: TableSchema): (line: string) => string {
  const [name = '', ...others] = table.primaryKey;
  const parse = (line: string): string => keyOf(JSON.parse(line) as TableRecord, table.primaryKey);
  const isText = table.fields.some((field) => field.name === name && field.type === 'string');
  if (others.length > 0 || !isText || table.fields.some(({ type }) => hasMember(type, name))) {
    return parse;
  }
  const [first, later] = [`{${JSON.stringify(name)}:"`, `,${JSON.stringify(name)}:"`];
  return (line) => {
    const at = line.startsWith(first) ? 0 : line.indexOf(later);
    if (at < 0) return parse(line);
    const start = at + first.length;
    const key = line.slice(start, line.indexOf('"', start));
    return key.includes('\\') ? parse(line) : key;
  };
}

function hasMember(type: LogicalType, name: string): boolean {
  if (typeof type === 'string') return false;
  if ('list' in type) return hasMember(type.list, name);
  return type.struct.some((member) => member.name === name || hasMember(member.type, name));
}
