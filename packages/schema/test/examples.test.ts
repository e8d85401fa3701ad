import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findViolations, mintId, type SchemaName } from '../src/index.ts';
import { readSchemaFiles, schemasFolder } from './schema-file.ts';

interface Example {
  readonly schema: SchemaName;
  readonly name: string;
  readonly value: unknown;
}

const schemaNames = readSchemaFiles().map(({ name }) => name);

/** How a file under examples/invalid must be named for the rule that it breaks; first match wins. */
const ruleByName: readonly (readonly [RegExp, string])[] = [
  [/^missing-/, 'required'],
  [/^unknown-field/, 'additionalProperties'],
  [/-not-in-enum$/, 'enum'],
  [/-not-constant$/, 'const'],
  [/-pattern$/, 'pattern'],
  [/-not-a-(date|date-time|uri)$/, 'format'],
  [/-not-an?-(string|number|integer|boolean|array|object)$/, 'type'],
  [/-below-/, 'minimum'],
  [/-above-/, 'maximum'],
  [/-empty$/, 'minLength'],
  [/-too-few$/, 'minItems'],
  [/-too-many$/, 'maxItems'],
  [/-repeated$/, 'uniqueItems'],
];

function readExamples(kind: 'valid' | 'invalid'): Example[] {
  return schemaNames.flatMap((schema) => {
    const folder = join(schemasFolder, 'examples', kind, schema);
    if (!existsSync(folder)) return [];
    return readdirSync(folder).map((file) => ({
      schema,
      name: file.replace(/\.json$/, ''),
      value: JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown,
    }));
  });
}

function ruleOf(name: string): string | undefined {
  return ruleByName.find(([pattern]) => pattern.test(name))?.[1];
}

/** The field a violation is about: named in the message for fields that are absent or unknown. */
function fieldOf({
  pointer,
  message,
}: {
  readonly pointer: string;
  readonly message: string;
}): string {
  const absent = /required property '(.+)'/.exec(message)?.[1];
  const segments = pointer.split('/').filter((segment) => segment !== '' && !/^\d+$/.test(segment));
  return absent ?? segments.at(-1) ?? '';
}

const valid = readExamples('valid');
const invalid = readExamples('invalid');

describe('examples', () => {
  test('no folder stands for a schema that does not exist', () => {
    for (const kind of ['valid', 'invalid']) {
      const folders = readdirSync(join(schemasFolder, 'examples', kind));
      expect(folders.toSorted()).toEqual(schemaNames.toSorted());
    }
  });

  test.each(schemaNames)('%s has a valid example and at least three invalid ones', (schema) => {
    expect(valid.filter((example) => example.schema === schema).length).toBeGreaterThanOrEqual(1);
    const rules = invalid
      .filter((example) => example.schema === schema)
      .map(({ name }) => ruleOf(name));
    expect(new Set(rules).size).toBeGreaterThanOrEqual(3);
  });

  test('every rule a name can stand for has an example', () => {
    const shown = new Set(invalid.map(({ name }) => ruleOf(name)));
    expect([...shown].toSorted()).toEqual(ruleByName.map(([, rule]) => rule).toSorted());
  });
});

describe('valid examples', () => {
  test.each(valid)('$schema/$name', ({ schema, value }) => {
    expect(findViolations(schema, value)).toEqual([]);
  });
});

describe('invalid examples break one rule, the one they are named for', () => {
  test.each(invalid)('$schema/$name', ({ schema, name, value }) => {
    const violations = findViolations(schema, value);
    expect(violations.map(({ keyword }) => keyword)).toEqual([ruleOf(name)]);
    for (const violation of violations) {
      if (violation.keyword === 'additionalProperties') continue;
      expect(name).toContain(fieldOf(violation).replaceAll(/[_.]/g, '-'));
    }
  });
});

describe('ids of the valid examples are minted as their descriptions say', () => {
  /** By schema: field of the id, its prefix, fields of the parts. */
  const derivations: Readonly<Record<string, readonly [string, string, ...string[]]>> = {
    capture: ['capture_id', 'cap', 'source_id', 'source_key', 'sha256'],
    claim: ['claim_id', 'clm', 'report_id', 'recording_id', 'field', 'value'],
    'duplicate-pair': ['pair_id', 'dup', 'left_report_id', 'right_report_id'],
    event: ['event_id', 'evt', 'founding_report_id'],
    report: ['report_id', 'rep', 'source_id', 'source_key'],
    telling: ['telling_id', 'tel', 'report_id', 'recording_id', 'role'],
  };

  const minted = valid.flatMap(({ schema, name, value }) => {
    const derivation = derivations[schema];
    return derivation ? [{ schema, name, value, derivation }] : [];
  });

  test.each(minted)('$schema/$name', ({ value, derivation: [idField, prefix, ...fields] }) => {
    const record = value as Readonly<Record<string, unknown>>;
    const parts = fields.map((field) => String(record[field]));
    expect(record[idField]).toBe(mintId(prefix, ...parts));
  });
});
