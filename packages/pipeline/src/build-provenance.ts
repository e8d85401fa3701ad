import { dirname } from 'node:path';
import type { BuildProvenance, ResourceDescriptor } from '@tellings/publish';
import { lockfileDigest } from './code-digest.ts';
import { stageNames } from './dag.ts';
import { readManifest } from './manifest.ts';
import type { StageContext } from './stage.ts';

/** What a release is made from, by the manifests of the stages before: files, code, parameters. */
export async function gatherProvenance(
  context: StageContext,
  ownParameters: string,
): Promise<BuildProvenance> {
  const earlier = stageNames.filter((name) => name !== 'publish');
  const stages: BuildProvenance['stages'][number][] = [];
  const inputs = new Map<string, ResourceDescriptor>();
  for (const stage of earlier) {
    const manifest = await readManifest(dirname(context.issuesPath(stage)));
    if (!manifest) continue;
    // Parameters of a local build name folders of the user's machine.
    const parameters = context.channel === 'local' ? 'local' : manifest.parameters;
    stages.push({ stage, code_sha256: manifest.code_sha256, parameters });
    for (const { path, sha256, schema } of manifest.inputs) {
      // Where bytes lie in an archive differs from archive to archive; their digests are captures.
      if (schema === 'location') continue;
      inputs.set(path, { name: path, digest: { sha256 } });
    }
  }
  const lockfile = await lockfileDigest();
  if (lockfile !== null) {
    inputs.set('pnpm-lock.yaml', { name: 'pnpm-lock.yaml', digest: { sha256: lockfile } });
  }
  return {
    stages: [...stages, { stage: 'publish', code_sha256: context.code, parameters: ownParameters }],
    inputs: [...inputs.values()],
  };
}
