import { canonicalJson } from '@tellings/schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { ReaderSchema } from './reader-schema.ts';
import type { TableRecord } from './table-state.ts';

/** Names the fields of a record that readers would refuse, each once; none where it is fine. */
export type ReaderCheck = (record: TableRecord) => readonly string[];

/** A schema seldom changes between releases, and to compile one takes as long as 10,000 records. */
const compiled = new Map<string, ReaderCheck>();

/** Compiles the schema that readers of a release hold, when the first record needs it. */
export function openReaderCheck(schema: ReaderSchema): ReaderCheck {
  let check: ReaderCheck | null = null;
  return (record) => {
    check ??= compileOnce(schema);
    return check(record);
  };
}

function compileOnce(schema: ReaderSchema): ReaderCheck {
  const text = canonicalJson(schema);
  const known = compiled.get(text);
  if (known) return known;
  const check = compileCheck(schema);
  compiled.set(text, check);
  return check;
}

function compileCheck(schema: ReaderSchema): ReaderCheck {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  return (record) => {
    if (validate(record)) return [];
    const fields = (validate.errors ?? []).map(({ instancePath, params }) => {
      const name = instancePath.split('/')[1] ?? String(params.missingProperty ?? '');
      return name.replaceAll('~1', '/').replaceAll('~0', '~');
    });
    return [...new Set(fields)];
  };
}
