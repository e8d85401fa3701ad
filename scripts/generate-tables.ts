/**
 * Source tables of packages/normalise: tables/*.yml, checked against their schemas, as TypeScript rows
 * that the pure stage can import. Called by generate.ts.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { formatSource, readAuthored } from './authored-file.ts';

const root = resolve(import.meta.dirname, '..');
const tables = join(root, 'packages/normalise/tables');

interface Table {
  /** File under tables/, and name of its only field. */
  readonly name: string;
  readonly schema: string;
  readonly file: string;
  /** Lines before the rows. */
  readonly head: string;
  readonly toRow: (row: Readonly<Record<string, unknown>>) => unknown;
}

const sourceTables: readonly Table[] = [
  {
    name: 'outlets',
    schema: 'outlet-table',
    file: 'outlet-rows.ts',
    head: "import type { OutletRow } from './outlet-table.ts';\n\n/** Publications by host. */\nexport const outletRows: readonly OutletRow[] = ",
    toRow: ({ host, name, valid_until }) => [host, name, ...[valid_until ?? []].flat()],
  },
  {
    name: 'agencies',
    schema: 'agency-table',
    file: 'agency-rows.ts',
    head: "import type { AgencyRow } from './agency-table.ts';\n\n/** Wire agencies. */\nexport const agencyRows: readonly AgencyRow[] = ",
    toRow: ({ name, written }) => [name, ...[written ?? []].flat()],
  },
  {
    name: 'boilerplate',
    schema: 'boilerplate-table',
    file: 'boilerplate-rows.ts',
    head: "import type { BoilerplateRow } from './boilerplate-table.ts';\n\n/** Labels of buttons and boxes, and prompts to read, share, pay or sign up. */\nexport const boilerplateRows: readonly BoilerplateRow[] = ",
    toRow: (row) => row,
  },
  {
    name: 'confidence',
    schema: 'confidence-table',
    file: 'confidence-rows.ts',
    head: '/** Field, source, and how often the source is right where it speaks, in percent. */\nexport const confidenceRows: readonly (readonly [field: string, source: string, percent: number])[] = ',
    toRow: ({ field, source, percent }) => [field, source, percent],
  },
];

/** Text of each generated file by its path. Throws when a table breaks its schema. */
export function renderSourceTables(): ReadonlyMap<string, string> {
  const present = sourceTables.filter(({ name }) => existsSync(join(tables, `${name}.yml`)));
  return new Map(
    present.map((table) => [
      join(root, 'packages/normalise/src/table', table.file),
      renderTable(table),
    ]),
  );
}

function renderTable({ name, schema, file, head, toRow }: Table): string {
  const content = readAuthored(join(tables, `${name}.yml`), schema);
  const rows = content[name] as readonly Readonly<Record<string, unknown>>[] | undefined;
  const banner = `// Written by scripts/generate-tables.ts from tables/${name}.yml. Do not edit.\n`;
  return formatSource(file, `${banner}${head}${JSON.stringify(rows?.map(toRow))};\n`);
}
