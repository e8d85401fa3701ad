import { canonicalJson, compareStrings, type ReleaseManifest } from '@tellings/schema';
import type { PlannedFile } from './release-file.ts';

/** Formats: in-toto Statement 1 and SLSA provenance 1 (https://in-toto.io, https://slsa.dev/spec/v1.0/provenance). */
export const statementType = 'https://in-toto.io/Statement/v1';
export const provenanceType = 'https://slsa.dev/provenance/v1';
export const payloadType = 'application/vnd.in-toto+json';

/** Our own names in what is signed; they name meanings and need not lead anywhere. */
const buildType = 'https://tellings.example/build/v1';
const builderId = 'https://tellings.example/builder';

/** A file or an input by name and digest. */
export interface ResourceDescriptor {
  readonly name: string;
  readonly digest: { readonly sha256: string };
}

/** How one stage was run, from the manifest it closed with. */
export interface StageProvenance {
  readonly stage: string;
  readonly code_sha256: string;
  /** Verbatim. */
  readonly parameters: string;
}

/** What a release was made from; the runner of the stages knows it. */
export interface BuildProvenance {
  /** In the order they ran. */
  readonly stages: readonly StageProvenance[];
  readonly inputs: readonly ResourceDescriptor[];
}

export interface Statement {
  readonly _type: typeof statementType;
  readonly subject: readonly ResourceDescriptor[];
  readonly predicateType: typeof provenanceType;
  readonly predicate: Readonly<Record<string, unknown>>;
}

/** Where the unsigned statement lies in a release. */
export const statementPath = 'prov/statement.json';

/** What is stated of the making of a release. No clock: it says nothing that another build would not. */
export function describeProvenance(
  manifest: Pick<
    ReleaseManifest,
    'dataset' | 'version' | 'issued' | 'inputs_sha256' | 'generator' | 'schema_version'
  >,
  build: BuildProvenance,
): Statement['predicate'] {
  const { dataset, version, issued, inputs_sha256, generator, schema_version } = manifest;
  const tables: ResourceDescriptor = { name: 'tables', digest: { sha256: inputs_sha256 } };
  return {
    buildDefinition: {
      buildType,
      externalParameters: { dataset, version, issued },
      internalParameters: { schema_version, stages: build.stages },
      resolvedDependencies: sortByName([tables, ...build.inputs]),
    },
    runDetails: { builder: { id: builderId, version: { [generator.name]: generator.version } } },
  };
}

/** Says of files, by their digests, how they were made. */
export function stateProvenance(
  files: readonly { readonly path: string; readonly sha256: string }[],
  predicate: Statement['predicate'],
): Statement {
  const subject = files.map(({ path, sha256 }) => ({ name: path, digest: { sha256 } }));
  return {
    _type: statementType,
    subject: sortByName(subject),
    predicateType: provenanceType,
    predicate,
  };
}

export function renderStatement(statement: Statement): string {
  return `${canonicalJson(statement)}\n`;
}

/** The statement in a text; null where it is none of ours. */
export function parseStatement(text: string): Statement | null {
  try {
    const value = JSON.parse(text) as Partial<Statement> | null;
    const isStatement =
      value?._type === statementType &&
      value.predicateType === provenanceType &&
      Array.isArray(value.subject);
    return isStatement ? (value as Statement) : null;
  } catch {
    return null;
  }
}

function sortByName(files: readonly ResourceDescriptor[]): readonly ResourceDescriptor[] {
  return files.toSorted((a, b) => compareStrings(a.name, b.name));
}

/** The unsigned statement of a release over every other file it lists. */
export function planStatement(
  manifest: Parameters<typeof describeProvenance>[0],
  build: BuildProvenance,
  files: readonly { readonly path: string; readonly sha256: string }[],
): PlannedFile {
  const statement = stateProvenance(files, describeProvenance(manifest, build));
  return { path: statementPath, table: null, text: renderStatement(statement) };
}
