export type { Advisory } from './advisory.ts';
export {
  draftAdvisory,
  putAdvisory,
  readAdvisories,
  readTrustedAdvisories,
  writeAdvisories,
} from './advisory.ts';
export { describeBreach } from './breach.ts';
export type { Change, Severity } from './change-rule.ts';
export { describeChange, sortChanges } from './change-rule.ts';
export type { Check } from './check.ts';
export type { Cursor } from './cursor.ts';
export { openCursor } from './cursor.ts';
export type { DeltaCause, DeltaOperation, KeyedText } from './delta.ts';
export { applyDelta, mergeDeltas, parseOperation, renderOperation } from './delta.ts';
export type { ForeignKey } from './foreign-key.ts';
export { foreignKeys } from './foreign-key.ts';
export type { Gate } from './gate.ts';
export { breachedGates } from './gate.ts';
export type { BuildProvenance, ResourceDescriptor } from './in-toto.ts';
export type { PublicKey, SigningKey } from './minisign.ts';
export type { PublishedRelease } from './published-release.ts';
export { openPublished, readPublished, readRedirects } from './published-release.ts';
export type { RecordSource, ReleaseTables } from './record-source.ts';
export { compareReleaseFiles, openReleaseFolder } from './release-comparison.ts';
export type { ReleaseDescription } from './release-diff.ts';
export { compareReleases } from './release-diff.ts';
export type { PlannedFile } from './release-file.ts';
export { readIndex } from './release-index.ts';
export type { Channel, ReleaseRequest } from './release-plan.ts';
export type { ReleaseReader } from './release-reader.ts';
export { openRelease } from './release-reader.ts';
export type { ReleaseEffects, ReleaseResult } from './release-writer.ts';
export { writeRelease } from './release-writer.ts';
export { restatedReason } from './restatement.ts';
export type { Withheld } from './rights-policy.ts';
export { rightsPolicy } from './rights-policy.ts';
export { signaturePaths, signRelease } from './signature-file.ts';
export { joinSignatures } from './signature-join.ts';
export { createKeyPair, readPublicKey, readSigningKey } from './signing-key.ts';
export type { KeyedLine, TableComparison } from './table-comparison.ts';
export { openTableComparison } from './table-comparison.ts';
export type { TableRecord } from './table-state.ts';
export type { TableStatistics } from './table-statistics.ts';
export type { PrivateText, TextReader } from './text-check.ts';
export type { Verification } from './verification.ts';
export { verifyRelease } from './verification.ts';
export type { VersionOverride } from './version.ts';
export { chooseVersion, compareVersions, isPrerelease } from './version.ts';
export {
  addTombstones,
  openWithdrawalFilter,
  withdrawnIds,
  withholdWithdrawn,
} from './withdrawal.ts';
export { readWithdrawals } from './withdrawal-list.ts';
export type { WithdrawalEffects, WithdrawalOrder, WithdrawalResult } from './withdrawal-order.ts';
export { liftWithdrawal, withdrawRecord } from './withdrawal-order.ts';
export type { YankEffects, YankOrder, YankResult } from './yank.ts';
export { liftYank, rollBack, yankReleases } from './yank.ts';
