import {
  canonicalJson,
  compareStrings,
  type DatasetSpec,
  type ReleaseManifest,
  type TableSchema,
  writerSchema,
} from '@tellings/schema';
import { renderChangelog } from './changelog.ts';
import { renderCitation } from './citation-file.ts';
import { renderCroissant } from './croissant.ts';
import { dataDictionary, renderDictionary } from './data-dictionary.ts';
import { renderDataPackage } from './data-package.ts';
import { renderDatasetCard } from './dataset-card.ts';
import { renderDcat } from './dcat.ts';
import { readerSchema } from './reader-schema.ts';
import { describeFile, type PlannedFile, type ReleaseFile } from './release-file.ts';
import { renderLicenceNote, renderRights, renderRightsNote } from './rights-note.ts';
import { renderRoCrate } from './ro-crate.ts';
import type { TableRecord, TableSummary } from './table-state.ts';
import { renderTypeDeclarations } from './type-declarations.ts';

/** All that the documents of a release may tell of. Records are not among it: they are streamed. */
export interface DocumentRequest {
  readonly dataset: DatasetSpec;
  readonly manifest: Omit<ReleaseManifest, 'files'>;
  /** Sorted by name. */
  readonly tables: readonly TableSummary[];
  /** Every record of `sources`, after the rights policy. */
  readonly sources: readonly TableRecord[];
  /** Every file that is written already, with size and digest: data, deltas, changes.json. */
  readonly dataFiles: readonly ReleaseFile[];
}

/** The text of every file of a release that holds no records, sorted by path. Pure. */
export function renderDocuments(request: DocumentRequest): readonly PlannedFile[] {
  const { dataset, manifest, tables, sources, dataFiles } = request;
  const schemas = tables.map(({ schema }) => schema);
  const tableFiles = dataFiles
    .filter(({ path }) => path.startsWith('data/'))
    .toSorted((a, b) => compareStrings(a.path, b.path));
  const documents = sorted([
    ['CHANGELOG.md', renderChangelog(manifest)],
    ['CITATION.cff', renderCitation(dataset, manifest)],
    ['LICENSE', renderLicenceNote(dataset)],
    ['README.md', renderDatasetCard(dataset, manifest, tables)],
    ['RIGHTS.md', renderRightsNote(manifest.withheld, sources)],
    ['croissant.json', renderCroissant(dataset, manifest, schemas, tableFiles)],
    ['datapackage.json', renderDataPackage(dataset, manifest, schemas, tableFiles)],
    ['dcat.jsonld', renderDcat(dataset, manifest, tableFiles)],
    ['docs/dictionary.json', `${JSON.stringify(dataDictionary(schemas), null, 2)}\n`],
    ['docs/dictionary.md', renderDictionary(schemas)],
    ['rights.json', renderRights(manifest, sources)],
    ['schema/types.d.ts', renderTypeDeclarations(schemas)],
    ...schemas.map(renderReaderSchema),
    ...schemas.map(renderWriterSchema),
  ]);
  const files = documents.map(({ path, text }) => describeFile(path, null, text));
  const parts = [...dataFiles, ...files].toSorted((a, b) => compareStrings(a.path, b.path));
  const crate = renderRoCrate(dataset, manifest, parts);
  return sorted([
    ...documents.map(({ path, text }) => [path, text] as const),
    ['ro-crate-metadata.json', crate],
  ]);
}

function sorted(documents: readonly (readonly [string, string])[]): readonly PlannedFile[] {
  return documents
    .map(([path, text]) => ({ path, table: null, text }))
    .toSorted((a, b) => compareStrings(a.path, b.path));
}

function renderReaderSchema(schema: TableSchema): readonly [string, string] {
  return [`schema/${schema.table}.schema.json`, `${canonicalJson(readerSchema(schema))}\n`];
}

function renderWriterSchema({ table }: TableSchema): readonly [string, string] {
  return [`schema/${table}.writer.schema.json`, `${canonicalJson(writerSchema(table))}\n`];
}
