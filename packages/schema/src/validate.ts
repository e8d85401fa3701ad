import type { RecordTypes } from '../generated/records.js';
import * as validators from '../generated/validators.js';
import { NonRetryableError } from './errors.js';

export type SchemaName = keyof RecordTypes;

/** Where a value breaks its schema: a JSON Pointer (RFC 6901) and what is wrong there. */
export interface Violation {
  readonly pointer: string;
  readonly keyword: string;
  readonly message: string;
}

const byName: Readonly<Record<SchemaName, (typeof validators)[keyof typeof validators]>> = {
  advisories: validators.Advisories,
  'agency-table': validators.AgencyTableFile,
  'bibliography-entry': validators.BibliographyEntry,
  'boilerplate-table': validators.BoilerplateTableFile,
  capture: validators.Capture,
  citation: validators.Citation,
  claim: validators.Claim,
  'confidence-table': validators.ConfidenceTableFile,
  consensus: validators.Consensus,
  'copy-group': validators.CopyGroup,
  corrections: validators.CorrectionsFile,
  dataset: validators.DatasetSpec,
  'duplicate-pair': validators.DuplicatePair,
  event: validators.Event,
  'event-telling': validators.EventTelling,
  'id-change': validators.IdChange,
  reading: validators.Reading,
  issue: validators.Issue,
  judgement: validators.Judgement,
  lexicon: validators.LexiconFile,
  location: validators.Location,
  'outlet-table': validators.OutletTableFile,
  'pending-report': validators.PendingReport,
  recording: validators.Recording,
  'recurring-block': validators.RecurringBlock,
  redirect: validators.Redirect,
  registry: validators.Registry,
  'release-changes': validators.ReleaseChanges,
  'release-index': validators.ReleaseIndex,
  'release-manifest': validators.ReleaseManifest,
  report: validators.Report,
  'report-version': validators.ReportVersion,
  signature: validators.ReportSignature,
  source: validators.Source,
  'source-spec': validators.SourceSpec,
  'stage-manifest': validators.StageManifest,
  targets: validators.TargetsFile,
  telling: validators.Telling,
  text: validators.ReportText,
  withdrawal: validators.Withdrawal,
};

/** Every rule of the schema that the value breaks; empty when it is valid. */
export function findViolations(schema: SchemaName, value: unknown): readonly Violation[] {
  const validator = byName[schema];
  if (validator(value)) return [];
  return (validator.errors ?? []).map(({ instancePath, keyword, message, params }) => ({
    pointer: instancePath,
    keyword,
    message: describe(keyword, message ?? keyword, params),
  }));
}

function describe(
  keyword: string,
  message: string,
  params: Readonly<Record<string, unknown>>,
): string {
  if (keyword === 'additionalProperties') return `unknown field ${params.additionalProperty}`;
  if (keyword === 'enum') return `must be one of ${JSON.stringify(params.allowedValues)}`;
  return message;
}

/** Checks a record that our own code made. Throws NonRetryableError: an invalid one is a fault. */
export function assertValid<Name extends SchemaName>(
  schema: Name,
  value: unknown,
): asserts value is RecordTypes[Name] {
  const [first, ...rest] = findViolations(schema, value);
  if (!first) return;
  const more = rest.length > 0 ? ` (and ${rest.length} more)` : '';
  throw new NonRetryableError(
    `record breaks schema ${schema} at ${first.pointer || '/'}: ${first.message}${more}`,
  );
}
