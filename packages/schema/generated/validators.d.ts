// Written by scripts/generate.ts from schemas/. Do not edit.

interface ValidationError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
}
interface Validator {
  (data: unknown): boolean;
  readonly errors?: readonly ValidationError[] | null;
}
export const AgencyTableFile: Validator;
export const BibliographyEntry: Validator;
export const BoilerplateTableFile: Validator;
export const Capture: Validator;
export const Citation: Validator;
export const ConfidenceTableFile: Validator;
export const CorrectionsFile: Validator;
export const DatasetSpec: Validator;
export const IdChange: Validator;
export const Issue: Validator;
export const Judgement: Validator;
export const LexiconFile: Validator;
export const Location: Validator;
export const OutletTableFile: Validator;
export const Reading: Validator;
export const RecurringBlock: Validator;
export const Registry: Validator;
export const ReportSignature: Validator;
export const SourceSpec: Validator;
export const StageManifest: Validator;
export const TargetsFile: Validator;
export const ReportText: Validator;
export const Withdrawal: Validator;
export const Advisories: Validator;
export const Claim: Validator;
export const Consensus: Validator;
export const CopyGroup: Validator;
export const DuplicatePair: Validator;
export const EventTelling: Validator;
export const Event: Validator;
export const PendingReport: Validator;
export const Recording: Validator;
export const Redirect: Validator;
export const ReleaseChanges: Validator;
export const ReleaseIndex: Validator;
export const ReleaseManifest: Validator;
export const ReportVersion: Validator;
export const Report: Validator;
export const Source: Validator;
export const Telling: Validator;
