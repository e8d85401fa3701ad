import {
  canonicalJson,
  compareStrings,
  type DatasetSpec,
  type ReleaseManifest,
} from '@tellings/schema';
import { licenceLink } from './licence-link.ts';
import { rightsPolicy, type Withheld } from './rights-policy.ts';
import type { TableRecord } from './table-state.ts';

/** What the licence covers and what it cannot cover. */
export function renderLicenceNote(spec: DatasetSpec): string {
  return `${spec.title}

SPDX-License-Identifier: ${spec.licence}
${licenceLink(spec.licence)}

The licence covers what ${spec.creators.join(', ')} made: the selection, the facts as recorded, the
annotations and the scores. It does not cover the news reports the records tell of. Their rights
stay with the outlets; see RIGHTS.md for what was withheld for that reason.
`;
}

/** What the rights policy withheld, by rule, and the rights of each source. */
export function renderRightsNote(
  withheld: readonly Withheld[],
  sources: readonly TableRecord[],
): string {
  return `# Rights

This release holds facts about news reports, never their text. Each field has a rights class; the
class and the rights of the record's source decide whether a value is published or withheld. A
withheld value is null, or an empty list, and its field is named under \`unknown\` with the reason
\`withheld-by-rights\`. No digest of a withheld value is given, because a guess could be confirmed by it.
A record whose source is not known counts as closed.

## Rules

| rights class | source open | source closed |
|---|---|---|
${Object.entries(rightsPolicy)
  .map(([rightsClass, { open, closed }]) => `| ${rightsClass} | ${open} | ${closed} |`)
  .join('\n')}

## Withheld in this release

${renderWithheld(withheld)}

## Sources

| source | text rights | licence stated |
|---|---|---|
${sources
  .map(
    ({ source_id, text_rights, licence }) =>
      `| \`${source_id}\` | ${text_rights} | ${licence ?? 'none'} |`,
  )
  .join('\n')}
`;
}

/** rights.json: RIGHTS.md for programs. Classes and sources are sorted by name. */
export function renderRights(
  manifest: Pick<ReleaseManifest, 'dataset' | 'version' | 'licence' | 'withheld'>,
  sources: readonly TableRecord[],
): string {
  const { dataset, version, licence, withheld } = manifest;
  return `${canonicalJson({
    rights_version: 1,
    dataset,
    version,
    licence,
    classes: Object.keys(rightsPolicy)
      .sort(compareStrings)
      .map((rights_class) => ({ rights_class, ...rightsPolicy[rights_class] })),
    sources: sources
      .map(({ source_id, text_rights, licence: stated }) => ({
        source_id,
        text_rights,
        licence: stated,
      }))
      .toSorted((a, b) => compareStrings(String(a.source_id), String(b.source_id))),
    withheld,
  })}\n`;
}

function renderWithheld(withheld: readonly Withheld[]): string {
  if (withheld.length === 0) return 'Nothing.';
  const rows = withheld.map(
    ({ table, field, rights_class, rule, record_count }) =>
      `| \`${table}.${field}\` | ${rights_class} | ${rule} | ${record_count} |`,
  );
  return `| field | rights class | rule | records |\n|---|---|---|---|\n${rows.join('\n')}`;
}
