export type { ForeignKey } from './foreign-key.ts';
export { findDanglingKeys, foreignKeys } from './foreign-key.ts';
export type { Gate } from './gate.ts';
export type { Leak } from './leak.ts';
export { findLeaks } from './leak.ts';
export type { PublishedRelease } from './published-release.ts';
export { readPublished } from './published-release.ts';
export type { PlannedFile } from './release-file.ts';
export { readIndex } from './release-index.ts';
export type {
  Channel,
  CreatePlan,
  ReleasePlan,
  ReleaseRequest,
} from './release-plan.ts';
export { planRelease } from './release-plan.ts';
export type { ReleaseReader } from './release-reader.ts';
export { openRelease } from './release-reader.ts';
export type { ReleaseEffects, ReleaseResult } from './release-writer.ts';
export { writeRelease } from './release-writer.ts';
export type { RightsOutcome, Withheld } from './rights-policy.ts';
export { applyRightsPolicy, readTextRights, rightsPolicy } from './rights-policy.ts';
export { joinSignatures } from './signature-join.ts';
export type { Check } from './table-check.ts';
export type { ReleaseTables, TableRecord, TableState } from './table-state.ts';
export type { Verification } from './verification.ts';
export { verifyRelease } from './verification.ts';
