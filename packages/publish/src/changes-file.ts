import { assertValid, canonicalJson, type ReleaseManifest } from '@tellings/schema';
import { type Change, sortChanges } from './change-rule.ts';

/** Text of changes.json: why a release has its version, as canonical JSON (RFC 8785). */
export function renderChanges(
  manifest: Pick<ReleaseManifest, 'version' | 'previous' | 'bump'>,
  changes: readonly Change[],
): string {
  const file = {
    changes_version: 1,
    from: manifest.previous?.version ?? null,
    to: manifest.version,
    bump: manifest.bump.level,
    computed: manifest.bump.computed ?? null,
    override: manifest.bump.override ?? null,
    changes: sortChanges(changes),
  };
  assertValid('release-changes', file);
  return `${canonicalJson(file)}\n`;
}
