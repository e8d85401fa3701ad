import {
  canonicalJson,
  compareStrings,
  type DatasetSpec,
  FatalError,
  NonRetryableError,
  publicTables,
  type ReleaseManifest,
  UsageError,
} from '@tellings/schema';
import { renderChangelog } from './changelog.ts';
import { renderCitation } from './citation-file.ts';
import { renderCsv } from './csv.ts';
import { dataDictionary, renderDictionary } from './data-dictionary.ts';
import { renderDataPackage } from './data-package.ts';
import { renderDatasetCard } from './dataset-card.ts';
import { findBrokenRedirects, findDanglingKeys } from './foreign-key.ts';
import { type Gate, measureGates } from './gate.ts';
import type { PublishedRelease } from './published-release.ts';
import { readerSchema, schemaVersion } from './reader-schema.ts';
import { dateRedirects } from './redirect-date.ts';
import { compareReleases, type Reason } from './release-diff.ts';
import type { PlannedFile } from './release-file.ts';
import { renderLicenceNote, renderRightsNote } from './rights-note.ts';
import { applyRightsPolicy, type Withheld } from './rights-policy.ts';
import { type ReleaseTables, readTableState, type TableState } from './table-state.ts';
import { type Change, raisedLevel, raiseVersion } from './version.ts';

/** `release` is published and listed; `local` is one user's build and never listed. */
export type Channel = 'release' | 'local';

export interface ReleaseRequest {
  readonly dataset: DatasetSpec;
  /** Records before the rights policy. A redirect with `since` null begins with this release. */
  readonly tables: ReleaseTables;
  readonly previous: PublishedRelease | null;
  readonly quarantine: ReleaseManifest['quarantine'];
  readonly inputs_sha256: string;
  readonly channel: Channel;
  readonly generator: ReleaseManifest['generator'];
}

/** A release that may be written. The manifest lacks its files: Parquet has no bytes yet. */
export interface CreatePlan {
  readonly outcome: 'create';
  readonly version: string;
  readonly channel: Channel;
  readonly gates: readonly Gate[];
  readonly manifest: Omit<ReleaseManifest, 'files'>;
  /** Sorted by path. */
  readonly files: readonly PlannedFile[];
  /** Sorted by name. */
  readonly tables: readonly TableState[];
}

export type ReleasePlan =
  | CreatePlan
  /** No table differs from the release before, `version`. */
  | { readonly outcome: 'unchanged'; readonly version: string; readonly gates: readonly Gate[] }
  /** A data gate is breached. */
  | { readonly outcome: 'blocked'; readonly version: null; readonly gates: readonly Gate[] };

/**
 * Decides everything about a release but the bytes of its Parquet files: what the rights policy
 * lets through, whether the gates pass, the version and its reasons, the text of every file.
 * Pure; the order of records never matters.
 * Throws UsageError for gates or redirects that cannot be, NonRetryableError for a record that
 * breaks its schema or refers to nothing, FatalError for a field without a rights rule.
 */
export function planRelease(request: ReleaseRequest): ReleasePlan {
  const { dataset, previous, channel } = request;
  const { tables: undated, withheld } = applyRightsPolicy(request.tables);
  // Whether a version is raised never depends on the version that a new redirect states.
  const tables = dateRedirects(undated, previous?.version ?? firstVersion);
  const compared = readTableStates(tables);
  assertWhole(tables);
  const byName = new Map(compared.map((state) => [state.schema.table, state]));
  const gates = measureGates(dataset, byName, request.quarantine.record_count);
  if (gates.some(({ is_passed }) => !is_passed))
    return { outcome: 'blocked', version: null, gates };
  const reasons = previous ? compareReleases(previous, compared, dataset.licence) : [];
  if (channel === 'release' && previous && reasons.length === 0) {
    return { outcome: 'unchanged', version: previous.version, gates };
  }
  const chosen = chooseVersion(request, reasons);
  const states = readTableStates(dateRedirects(undated, chosen.version));
  const manifest = { ...describeRelease(request, states, withheld, gates), ...chosen };
  const files = renderFiles(dataset, manifest, states);
  return {
    outcome: 'create',
    version: manifest.version,
    channel,
    gates,
    manifest,
    files,
    tables: states,
  };
}

function readTableStates(tables: ReleaseTables): readonly TableState[] {
  return publicTables().map((schema) => readTableState(schema, tables[schema.table] ?? []));
}

function assertWhole(tables: ReleaseTables): void {
  const dangling = findDanglingKeys(tables);
  if (dangling.length > 0) {
    throw new NonRetryableError(
      `${dangling.length} references lead nowhere: ${dangling.slice(0, 5).join('; ')}. The stage that writes them must use the same reports`,
    );
  }
  const broken = findBrokenRedirects(tables);
  if (broken.length > 0) {
    throw new UsageError(`redirects: ${broken.slice(0, 5).join('; ')}`);
  }
}

function describeRelease(
  request: ReleaseRequest,
  states: readonly TableState[],
  withheld: readonly Withheld[],
  gates: readonly Gate[],
): Omit<ReleaseManifest, 'files' | 'version' | 'bump'> {
  const { dataset, previous, quarantine } = request;
  return {
    manifest_version: 1,
    dataset: dataset.name,
    schema_version: schemaVersion,
    issued: dataset.issued,
    licence: dataset.licence,
    generator: request.generator,
    previous: previous && { version: previous.version, manifest_sha256: previous.manifest_sha256 },
    inputs_sha256: request.inputs_sha256,
    tables: states.map(({ schema, records, stateDigest }) => ({
      name: schema.table,
      primary_key: [...schema.primaryKey],
      record_count: records.length,
      state_digest: stateDigest,
    })),
    withheld: [...withheld],
    quarantine: {
      record_count: quarantine.record_count,
      by_code: quarantine.by_code.toSorted((a, b) => compareStrings(a.code, b.code)),
    },
    gates: [...gates],
  };
}

const firstVersion = '0.1.0';

function chooseVersion(
  { previous, channel, inputs_sha256 }: ReleaseRequest,
  reasons: readonly Reason[],
): Pick<ReleaseManifest, 'version' | 'bump'> {
  const texts = reasons.map(({ text }) => text);
  if (channel === 'local') {
    const next = previous ? raiseVersion(previous.version, 'patch') : firstVersion;
    return {
      version: `${next}-local.${inputs_sha256.slice(0, 8)}`,
      bump: { level: 'local', reasons: texts },
    };
  }
  if (!previous) {
    return { version: firstVersion, bump: { level: 'initial', reasons: ['first release'] } };
  }
  const change = highestChange(reasons);
  const level = raisedLevel(previous.version, change);
  const note =
    level === change
      ? []
      : ['a major change raises the minor version while the major version is 0'];
  return {
    version: raiseVersion(previous.version, level),
    bump: { level, reasons: [...texts, ...note] },
  };
}

function highestChange(reasons: readonly Reason[]): Change {
  const found = (['major', 'minor', 'patch'] as const).find((level) =>
    reasons.some(({ change }) => change === level),
  );
  if (!found) throw new FatalError('a version cannot be raised without a reason');
  return found;
}

function renderFiles(
  dataset: DatasetSpec,
  manifest: Omit<ReleaseManifest, 'files'>,
  states: readonly TableState[],
): readonly PlannedFile[] {
  const schemas = states.map(({ schema }) => schema);
  const sources = states.find(({ schema }) => schema.table === 'sources')?.records ?? [];
  const tableFiles = states.flatMap(renderTable);
  const documents: readonly (readonly [string, string])[] = [
    ['CHANGELOG.md', renderChangelog(manifest)],
    ['CITATION.cff', renderCitation(dataset, manifest)],
    ['LICENSE', renderLicenceNote(dataset)],
    ['README.md', renderDatasetCard(dataset, manifest, states)],
    ['RIGHTS.md', renderRightsNote(manifest.withheld, sources)],
    ['datapackage.json', renderDataPackage(dataset, manifest, schemas, tableFiles)],
    ['docs/dictionary.json', `${JSON.stringify(dataDictionary(schemas), null, 2)}\n`],
    ['docs/dictionary.md', renderDictionary(schemas)],
  ];
  return [
    ...tableFiles,
    ...documents.map(([path, text]) => ({ path, table: null, text })),
  ].toSorted((a, b) => compareStrings(a.path, b.path));
}

function renderTable({ schema, records, lines }: TableState): readonly PlannedFile[] {
  const { table } = schema;
  const jsonLines = [...lines.values()].map((line) => `${line}\n`).join('');
  return [
    { path: `data/${table}.jsonl`, table, text: jsonLines },
    { path: `data/csv/${table}.csv`, table, text: renderCsv(schema, records) },
    {
      path: `schema/${table}.schema.json`,
      table: null,
      text: `${canonicalJson(readerSchema(schema))}\n`,
    },
  ];
}
