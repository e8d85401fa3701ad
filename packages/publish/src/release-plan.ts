import {
  type CorrectionsFile,
  compareStrings,
  type DatasetSpec,
  NonRetryableError,
  type ReleaseManifest,
  UsageError,
} from '@tellings/schema';
import type { Change } from './change-rule.ts';
import { applyExceptions, type Exception } from './exception.ts';
import { breachedGates, type Gate, measureGates } from './gate.ts';
import type { BuildProvenance } from './in-toto.ts';
import type { ReleaseRecords } from './published-release.ts';
import { schemaVersion } from './reader-schema.ts';
import type { ReleaseTables } from './record-source.ts';
import { findLostRedirects } from './redirect.ts';
import type { Withheld } from './rights-policy.ts';
import type { TableSummary } from './table-state.ts';
import type { TableStatistics } from './table-statistics.ts';
import {
  chooseVersion,
  type VersionChoice,
  type VersionOverride,
  type VersionRequest,
} from './version.ts';

/** `next` is listed as a prerelease; `local` is one user's build and never listed. */
export type Channel = VersionRequest['channel'];

export interface ReleaseRequest {
  readonly dataset: DatasetSpec;
  /** Records before the rights policy. A redirect with `since` null begins with this release. */
  readonly tables: ReleaseTables;
  readonly quarantine: ReleaseManifest['quarantine'];
  readonly inputs_sha256: string;
  readonly channel: Channel;
  readonly generator: ReleaseManifest['generator'];
  /** What a person decided of the version. */
  readonly override: VersionOverride | null;
  readonly corrections: CorrectionsFile;
  /** What the tables were made from. */
  readonly provenance: BuildProvenance;
}

/** What was counted while the tables of a release were written. */
export interface CountedTables {
  /** Sorted by name. */
  readonly tables: readonly TableSummary[];
  readonly statistics: ReadonlyMap<string, TableStatistics>;
  readonly withheld: readonly Withheld[];
  /** References that lead nowhere and redirects that break their rules, one sentence each. */
  readonly dangling: readonly string[];
  readonly brokenRedirects: readonly string[];
}

/** A manifest without what lists files: they are not all written yet. */
export type PlannedManifest = Omit<ReleaseManifest, 'files' | 'deltas'>;

/** A release that may be written, and why it has its version. */
export interface CreatePlan {
  readonly outcome: 'create';
  readonly version: string;
  readonly gates: readonly Gate[];
  readonly changes: readonly Change[];
  readonly manifest: PlannedManifest;
}

export type ReleasePlan =
  | CreatePlan
  /** No reader could tell the release from the one before, `version`. */
  | { readonly outcome: 'unchanged'; readonly version: string; readonly gates: readonly Gate[] }
  /** A data gate is breached. `version` is the one it would have been; null where nothing changed. */
  | {
      readonly outcome: 'blocked';
      readonly version: string | null;
      readonly gates: readonly Gate[];
    };

export interface PlanRequest {
  readonly request: ReleaseRequest;
  readonly counted: CountedTables;
  readonly previous: Pick<ReleaseRecords, 'version' | 'manifest_sha256'> | null;
  /** Every version the index lists. */
  readonly listed: readonly string[];
  /** What differs from the release before. */
  readonly changes: readonly Change[];
}

/**
 * Decides on a release by what was counted: whether the gates pass, the version and its reasons.
 * Pure. Throws UsageError for gates, redirects or an override that cannot be, NonRetryableError for
 * references that lead nowhere.
 */
export function planRelease(facts: PlanRequest): ReleasePlan {
  const { request, counted, previous, changes } = facts;
  assertWhole(counted, changes);
  const isSame = changes.length === 0 && request.override === null && request.channel !== 'local';
  const unchanged = isSame ? (previous?.version ?? null) : null;
  const choice = unchanged === null ? chooseVersion(versionRequest(facts)) : null;
  const gates = applyExceptions(measureReleaseGates(facts), exceptionsOf(request), {
    version: choice?.version ?? null,
    previous: previous?.version ?? null,
  });
  if (breachedGates(gates).length > 0) {
    return { outcome: 'blocked', version: choice?.version ?? null, gates };
  }
  if (choice === null) return { outcome: 'unchanged', version: unchanged ?? '', gates };
  const manifest = describeManifest(facts, choice, gates);
  return { outcome: 'create', version: manifest.version, gates, changes, manifest };
}

function assertWhole(
  { dangling, brokenRedirects }: CountedTables,
  changes: readonly Change[],
): void {
  if (dangling.length > 0) {
    throw new NonRetryableError(
      `${dangling.length} references lead nowhere: ${dangling.slice(0, 5).join('; ')}. The stage that writes them must use the same reports`,
    );
  }
  const faults = [...brokenRedirects, ...findLostRedirects(changes)];
  if (faults.length > 0) {
    throw new UsageError(`redirects.jsonl: ${faults.slice(0, 5).join('; ')}`);
  }
}

/** A local build has documents that no release had: it is not measured against one. */
function measureReleaseGates({
  request,
  counted,
  previous,
  changes,
}: PlanRequest): readonly Gate[] {
  return measureGates({
    spec: request.dataset,
    statistics: counted.statistics,
    quarantinedCount: request.quarantine.record_count,
    changes: previous && request.channel !== 'local' ? changes : null,
  });
}

/** Exceptions are for a version that is published. */
function exceptionsOf({ dataset, channel }: ReleaseRequest): readonly Exception[] {
  return channel === 'local' ? [] : (dataset.gates?.exceptions ?? []);
}

function versionRequest({ request, previous, listed, changes }: PlanRequest): VersionRequest {
  return {
    previous: previous?.version ?? null,
    changes,
    override: request.override,
    taken: listed,
    channel: request.channel,
    inputsSha256: request.inputs_sha256,
  };
}

function describeManifest(
  { request, counted, previous }: PlanRequest,
  { version, bump }: VersionChoice,
  gates: readonly Gate[],
): PlannedManifest {
  const { dataset, quarantine } = request;
  return {
    manifest_version: 1,
    dataset: dataset.name,
    version,
    bump: { ...bump, reasons: [...bump.reasons] },
    schema_version: schemaVersion,
    issued: dataset.issued,
    licence: dataset.licence,
    generator: request.generator,
    previous: previous && { version: previous.version, manifest_sha256: previous.manifest_sha256 },
    inputs_sha256: request.inputs_sha256,
    tables: describeTables(counted.tables),
    withheld: [...counted.withheld],
    quarantine: {
      record_count: quarantine.record_count,
      by_code: quarantine.by_code.toSorted((a, b) => compareStrings(a.code, b.code)),
    },
    gates: [...gates],
  };
}

/** Tables as the manifest lists them. */
export function describeTables(tables: readonly TableSummary[]): ReleaseManifest['tables'] {
  return tables.map(({ schema, recordCount, stateDigest }) => ({
    name: schema.table,
    primary_key: [...schema.primaryKey],
    record_count: recordCount,
    state_digest: stateDigest,
  }));
}
