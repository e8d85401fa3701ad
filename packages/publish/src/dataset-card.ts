import type { DatasetSpec, ReleaseManifest } from '@tellings/schema';
import { stringify } from 'yaml';
import type { TableState } from './table-state.ts';

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
  states: readonly TableState[],
): string {
  const licence = hubLicences[spec.licence];
  const frontMatter = {
    license: licence ?? 'other',
    ...(!licence && {
      license_name: spec.licence.toLowerCase(),
      license_link: `https://spdx.org/licenses/${spec.licence}.html`,
    }),
    pretty_name: spec.title,
    configs: states.map(({ schema }) => ({
      config_name: schema.table,
      data_files: `data/parquet/${schema.table}.parquet`,
      ...(schema.table === defaultTable && { default: true }),
    })),
  };
  return `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n\n${renderText(spec, manifest, states)}`;
}

function renderText(
  spec: DatasetSpec,
  manifest: Pick<ReleaseManifest, 'version' | 'issued' | 'previous' | 'schema_version'>,
  states: readonly TableState[],
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
${states.map(({ schema, records }) => `| \`${schema.table}\` | ${records.length} | ${schema.description} |`).join('\n')}

Every field is described in [docs/dictionary.md](docs/dictionary.md). Each table comes three times
with the same content: \`data/<table>.jsonl\` (canonical JSON, RFC 8785, sorted by primary key: the
record of truth), \`data/csv/<table>.csv\` (lists and objects as JSON text, null as an empty field)
and \`data/parquet/<table>.parquet\`. \`schema/<table>.schema.json\` is the JSON Schema for readers; it
allows fields that a later version adds.

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
`;
}
