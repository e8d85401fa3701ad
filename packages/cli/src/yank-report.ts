import type { YankResult } from '@tellings/publish';

/** What a yank, a rollback or their undoing did, or would do. */
export function renderYank(
  { versions, advisory, ...result }: YankResult,
  isDryRun: boolean,
): string {
  const isLifted = advisory.status === 'lifted';
  const verb = `${isDryRun ? 'would be ' : ''}${isLifted ? 'active again' : 'yanked'}`;
  return [
    ...versions.map((version) => `${version} ${verb}`),
    `latest: ${result.latest_before ?? 'none'} -> ${result.latest ?? 'none'}`,
    `advisory ${advisory.advisory_id}: ${advisory.reason}, ${advisory.issued}, ${advisory.status}`,
    isDryRun ? 'nothing was changed' : 'push the dataset: targets list the old state until then',
  ].join('\n');
}
