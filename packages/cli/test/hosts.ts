import { createReadStream, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import S3rver from 's3rver';

/** A server on a free port of the loopback interface. */
export interface Host {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the files of a folder, and nothing else. */
export async function openStaticHost(folder: string): Promise<Host> {
  const server = createServer((request, response) => {
    const path = join(folder, normalize(new URL(request.url ?? '', 'http://host').pathname));
    const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
    if (isFile) createReadStream(path).pipe(response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** What s3rver takes as key and as secret. */
export const s3Key = 'S3RVER';

/** An S3 server whose bucket lies in a folder, and that anybody may read. */
export async function openBucket(folder: string, bucket: string): Promise<Host> {
  await mkdir(folder, { recursive: true });
  const store = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory: folder,
    configureBuckets: [{ name: bucket, configs: [] }],
  });
  const { port } = await store.run();
  return { url: `http://127.0.0.1:${port}`, close: () => store.close() };
}
