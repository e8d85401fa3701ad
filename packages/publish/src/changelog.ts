import type { ReleaseManifest } from '@tellings/schema';

/** CHANGELOG.md: what this version changes against the one before, counted from the data. */
export function renderChangelog(
  manifest: Pick<ReleaseManifest, 'version' | 'issued' | 'bump' | 'previous'>,
): string {
  const before = manifest.previous ? `, after ${manifest.previous.version}` : '';
  const reasons = manifest.bump.reasons.map((reason) => `- ${reason}`).join('\n');
  return `# Changes

## ${manifest.version} (${manifest.issued}): ${manifest.bump.level}${before}

${reasons}
`;
}
