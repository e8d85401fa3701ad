import { readFile } from 'node:fs/promises';
import { findViolations, type RecordTypes, type SchemaName, UsageError } from '@tellings/schema';
import { type Document, LineCounter, parseDocument } from 'yaml';

/**
 * Reads a YAML file that people write and checks it against its schema.
 * Throws UsageError naming file, line and field of the first thing wrong.
 */
export async function readYaml<Name extends SchemaName>(
  path: string,
  schema: Name,
): Promise<RecordTypes[Name]> {
  const lines = new LineCounter();
  const document = parseDocument(await readText(path), { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    throw new UsageError(`${path}:${lines.linePos(error.pos[0]).line}: ${error.message}`);
  }
  const value: unknown = document.toJS();
  const [violation] = findViolations(schema, value);
  if (violation) {
    const line = lineOf(document, violation.pointer, lines);
    const field = violation.pointer.slice(1).replaceAll('/', '.') || 'the file';
    throw new UsageError(`${path}:${line}: ${field}: ${violation.message}`);
  }
  return value as RecordTypes[Name];
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new UsageError(`${path}: cannot be read: ${(cause as Error).message}`, { cause });
  }
}

/** Line of the value a JSON Pointer names, or of the nearest value around it. */
function lineOf(document: Document.Parsed, pointer: string, lines: LineCounter): number {
  const keys = pointer.split('/').slice(1);
  for (let length = keys.length; length > 0; length--) {
    const node: unknown = document.getIn(keys.slice(0, length), true);
    const range = (node as { range?: readonly [number, ...number[]] } | undefined)?.range;
    if (range) return lines.linePos(range[0]).line;
  }
  return 1;
}
