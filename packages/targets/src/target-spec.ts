import { resolve } from 'node:path';
import { type TargetsFile, UsageError } from '@tellings/schema';
import { openFolderStore } from './folder-store.ts';
import { createHttpClient } from './http-client.ts';
import { openHubClient } from './hub-client.ts';
import { createHubTarget } from './hub-target.ts';
import { openNpmRegistry } from './npm-registry.ts';
import { createNpmTarget } from './npm-target.ts';
import { createObjectTarget } from './object-target.ts';
import { defaultRetries, type RetryPolicy, type Wait } from './retry.ts';
import { openS3Store } from './s3-store.ts';
import type { Target } from './target.ts';

/** One entry of targets.yml. */
export type TargetSpec = TargetsFile['targets'][number];

export interface TargetSurroundings {
  /** Folder of the dataset, which paths in targets.yml start from. */
  readonly folder: string;
  /** Holds the credentials under the names that targets.yml gives. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly wait: Wait;
  readonly retries?: RetryPolicy;
}

/** Address of the hub that everyone means. */
const publicHub = 'https://huggingface.co';

/** Opens the target that an entry of targets.yml describes. Throws UsageError; asks nobody yet. */
export function openTarget(spec: TargetSpec, surroundings: TargetSurroundings): Target {
  const { folder, wait, retries = defaultRetries } = surroundings;
  const client = createHttpClient(wait, retries);
  const secret = (name: string): string => readSecret(spec.name, surroundings.environment, name);
  if (spec.folder) {
    const { path, url = null } = spec.folder;
    return createObjectTarget(openFolderStore(resolve(folder, path), url, client), wait, retries);
  }
  if (spec.s3) {
    const { prefix = '', session_token_env, ...place } = spec.s3;
    const credentials = {
      accessKeyId: secret(place.access_key_id_env),
      secretAccessKey: secret(place.secret_access_key_env),
      sessionToken: session_token_env === undefined ? null : secret(session_token_env),
    };
    return createObjectTarget(
      openS3Store({ ...place, prefix }, credentials, client),
      wait,
      retries,
    );
  }
  if (spec.npm) {
    const { package: name, registry, token_env } = spec.npm;
    const open = openNpmRegistry(registry, name, secret(token_env), client);
    return createNpmTarget(open, name, wait, retries);
  }
  if (spec.hugging_face) {
    const { repository, hub_url = publicHub, token_env } = spec.hugging_face;
    const place = { repository, hubUrl: hub_url.replace(/\/$/, ''), token: secret(token_env) };
    return createHubTarget(place, openHubClient(place, wait, retries));
  }
  throw new UsageError(
    `target ${spec.name} says no place: give it folder, s3, npm or hugging_face in targets.yml`,
  );
}

function readSecret(
  target: string,
  environment: TargetSurroundings['environment'],
  name: string,
): string {
  const value = environment[name];
  if (value) return value;
  throw new UsageError(`target ${target} needs the environment variable ${name}, which is not set`);
}
