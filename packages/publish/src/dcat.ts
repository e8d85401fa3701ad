import { canonicalJson, type DatasetSpec, type ReleaseManifest } from '@tellings/schema';
import { licenceLink } from './licence-link.ts';
import type { ReleaseFile } from './release-file.ts';

const context = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** Media types registered with IANA; a page of another one would not exist. */
const registered = new Set([
  'application/json',
  'application/vnd.apache.parquet',
  'application/vnd.sqlite3',
  'text/csv',
]);

const publicAccess = 'http://publications.europa.eu/resource/authority/access-right/PUBLIC';

/**
 * dcat.jsonld: the release as a dcat:Dataset, each file of data as a dcat:Distribution, by DCAT-AP 3
 * (https://semiceu.github.io/DCAT-AP/releases/3.0.0/). Addresses are relative to where the file
 * lies: a release may be served from anywhere. What is not known, such as a publisher, is left out.
 */
export function renderDcat(
  spec: DatasetSpec,
  manifest: Pick<ReleaseManifest, 'version' | 'issued' | 'previous'>,
  files: readonly ReleaseFile[],
): string {
  const { previous } = manifest;
  const release = {
    '@id': './',
    '@type': 'dcat:Dataset',
    'dct:identifier': `${spec.name}@${manifest.version}`,
    'dct:title': english(spec.title),
    'dct:description': english(spec.description),
    'dct:issued': { '@type': 'xsd:date', '@value': manifest.issued },
    'dct:creator': spec.creators.map((name) => ({ '@type': 'foaf:Agent', 'foaf:name': name })),
    'dct:accessRights': { '@id': publicAccess, '@type': 'dct:RightsStatement' },
    'dcat:version': manifest.version,
    'adms:versionNotes': english(`See CHANGELOG.md of version ${manifest.version}.`),
    'dcat:isVersionOf': {
      '@id': '../',
      '@type': 'dcat:Dataset',
      'dct:title': english(spec.title),
      'dct:description': english(spec.description),
    },
    ...(previous && {
      'dcat:previousVersion': {
        '@id': `../${previous.version}/`,
        '@type': 'dcat:Dataset',
        'dct:title': english(spec.title),
        'dct:description': english(spec.description),
        'dcat:version': previous.version,
      },
    }),
    'dcat:distribution': files.map((file) => describeDistribution(spec, file)),
  };
  return `${canonicalJson({ '@context': context, '@graph': [release] })}\n`;
}

function english(text: string): object {
  return { '@language': 'en', '@value': text };
}

function describeDistribution(spec: DatasetSpec, file: ReleaseFile): unknown {
  const { path, media_type, byte_count, sha256, table } = file;
  return {
    '@id': `#${path}`,
    '@type': 'dcat:Distribution',
    'dct:title': english(path),
    'dct:description': english(table ? `The table ${table}.` : 'Every table.'),
    // The shapes of DCAT-AP ask for the type in words, though everything is a resource.
    'dcat:accessURL': { '@id': path, '@type': 'rdfs:Resource' },
    'dcat:downloadURL': { '@id': path, '@type': 'rdfs:Resource' },
    'dct:format': { '@type': 'dct:MediaTypeOrExtent', 'rdfs:label': media_type },
    ...(registered.has(media_type) && {
      'dcat:mediaType': {
        '@id': `https://www.iana.org/assignments/media-types/${media_type}`,
        '@type': 'dct:MediaType',
      },
    }),
    'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(byte_count) },
    'dct:license': { '@id': licenceLink(spec.licence), '@type': 'dct:LicenseDocument' },
    ...(table && {
      'dct:conformsTo': { '@id': `schema/${table}.schema.json`, '@type': 'dct:Standard' },
    }),
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': {
        '@id': 'spdx:checksumAlgorithm_sha256',
        '@type': 'spdx:ChecksumAlgorithm',
      },
      'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': sha256 },
    },
  };
}
