export type {
  Advisories,
  AgencyTableFile,
  BibliographyEntry,
  BoilerplateTableFile,
  Capture,
  Citation,
  Claim,
  ConfidenceTableFile,
  Consensus,
  CopyGroup,
  CorrectionsFile,
  DatasetSpec,
  DuplicatePair,
  Event,
  EventTelling,
  IdChange,
  Issue,
  Judgement,
  Location,
  OutletTableFile,
  PendingReport,
  Reading,
  Recording,
  RecordTypes,
  RecurringBlock,
  Redirect,
  Registry,
  ReleaseChanges,
  ReleaseIndex,
  ReleaseManifest,
  Report,
  ReportSignature,
  ReportText,
  ReportVersion,
  Source,
  SourceSpec,
  StageManifest,
  TargetsFile,
  Telling,
  Withdrawal,
} from '../generated/records.js';
export { canonicalJson } from './canonical-json.js';
export { compareStrings, mintId, sha256 } from './digest.js';
export { FatalError, GateError, NonRetryableError, RetryableError, UsageError } from './errors.js';
export type { FieldSchema, LogicalType, TableSchema } from './table.js';
export { publicTables, tableSchema, writerSchema } from './table.js';
export type { SchemaName, Violation } from './validate.js';
export { assertValid, findViolations } from './validate.js';
