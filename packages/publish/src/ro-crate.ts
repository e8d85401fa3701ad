import { canonicalJson, type DatasetSpec, type ReleaseManifest } from '@tellings/schema';
import { licenceLink } from './licence-link.ts';
import type { ReleaseFile } from './release-file.ts';

const specification = 'https://w3id.org/ro/crate/1.2';
const metadataFile = 'ro-crate-metadata.json';

/**
 * ro-crate-metadata.json: every file of the release but itself, manifest.json and the checksums, which are
 * written after it (RO-Crate 1.2, https://www.researchobject.org/ro-crate/specification/1.2/).
 */
export function renderRoCrate(
  spec: DatasetSpec,
  manifest: Pick<ReleaseManifest, 'version' | 'issued'>,
  files: readonly ReleaseFile[],
): string {
  const licence = licenceLink(spec.licence);
  const creators = spec.creators.map((name, index) => ({
    '@id': `#creator-${index + 1}`,
    '@type': 'Organization',
    name,
  }));
  const identifier = {
    '@id': '#identifier',
    '@type': 'PropertyValue',
    name: 'Dataset and version',
    value: `${spec.name}@${manifest.version}`,
  };
  const descriptor = {
    '@id': metadataFile,
    '@type': 'CreativeWork',
    conformsTo: { '@id': specification },
    about: { '@id': './' },
  };
  const root = {
    '@id': './',
    '@type': 'Dataset',
    identifier: { '@id': identifier['@id'] },
    name: spec.title,
    description: spec.description,
    datePublished: manifest.issued,
    version: manifest.version,
    license: { '@id': licence },
    author: single(creators.map(({ '@id': id }) => ({ '@id': id }))),
    hasPart: files.map(({ path }) => ({ '@id': path })),
  };
  const licenceEntity = {
    '@id': licence,
    '@type': 'CreativeWork',
    name: spec.licence,
    description: `The licence ${spec.licence}, by its SPDX identifier.`,
    url: licence,
  };
  return `${canonicalJson({
    '@context': `${specification}/context`,
    '@graph': [
      descriptor,
      root,
      identifier,
      ...creators,
      licenceEntity,
      ...files.map(describeFile),
    ],
  })}\n`;
}

/** RO-Crate 1.2 asks for a value, not a list, where there is one. */
function single(values: readonly object[]): object {
  return values.length === 1 ? { ...values[0] } : values;
}

const purposes: Readonly<Record<string, string>> = {
  'CHANGELOG.md': 'What changed since the version before.',
  'CITATION.cff': 'How to cite the dataset.',
  LICENSE: 'What the licence covers.',
  'README.md': 'Dataset card.',
  'RIGHTS.md': 'What was withheld, and the rights of each source.',
  'changes.json': 'What changed, for programs.',
  'croissant.json': 'The release by Croissant 1.1.',
  'datapackage.json': 'The release by Data Package 2.',
  'dcat.jsonld': 'The release by DCAT-AP 3.',
  'docs/dictionary.json': 'What every field means, for programs.',
  'docs/dictionary.md': 'What every field means.',
  'rights.json': 'What was withheld, and the rights of each source, for programs.',
  'schema/types.d.ts': 'Record types for TypeScript.',
};

function purposeOf(path: string): string {
  if (path.startsWith('schema/') && path.endsWith('.writer.schema.json')) {
    return 'The closed JSON Schema the records were written with.';
  }
  if (path.startsWith('schema/') && path.endsWith('.json')) return 'JSON Schema for readers.';
  if (path.startsWith('delta/')) return 'What changed between two versions, record by record.';
  if (path.endsWith('.sqlite')) return 'Every table.';
  return purposes[path] ?? path;
}

function describeFile({ path, media_type, byte_count, sha256, table }: ReleaseFile): unknown {
  return {
    '@id': path,
    '@type': 'File',
    name: path,
    description: table ? `The table ${table}.` : purposeOf(path),
    encodingFormat: media_type,
    contentSize: String(byte_count),
    sha256,
  };
}
