import { join } from 'node:path';

/** Where the files that were replaced are kept, readable by their owner only, until that is final. */
export function withheldFolder(datasetFolder: string): string {
  return join(datasetFolder, '.tellings', 'withdrawn');
}
