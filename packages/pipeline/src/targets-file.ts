import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type TargetsFile, UsageError } from '@tellings/schema';
import { readYaml } from './yaml-file.ts';

/** One place of targets.yml of a dataset, by its name. Throws UsageError. */
export async function readTarget(
  datasetFolder: string,
  name: string,
): Promise<TargetsFile['targets'][number]> {
  const path = join(datasetFolder, 'targets.yml');
  if (!existsSync(path)) {
    throw new UsageError(`${path} is missing: write where releases go (docs/how-to/push.md)`);
  }
  const { targets } = await readYaml(path, 'targets');
  const found = targets.filter((target) => target.name === name);
  const [target] = found;
  if (target && found.length === 1) return target;
  const names = targets.map((one) => one.name).join(', ');
  throw new UsageError(
    `${path} names ${target ? 'several targets' : 'no target'} ${name}; it names ${names}`,
  );
}
