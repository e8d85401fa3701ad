import type { DatasetSpec, ReleaseManifest } from '@tellings/schema';
import { stringify } from 'yaml';
import { licenceLink } from './licence-link.ts';
import type { TableSummary } from './table-state.ts';

/** Licence identifiers of the Hugging Face Hub, by SPDX identifier; others are told as `other`. */
const hubLicences: Readonly<Record<string, string>> = {
  'CC0-1.0': 'cc0-1.0',
  'CC-BY-4.0': 'cc-by-4.0',
  'CC-BY-SA-4.0': 'cc-by-sa-4.0',
  'CC-BY-NC-4.0': 'cc-by-nc-4.0',
  'ODbL-1.0': 'odbl',
  'ODC-By-1.0': 'odc-by',
  'PDDL-1.0': 'pddl',
  MIT: 'mit',
  'Apache-2.0': 'apache-2.0',
};

/** The table shown first by readers of the card. */
const defaultTable = 'reports';

/**
 * README.md of a release: dataset card with the YAML front matter the Hugging Face Hub reads
 * (https://huggingface.co/docs/hub/datasets-cards).
 */
export function renderDatasetCard(
  spec: DatasetSpec,
  manifest: Pick<ReleaseManifest, 'version' | 'issued' | 'previous' | 'schema_version'>,
  states: readonly TableSummary[],
): string {
  const licence = hubLicences[spec.licence];
  // The `datasets` library refuses to load a table without records.
  const filled = states.filter(({ recordCount }) => recordCount > 0);
  const frontMatter = {
    license: licence ?? 'other',
    ...(!licence && {
      license_name: spec.licence.toLowerCase(),
      license_link: licenceLink(spec.licence),
    }),
    pretty_name: spec.title,
    configs: filled.map(({ schema: { table } }) => ({
      config_name: table,
      data_files: `data/parquet/${table}.parquet`,
      ...(table === defaultTable && { default: true }),
    })),
  };
  return `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n\n${renderText(spec, manifest, states)}`;
}

function renderText(
  spec: DatasetSpec,
  manifest: Pick<ReleaseManifest, 'version' | 'issued' | 'previous' | 'schema_version'>,
  states: readonly TableSummary[],
): string {
  const synthetic = spec.is_synthetic
    ? '\n**Synthetic: outlets, people, recordings and reports are invented.**\n'
    : '';
  const before = manifest.previous ? ` It follows ${manifest.previous.version}.` : '';
  return `# ${spec.title}

${spec.description}
${synthetic}
Version ${manifest.version} of ${manifest.issued}, schemas ${manifest.schema_version}, licence ${spec.licence}, by ${spec.creators.join(', ')}.${before}

## Tables

| table | records | what a record is |
|---|---|---|
${states.map(({ schema, recordCount }) => `| \`${schema.table}\` | ${recordCount} | ${schema.description} |`).join('\n')}

Every field is described in [docs/dictionary.md](docs/dictionary.md). The same records come in four
formats:

| file | format |
|---|---|
| \`data/<table>.jsonl\` | canonical JSON (RFC 8785), sorted by primary key: the record of truth |
| \`data/csv/<table>.csv\` | lists and objects as JSON text, null as an empty field |
| \`data/parquet/<table>.parquet\` | lists and objects as they are |
| \`data/${spec.name}.sqlite\` | every table in one file, with keys; lists and objects as JSON text |

\`schema/<table>.schema.json\` is the JSON Schema for readers; it allows fields that a later version
adds. \`schema/<table>.writer.schema.json\` is the closed one this version was made with,
\`schema/types.d.ts\` says to TypeScript what the schemas for readers say.

The release is described for programs by \`datapackage.json\` (Data Package 2: CSV, with keys between
tables), \`croissant.json\` (Croissant 1.1: Parquet), \`dcat.jsonld\` (DCAT-AP 3),
\`ro-crate-metadata.json\` (RO-Crate 1.2) and \`rights.json\` (what RIGHTS.md says).

## Verify

\`\`\`
sha256sum -c SHA256SUMS
\`\`\`

\`manifest.json\` lists every file with its size and digest, and for each table a \`state_digest\`:
SHA-256 over one line a record, sorted by key, of key, tab, SHA-256 of the canonical record, line feed.

## Versions

The version is computed from the data. MAJOR: an id is gone without a redirect, a field changed its
type or is gone, another licence. MINOR: records, fields or tables added; ids redirected. PATCH: values
corrected. While the major version is 0, a major change raises the minor version. A release never
changes; \`redirects\` says where an id that no longer stands leads. CHANGELOG.md gives the reasons.

## Rights and limits

Facts about reports are published, their text is not: RIGHTS.md counts what was withheld. A claim is
what a report states, not what is so. A field that is null is unknown; where \`unknown\` names it, the
reason stands beside it. Scores and roles are computed; \`status\` tells which a person judged.

It is made for studying who reported a recording, who copied whom and how claims about it differ. It
does not tell whether a claim is true, and nobody is to be judged by it.
`;
}
