import { relative, sep } from 'node:path';

/** Relative to the dataset and with /, so that no manifest names a machine's path. */
export function portablePath(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}
