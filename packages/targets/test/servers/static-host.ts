import { createReadStream, statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { type Listening, listen } from './listening.ts';

/** A static HTTP host: serves the files of a folder, and nothing else. */
export function openStaticHost(folder: string): Promise<Listening> {
  return listen((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '', 'http://host').pathname));
    const stats = statSync(join(folder, path), { throwIfNoEntry: false });
    if (!stats?.isFile() || (request.method !== 'GET' && request.method !== 'HEAD')) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('content-length', stats.size);
    if (request.method === 'HEAD') response.end();
    else createReadStream(join(folder, path)).pipe(response);
  });
}
